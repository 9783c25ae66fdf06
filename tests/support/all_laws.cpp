// SPDX-License-Identifier: MIT
#include "all_laws.hpp"

#include "store/load_calendar.hpp"
#include "store/load_laws.hpp"

namespace relance::test {

const Laws& all_laws() {
  static const Laws kLaws = built_in_laws();
  return kLaws;
}

const Rates& built_in_rates() {
  static const Rates kRates = relance::built_in_rates();
  return kRates;
}

const LawCalendars& calendars_by_law() {
  static const LawCalendars kCalendars = [] {
    LawCalendars calendars;
    for (const auto& [name, law] : all_laws()) calendars.emplace(name, law_calendar(law));
    return calendars;
  }();
  return kCalendars;
}

}  // namespace relance::test
