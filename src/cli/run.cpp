// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/patience.hpp"
#include "cli/references.hpp"
#include "render/fitted_lines.hpp"
#include "store/interface_words.hpp"

namespace relance {

namespace {

using Runner = Outcome (*)(const Session&);

// Those that look at a book or write to one; recording commands are one family.
const std::map<Command, Runner>& runners() {
  static const std::map<Command, Runner> all = {
      {Command::today, run_today},
      {Command::draft, run_draft},
      {Command::list, run_list},
      {Command::aging, run_aging},
      {Command::clients, run_clients},
      {Command::forecast, run_forecast},
      {Command::show, run_show},
      {Command::why, run_why},
      {Command::schedule, run_schedule},
      {Command::interest, run_interest},
      {Command::statement, run_statement},
      {Command::dossier, run_dossier},
      {Command::report, run_report},
      {Command::export_ics, run_export},
      {Command::export_ledger, run_export},
      {Command::export_csv, run_export},
      {Command::export_json, run_export},
      {Command::check, run_check},
      {Command::undo, run_undo},
      {Command::bank_checked, run_bank_checked},
      {Command::new_client, run_new_client},
      {Command::new_invoice, run_new_invoice},
  };
  return all;
}

Outcome run_on_book(const Session& session) {
  const auto found = runners().find(session.options.command);
  return found != runners().end() ? found->second(session) : run_record(session);
}

Wording what_was_read(const Session& session) {
  const Ledger& ledger = session.book.ledger;
  return wording("relance: read {}: clients {}, invoices {}, files left out {}\n", session.book.root,
                 ledger.clients.size(), ledger.invoices.size(), ledger.left_out.size());
}

// A person who watches is told what takes long; not while questions are asked.
std::unique_ptr<Patience> patience_for(const Options& options, const Process& process,
                                       const ReadCount& count) {
  const bool asks = options.command == Command::new_client || options.command == Command::new_invoice;
  if (!process.say_meanwhile || options.is_quiet || asks) return nullptr;
  const Language language = interface_language(options, process, {});
  return std::make_unique<Patience>(count, words_of(language), process.say_meanwhile);
}

// Reports are fitted to the terminal; what is meant to be sent, kept or read by a program is not.
bool is_report(const Options& options) {
  using enum Command;
  constexpr std::array kReports = {today, list,     aging,    clients,   forecast, show,
                                   why,   schedule, interest, statement, report};
  return options.format == OutputFormat::text &&
         std::find(kReports.begin(), kReports.end(), options.command) != kReports.end();
}

// `language` becomes that of the book where nothing else has named one.
Outcome run_command(const Options& options, const Process& process, Language& language) {
  if (options.command == Command::init) return run_init(options, process);
  if (options.command == Command::quiz) return run_quiz(options, process);
  if (options.command == Command::defaults_list) return run_defaults_list(options, process);
  if (options.command == Command::defaults_show) return run_defaults_show(options, process);
  if (options.command == Command::merge_driver) return run_merge_driver(options, process);
  if (options.command == Command::completion) return run_completion(options, process);
  ReadCount count;
  const auto patience = patience_for(options, process, count);
  auto opened = Session::open(options, process, &count);
  if (!opened) return wrong_use(opened.error().message, opened.error().hint);
  // Let go of with the process, all at once: to take a large book apart piece by piece takes as long as a
  // tenth of it takes to read.
  static const Session* session = nullptr;
  session = opened->release();
  language = session->look.language;
  Outcome outcome = run_on_book(*session);
  const Style& style = session->look.style;
  if (style.is_fitted && is_report(options)) outcome.out = fitted_lines(outcome.out, style.width);
  // `check` prints its findings as its result (fine print T3); everywhere else they are talk.
  Wording before = options.is_verbose ? what_was_read(*session) : Wording{};
  if (options.command != Command::check) before += diagnostics_text(*session);
  before += std::move(outcome.err);
  outcome.err = std::move(before);
  return outcome;
}

// Who tries again what was recorded records it twice.
Wording unwritten_output(bool has_recorded) {
  if (has_recorded)
    return wording("relance: the output could not be written; the book was changed all the same\n");
  return wording("relance: the output could not be written\n");
}

}  // namespace

Ending run(const std::vector<std::string>& arguments, const Process& process) {
  if (!arguments.empty() && arguments.front() == kCompleteWords) {
    const Outcome outcome = run_complete_words(arguments, process);
    return {outcome.exit_code, outcome.out, {}, {}};
  }
  Language language = language_of_line(arguments, process);
  const Parsed parsed = parse_command_line(arguments, words_of(language));
  Outcome outcome = parsed.options ? run_command(*parsed.options, process, language)
                                   : Outcome{parsed.exit_code, parsed.out, parsed.err};
  // Help.
  if (!parsed.options && process.is_terminal) outcome.out = fitted_lines(outcome.out, process.columns);
  const Catalogue& words = words_of(language);
  return {outcome.exit_code, outcome.out, said(outcome.err, words),
          parsed.options && parsed.options->wants_pager, said(unwritten_output(outcome.has_recorded), words)};
}

}  // namespace relance
