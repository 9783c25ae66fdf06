// SPDX-License-Identifier: MIT
// What to do: `today` and `draft`.
#include <algorithm>
#include <cassert>
#include <nlohmann/json.hpp>

#include "render/json_document.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

using json::Value;

// A meeting is proposed by email.
bool has_email(const std::vector<Channel>& channels) {
  return std::any_of(channels.begin(), channels.end(), [](Channel channel) {
    return channel == Channel::email || channel == Channel::meeting;
  });
}

Value id_or_null(const Step* step) {
  return step ? Value(step->id) : Value(nullptr);
}

Value covered_object(const CoveredInvoice& covered) {
  const Receivable& receivable = *covered.receivable;
  return {
      {"number", receivable.invoice->number},     {"step", id_or_null(covered.step)},
      {"due", json::day_or_null(receivable.due)}, {"days_past_due", receivable.days_past_due},
      {"open", json::amount(receivable.asked)},   {"currency", json::currency(receivable.invoice->currency)}};
}

Value asked_object(const Money& amount) {
  return {{"currency", json::currency(amount.currency)}, {"open", json::amount(amount)}};
}

Value contact_or_null(const Contact* contact) {
  if (!contact) return nullptr;
  return {{"name", contact->name}, {"email", contact->email}, {"phone", contact->phone}};
}

Value action_object(const Action& action, const ActionText& text) {
  const auto& channels = action.recipient.channels;
  return {{"client", action.client->id},
          {"client_name", action.client->name},
          {"type", word(action.client->type)},
          {"step", action.step->id},
          {"phase", word(action.step->phase)},
          {"channels", json::channels(channels)},
          {"lead", action.lead->invoice->number},
          {"invoices", json::array_of(action.covered, covered_object)},
          {"amounts", json::array_of(action.amounts, asked_object)},
          {"on", json::day(action.on)},
          {"role", word(action.recipient.role)},
          {"contact", contact_or_null(action.recipient.contact)},
          {"template", action.step->text},
          {"subject", has_email(channels) ? Value(text.subject) : Value(nullptr)},
          {"score", action.score.total()},
          {"risk", json::array_of(action.risks, [](RiskFlag risk) { return Value(word(risk)); })},
          {"reasons", json::texts(text.reasons)}};
}

Value waiting_object(const Waiting& waiting, const std::string& reason) {
  return {{"invoice", waiting.receivable->invoice->number}, {"client", waiting.receivable->invoice->client},
          {"standing", word(waiting.receivable->standing)}, {"reason", reason},
          {"until", json::day_or_null(waiting.until)},      {"next_step", id_or_null(waiting.next)}};
}

Value bank_object(const BankCheck& bank) {
  return {{"checked", json::day_or_null(bank.checked)},
          {"age_days", bank.checked ? Value(bank.age_days) : Value(nullptr)},
          {"stale", bank.is_old}};
}

Value address_object(const Address& address) {
  return {{"name", address.name}, {"email", address.email}};
}

Value address_or_null(const std::optional<Address>& address) {
  return address ? address_object(*address) : Value(nullptr);
}

Value draft_object(const Draft& draft) {
  return {{"client", draft.client},
          {"invoices", json::texts(draft.invoices)},
          {"step", draft.step},
          {"channels", json::channels(draft.channels)},
          {"sender", address_object(draft.sender)},
          {"to", address_or_null(draft.to)},
          {"cc", address_or_null(draft.cc)},
          {"subject", has_email(draft.channels) ? Value(draft.subject) : Value(nullptr)},
          {"body", draft.body},
          {"attachments", json::texts(attachment_names(draft))},
          {"script", json::texts(draft.script)},
          {"letter", json::text_or_null(draft.letter)},
          {"tasks", json::texts(draft.tasks)},
          {"bank_unchecked", draft.bank_is_unchecked}};
}

}  // namespace

std::string today_json(const Envelope& envelope, const Morning& morning, const TodayTexts& texts,
                       const std::vector<LeftOut>& left_out) {
  assert(texts.actions.size() == morning.actions.size());
  assert(texts.waiting.size() == morning.waiting.size());
  auto actions = Value::array();
  for (std::size_t i = 0; i < morning.actions.size(); ++i) {
    actions.push_back(action_object(morning.actions[i], texts.actions[i]));
  }
  auto waiting = Value::array();
  for (std::size_t i = 0; i < morning.waiting.size(); ++i) {
    waiting.push_back(waiting_object(morning.waiting[i], texts.waiting[i]));
  }
  return json::document(envelope, {{"actions", std::move(actions)},
                                   {"waiting", std::move(waiting)},
                                   {"bank", bank_object(texts.bank)},
                                   {"left_out", json::left_out(left_out)}});
}

std::string drafts_json(const Envelope& envelope, const std::vector<Draft>& drafts) {
  return json::document(envelope, {{"drafts", json::array_of(drafts, draft_object)}});
}

}  // namespace relance
