// SPDX-License-Identifier: MIT
// The fixed sum for recovery costs: when it arises, on what it is measured, how much it is.
#include <doctest/doctest.h>

#include "interest_support.hpp"

namespace relance::test {

namespace {

std::string fixed_sum_of(const Late& late) {
  return to_decimal(late.sums().compensation);
}

struct ScaleCase {
  const char* base;
  const char* fixed_sum;
};

}  // namespace

TEST_CASE("the fixed sum arises once, the day after the due day, when any balance is left") {
  CHECK(fixed_sum_of(Late().as_of("2026-01-10")) == "0.00");
  CHECK(fixed_sum_of(Late().as_of("2026-01-11")) == "40.00");
  CHECK(fixed_sum_of(Late().paid("2026-01-10", "999.99").as_of("2026-01-11")) == "40.00");
  CHECK(fixed_sum_of(Late().paid("2026-01-10", "1000.00").as_of("2026-01-11")) == "0.00");
  CHECK(fixed_sum_of(Late().credited("2026-01-10", "1000.00").as_of("2026-01-11")) == "0.00");
}

TEST_CASE("the fixed sum stays whole whatever comes after the due day") {
  CHECK(fixed_sum_of(Late().paid("2026-01-11", "1000.00").as_of("2026-06-01")) == "40.00");
  auto reminded = Late().as_of("2026-06-01");
  reminded.input().reminders = {day("2026-02-01"), day("2026-03-01"), day("2026-04-01")};
  CHECK(fixed_sum_of(reminded) == "40.00");
  CHECK(fixed_sum_of(Late().total("500.00").then_due("2026-02-10", "500.00").as_of("2026-06-01")) == "40.00");
}

TEST_CASE("the fixed sum can be left out") {
  auto late = Late().as_of("2026-01-20");
  late.input().rules.compensation = false;
  CHECK(fixed_sum_of(late) == "0.00");
  CHECK(total_of(late) == "1003.33");
}

TEST_CASE("a contract rate does not touch the fixed sum; a British one may replace it, says a note") {
  CHECK(fixed_sum_of(Late().contract("10").as_of("2026-01-20")) == "40.00");
  const auto british = Late().law("UK").total("1000.00", "GBP").contract("10").as_of("2026-01-20").sums();
  CHECK(to_decimal(british.compensation) == "70.00");
  CHECK(has_note(british, LateNoteKind::contract_may_replace_sum));
}

TEST_CASE("40 EUR are not added to an invoice in another currency: a note names them") {
  const auto sums = Late().total("1000.00", "USD").as_of("2026-01-20").sums();
  CHECK(to_decimal(sums.compensation) == "0.00");
  CHECK(to_decimal(sums.total) == "1003.33");
  const auto* note = find_note(sums, LateNoteKind::fixed_sum_other_currency);
  REQUIRE(note);
  CHECK(*note->amount == eur("40.00"));
  const auto british = Late().law("UK").as_of("2026-01-20").sums();
  const auto* least = find_note(british, LateNoteKind::fixed_sum_other_currency);
  CHECK(*least->amount == money("40.00", "GBP"));
  CHECK(least->is_least);  // the tier depends on the debt
  CHECK_FALSE(note->is_least);
  CHECK(is_zero(british.compensation_base));
  CHECK(british.compensation_source.citation == "LPCDA 1998 s. 5A");
}

TEST_CASE("British tiers go by the gross debt at the end of the due day") {
  constexpr ScaleCase kTiers[] = {
      {"0.01", "40.00"},    {"999.99", "40.00"},    {"1000.00", "70.00"},
      {"9999.99", "70.00"}, {"10000.00", "100.00"},
  };
  for (const auto& tier : kTiers) {
    CAPTURE(tier.base);
    CHECK(fixed_sum_of(Late().law("UK").total(tier.base, "GBP").as_of("2026-01-20")) == tier.fixed_sum);
  }
  const auto late = Late().law("UK").total("1000.00", "GBP").as_of("2026-01-20");
  CHECK(fixed_sum_of(late.but().paid("2026-01-10", "0.01")) == "40.00");
  CHECK(fixed_sum_of(late.but().paid("2026-01-11", "0.01")) == "70.00");
  CHECK(to_decimal(late.but().paid("2026-01-10", "0.01").sums().compensation_base) == "999.99");
}

TEST_CASE("the Dutch scale: 15, 10, 5, 1 and 0.5 %, from 40 to 6 775") {
  constexpr ScaleCase kScale[] = {
      {"1.00", "40.00"},         {"266.66", "40.00"},        // 39.999
      {"266.70", "40.01"},                                   // 40.005
      {"300.00", "45.00"},       {"2500.00", "375.00"},      //
      {"5000.00", "625.00"},     {"10000.00", "875.00"},     // 375 + 250, + 250
      {"200000.00", "2775.00"},                              // + 1 900
      {"1000000.00", "6775.00"}, {"2000000.00", "6775.00"},  // + 4 000; the cap
  };
  for (const auto& row : kScale) {
    CAPTURE(row.base);
    CHECK(fixed_sum_of(Late().law("NL").total(row.base).as_of("2026-01-20")) == row.fixed_sum);
  }
  CHECK(fixed_sum_of(Late().law("NL").paid("2026-01-10", "700.00").as_of("2026-01-20")) == "45.00");
}

TEST_CASE("a Belgian consumer owes a fixed sum only 14 days after a first reminder, on what is left") {
  auto late = Late().law("BE").kind(ClientKind::consumer).as_of("2026-02-10");
  const auto none = late.sums();
  CHECK(to_decimal(none.compensation) == "0.00");
  CHECK(!find_note(none, LateNoteKind::reminder_needed)->from);

  late.input().reminders = {day("2026-02-05"), day("2026-01-28"),
                            day("2026-01-09")};  // the last is no reminder
  const auto waiting = late.sums();
  CHECK(to_decimal(waiting.compensation) == "0.00");
  CHECK(find_note(waiting, LateNoteKind::reminder_needed)->from == day("2026-02-11"));

  CHECK(fixed_sum_of(late.as_of("2026-02-11")) == "90.00");  // 65 + 5 % of 500
  CHECK(late.sums().compensation_source.citation == "CDE/WER XIX");
  CHECK(fixed_sum_of(late.but().paid("2026-02-11", "700.00")) == "45.00");  // 30 + 10 % of 150
  CHECK(fixed_sum_of(late.but().paid("2026-02-11", "1000.00")) == "0.00");
  CHECK(fixed_sum_of(late.but().paid("2026-02-12", "1000.00").as_of("2026-02-20")) == "90.00");
}

TEST_CASE("the Belgian consumer scale") {
  constexpr ScaleCase kScale[] = {
      {"10.00", "20.00"},   {"150.00", "20.00"},     {"150.01", "30.00"},
      {"500.00", "65.00"},  {"500.01", "65.00"},     {"500.10", "65.01"},  // 65.005
      {"1000.00", "90.00"}, {"39200.00", "2000.00"}, {"100000.00", "2000.00"},
  };
  for (const auto& row : kScale) {
    CAPTURE(row.base);
    auto late = Late().law("BE").kind(ClientKind::consumer).total(row.base).as_of("2026-03-01");
    late.input().reminders = {day("2026-02-01")};
    CHECK(fixed_sum_of(late) == row.fixed_sum);
  }
}

TEST_CASE("currencies of other sizes measure tiers in their own units") {
  CHECK(fixed_sum_of(Late().total("100000", "JPY").as_of("2026-01-20")) == "0");
  CHECK(fixed_sum_of(Late().law("NL").total("1000.000", "TND").as_of("2026-01-20")) == "0.000");
}

}  // namespace relance::test
