// SPDX-License-Identifier: MIT
#include "store/event_text.hpp"

#include <doctest/doctest.h>

#include "ledger/words.hpp"
#include "random_invoice.hpp"
#include "store/toml_literal.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

const Date kDay = make_date(2026, 11, 12);

Money money(std::string_view literal, std::string_view currency = "EUR") {
  return *parse_money(literal, *Currency::from_code(currency));
}

Event event_of(EventKind kind) {
  Event event;
  event.date = kDay;
  event.kind = kind;
  return event;
}

// One event of every kind, with every key it may have.
std::vector<Event> full_events(const Money& amount) {
  std::vector<Event> events;
  for (const auto& word : kWords<EventKind>) {
    auto event = event_of(word.value);
    event.note = "said \"yes\"\nand\tmore \\ # [[event]] \u00E9 \U0001F4EC \x07 \x7F";
    events.push_back(event);
  }
  const auto of = [&events](EventKind kind) -> Event& { return events[static_cast<std::size_t>(kind)]; };
  for (const auto kind : {EventKind::payment, EventKind::credit, EventKind::promise, EventKind::write_off}) {
    of(kind).amount = amount;
  }
  of(EventKind::payment).method = "virement";
  for (const auto kind : {EventKind::payment, EventKind::credit, EventKind::insolvency}) {
    of(kind).reference = "RF18-\"x\"";
  }
  for (const auto kind : {EventKind::step, EventKind::skip}) of(kind).step = "overdue";
  of(EventKind::step).channel = Channel::call;
  of(EventKind::step).outcome = "voicemail";
  for (const auto kind : {EventKind::promise, EventKind::snooze}) of(kind).until = kDay + Days(5);
  of(EventKind::corrected).sent = kDay;
  of(EventKind::plan).instalments = std::vector<Instalment>{{kDay, amount}, {kDay + Days(30), amount}};
  of(EventKind::fees).fees.edit().interest = amount;
  of(EventKind::fees).fees.edit().compensation = amount;
  of(EventKind::handed_off).to = "Me Dupont";
  for (const auto kind :
       {EventKind::skip, EventKind::snooze, EventKind::corrected, EventKind::dispute, EventKind::resolved,
        EventKind::correction, EventKind::waive, EventKind::cancel, EventKind::write_off}) {
    of(kind).reason = "two\nlines";
  }
  return events;
}

}  // namespace

TEST_CASE("an event of every kind with all its keys is read back as it was, in every currency") {
  for (const std::string code : {"EUR", "JPY", "TND", "CLF"}) {
    for (const auto* literal : {"1", "9000000000000", "8999999999999"}) {
      for (auto event : full_events(money(literal, code))) {
        event.note.resize(event.note.find(" \x07"));  // no reader takes these
        const auto text = event_toml(event);
        INFO(text);
        const auto [invoice, diagnostics] = invoice_with("currency = \"" + code + "\"\n" + text);
        CHECK(told(diagnostics).empty());
        REQUIRE(invoice.events.size() == 1);
        CHECK(is_same_event(invoice.events[0], event));
      }
    }
  }
}

TEST_CASE("an event without optional keys has none") {
  CHECK(event_toml(event_of(EventKind::reply)) == "[[event]]\ndate = 2026-11-12\nkind = \"reply\"\n");
}

TEST_CASE("the keys of an event are always in the same order, the note last") {
  const auto events = full_events(money("1234.50"));
  const auto text_of = [&events](EventKind kind) {
    auto event = events[static_cast<std::size_t>(kind)];
    event.note = "n";
    return event_toml(event);
  };
  CHECK(text_of(EventKind::payment) ==
        "[[event]]\ndate = 2026-11-12\nkind = \"payment\"\namount = 1234.50\nmethod = \"virement\"\n"
        "reference = \"RF18-\\\"x\\\"\"\nnote = \"n\"\n");
  CHECK(text_of(EventKind::step) ==
        "[[event]]\ndate = 2026-11-12\nkind = \"step\"\nstep = \"overdue\"\nchannel = \"call\"\n"
        "outcome = \"voicemail\"\nnote = \"n\"\n");
  CHECK(text_of(EventKind::promise) ==
        "[[event]]\ndate = 2026-11-12\nkind = \"promise\"\nuntil = 2026-11-17\namount = 1234.50\nnote = "
        "\"n\"\n");
  CHECK(
      text_of(EventKind::plan) ==
      "[[event]]\ndate = 2026-11-12\nkind = \"plan\"\ninstalments = [{ due = 2026-11-12, amount = 1234.50 }, "
      "{ due = 2026-12-12, amount = 1234.50 }]\nnote = \"n\"\n");
}

TEST_CASE("an amount is written with the decimals of its currency") {
  auto event = event_of(EventKind::payment);
  event.amount = money("500", "JPY");
  CHECK(event_toml(event).ends_with("amount = 500\n"));
  event.amount = money("0.5", "TND");
  CHECK(event_toml(event).ends_with("amount = 0.500\n"));
  event.amount = money("9000000000000");
  CHECK(event_toml(event).ends_with("amount = 9000000000000.00\n"));
}

TEST_CASE("several events stand apart by a blank line") {
  const auto event = event_of(EventKind::reply);
  CHECK(events_toml({event, event}) == event_toml(event) + '\n' + event_toml(event));
}

TEST_CASE("a text is one line of TOML, whatever it holds") {
  CHECK(toml_string("") == R"("")");
  CHECK(toml_string("a\"b\\c") == R"("a\"b\\c")");
  CHECK(toml_string("\n\r\t\x01\x1F\x7F") == R"("\n\r\t\u0001\u001F\u007F")");
  CHECK(toml_string("\u00E9 #'") == "\"\u00E9 #'\"");
}

}  // namespace relance
