// SPDX-License-Identifier: MIT
#include "receivable/pay_runs.hpp"

#include <algorithm>
#include <vector>

namespace relance {

namespace {

std::vector<Date> runs_around(const Calendar& calendar, const Client& client, Date day) {
  std::vector<Date> runs;
  for (int month = -2; month <= 2; ++month) {
    for (const int run : client.pays_on) {
      const Date written = day_in_month(day, month, static_cast<unsigned>(run));
      runs.push_back(calendar.working_day_on_or_after(written));
    }
  }
  std::sort(runs.begin(), runs.end());
  return runs;
}

}  // namespace

std::optional<Date> first_run_from(const Calendar& calendar, const Client& client, Date day) {
  const auto runs = runs_around(calendar, client, day);
  const auto found = std::lower_bound(runs.begin(), runs.end(), day);
  if (found == runs.end()) return std::nullopt;
  return *found;
}

std::optional<Date> last_run_until(const Calendar& calendar, const Client& client, Date day) {
  const auto runs = runs_around(calendar, client, day);
  const auto after = std::upper_bound(runs.begin(), runs.end(), day);
  if (after == runs.begin()) return std::nullopt;
  return *std::prev(after);
}

std::optional<Date> nearest_run(const Calendar& calendar, const Client& client, Date day, Date earliest) {
  const auto after = first_run_from(calendar, client, std::max(day, earliest));
  const auto before = last_run_until(calendar, client, day);
  if (!after || !before || *before < earliest) return after;
  return days_between(*before, day) < days_between(day, *after) ? before : after;
}

}  // namespace relance
