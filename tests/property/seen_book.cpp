// SPDX-License-Identifier: MIT
#include "seen_book.hpp"

#include <algorithm>
#include <map>

#include "book_on.hpp"
#include "ledger/words.hpp"
#include "render/clients_view.hpp"
#include "render/names.hpp"
#include "render/reason_text.hpp"
#include "store/load_calendar.hpp"

namespace relance::test {

namespace {

const Calendar& calendar_of(const Profile& profile) {
  static std::map<std::string, Calendar> calendars;
  auto found = calendars.find(profile.calendar.holidays);
  if (found == calendars.end()) {
    Diagnostics diagnostics;
    found = calendars.emplace(profile.calendar.holidays, load_calendar({}, profile, diagnostics)).first;
  }
  return found->second;
}

std::string iso_or_dash(std::optional<Date> day) {
  return day ? to_iso(*day) : "-";
}

std::string with_code(const Money& money) {
  return to_decimal(money) + " " + std::string(money.currency.code());
}

std::string action_line(const Action& action, Date as_of) {
  std::string line = action.client->id + " " + action.step->id + " for " + action.lead->invoice->number +
                     " on " + to_iso(action.on) + " score " + std::to_string(action.score.total());
  if (action.stands_for) line += " instead of " + action.stands_for->id;
  for (const auto& covered : action.covered) {
    line += ", " + covered.receivable->invoice->number + " " + (covered.step ? covered.step->id : "listed");
  }
  for (const auto& amount : action.amounts) line += ", " + with_code(amount);
  for (const Channel channel : action.recipient.channels) line += " " + std::string(word(channel));
  for (const auto& why : reason_texts(action.reasons, as_of, Language::en)) line += "; " + why;
  return line + "\n";
}

std::string event_line(const Event& event) {
  std::string line = "    " + to_iso(event.date) + " " + std::string(word(event.kind));
  if (!event.step.empty()) line += " " + event.step;
  if (event.channel) line += " by " + std::string(word(*event.channel));
  if (event.amount) line += " " + to_decimal(*event.amount);
  if (event.until) line += " until " + to_iso(*event.until);
  if (event.sent) line += " sent " + to_iso(*event.sent);
  for (const auto& part : *event.instalments) line += " " + to_iso(part.due) + "=" + to_decimal(part.amount);
  return line + "\n";
}

std::string client_line(const Client& client) {
  std::string line = client.id + ": " + std::string(word(client.type)) + " " + std::string(word(client.size));
  if (client.gap_days) line += " gap " + std::to_string(*client.gap_days);
  if (client.terms) line += " terms " + client.terms->written;
  for (const int day : client.pays_on) line += " pays on " + std::to_string(day);
  if (client.approval_days) line += " approval " + std::to_string(*client.approval_days);
  for (const auto& contact : client.contacts) {
    line += " " + std::string(word(contact.role)) + (contact.email.empty() ? "" : "+email") +
            (contact.phone.empty() ? "" : "+phone");
  }
  if (!client.chase) line += " held";
  if (!client.requires_keys.empty()) line += " requires";
  if (client.late_payment.law) line += " law " + *client.late_payment.law;
  return line + "\n";
}

std::string invoice_line(const Invoice& invoice) {
  std::string line = "  " + invoice.number + " to " + invoice.client;
  if (invoice.total) line += " " + with_code(*invoice.total);
  line += " issued " + iso_or_dash(invoice.issued) + " sent " + iso_or_dash(invoice.sent) + " due " +
          (invoice.due     ? to_iso(*invoice.due)
           : invoice.terms ? invoice.terms->written
                           : "-");
  if (invoice.has_work) {
    line += " work " + iso_or_dash(invoice.work.proposed) + " " + iso_or_dash(invoice.work.starts) + " " +
            iso_or_dash(invoice.work.ends);
  }
  if (invoice.discount) line += " discount in " + std::to_string(invoice.discount->days);
  if (!invoice.credit_note_for.empty()) line += " credit note for " + invoice.credit_note_for;
  for (const auto& part : invoice.instalments) line += " " + to_iso(part.due) + "=" + to_decimal(part.amount);
  line += "\n";
  for (const auto& event : invoice.events) line += event_line(event);
  return line;
}

}  // namespace

SeenBook::SeenBook(const Ledger& ledger, Date as_of)
    : rulebook_{built_in_playbooks(), calendar_of(ledger.profile), ledger.profile} {
  around_.working_days = rulebook_.calendar;
  around_.laws = &all_laws();
  around_.by_law = calendars_by_law();
  around_.is_chase_step = [this](const Client& client, const std::string& id) {
    return is_chase_step(rulebook_, client, id);
  };
  around_.is_reminder = [this](const Client& client, const Event& event) {
    return is_reminder(rulebook_, client, event);
  };
  assessment_ = assess(ledger, around_, as_of);
  morning_ = recommend(rulebook_, assessment_);
}

Outlook SeenBook::outlook(const Receivable& receivable) const {
  const auto of_client = receivables_of(assessment_, receivable.client->id);
  return look_at(rulebook_, view_client(rulebook_, of_client, assessment_.as_of), receivable);
}

std::vector<ScheduledStep> SeenBook::schedule(const Receivable& receivable) const {
  return schedule_of(rulebook_, around_, assessment_, receivable, std::nullopt);
}

bool is_contact(const Action& action) {
  const auto& channels = action.step->channels;
  const bool reaches =
      std::any_of(channels.begin(), channels.end(), [](Channel c) { return c != Channel::task; });
  return reaches && action.step->id != "send-invoice" && action.step->id != "fix-invoice";
}

std::string seen_lines(const SeenBook& seen) {
  const Date as_of = seen.assessment().as_of;
  std::string lines;
  for (const auto& receivable : seen.assessment().receivables) {
    lines += receivable.invoice->number + " " + std::string(word(receivable.standing)) + " open " +
             with_code(receivable.balance.open) + " asked " + with_code(receivable.asked) + " due " +
             iso_or_dash(receivable.due) + " late " + std::to_string(receivable.days_past_due) + ":";
    for (const auto& step : seen.schedule(receivable)) {
      lines += " " + step.id + " " + to_iso(step.on) + " " + std::string(word(step.state));
    }
    lines += "\n";
  }
  for (const auto& action : seen.morning().actions) lines += action_line(action, as_of);
  for (const auto& waiting : seen.morning().waiting) {
    lines += waiting.receivable->invoice->number + " waits for " +
             (waiting.next ? waiting.next->id : "nothing") + " until " + iso_or_dash(waiting.until) + ": " +
             reason_text(waiting.reason, as_of, Language::en) + "\n";
  }
  ClientsView view{as_of, {}, days_sales_outstanding(seen.assessment()), payment_time(seen.assessment()), {}};
  for (const auto& client : seen.assessment().ledger->clients) {
    ClientFigures figures;
    figures.record = payment_record(seen.assessment(), seen.around(), client);
    figures.suggestion = suggested_type(seen.rulebook(), figures.record);
    view.clients.push_back(std::move(figures));
  }
  return lines + clients_report(view, {Language::en, as_of, {}});
}

std::string book_lines(const Ledger& ledger) {
  const Defaults& defaults = ledger.profile.defaults;
  std::string lines = "gaps " + std::to_string(defaults.min_gap_days) + " " +
                      std::to_string(defaults.nudge_gap_days) + ", tolerance " + defaults.tolerance +
                      ", holidays " + ledger.profile.calendar.holidays + "\n";
  for (const auto& client : ledger.clients) lines += client_line(client);
  for (const auto& invoice : ledger.invoices) lines += invoice_line(invoice);
  return lines;
}

}  // namespace relance::test
