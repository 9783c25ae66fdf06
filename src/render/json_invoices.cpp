// SPDX-License-Identifier: MIT
// What the book holds: `list`, `show` and `schedule`.
#include <nlohmann/json.hpp>

#include "base/printable.hpp"
#include "ledger/words.hpp"
#include "render/happening.hpp"
#include "render/json_document.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

using json::Value;

Value last_step_or_null(const Receivable& receivable) {
  const Event* last = last_step(receivable);
  if (!last) return nullptr;
  return {{"step", last->step}, {"on", json::day(last->date)}};
}

Value next_or_null(const std::optional<NextStep>& next) {
  if (!next) return nullptr;
  return {{"step", next->step}, {"on", json::day_or_null(next->on)}};
}

Value amount_or_null(const std::optional<Money>& amount) {
  if (!amount) return nullptr;
  return json::amount(*amount);
}

// As it stands on the day; null when the invoice offers none.
Value discount_or_null(const Receivable& receivable) {
  const auto standing = discount_of(receivable);
  if (!standing) return nullptr;
  const Discount& offer = *receivable.invoice->discount;
  return {{"percent", offer.percent},
          {"days", offer.days},
          {"state", word(standing->state)},
          {"until", json::day_or_null(standing->until)},
          {"amount", amount_or_null(standing->amount)},
          {"pay", amount_or_null(standing->pay)}};
}

void add_text(Value& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

void add_amount(Value& object, const char* key, const std::optional<Money>& amount) {
  if (amount) object[key] = json::amount(*amount);
}

void add_day(Value& object, const char* key, const std::optional<Date>& day) {
  if (day) object[key] = json::day(*day);
}

Value instalment_object(const Instalment& instalment) {
  return {{"due", json::day(instalment.due)}, {"amount", json::amount(instalment.amount)}};
}

Value step_object(const ScheduledStep& step) {
  return {{"step", step.id},
          {"phase", word(step.phase)},
          {"on", json::day(step.on)},
          {"channels", json::channels(step.channels)},
          {"state", word(step.state)}};
}

template <typename Enumerator>
void add_word(Value& object, const char* key, const std::optional<Enumerator>& value) {
  if (value) object[key] = word_of(*value);
}

Value late_payment_object(const LatePayment& keys) {
  auto object = Value::object();
  if (keys.law) object["law"] = *keys.law;
  if (keys.rate) object["rate"] = *keys.rate;
  if (keys.compensation) object["compensation"] = *keys.compensation;
  add_word(object, "claim", keys.claim);
  add_word(object, "base", keys.base);
  add_word(object, "day_count", keys.day_count);
  add_word(object, "rounding", keys.rounding);
  add_word(object, "imputation", keys.imputation);
  add_word(object, "payment_day", keys.payment_day);
  add_word(object, "rate_mode", keys.rate_mode);
  if (keys.move_due) object["move_due"] = *keys.move_due;
  return object;
}

Value run_day(int day) {
  return day == kLastDay ? Value("last") : Value(day);
}

// What the client's own file gives of the keys that this client wants to see on an invoice.
Value required_values(const Client& client) {
  auto object = Value::object();
  for (const auto& key : client.requires_keys) {
    const auto found = client.written.find(key);
    if (found != client.written.end()) object[key] = found->second;
  }
  return object;
}

Value number_or_null(const std::optional<int>& number) {
  return number ? Value(*number) : Value(nullptr);
}

Value happening_object(const Invoice& invoice, const Event& event) {
  return {{"invoice", invoice.number}, {"file", printable(invoice.file)}, {"event", json::event(event)}};
}

}  // namespace

Value json::listed_invoice(const ListedInvoice& listed) {
  const Receivable& receivable = *listed.receivable;
  const Invoice& invoice = *receivable.invoice;
  const Balance& balance = receivable.balance;
  return {{"number", invoice.number},
          {"client", invoice.client},
          {"title", invoice.title},
          {"issued", json::day_or_null(receivable.issued)},
          {"sent", json::day_or_null(receivable.sent)},
          {"due", json::day_or_null(receivable.due)},
          {"due_from", receivable.due ? Value(word(receivable.due_from)) : Value(nullptr)},
          {"terms", json::text_or_null(listed.terms)},
          {"currency", json::currency(invoice.currency)},
          {"total", receivable.has_total ? json::amount(balance.total) : Value(nullptr)},
          {"paid", json::amount(balance.paid)},
          {"credited", json::amount(balance.credited)},
          {"open", json::amount(balance.open)},
          {"discount", discount_or_null(receivable)},
          {"days_past_due", receivable.days_past_due},
          {"days_since_issue", receivable.days_since_issue},
          {"standing", word(receivable.standing)},
          {"last_step", last_step_or_null(receivable)},
          {"next", next_or_null(listed.next)},
          {"file", printable(invoice.file)}};
}

