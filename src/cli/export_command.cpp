// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/listed_book.hpp"
#include "exchange/calendar_feed.hpp"
#include "exchange/ledger_journal.hpp"
#include "exchange/mail_identity.hpp"
#include "playbook/agenda.hpp"
#include "render/agenda_text.hpp"
#include "render/export_document.hpp"
#include "render/receivables_csv.hpp"
#include "store/own_file.hpp"

namespace relance {

namespace {

constexpr int kUsualDaysAhead = 60;

// An export, and how its file is known again.
struct Export {
  std::string text;
  IsOwn is_own;
};

IsOwn begins_with(std::string_view mark) {
  return [mark = std::string(mark)](std::string_view beginning) { return beginning.starts_with(mark); };
}

std::string_view word_of(AgendaKind kind) {
  switch (kind) {
    case AgendaKind::action:
      return "action";
    case AgendaKind::due:
      return "due";
    case AgendaKind::promise:
      return "promise";
    case AgendaKind::pay_run:
      return "pay-run";
  }
  return {};
}

// From the invoice and the step, never from the day: what moves keeps its name.
std::string uid_of(const AgendaEntry& entry, const std::string& my_email) {
  std::string facts = my_email + "\n" + entry.items.front().receivable->invoice->number + "\n";
  if (entry.step) facts += entry.step->id;
  if (entry.rank > 1) facts += "\n" + std::to_string(entry.rank);
  const auto at = my_email.rfind('@');
  const std::string host = at == std::string::npos ? "@relance.invalid" : my_email.substr(at);
  return "relance." + std::string(word_of(entry.kind)) + "." + digest_text(facts) + host;
}

Export calendar(const Session& session) {
  const Me& me = session.book.ledger.profile.me;
  const Date last = make_date(9999, 12, 30);
  const Date usual = std::min(session.as_of, last - Days{kUsualDaysAhead}) + Days{kUsualDaysAhead};
  const Date until = std::min(session.parse_day(session.options.until, usual), last);
  CalendarFeed feed;
  feed.name = agenda_name(me, session.look.language);
  const Look plain{session.look.language, session.as_of, {}};
  feed.description = agenda_note(session.book.ledger.left_out, plain);
  feed.written = session.moment();
  const auto agenda = agenda_of(session.rulebook, session.around, session.assessment, until);
  feed.entries.reserve(agenda.size());
  for (const auto& entry : agenda)
    feed.entries.push_back({uid_of(entry, me.email), entry.on, agenda_summary(entry, plain.language),
                            agenda_description(entry, plain), agenda_category(entry.kind, plain.language)});
  return {calendar_feed(feed), begins_with(kCalendarFeedMark)};
}

Export journal(const Session& session) {
  return {ledger_journal(journal_of(session.assessment), session.as_of, session.book.ledger.left_out),
          begins_with(kLedgerJournalMark)};
}

Export table(const Session& session) {
  return {receivables_csv(listed_book(session)), begins_with(receivables_csv_head())};
}

Export document(const Session& session) {
  const auto invoices = listed_book(session);
  const Aging aging =
      age(session.assessment, session.book.ledger.profile.defaults.buckets, AgingBasis::due, false);
  return {export_json(session.envelope(), {session.assessment, invoices, aging}), is_exported_json};
}

Export exported(const Session& session) {
  if (session.options.command == Command::export_ics) return calendar(session);
  if (session.options.command == Command::export_ledger) return journal(session);
  if (session.options.command == Command::export_csv) return table(session);
  return document(session);
}

}  // namespace

Outcome run_export(const Session& session) {
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, exit_code::kDone);
  outcome.err = left_out_remark(session);
  Export made = exported(session);
  if (session.options.output_file.empty()) {
    outcome.out = std::move(made.text);
    return outcome;
  }
  if (const auto problem = write_own_file(session.options.output_file, made.text, made.is_own)) {
    outcome.err += told(*problem);
    outcome.exit_code = exit_code::kIoFailed;
  }
  return outcome;
}

}  // namespace relance
