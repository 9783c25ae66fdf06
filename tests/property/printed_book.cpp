// SPDX-License-Identifier: MIT
#include "printed_book.hpp"

#include <algorithm>

#include "book_on.hpp"
#include "exchange/ledger_journal.hpp"
#include "playbook/agenda.hpp"
#include "receivable/forecast.hpp"
#include "receivable/habits.hpp"
#include "receivable/journal.hpp"
#include "render/agenda_text.hpp"
#include "render/draft_maker.hpp"
#include "render/export_document.hpp"
#include "render/reason_text.hpp"
#include "render/receivables_csv.hpp"
#include "render/report_forecast.hpp"
#include "render/report_statement.hpp"
#include "render/reports.hpp"
#include "render/statement_csv.hpp"
#include "render/table_csv.hpp"

namespace relance::test {

namespace {

const Diagnostics kNothingWrong;

Envelope envelope(const SeenBook& seen) {
  return {seen.assessment().as_of, kNothingWrong};
}

Look look(const SeenBook& seen) {
  return {Language::en, seen.assessment().as_of, {}};
}

DraftContext context_of(const SeenBook& seen, const Action& action) {
  DraftContext context{seen.rulebook().profile, built_in_rates(), seen.calendar(), built_in_text,
                       seen.assessment().as_of};
  context.of_client = receivables_of(seen.assessment(), action.client->id);
  context.habits = habits_of(context.of_client);
  context.average_days = average_days_to_payment(seen.assessment());
  return context;
}

std::string printed_morning(const SeenBook& seen) {
  const Date as_of = seen.assessment().as_of;
  TodayTexts texts;
  std::string drafts;
  for (const auto& action : seen.morning().actions) {
    const auto draft = make_draft(action, context_of(seen, action));
    if (draft) drafts += draft_text(*draft, Language::en, true);
    texts.actions.push_back({draft ? draft->subject : "", reason_texts(action.reasons, as_of, Language::en)});
  }
  for (const auto& waiting : seen.morning().waiting) {
    texts.waiting.push_back(reason_text(waiting.reason, as_of, Language::en));
  }
  return today_report({seen.morning(), texts, {}, true}, look(seen)) +
         today_json(envelope(seen), seen.morning(), texts, {}) + today_csv(seen.morning()) + drafts;
}

std::string printed_ageing(const SeenBook& seen) {
  std::string all;
  for (const auto basis : {AgingBasis::due, AgingBasis::issued}) {
    for (const bool by_invoice : {false, true}) {
      const Aging aging = age(seen.assessment(), seen.rulebook().profile.defaults.buckets, basis, by_invoice);
      all += aging_report(aging, {}, look(seen)) + aging_json(envelope(seen), aging) + aging_csv(aging);
    }
  }
  return all;
}

std::string printed_days_to_come(const SeenBook& seen) {
  constexpr Days kAhead{14};
  std::string all;
  for (const auto& entry :
       agenda_of(seen.rulebook(), seen.around(), seen.assessment(), seen.assessment().as_of + kAhead)) {
    all += to_iso(entry.on) + " " + agenda_summary(entry, Language::en) + "\n" +
           agenda_description(entry, look(seen)) + "\n";
  }
  const Forecast forecast = forecast_of(seen.assessment(), seen.calendar(), kUsualWeeks);
  return all + forecast_json(envelope(seen), {forecast, {}}, Language::en);
}

Account account(const SeenBook& seen, const Client& client, bool has_settled) {
  return account_of(
      client, receivables_of(seen.assessment(), client.id),
      {seen.assessment().as_of, built_in_rates(), seen.rulebook().profile.defaults.buckets, has_settled});
}

}  // namespace

std::vector<ListedInvoice> listed(const SeenBook& seen) {
  std::vector<ListedInvoice> invoices;
  for (const auto& receivable : seen.assessment().receivables) {
    ListedInvoice invoice{&receivable, {}, {}};
    const bool may_come = !is_closed(receivable.standing) && receivable.standing != Standing::held;
    const Outlook outlook = may_come ? seen.outlook(receivable) : Outlook{};
    if (outlook.step) invoice.next = NextStep{outlook.step->id, outlook.on};
    invoices.push_back(std::move(invoice));
  }
  return invoices;
}

std::string printed_statement(const SeenBook& seen, const Client& client, bool has_settled) {
  const Account of_client = account(seen, client, has_settled);
  return statement_json(envelope(seen), {of_client, {}, {}});
}

std::string printed_statement_csv(const SeenBook& seen, const Client& client, bool has_settled) {
  return statement_csv(account(seen, client, has_settled), Language::en);
}

std::string printed_book(const SeenBook& seen) {
  const auto invoices = listed(seen);
  const Aging aging =
      age(seen.assessment(), seen.rulebook().profile.defaults.buckets, AgingBasis::due, false);
  return export_json(envelope(seen), {seen.assessment(), invoices, aging});
}

std::string first_difference(const std::string& one, const std::string& other) {
  if (one == other) return {};
  const auto at = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  const auto line_at = [](const std::string& text, std::string::const_iterator place) {
    const auto offset = static_cast<std::size_t>(place - text.begin());
    const auto before = offset == 0 ? std::string::npos : text.rfind('\n', offset - 1);
    const auto first = before == std::string::npos ? 0 : before + 1;
    return text.substr(first, text.find('\n', offset) - first);
  };
  return line_at(one, at.first) + " | " + line_at(other, at.second);
}

std::string printed(const SeenBook& seen) {
  const auto invoices = listed(seen);
  std::string all = printed_morning(seen) + list_report(invoices, {}, look(seen)) +
                    list_json(envelope(seen), invoices, {}) + receivables_csv(invoices) +
                    printed_ageing(seen) + printed_book(seen) +
                    ledger_journal(journal_of(seen.assessment()), seen.assessment().as_of, {}) +
                    printed_days_to_come(seen);
  for (const auto& client : seen.assessment().ledger->clients) {
    const Account of_client = account(seen, client, true);
    all += statement_report({of_client, {}, {}}, look(seen)) + printed_statement(seen, client, true) +
           printed_statement_csv(seen, client, true);
  }
  return all;
}

}  // namespace relance::test
