// SPDX-License-Identifier: MIT
#include "render/enclosures.hpp"

#include <algorithm>

#include "base/printable.hpp"
#include "render/locale.hpp"

namespace relance {

namespace {

std::string csv_cell(const std::string& text) {
  std::string cell = printable(text);
  if (!cell.empty() && std::string_view("=+-@").find(cell.front()) != std::string_view::npos)
    cell.insert(0, "'");
  if (cell.find_first_of(",\"") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string day_cell(const std::optional<Date>& day) {
  return day ? to_iso(*day) : std::string{};
}

std::string statement_row(const Receivable& r) {
  std::string row = csv_cell(r.invoice->number) + "," + csv_cell(r.invoice->title) + ",";
  row += day_cell(r.issued) + "," + day_cell(r.due) + "," + std::to_string(r.days_past_due) + ",";
  row += to_decimal(r.balance.total) + "," + to_decimal(r.balance.paid) + "," +
         to_decimal(r.balance.credited) + ",";
  return row + to_decimal(r.balance.open) + "," + std::string(r.invoice->currency.code()) + "\r\n";
}

// Sent and open, credits in the client's favour included.
bool is_on_statement(const Receivable& r) {
  if (is_zero(r.balance.open)) return false;
  return is_negative(r.balance.open) || (r.first_sent && !is_closed(r.standing));
}

Enclosure statement(const Action& action, const DraftContext& context, Language language) {
  std::string text(pick(language,
                        "numero,objet,emission,echeance,jours_de_retard,total,recu,avoirs,solde,devise\r\n",
                        "number,title,issued,due,days_late,total,received,credited,open,currency\r\n"));
  for (const auto* receivable : context.of_client) {
    if (is_on_statement(*receivable)) text += statement_row(*receivable);
  }
  return {"statement-" + action.client->id + "-" + to_iso(context.as_of) + ".csv", text, true};
}

// 15 minutes on the first working day after the second day from now, at ten (fine print M13).
Enclosure invitation(const Action& action, const DraftContext& context, Language language) {
  const Date day = context.calendar.working_day_on_or_after(context.as_of + Days{3});
  std::string text =
      weekday_date(day, language) + std::string(pick(language, ", 10 h 00 - 10 h 15\n", ", 10:00 - 10:15\n"));
  if (const Contact* contact = action.recipient.contact) {
    text += contact->name.empty() ? contact->email : contact->name + " <" + contact->email + ">";
    text += "\n";
  }
  return {std::string(pick(language, "invitation", "invitation")), text, false};
}

}  // namespace

std::vector<Enclosure> enclosures_of(const Action& action, const DraftContext& context, Language language) {
  std::vector<Enclosure> enclosures;
  for (const auto attachment : action.step->attachments) {
    if (attachment == Attachment::statement) enclosures.push_back(statement(action, context, language));
    if (attachment == Attachment::invitation) enclosures.push_back(invitation(action, context, language));
  }
  return enclosures;
}

std::vector<std::string> attachment_names(const Action& action, const DraftContext& context,
                                          const std::vector<Enclosure>& enclosures) {
  std::vector<std::string> names;
  const auto& wanted = action.step->attachments;
  if (std::find(wanted.begin(), wanted.end(), Attachment::invoice) != wanted.end()) {
    for (const auto& covered : action.covered) {
      const std::string name = pdf_name(*covered.receivable->invoice, context);
      if (!name.empty()) names.push_back(name);
    }
  }
  for (const auto& enclosure : enclosures) {
    if (enclosure.is_file) names.push_back(enclosure.name);
  }
  return names;
}

}  // namespace relance
