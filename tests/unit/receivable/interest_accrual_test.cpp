// SPDX-License-Identifier: MIT
// When interest runs, on what, and what payments do to it. French default rate unless said: 12.15 in 2025-S2
// and 2026-S1, 12.40 in 2026-S2.
#include <doctest/doctest.h>

#include "interest_support.hpp"

namespace relance::test {

using Lines = std::vector<std::string>;

TEST_CASE("paid or seen by the due day, nothing is late") {
  for (const char* as_of : {"2025-12-01", "2026-01-10"}) {
    const auto sums = Late().as_of(as_of).sums();
    CHECK(sums.segments.empty());
    CHECK(to_decimal(sums.total) == "1000.00");
    CHECK(is_zero(sums.daily_amount) == (std::string(as_of) == "2025-12-01"));
    CHECK(to_text(*sums.current_rate) == "12.15");
  }
  const auto paid = Late().paid("2026-01-10", "1000.00").as_of("2026-03-01").sums();
  CHECK(to_decimal(paid.total) == "0.00");
  CHECK(paid.segments.empty());
}

TEST_CASE("a half-year with another rate begins another segment") {
  const auto sums = Late().total("1200.00").due("2026-06-20").as_of("2026-07-10").sums();
  CHECK(shown_segments(sums) == Lines{"2026-06-21..2026-06-30 10d 12.15% on 1200.00 = 3.99",    // 3.9945
                                      "2026-07-01..2026-07-10 10d 12.40% on 1200.00 = 4.08"});  // 4.0767
  CHECK(to_decimal(sums.total) == "1248.07");
  CHECK(to_text(*sums.current_rate) == "12.40");
  CHECK(to_decimal(sums.daily_amount) == "0.41");  // 0.4077
}

TEST_CASE("a half-year with the same rate does not cut") {
  const auto sums = Late().due("2025-12-21").as_of("2026-01-10").sums();
  CHECK(shown_segments(sums) == Lines{"2025-12-22..2026-01-10 20d 12.15% on 1000.00 = 6.66"});  // 6.6575
}

TEST_CASE("a fixed rate is that of the first day") {
  auto late = Late().total("1200.00").due("2026-06-20").as_of("2026-07-10");
  late.input().rules.rate_mode = RateMode::fixed;
  CHECK(shown_segments(late.sums()) ==
        Lines{"2026-06-21..2026-07-10 20d 12.15% on 1200.00 = 7.99"});  // 7.9890
}

TEST_CASE("the British rate stays that of the half-year in which interest starts") {
  // 2025-S1: 4.75 + 8 = 12.75; 2025-S2: 4.25 + 8 = 12.25
  const auto late = Late().law("UK").total("1000.00", "GBP").as_of("2025-07-15");
  CHECK(shown_segments(late.but().due("2025-06-25").sums()) ==
        Lines{"2025-06-26..2025-07-15 20d 12.75% on 1000.00 = 6.99"});  // 6.9863
  CHECK(shown_segments(late.but().due("2025-06-30").sums()) ==
        Lines{"2025-07-01..2025-07-15 15d 12.25% on 1000.00 = 5.03"});  // 5.0342
}

TEST_CASE("an unknown half-year is never filled from another") {
  const auto sums = Late().due("2026-12-21").as_of("2027-01-10").sums();
  CHECK(shown_segments(sums) == Lines{"2026-12-22..2026-12-31 10d 12.40% on 1000.00 = 3.40"});  // 3.3973
  CHECK(shown_unknown(sums) == Lines{"2027-01-01..2027-01-10"});
  CHECK(sums.unknown[0].reason == UnknownReason::rate_not_published);
  CHECK(sums.unknown[0].series == "ecb_mro");
  CHECK(to_decimal(sums.total) == "1043.40");
  CHECK(!sums.current_rate);
  CHECK(to_decimal(sums.daily_amount) == "0.00");
}

TEST_CASE("unknown half-years that touch are one period, before the first known row too") {
  CHECK(shown_unknown(Late().due("2026-12-31").as_of("2028-02-29").sums()) ==
        Lines{"2027-01-01..2028-02-29"});
  const auto old = Late().due("2013-12-31").as_of("2015-01-10").sums();
  CHECK(shown_unknown(old) == Lines{"2014-01-01..2014-12-31"});
  CHECK(shown_segments(old) == Lines{"2015-01-01..2015-01-10 10d 10.05% on 1000.00 = 2.75"});  // 2.7534
}

TEST_CASE("a row brought by the book makes a half-year known; one inside a half-year does not") {
  auto rates = embedded_rates();
  rates["ecb_mro"][day("2026-09-16")] = {"2.65", "a move inside a half-year", {}};
  const auto late = Late().due("2026-12-21").as_of("2027-01-10");
  CHECK(late.sums(rates).unknown.size() == 1);
  rates["ecb_mro"][day("2027-01-01")] = {"2.65", "the book", {}};
  CHECK(shown_segments(late.sums(rates)) ==
        Lines{"2026-12-22..2026-12-31 10d 12.40% on 1000.00 = 3.40",
              "2027-01-01..2027-01-10 10d 12.65% on 1000.00 = 3.47"});  // 3.4658
}

TEST_CASE("a British debt is known for ever, or not at all") {
  const auto late = Late().law("UK").total("1000.00", "GBP").as_of("2027-01-10");
  CHECK(shown_segments(late.but().due("2026-12-21").sums()) ==
        Lines{"2026-12-22..2027-01-10 20d 11.75% on 1000.00 = 6.44"});  // 6.4384
  const auto unknown = late.but().due("2026-12-31").sums();
  CHECK(unknown.segments.empty());
  CHECK(shown_unknown(unknown) == Lines{"2027-01-01..2027-01-10"});
}

TEST_CASE("no interest is unknown on what is no longer owed") {
  CHECK(Late().paid("2026-01-10", "1000.00").as_of("2028-01-01").sums().unknown.empty());
  CHECK(Late().principal_first().paid("2026-02-01", "1000.00").as_of("2028-01-01").sums().unknown.empty());
}

TEST_CASE("a payment counts from the day after it, or from its day") {
  const auto late =
      Late().principal_first().due("2026-03-01").paid("2026-03-11", "600.00").as_of("2026-03-21");
  CHECK(shown_segments(late.sums()) ==
        Lines{"2026-03-02..2026-03-11 10d 12.15% on 1000.00 = 3.33",   // 3.3288
              "2026-03-12..2026-03-21 10d 12.15% on 400.00 = 1.33"});  // 1.3315
  CHECK(to_decimal(late.sums().total) == "444.66");
  CHECK(shown_segments(late.but().payment_day_excluded().sums()) ==
        Lines{"2026-03-02..2026-03-10 9d 12.15% on 1000.00 = 3.00",    // 2.9959
              "2026-03-11..2026-03-21 11d 12.15% on 400.00 = 1.46"});  // 1.4647
}

TEST_CASE("interest first: a payment meets the interest accrued by its day, then the principal") {
  const auto late = Late().due("2026-03-01").paid("2026-03-11", "600.00").as_of("2026-03-21");
  // 600.00 - 3.33 = 596.67 of principal; 403.33 x 12.15 % x 10 / 365 = 1.3426
  CHECK(shown_segments(late.sums()) == Lines{"2026-03-02..2026-03-11 10d 12.15% on 1000.00 = 3.33",
                                             "2026-03-12..2026-03-21 10d 12.15% on 403.33 = 1.34"});
  CHECK(to_decimal(late.sums().total) == "444.67");  // 400.00 + 4.67 + 40.00
  // 600.00 - 3.00 = 597.00; 403.00 x 12.15 % x 11 / 365 = 1.4756
  CHECK(shown_segments(late.but().payment_day_excluded().sums()) ==
        Lines{"2026-03-02..2026-03-10 9d 12.15% on 1000.00 = 3.00",
              "2026-03-11..2026-03-21 11d 12.15% on 403.00 = 1.48"});
}

TEST_CASE("interest first: a payment smaller than the interest leaves the principal and the segment whole") {
  const auto sums = Late().due("2026-03-01").paid("2026-03-11", "1.00").as_of("2026-03-21").sums();
  CHECK(shown_segments(sums) == Lines{"2026-03-02..2026-03-21 20d 12.15% on 1000.00 = 6.66"});  // 6.6575
  CHECK(to_decimal(sums.open) == "999.00");
}

TEST_CASE("a payment before the due day is all principal") {
  const auto sums = Late().paid("2025-12-01", "400.00").as_of("2026-01-20").sums();
  CHECK(shown_segments(sums) == Lines{"2026-01-11..2026-01-20 10d 12.15% on 600.00 = 2.00"});  // 1.9973
}

TEST_CASE("accrual stops with the payment that clears the principal") {
  const auto late = Late().principal_first().due("2026-03-01").paid("2026-03-11", "1000.00");
  for (const char* as_of : {"2026-03-11", "2026-03-12", "2027-06-01"}) {
    CAPTURE(as_of);
    const auto sums = late.but().as_of(as_of).sums();
    CHECK(shown_segments(sums) == Lines{"2026-03-02..2026-03-11 10d 12.15% on 1000.00 = 3.33"});
    CHECK(to_decimal(sums.total) == "43.33");
    CHECK(is_zero(sums.daily_amount));
    CHECK(sums.notes.empty());
  }
}

TEST_CASE("interest first: a full payment leaves a principal, which a note names") {
  // 3.33 of the payment is interest; 3.33 x 12.15 % x 10 / 365 = 0.0111
  const auto late = Late().due("2026-03-01").paid("2026-03-11", "1000.00").as_of("2026-03-21");
  const auto sums = late.sums();
  CHECK(shown_segments(sums) == Lines{"2026-03-02..2026-03-11 10d 12.15% on 1000.00 = 3.33",
                                      "2026-03-12..2026-03-21 10d 12.15% on 3.33 = 0.01"});
  CHECK(to_decimal(sums.open) == "0.00");
  CHECK(to_decimal(sums.total) == "43.34");
  const auto* note = find_note(sums, LateNoteKind::remainder_after_payment);
  REQUIRE(note);
  CHECK(to_decimal(*note->amount) == "3.33");
  CHECK(to_decimal(*note->other) == "3.33");
  CHECK(!has_note(late.but().as_of("2026-03-10").sums(), LateNoteKind::remainder_after_payment));
  // Who pays the interest too leaves nothing: 1000.00 + 3.33.
  const auto whole = Late().due("2026-03-01").paid("2026-03-11", "1003.33").as_of("2026-03-21").sums();
  CHECK(whole.segments.size() == 1);
  CHECK(whole.notes.empty());
  CHECK(to_decimal(whole.total) == "40.00");  // -3.33 + 3.33 + 40.00
}

TEST_CASE("a credit lowers the principal from its own day and never pays interest") {
  const auto late = Late().due("2026-03-01").as_of("2026-03-21");
  const auto wanted = Lines{"2026-03-02..2026-03-10 9d 12.15% on 1000.00 = 3.00",   // 2.9959
                            "2026-03-11..2026-03-21 11d 12.15% on 400.00 = 1.46"};  // 1.4647
  CHECK(shown_segments(late.but().credited("2026-03-11", "600.00").sums()) == wanted);
  CHECK(shown_segments(late.but().written_off("2026-03-11", "600.00").sums()) == wanted);
  CHECK(shown_segments(late.but().credited("2026-02-11", "600.00").sums()) ==
        Lines{"2026-03-02..2026-03-21 20d 12.15% on 400.00 = 2.66"});  // 2.6630
}

TEST_CASE("movements after the as-of day are not seen") {
  const auto seen = Late().as_of("2026-01-20");
  CHECK(total_of(seen.but().paid("2026-01-21", "1000.00").credited("2026-01-21", "5.00")) == total_of(seen));
}

TEST_CASE("a payment of the as-of day counts, and that day still bears interest on what was owed") {
  const auto sums = Late().principal_first().paid("2026-01-20", "1000.00").as_of("2026-01-20").sums();
  CHECK(shown_segments(sums) == Lines{"2026-01-11..2026-01-20 10d 12.15% on 1000.00 = 3.33"});
  CHECK(to_decimal(sums.total) == "43.33");
  CHECK(is_zero(sums.daily_amount));
}

TEST_CASE("Dutch statutory interest bears interest after each full year") {
  // 2025: 11.15 for 181 days, 10.15 for 184; then 1000.00 + 55.29 + 51.17, on which 10 days give 3.0769
  const auto late = Late().law("NL").due("2024-12-31").as_of("2026-01-10");
  CHECK(shown_segments(late.sums()) == Lines{"2025-01-01..2025-06-30 181d 11.15% on 1000.00 = 55.29",
                                             "2025-07-01..2025-12-31 184d 10.15% on 1000.00 = 51.17",
                                             "2026-01-01..2026-01-10 10d 10.15% on 1106.46 = 3.08"});
  CHECK(to_decimal(late.sums().interest) == "109.54");
  // Elsewhere it is simple: 1000 x 10.15 % x 194 / 365 = 53.9479
  CHECK(interest_of(late.but().law("LU")) == "109.24");
  // A contract rate is simple in the Netherlands too, unless agreed: 1000 x 10 % x 375 / 365 = 102.7397
  const auto contract = late.but().contract("10").sums();
  CHECK(to_decimal(contract.interest) == "102.74");
  CHECK(has_note(contract, LateNoteKind::contract_not_compounded));
}

TEST_CASE("Dutch interest: a payment first meets the interest that was added to the principal") {
  // 56.46 of 106.46 is paid on the last day of the year: 50.00 of interest is added instead.
  const auto sums = Late().law("NL").due("2024-12-31").paid("2025-12-31", "56.46").as_of("2026-01-10").sums();
  CHECK(shown_segments(sums).back() == "2026-01-01..2026-01-10 10d 10.15% on 1050.00 = 2.92");  // 2.9199
  // Ten days later 60.00 meet 50.00 of that year, 2.92 of the ten days and 7.08 of principal.
  const auto later = Late()
                         .law("NL")
                         .due("2024-12-31")
                         .paid("2025-12-31", "56.46")
                         .paid("2026-01-10", "60.00")
                         .as_of("2026-01-20")
                         .sums();
  CHECK(shown_segments(later).back() == "2026-01-11..2026-01-20 10d 10.15% on 992.92 = 2.76");  // 2.7612
}

TEST_CASE("Dutch interest: a full year ends a segment even when nothing is left to add to the principal") {
  const auto late = Late().law("NL").due("2024-12-31").paid("2025-12-31", "106.46").as_of("2026-01-10");
  CHECK(shown_segments(late.sums()).back() == "2026-01-01..2026-01-10 10d 10.15% on 1000.00 = 2.78");
}

TEST_CASE("Dutch interest stops with the principal, added interest or not") {
  const auto late = Late().law("NL").principal_first().due("2024-12-31").paid("2026-01-10", "1000.00");
  CHECK(interest_of(late.but().as_of("2026-01-10")) == "109.54");
  CHECK(interest_of(late.but().as_of("2026-12-31")) == "109.54");
}

TEST_CASE("a year that starts on a leap day ends with February") {
  const auto sums = Late().law("NL").due("2024-02-29").as_of("2025-03-02").sums();
  CHECK(shown_segments(sums) == Lines{"2024-03-01..2024-06-30 122d 12.50% on 1000.00 = 41.78",  // 41.7808
                                      "2024-07-01..2024-12-31 184d 12.25% on 1000.00 = 61.75",  // 61.7534
                                      "2025-01-01..2025-02-28 59d 11.15% on 1000.00 = 18.02",   // 18.0233
                                      "2025-03-01..2025-03-02 2d 11.15% on 1121.55 = 0.69"});   // 0.6852
}

TEST_CASE("each instalment is late from its own day") {
  const auto late =
      Late().total("500.00").due("2026-03-01").then_due("2026-03-11", "500.00").as_of("2026-03-21");
  CHECK(shown_segments(late.sums()) == Lines{"2026-03-02..2026-03-11 10d 12.15% on 500.00 = 1.66",  // 1.6644
                                             "2026-03-12..2026-03-21 10d 12.15% on 1000.00 = 3.33"});
  // Money fills the oldest first: paid in time, only the second is late.
  const auto first_paid = late.but().paid("2026-03-01", "500.00").sums();
  CHECK(shown_segments(first_paid) == Lines{"2026-03-12..2026-03-21 10d 12.15% on 500.00 = 1.66"});
  CHECK(to_decimal(first_paid.compensation) == "40.00");
  CHECK(to_decimal(late.but().as_of("2026-03-05").sums().interest) == "0.67");  // 4 days on 500.00: 0.6658
}

TEST_CASE("an instalment paid late and another late after it are two segments") {
  const auto late =
      Late().principal_first().total("500.00").due("2026-03-01").then_due("2026-03-11", "500.00");
  CHECK(shown_segments(late.but().paid("2026-03-05", "500.00").as_of("2026-03-21").sums()) ==
        Lines{"2026-03-02..2026-03-05 4d 12.15% on 500.00 = 0.67",     // 0.6658
              "2026-03-12..2026-03-21 10d 12.15% on 500.00 = 1.66"});  // 1.6644
}

TEST_CASE("the daily amount is what one more day adds, given what is known on the as-of day") {
  const auto late = Late().as_of("2026-01-20");
  const auto daily = [](const Late& seen) { return to_decimal(seen.sums().daily_amount); };
  CHECK(daily(late) == "0.33");  // 0.3329
  CHECK(daily(late.but().credited("2026-01-21", "900.00")) == "0.33");
  CHECK(daily(late.but().credited("2026-01-20", "900.00")) == "0.03");
  CHECK(daily(late.but().then_due("2026-01-20", "500.00")) == "0.50");  // late from tomorrow: 0.4993
  CHECK(daily(late.but().then_due("2026-01-21", "500.00")) == "0.33");
  CHECK(daily(late.but().kind(ClientKind::consumer)) == "0.00");  // no formal notice yet
}

TEST_CASE("a French insolvency stops interest, and the fixed sum when it came by the due day") {
  auto late = Late().as_of("2026-02-20");
  late.input().insolvency = day("2026-01-21");
  const auto sums = late.sums();
  CHECK(shown_segments(sums) == Lines{"2026-01-11..2026-01-20 10d 12.15% on 1000.00 = 3.33"});
  CHECK(to_decimal(sums.compensation) == "40.00");
  CHECK(is_zero(sums.daily_amount));
  CHECK(find_note(sums, LateNoteKind::stopped_by_insolvency)->from == day("2026-01-21"));
  late.input().insolvency = day("2026-01-05");
  CHECK(to_decimal(late.sums().total) == "1000.00");
  CHECK(late.law("DE").sums().segments.size() == 1);
}

TEST_CASE("waived sums are shown and said to be waived") {
  auto late = Late().as_of("2026-01-20");
  late.input().waived = true;
  const auto sums = late.sums();
  CHECK(sums.waived);
  CHECK(to_decimal(sums.total) == "1043.33");
  CHECK(has_note(sums, LateNoteKind::waived));
}

TEST_CASE("what a further day adds is counted at the rate of that day, and is not told where it is unknown") {
  // 2026-S2 is 2.40 + 10, S1 2.15 + 10: 100000 x 12.40 % / 365 = 33.9726; x 12.15 % = 33.2877
  const auto june = Late().total("100000.00").due("2026-06-01");
  CHECK(to_decimal(june.but().as_of("2026-06-29").sums().daily_amount) == "33.29");
  CHECK(to_decimal(june.but().as_of("2026-06-30").sums().daily_amount) == "33.97");
  const auto december = Late().total("100000.00").due("2026-12-01");
  CHECK(to_decimal(december.but().as_of("2026-12-30").sums().daily_amount) == "33.97");
  CHECK(to_decimal(december.but().as_of("2026-12-31").sums().daily_amount) == "0.00");
}

}  // namespace relance::test