Value json::client(const Client& client, const Habits& habits) {
  return {{"id", client.id},
          {"name", client.name},
          {"type", word(client.type)},
          {"kind", word(client.kind)},
          {"size", word(client.size)},
          {"language", client.language ? Value(word_of(*client.language)) : Value(nullptr)},
          {"country", client.country},
          {"currency", client.currency ? json::currency(*client.currency) : Value(nullptr)},
          {"terms", client.terms ? Value(client.terms->written) : Value(nullptr)},
          {"chase", client.chase},
          {"chase_reason", client.chase_reason},
          {"risk", word_of(client.risk)},
          {"pays_on", json::array_of(client.pays_on, run_day)},
          {"approval_days", number_or_null(client.approval_days)},
          {"requires", json::texts(client.requires_keys)},
          {"required_values", required_values(client)},
          {"address", json::texts(client.address)},
          {"contract", client.contract},
          {"playbook", client.playbook},
          {"gap_days", number_or_null(client.gap_days)},
          {"late_payment", late_payment_object(client.late_payment)},
          {"contacts", json::array_of(client.contacts, json::contact)},
          {"file", printable(client.file)},
          {"paid_invoices", habits.paid_invoices},
          {"reliable", habits.is_reliable},
          {"new_client", habits.is_new()}};
}

Value json::event(const Event& event) {
  Value object = {{"date", json::day(event.date)}, {"kind", word(event.kind)}};
  add_text(object, "step", event.step);
  if (event.channel) object["channel"] = word(*event.channel);
  add_text(object, "outcome", event.outcome);
  add_amount(object, "amount", event.amount);
  add_amount(object, "interest", event.fees->interest);
  add_amount(object, "compensation", event.fees->compensation);
  add_text(object, "method", event.method);
  add_text(object, "reference", event.reference);
  add_day(object, "until", event.until);
  add_day(object, "sent", event.sent);
  if (!event.instalments->empty()) {
    object["instalments"] = json::array_of(*event.instalments, instalment_object);
  }
  add_text(object, "to", event.to);
  add_text(object, "reason", event.reason);
  add_text(object, "note", event.note);
  return object;
}

Value json::contact(const Contact& contact) {
  return {{"role", word(contact.role)}, {"name", contact.name},   {"salutation", contact.salutation},
          {"email", contact.email},     {"phone", contact.phone}, {"linkedin", contact.linkedin}};
}

std::string list_json(const Envelope& envelope, const std::vector<ListedInvoice>& invoices,
                      const std::vector<LeftOut>& left_out) {
  return json::document(envelope, {{"invoices", json::array_of(invoices, json::listed_invoice)},
                                   {"left_out", json::left_out(left_out)}});
}

std::string show_invoice_json(const Envelope& envelope, const ListedInvoice& invoice,
                              const std::vector<ScheduledStep>& schedule,
                              const std::vector<std::string>& reasons) {
  const auto events = seen_events(*invoice.receivable->invoice, invoice.receivable->as_of);
  return json::document(
      envelope, {{"invoice", json::listed_invoice(invoice)},
                 {"events", json::array_of(events, [](const Event* event) { return json::event(*event); })},
                 {"schedule", json::array_of(schedule, step_object)},
                 {"reasons", json::texts(reasons)}});
}

std::string show_client_json(const Envelope& envelope, const Client& client,
                             const std::vector<ListedInvoice>& invoices, const Habits& habits) {
  return json::document(envelope, {{"client", json::client(client, habits)},
                                   {"invoices", json::array_of(invoices, json::listed_invoice)}});
}

std::string undone_json(const Envelope& envelope, const Invoice& invoice, const Event& event) {
  return json::document(envelope, {{"undone", happening_object(invoice, event)}});
}

std::string would_undo_json(const Envelope& envelope, const Invoice& invoice, const Event& event) {
  return json::document(envelope, {{"would_undo", happening_object(invoice, event)}});
}

std::string would_record_json(const Envelope& envelope, const std::vector<EventToRecord>& events) {
  const auto object_of = [](const EventToRecord& planned) -> Value {
    Value object = happening_object(*planned.invoice, planned.event);
    object["text"] = planned.text;
    return object;
  };
  return json::document(envelope, {{"would_record", json::array_of(events, object_of)}});
}

std::string recorded_json(const Envelope& envelope, const std::vector<RecordedEvent>& events) {
  const auto object_of = [](const RecordedEvent& recorded) -> Value {
    Value event = json::event(recorded.event);
    return {{"invoice", recorded.listed.receivable->invoice->number},
            {"file", printable(recorded.listed.receivable->invoice->file)},
            {"event", std::move(event)},
            {"was_there", recorded.was_there},
            {"standing", word(recorded.listed.receivable->standing)},
            {"discount", discount_or_null(*recorded.listed.receivable)},
            {"next", next_or_null(recorded.listed.next)}};
  };
  return json::document(envelope, {{"recorded", json::array_of(events, object_of)}});
}

std::string schedule_json(const Envelope& envelope, const std::string& number,
                          const std::vector<ScheduledStep>& steps) {
  return json::document(envelope, {{"invoice", number}, {"steps", json::array_of(steps, step_object)}});
}

}  // namespace relance
