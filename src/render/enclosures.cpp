// SPDX-License-Identifier: MIT
#include "render/enclosures.hpp"

#include <algorithm>

#include "render/account_values.hpp"
#include "render/locale.hpp"
#include "render/payment_request.hpp"
#include "render/statement_csv.hpp"

namespace relance {

namespace {

Enclosure statement(const Action& action, const DraftContext& context, Language language) {
  return {Attachment::statement, "statement-" + action.client->id + "-" + to_iso(context.as_of) + ".csv",
          statement_csv(account_in(action, context), language), nullptr};
}

Enclosure invitation(const Action& action, const DraftContext& context, Language language) {
  std::string text = weekday_date(appointment_day(context), language) +
                     std::string(pick(language, ", 10 h 00 - 10 h 15\n", ", 10:00 - 10:15\n"));
  if (const Contact* contact = action.recipient.contact) {
    text += contact->name.empty() ? contact->email : contact->name + " <" + contact->email + ">";
    text += "\n";
  }
  return {Attachment::invitation, "invitation.ics", text, nullptr};
}

bool attaches(const Action& action, Attachment kind) {
  const auto& wanted = action.step->attachments;
  return std::find(wanted.begin(), wanted.end(), kind) != wanted.end();
}

void add_invoices(std::vector<Enclosure>& enclosures, const Action& action, const DraftContext& context) {
  for (const auto& covered : action.covered) {
    const Invoice& invoice = *covered.receivable->invoice;
    const std::string name = pdf_name(invoice, context);
    if (!name.empty()) enclosures.push_back({Attachment::invoice, name, {}, &invoice});
  }
}

}  // namespace

std::vector<Enclosure> enclosures_of(const Action& action, const DraftContext& context, Language language) {
  std::vector<Enclosure> enclosures;
  if (attaches(action, Attachment::invoice)) add_invoices(enclosures, action, context);
  if (attaches(action, Attachment::statement)) enclosures.push_back(statement(action, context, language));
  if (has_payment_code(action, context)) enclosures.push_back({Attachment::qr, "payment.png", {}, nullptr});
  if (attaches(action, Attachment::invitation)) enclosures.push_back(invitation(action, context, language));
  return enclosures;
}

Date appointment_day(const DraftContext& context) {
  return context.calendar.working_day_on_or_after(context.as_of + Days{3});
}

Appointment appointment_of(const Action& action, const DraftContext& context, Language language) {
  std::vector<std::string> numbers;
  for (const auto& covered : action.covered) numbers.push_back(covered.receivable->invoice->number);
  const std::string about = std::string(numbers.size() > 1 ? pick(language, "Factures ", "Invoices ")
                                                           : pick(language, "Facture ", "Invoice ")) +
                            numbers_text(numbers, language);
  const Me& me = context.profile.me;
  std::string description(
      pick(language, "Un quart d\u2019heure au t\u00e9l\u00e9phone.", "A quarter of an hour by phone."));
  if (!me.phone.empty()) {
    description += "\n" + me.name + std::string(pick(language, "\u00a0: ", ": ")) + me.phone;
  }
  return {appointment_day(context), about, description};
}

bool has_payment_code(const Action& action, const DraftContext& context) {
  return attaches(action, Attachment::qr) && payment_request(action, context.profile.me).has_value();
}

std::vector<std::string> attachment_names(const Draft& draft) {
  std::vector<std::string> names;
  for (const auto& enclosure : draft.enclosures) names.push_back(enclosure.name);
  return names;
}

}  // namespace relance
