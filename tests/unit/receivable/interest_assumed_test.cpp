// SPDX-License-Identifier: MIT
// An assumption of the user's own, and what each rate is made of. Figures: principal x rate x days / 365, by
// hand.
#include <doctest/doctest.h>

#include "interest_support.hpp"

namespace relance::test {

namespace {

LateSums assuming(Late late, const char* rate) {
  late.input().assumed = *parse_decimal(rate);
  return late.sums();
}

}  // namespace

TEST_CASE("an assumed rate counts for the days without a published one, and is marked there only") {
  // 2026-S2: 2.40 + 10; ten days of December, 1000 x 12.40 % x 10 / 365 = 3.3973
  // then ten of January at 9 %: 1000 x 9 % x 10 / 365 = 2.4658
  const auto late = Late().due("2026-12-21").as_of("2027-01-10");
  CHECK(shown_unknown(late.sums()) == std::vector<std::string>{"2027-01-01..2027-01-10"});
  const auto sums = assuming(late, "9");
  CHECK(shown_segments(sums) ==
        std::vector<std::string>{"2026-12-22..2026-12-31 10d 12.40% on 1000.00 = 3.40",
                                 "2027-01-01..2027-01-10 10d 9.00% on 1000.00 = 2.47"});
  CHECK_FALSE(sums.segments[0].is_assumed);
  CHECK(sums.segments[1].is_assumed);
  CHECK(sums.segments[1].basis.empty());
  CHECK(sums.unknown.empty());
  REQUIRE(find_note(sums, LateNoteKind::assumed_rate));
  CHECK(to_text(*find_note(sums, LateNoteKind::assumed_rate)->rate) == "9.00");
}

TEST_CASE("an assumed rate equal to the published one still begins a segment of its own") {
  const auto sums = assuming(Late().due("2026-12-21").as_of("2027-01-10"), "12.40");
  CHECK(sums.segments.size() == 2);
}

TEST_CASE("where every rate is published an assumption changes nothing and is not mentioned") {
  const auto late = Late().due("2026-06-20").as_of("2026-07-10");
  const auto sums = assuming(late, "1");
  CHECK(shown_segments(sums) == shown_segments(late.sums()));
  CHECK_FALSE(has_note(sums, LateNoteKind::assumed_rate));
}

TEST_CASE(
    "an assumption stands for a series only a book could bring, and for a British debt that starts unknown") {
  // 1000 x 4 % x 10 / 365 = 1.0959
  const auto consumer = Late().law("BE").kind(ClientKind::consumer).as_of("2026-01-20");
  CHECK(to_decimal(assuming(consumer, "4").interest) == "1.10");
  const auto british = Late().law("UK").total("1000.00", "GBP").due("2027-01-10").as_of("2027-07-20");
  // fixed at the start: 191 days, 1000 x 12 % x 191 / 365 = 62.7945
  const auto sums = assuming(british, "12");
  CHECK(shown_segments(sums) ==
        std::vector<std::string>{"2027-01-11..2027-07-20 191d 12.00% on 1000.00 = 62.79"});
}

TEST_CASE("no assumption mends a contract rate that is none, or a law that gives none") {
  CHECK(assuming(Late().contract("abc").as_of("2026-01-20"), "5").segments.empty());
  CHECK(assuming(Late().law("none").as_of("2026-01-20"), "5").segments.empty());
}

TEST_CASE("each segment says what its rate is made of: every half-year it runs over") {
  const auto sums = Late().due("2025-12-21").as_of("2026-07-10").sums();
  REQUIRE(sums.segments.size() == 2);  // 2.15 in both of the first half-years, 2.40 then
  REQUIRE(sums.segments[0].basis.size() == 2);
  CHECK(to_iso(sums.segments[0].basis[0].half_year) == "2025-07-01");
  CHECK(to_iso(sums.segments[0].basis[1].half_year) == "2026-01-01");
  CHECK(to_text(sums.segments[0].basis[1].value) == "2.15");
  CHECK_FALSE(sums.segments[0].basis[1].source.empty());
  CHECK(to_text(sums.segments[1].basis[0].value) == "2.40");
  const auto british = Late().law("UK").total("1000.00", "GBP").due("2025-06-10").as_of("2026-07-10").sums();
  REQUIRE(british.segments.size() == 1);
  REQUIRE(british.segments[0].basis.size() == 1);  // that of the start, for the life of the debt
  CHECK(to_iso(british.segments[0].basis[0].half_year) == "2025-01-01");
  CHECK(Late().contract("10").as_of("2026-01-20").sums().segments[0].basis.empty());
}

}  // namespace relance::test
