// SPDX-License-Identifier: MIT
// Working days. A calendar moves the day of an *action*; it moves a due date only where the law says so
// (fine print D4).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/result.hpp"

namespace relance {

// One rule of a holiday set, as written in src/defaults/holidays/*.toml:
//   "05-01"                        a fixed day
//   "05-01 substitute"             the same; on a weekend, the next free weekday instead (UK)
//   "easter - 2", "easter + 39"    days from Easter Sunday; "easter" alone is allowed
//   "first monday of may"          first .. fourth, last
//   "thursday after first sunday of september"    Geneva
//   "2026-12-24"                   one single day
//   "not 2026-05-04"               a day that is no holiday although a rule above says so
struct HolidaySet {
  std::string name;
  std::vector<std::string> rules;
};

class Calendar {
 public:
  // Saturday and Sunday, no holidays.
  Calendar();
  // Error: a rule that is none of the forms above (named in the message), or all seven days a weekend.
  static Result<Calendar> build(const HolidaySet& holidays, const std::vector<date::weekday>& weekend,
                                const std::vector<Date>& closed);

  bool is_working_day(Date day) const;
  Date working_day_on_or_after(Date day) const;
  Date working_day_on_or_before(Date day) const;
  // The count-th working day strictly before / after `day`, whether or not `day` is one (fine print D10).
  // Precondition: count >= 0; 0 gives `day` itself.
  Date working_days_before(Date day, int count) const;
  Date working_days_after(Date day, int count) const;

 private:
  bool is_weekend(Date day) const;
  std::vector<Date> days_instead_of(const std::vector<Date>& substitutes) const;
  void find_ways_out();
  std::optional<std::size_t> place_of(Date day) const;  // in days_off_

  std::vector<bool> is_weekend_;  // by C encoding: 0 = Sunday
  std::vector<Date> days_off_;    // sorted; holidays of every year a book can be asked about, and closed days
  // The working days next to each day off: a book may close for a thousand years, and asks about them often.
  std::vector<Date> after_;
  std::vector<Date> before_;
};

}  // namespace relance
