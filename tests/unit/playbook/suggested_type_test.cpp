// SPDX-License-Identifier: MIT
#include "playbook/suggested_type.hpp"

#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "render/names.hpp"

namespace relance::test {

namespace {

// "overwhelmed: pays_at_first_word 2/3, ..."; "nothing".
std::string suggested(const BookBuilder& of, std::string_view iso) {
  const BookOn& seen = of.on(iso);
  const auto& assessment = seen.assessment();
  // The builder's surroundings are not needed: no book here has a plan.
  static const Surroundings kNone;
  const auto suggestion =
      suggested_type(seen.rulebook(), payment_record(assessment, kNone, assessment.ledger->clients.front()));
  if (!suggestion) return "nothing";
  std::string out(word(suggestion->type));
  for (const auto& trait : suggestion->reasons)
    out += " " + std::string(word(trait.kind)) + " " + std::to_string(trait.count) + "/" +
           std::to_string(trait.of);
  return out;
}

InvoiceBuilder numbered(int number) {
  return invoice("F-10" + std::to_string(number));
}

}  // namespace

TEST_CASE("of fewer than three invoices paid or late nothing is said") {
  auto of = book();
  for (int i = 1; i <= 2; ++i)
    of.with(numbered(i).done("overdue", "2026-04-02").done("call", "2026-04-10").done("call", "2026-04-20"));
  CHECK(suggested(of, "2026-05-04") == "nothing");
}

TEST_CASE("late, after three reminders or more, and never in time: a procrastinator") {
  auto of = book();
  for (int i = 1; i <= 3; ++i) {
    of.with(numbered(i)
                .done("overdue", "2026-04-02")
                .done("second-reminder", "2026-04-10")
                .done("call", "2026-04-17")
                .paid("2026-04-20"));
  }
  CHECK(suggested(of, "2026-05-04") == "procrastinator needs_reminders 3/3 is_always_late 3/3");
}

TEST_CASE("a reminder after the money, or before the due day, is none") {
  auto of = book();
  for (int i = 1; i <= 3; ++i) {
    of.with(numbered(i)
                .done("week-1", "2026-03-09")
                .done("overdue", "2026-04-02")
                .paid("2026-04-10")
                .done("second-reminder", "2026-04-13")
                .done("call", "2026-04-17"));
  }
  CHECK(suggested(of, "2026-05-04") == "nothing");
}

TEST_CASE("in time now and then, else paid at the first word: overwhelmed") {
  auto of = book();
  for (int i = 1; i <= 2; ++i) of.with(numbered(i).done("overdue", "2026-04-02").paid("2026-04-07"));
  of.with(numbered(3).paid("2026-03-30"));
  CHECK(suggested(of, "2026-05-04") == "overwhelmed pays_at_first_word 2/2 forgets_sometimes 1/3");
}

TEST_CASE("corrections asked, then the money: a perfectionist") {
  auto of = book(client().pays_on({10}));
  for (int i = 1; i <= 2; ++i) {
    of.with(
        numbered(i).happened(EventKind::correction, "2026-03-10").corrected("2026-03-20").paid("2026-04-03"));
  }
  of.with(numbered(3).paid("2026-04-10"));
  CHECK(suggested(of, "2026-05-04") ==
        "perfectionist asks_corrections 2/3 pays_once_corrected 2/2 has_process 0/0");
}

TEST_CASE("broken promises and calls that reach nobody: a procrastinator") {
  auto of = book();
  for (int i = 1; i <= 3; ++i) {
    auto late = numbered(i).promise("2026-04-07", "2026-04-20").done_by(Channel::call, "call", "2026-04-22");
    late.record().events.back().outcome = "voicemail";
    of.with(late);
  }
  CHECK(suggested(of, "2026-05-04") ==
        "procrastinator breaks_promises 3/3 is_never_there 3/3 is_always_late 3/3");
}

TEST_CASE("signs of two types that are as strong say nothing") {
  auto of = book();
  for (int i = 1; i <= 2; ++i) {
    of.with(numbered(i)
                .promise("2026-04-02", "2026-04-05")
                .done("overdue", "2026-04-06")
                .done("call", "2026-04-07")
                .done("second-reminder", "2026-04-08")
                .paid("2026-04-10"));
  }
  of.with(numbered(3).paid("2026-03-30"));
  CHECK(suggested(of, "2026-05-04") == "nothing");
}

TEST_CASE("what happens after the day one looks is not seen") {
  auto of = book();
  for (int i = 1; i <= 3; ++i) {
    of.with(numbered(i)
                .done("overdue", "2026-04-02")
                .done("second-reminder", "2026-04-10")
                .done("call", "2026-04-17")
                .paid("2026-04-20"));
  }
  CHECK(suggested(of, "2026-04-16") == "nothing");
}

}  // namespace relance::test
