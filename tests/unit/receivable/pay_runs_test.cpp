// SPDX-License-Identifier: MIT
#include "receivable/pay_runs.hpp"

#include <doctest/doctest.h>

#include "book_builder.hpp"

namespace relance::test {

namespace {

const Calendar kWeekendsOnly;

std::string iso(const std::optional<Date>& found) {
  return found ? to_iso(*found) : "none";
}

std::string nearest(std::string_view wanted, std::string_view earliest) {
  const Client payer = client().pays_on({10, 25}).build();
  return iso(nearest_run(kWeekendsOnly, payer, day(wanted), day(earliest)));
}

}  // namespace

TEST_CASE("E17: run days are moved to working days before they are compared") {
  const Client payer = client().pays_on({kLastDay}).build();  // 31 January 2026 is a Saturday
  CHECK(iso(first_run_from(kWeekendsOnly, payer, day("2026-02-01"))) == "2026-02-02");
  CHECK(iso(last_run_until(kWeekendsOnly, payer, day("2026-02-01"))) == "2025-12-31");
}

TEST_CASE("the nearest run is the later of two as near, and never before the earliest day") {
  CHECK(nearest("2026-06-12", "2026-06-01") == "2026-06-10");
  CHECK(nearest("2026-06-18", "2026-06-01") == "2026-06-25");
  CHECK(nearest("2026-06-12", "2026-06-11") == "2026-06-25");
  CHECK(nearest("2026-06-01", "2026-06-11") == "2026-06-25");
}

TEST_CASE("a client without pay runs has none") {
  CHECK(iso(nearest_run(kWeekendsOnly, client().build(), day("2026-06-12"), day("2026-06-12"))) == "none");
}

}  // namespace relance::test
