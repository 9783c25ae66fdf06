// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/references.hpp"

namespace relance {

namespace {

Outcome run_on_book(const Session& session) {
  switch (session.options.command) {
    case Command::today:
      return run_today(session);
    case Command::draft:
      return run_draft(session);
    case Command::list:
      return run_list(session);
    case Command::aging:
      return run_aging(session);
    case Command::show:
      return run_show(session);
    case Command::why:
      return run_why(session);
    case Command::schedule:
      return run_schedule(session);
    case Command::interest:
      return run_interest(session);
    case Command::statement:
      return run_statement(session);
    case Command::dossier:
      return run_dossier(session);
    case Command::report:
      return run_report(session);
    case Command::check:
      return run_check(session);
    case Command::done:
    case Command::skip:
    case Command::paid:
    case Command::promised:
    case Command::disputed:
    case Command::resolved:
    case Command::correction:
    case Command::corrected:
    case Command::replied:
    case Command::snooze:
    case Command::instalments:
    case Command::credit:
    case Command::waive:
    case Command::hand_off:
    case Command::write_off:
    case Command::cancel:
    case Command::note:
      return run_record(session);
    case Command::undo:
      return run_undo(session);
    case Command::bank_checked:
      return run_bank_checked(session);
    case Command::new_client:
      return run_new_client(session);
    case Command::new_invoice:
      return run_new_invoice(session);
    case Command::init:
    case Command::quiz:
    case Command::defaults_list:
    case Command::defaults_show:
    case Command::merge_driver:
      break;
  }
  return {};
}

std::string what_was_read(const Session& session) {
  const Ledger& ledger = session.book.ledger;
  return "relance: read " + session.book.root + ": " + "clients " + std::to_string(ledger.clients.size()) +
         ", invoices " + std::to_string(ledger.invoices.size()) + ", files left out " +
         std::to_string(ledger.left_out.size()) + "\n";
}

}  // namespace

Outcome run(const std::vector<std::string>& arguments, const Process& process) {
  const Parsed parsed = parse_command_line(arguments);
  if (!parsed.options) return {parsed.exit_code, parsed.out, parsed.err};
  const Options& options = *parsed.options;
  if (options.command == Command::init) return run_init(options, process);
  if (options.command == Command::quiz) return run_quiz(options, process);
  if (options.command == Command::defaults_list) return run_defaults_list(options, process);
  if (options.command == Command::defaults_show) return run_defaults_show(options, process);
  if (options.command == Command::merge_driver) return run_merge_driver(options, process);
  const auto session = Session::open(options, process);
  if (!session) return wrong_use(session.error().message, session.error().hint);
  Outcome outcome = run_on_book(**session);
  // `check` prints its findings as its result (fine print T3); everywhere else they are talk.
  std::string before = options.is_verbose ? what_was_read(**session) : "";
  if (options.command != Command::check) before += diagnostics_text(**session);
  outcome.err = before + outcome.err;
  return outcome;
}

}  // namespace relance
