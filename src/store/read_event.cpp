// SPDX-License-Identifier: MIT
#include "store/read_event.hpp"

#include <algorithm>

namespace relance {

namespace {

constexpr std::string_view kSomeDay = "2026-11-21";

void read_until(Event& event, TableReader& table) {
  table.require("until", kSomeDay);
  event.until = table.day("until");
  if (event.until && *event.until < event.date) {
    table.complain(
        DiagnosticCode::ends_before_start, table.spot("until"),
        {wording("`until` is {}, before the event itself, {}", to_iso(*event.until), to_iso(event.date)),
         wording("check both dates")});
  }
}

void read_amount(Event& event, TableReader& table, Currency currency) {
  event.amount = table.amount("amount", currency, Sign::positive);
}

// payment and credit
void read_received(Event& event, TableReader& table, Currency currency) {
  table.require("amount", "1200.00");
  read_amount(event, table, currency);
  if (event.kind == EventKind::payment) event.method = table.text("method");
  event.reference = table.text("reference");
}

// step and skip
void read_step(Event& event, TableReader& table) {
  event.step = table.required_text("step", "\"overdue\"");
  event.step_spot = table.spot("step");
  if (event.kind == EventKind::skip) {
    event.reason = table.required_text("reason", "\"spoke to them on the phone\"");
    return;
  }
  event.channel = table.word<Channel>("channel");
  event.outcome = table.text("outcome");
}

void read_plan(Event& event, TableReader& table, Currency currency) {
  table.require("instalments",
                "[{ due = 2026-12-01, amount = 600.00 }, { due = 2027-01-01, amount = 600.00 }]");
  event.instalments = read_instalments(table, "instalments", currency);
  const auto* entry = table.find("instalments");
  if (entry != nullptr && entry->value.kind == TomlKind::list && entry->value.items.empty()) {
    table.complain(DiagnosticCode::missing_key, entry->value.spot,
                   {wording("the plan has no instalment, expected at least one"),
                    wording("add {{ due = ..., amount = ... }}")});
  }
}

void read_fees(Event& event, TableReader& table, Currency currency) {
  auto interest = table.amount("interest", currency, Sign::not_negative);
  event.fees = Fees{interest, table.amount("compensation", currency, Sign::not_negative)};
  if (!table.has("interest") && !table.has("compensation")) table.require("interest", "12.40");
}

// The keys that an event of this kind may hold (ledger/records.hpp); any other is unknown.
void read_own_keys(Event& event, TableReader& table, Currency currency) {
  switch (event.kind) {
    case EventKind::payment:
    case EventKind::credit:
      read_received(event, table, currency);
      break;
    case EventKind::step:
    case EventKind::skip:
      read_step(event, table);
      break;
    case EventKind::promise:
      read_until(event, table);
      read_amount(event, table, currency);
      break;
    case EventKind::snooze:
      read_until(event, table);
      event.reason = table.text("reason");
      break;
    case EventKind::corrected:
      event.sent = table.day("sent");
      event.reason = table.text("reason");
      break;
    case EventKind::dispute:
    case EventKind::resolved:
    case EventKind::correction:
    case EventKind::waive:
    case EventKind::cancel:
      event.reason = table.text("reason");
      break;
    case EventKind::plan:
      read_plan(event, table, currency);
      break;
    case EventKind::fees:
      read_fees(event, table, currency);
      break;
    case EventKind::handed_off:
      event.to = table.text("to");
      break;
    case EventKind::insolvency:
      event.reference = table.text("reference");
      break;
    case EventKind::write_off:
      read_amount(event, table, currency);
      event.reason = table.text("reason");
      break;
    case EventKind::reply:
    case EventKind::note:
      break;
  }
}

Wording title_of(const TomlValue& value) {
  const auto* kind = find_entry(value, "kind");
  const bool is_named = kind != nullptr && from_word<EventKind>(kind->value.text).has_value();
  return is_named ? wording("an event of kind `{}`", kind->value.text) : verbatim("[[event]]");
}

}  // namespace

std::vector<Instalment> read_instalments(TableReader& parent, std::string_view key, Currency currency) {
  std::vector<Instalment> instalments;
  parent.for_each(key, wording("an instalment"), [&](TableReader& table) {
    table.require("due", kSomeDay);
    table.require("amount", "600.00");
    const auto due = table.day("due");
    const auto amount = table.amount("amount", currency, Sign::positive);
    if (due && amount) instalments.push_back({*due, *amount});
  });
  std::stable_sort(instalments.begin(), instalments.end(),
                   [](const Instalment& a, const Instalment& b) { return a.due < b.due; });
  return instalments;
}

Event read_event(const TomlValue& value, Currency currency, Reading& reading) {
  Event event;
  event.spot = value.spot;
  TableReader table(value, reading, title_of(value));
  table.require("date", kSomeDay);
  table.require("kind", "\"payment\"");
  const auto date = table.day("date");
  if (date) event.date = *date;
  event.note = table.text("note");
  const auto kind = table.word<EventKind>("kind");
  if (!kind) return event;  // which other keys belong here is not known
  event.kind = *kind;
  read_own_keys(event, table, currency);
  table.finish();
  return event;
}

}  // namespace relance
