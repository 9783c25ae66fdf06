// SPDX-License-Identifier: MIT
// Which rate each law gives. Figures: principal x rate x days / 365, by hand, in the comments.
#include <doctest/doctest.h>

#include "interest_support.hpp"

namespace relance::test {

namespace {

struct LawCase {
  const char* law;
  ClientKind kind;
  const char* currency;
  const char* rate;
  const char* interest;
  const char* fixed_sum;
  const char* source;
};

// 1 000.00 due 2026-01-10, as of 2026-01-20: 10 days of the first half of 2026 (ECB 2.15, BE 10.50, DE
// base 1.27, Bank Rate 3.75).
constexpr LawCase kLawCases[] = {
    {"FR", ClientKind::business, "EUR", "12.15", "3.33", "40.00", "C. com. L441-10"},  // 3.3288
    {"FR", ClientKind::is_public, "EUR", "10.15", "2.78", "40.00", "CCP R2192-31"},    // 2.7808
    {"EU", ClientKind::business, "EUR", "10.15", "2.78", "40.00", "2011/7/EU"},        //
    {"BE", ClientKind::business, "EUR", "10.50", "2.88", "40.00", "BE 2002-08-02"},    // 2.8767
    {"DE", ClientKind::business, "EUR", "10.27", "2.81", "40.00", "BGB 288(2)"},       // 2.8137
    {"DE", ClientKind::consumer, "EUR", "6.27", "1.72", "0.00", "BGB 288(1)"},         // 1.7178
    {"ES", ClientKind::business, "EUR", "10.15", "2.78", "40.00", "Ley 3/2004"},       //
    {"IT", ClientKind::business, "EUR", "10.15", "2.78", "40.00", "D.Lgs. 231/2002"},  //
    {"LU", ClientKind::is_public, "EUR", "10.15", "2.78", "40.00", "LU 2004-04-18"},   //
    {"NL", ClientKind::business, "EUR", "10.15", "2.78", "150.00", "BW 6:119a"},       // WIK 15 %
    {"UK", ClientKind::business, "GBP", "11.75", "3.22", "70.00", "LPCDA 1998"},       // 3.2192
    {"CH", ClientKind::business, "CHF", "5.00", "1.37", "0.00", "CO 104"},             // 1.3699
    {"CH", ClientKind::consumer, "CHF", "5.00", "1.37", "0.00", "CO 104"},             //
};

}  // namespace

TEST_CASE("each law has its rate, its fixed sum and its source") {
  for (const auto& wanted : kLawCases) {
    CAPTURE(wanted.source);
    const auto sums =
        Late().law(wanted.law).kind(wanted.kind).total("1000.00", wanted.currency).as_of("2026-01-20").sums();
    REQUIRE(sums.segments.size() == 1);
    CHECK(to_text(sums.segments[0].rate) == wanted.rate);
    CHECK(sums.segments[0].days == 10);
    CHECK(to_decimal(sums.interest) == wanted.interest);
    CHECK(to_decimal(sums.compensation) == wanted.fixed_sum);
    CHECK(sums.rule.source.citation == wanted.source);
    CHECK(sums.total == sums.open + sums.interest + sums.compensation);
    CHECK(sums.unknown.empty());
    REQUIRE(sums.current_rate);
    CHECK(to_text(*sums.current_rate) == wanted.rate);
  }
}

TEST_CASE("scenario 21: a contract rate of 14.5 %, ten days on 1 000.00") {
  // 1000 x 14.5 % x 10 / 365 = 3.9726
  const auto sums = Late().contract("14.5").as_of("2026-01-20").sums();
  CHECK(shown_segments(sums) ==
        std::vector<std::string>{"2026-01-11..2026-01-20 10d 14.50% on 1000.00 = 3.97"});
  CHECK(to_decimal(sums.interest + sums.compensation) == "43.97");
  CHECK(to_decimal(sums.total) == "1043.97");
  CHECK(to_decimal(sums.daily_amount) == "0.40");  // 0.3973
  CHECK(sums.rule.source.citation == "contract");
  CHECK(sums.notes.empty());
}

TEST_CASE("without a law a contract rate still runs, and nothing else does") {
  const auto nothing = Late().law("none").as_of("2026-01-20").sums();
  CHECK(nothing.segments.empty());
  CHECK(nothing.unknown.empty());
  CHECK(to_decimal(nothing.total) == "1000.00");
  CHECK(!nothing.current_rate);
  CHECK(has_note(nothing, LateNoteKind::no_law));
  const auto contract = Late().law("none").contract("14.5").as_of("2026-01-20").sums();
  CHECK(to_decimal(contract.interest) == "3.97");
  CHECK(to_decimal(contract.total) == "1003.97");
  CHECK(!has_note(contract, LateNoteKind::no_law));
}

TEST_CASE("a French consumer owes the legal rate, from the day after the formal notice, and no fixed sum") {
  auto late = Late().kind(ClientKind::consumer).as_of("2026-01-20");
  const auto before = late.sums();
  CHECK(before.segments.empty());
  CHECK(to_decimal(before.total) == "1000.00");
  CHECK(has_note(before, LateNoteKind::no_formal_notice));
  CHECK(has_note(before, LateNoteKind::consumer_no_fixed_sum));

  late.input().formal_notice = day("2026-01-12");
  const auto after = late.sums();  // 1000 x 2.62 % x 8 / 365 = 0.5742
  CHECK(shown_segments(after) ==
        std::vector<std::string>{"2026-01-13..2026-01-20 8d 2.62% on 1000.00 = 0.57"});
  CHECK(to_decimal(after.compensation) == "0.00");
  REQUIRE(find_note(after, LateNoteKind::starts_with_notice));
  CHECK(find_note(after, LateNoteKind::starts_with_notice)->from == day("2026-01-13"));
  CHECK(after.rule.source.citation == "C. civ. 1231-6");

  late.input().formal_notice = day("2026-01-05");  // sent before the due day: nothing is late yet
  CHECK(late.sums().accrues_from == day("2026-01-11"));
  late.input().formal_notice = day("2026-01-21");  // not yet, on that as-of day
  CHECK(has_note(late.sums(), LateNoteKind::no_formal_notice));
}

TEST_CASE(
    "a contract with a French consumer runs from the day after the due day, still without a fixed sum") {
  const auto sums = Late().kind(ClientKind::consumer).contract("10").as_of("2026-01-20").sums();
  CHECK(to_decimal(sums.interest) == "2.74");  // 2.7397
  CHECK(to_decimal(sums.compensation) == "0.00");
  CHECK(!has_note(sums, LateNoteKind::no_formal_notice));
}

TEST_CASE("a consumer elsewhere never owes the commercial rate: the civil rate is the book's to bring") {
  for (const char* law : {"EU", "BE", "ES", "IT", "LU", "NL", "UK"}) {
    const auto late = Late().law(law).kind(ClientKind::consumer).as_of("2026-01-20");
    const auto sums = late.sums();
    CAPTURE(sums.rule.series);
    CHECK(to_decimal(sums.total) == "1000.00");
    CHECK(shown_unknown(sums) == std::vector<std::string>{"2026-01-11..2026-01-20"});
    CHECK(sums.unknown[0].reason == UnknownReason::no_series);
    auto rates = embedded_rates();
    rates[sums.rule.series][day("2026-01-01")] = {"4.50", "the book", {}};
    CHECK(to_decimal(late.sums(rates).interest) == "1.23");  // 1000 x 4.5 % x 10 / 365 = 1.2329
  }
  CHECK(interest_of(Late().law("BE").kind(ClientKind::consumer).contract("5").as_of("2026-01-20")) == "1.37");
}

TEST_CASE("a negative base rate lowers the German rate") {
  // 2020: -0.88 + 9 = 8.12; 1000 x 8.12 % x 10 / 365 = 2.2247
  const auto sums = Late().law("DE").due("2020-03-01").as_of("2020-03-11").sums();
  CHECK(shown_segments(sums) ==
        std::vector<std::string>{"2020-03-02..2020-03-11 10d 8.12% on 1000.00 = 2.22"});
}

TEST_CASE("a contract rate under three times the French legal rate is applied, with a note per half-year") {
  // floors: 3 x 2.62 = 7.86, then 3 x 2.75 = 8.25. 20 days: 1000 x 7 % x 20 / 365 = 3.8356
  const auto low = Late().contract("7").due("2026-06-20").as_of("2026-07-10").sums();
  CHECK(to_decimal(low.interest) == "3.84");
  REQUIRE(low.notes.size() == 2);
  CHECK(low.notes[0].kind == LateNoteKind::below_floor);
  CHECK(to_text(*low.notes[0].rate) == "7.86");
  CHECK(low.notes[0].from == day("2026-01-01"));
  CHECK(low.notes[0].to == day("2026-06-30"));
  CHECK(to_text(*low.notes[1].rate) == "8.25");
  CHECK(low.notes[1].from == day("2026-07-01"));
  CHECK(Late().contract("7.86").due("2026-06-20").as_of("2026-07-10").sums().notes.size() == 1);
  CHECK(Late().contract("8.25").due("2026-06-20").as_of("2026-07-10").sums().notes.empty());
  const auto cut =
      Late().contract("7").principal_first().paid("2026-01-15", "500.00").as_of("2026-01-20").sums();
  CHECK(cut.segments.size() == 2);
  CHECK(cut.notes.size() == 1);
  CHECK(Late().kind(ClientKind::is_public).contract("7").as_of("2026-01-20").sums().notes.empty());
  CHECK(Late().law("BE").contract("7").as_of("2026-01-20").sums().notes.empty());
}

TEST_CASE("the floor of an unknown half-year is said to be unknown; the contract rate runs on") {
  const auto sums = Late().contract("9").due("2026-12-21").as_of("2027-01-10").sums();
  CHECK(to_decimal(sums.interest) == "4.93");  // 1000 x 9 % x 20 / 365 = 4.9315
  CHECK(sums.unknown.empty());
  REQUIRE(sums.notes.size() == 1);
  CHECK(sums.notes[0].kind == LateNoteKind::floor_unknown);
  CHECK(sums.notes[0].from == day("2027-01-01"));
  CHECK(!sums.notes[0].rate);
}

TEST_CASE("the French legal default is never raised to the floor") {
  // 2024: default 14.50, floor 15.21
  const auto sums = Late().due("2024-03-01").as_of("2024-03-11").sums();
  CHECK(to_text(sums.segments[0].rate) == "14.50");
  CHECK(sums.notes.empty());
}

TEST_CASE("a contract rate that is no rate leaves the whole period unknown") {
  for (const char* rate : {"", "abc", "-1", "10000.01", "14,5"}) {
    CAPTURE(rate);
    const auto sums = Late().contract(rate).as_of("2026-01-20").sums();
    CHECK(to_decimal(sums.interest) == "0.00");
    REQUIRE(sums.unknown.size() == 1);
    CHECK(sums.unknown[0].reason == UnknownReason::unreadable_rate);
    CHECK(!sums.current_rate);
  }
  CHECK(interest_of(Late().contract("0").as_of("2026-01-20")) == "0.00");
  CHECK(interest_of(Late().contract("10000").as_of("2026-01-20")) == "2739.73");  // 2739.726
}

}  // namespace relance::test
