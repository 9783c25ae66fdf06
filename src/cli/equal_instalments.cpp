// SPDX-License-Identifier: MIT
#include "cli/equal_instalments.hpp"

#include <charconv>

namespace relance {

namespace {

constexpr int kMostInstalments = 60;

Date instalment_day(const std::string& every, Date first, int index) {
  constexpr int kDaysOfWeek = 7;
  if (every == "week") return first + Days{kDaysOfWeek * index};
  if (every == "2-weeks") return first + Days{2 * kDaysOfWeek * index};
  return day_in_month(first, index, day_of_month(first));
}

}  // namespace

Result<std::vector<Instalment>> equal_instalments(const Money& open, Date first, const Options& options) {
  int count = 0;
  const auto* end = options.count.data() + options.count.size();
  const auto read = std::from_chars(options.count.data(), end, count);
  if (read.ec != std::errc{} || read.ptr != end || count < 2 || count > kMostInstalments)
    return failure(wording("`{}` is no number of instalments", options.count), wording("2 to 60"));
  const Money part{open.minor() / count, open.currency};
  if (!is_positive(part))
    return failure(wording("{} is too little for so many instalments", to_decimal(open)));
  std::vector<Instalment> parts;
  parts.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) parts.push_back({instalment_day(options.every, first, i), part});
  parts.front().amount = Money{open.minor() - part.minor() * (count - 1), open.currency};
  return parts;
}

}  // namespace relance
