// SPDX-License-Identifier: MIT
#include "render/time_axis.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

TimeAxis axis(std::string_view from, std::string_view until) {
  return {parse_iso_date(from).value(), parse_iso_date(until).value(), 0, 1000};
}

std::string ticks(std::string_view from, std::string_view until, int most = 7) {
  std::string out;
  for (const Date day : axis(from, until).ticks(most)) out.append(out.empty() ? "" : " ").append(to_iso(day));
  return out;
}

}  // namespace

TEST_CASE("the ends of the time are the ends of the line, and what lies outside stands there") {
  const TimeAxis line = axis("2026-01-01", "2026-01-11");
  CHECK(line.at(make_date(2026, 1, 1)) == 0);
  CHECK(line.at(make_date(2026, 1, 6)) == 500);
  CHECK(line.at(make_date(2026, 1, 11)) == 1000);
  CHECK(line.at(make_date(2025, 1, 1)) == 0);
  CHECK(line.at(make_date(9999, 12, 31)) == 1000);
}

TEST_CASE("a month is told in weeks, half a year in months, ten years in years") {
  CHECK(ticks("2026-03-01", "2026-03-31") == "2026-03-02 2026-03-09 2026-03-16 2026-03-23 2026-03-30");
  CHECK(ticks("2026-01-02", "2026-07-01") ==
        "2026-02-01 2026-03-01 2026-04-01 2026-05-01 2026-06-01 2026-07-01");
  CHECK(ticks("2026-01-02", "2027-04-01") ==
        "2026-03-01 2026-05-01 2026-07-01 2026-09-01 2026-11-01 2027-01-01 2027-03-01");
  CHECK(ticks("2016-06-01", "2026-06-01") == "2018-01-01 2020-01-01 2022-01-01 2024-01-01 2026-01-01");
}

TEST_CASE("there are never more ticks than there is room for, however long the time is") {
  for (const char* until : {"0001-02-01", "0100-01-01", "2026-01-01", "9999-12-31"}) {
    CAPTURE(until);
    CHECK(axis("0001-01-01", until).ticks(7).size() <= 7);
  }
}

TEST_CASE("tenths are written as the shortest decimal") {
  CHECK(tenths(0) == "0");
  CHECK(tenths(120) == "12");
  CHECK(tenths(123) == "12.3");
  CHECK(tenths(-5) == "-0.5");
}

}  // namespace relance
