// SPDX-License-Identifier: MIT
#include <algorithm>

#include "render/html_element.hpp"
#include "render/svg_chart.hpp"

namespace relance {

namespace {

constexpr int kWidth = 1000;  // units of the picture: the page stretches them

int width_of(const Money& amount, const Money& whole) {
  if (!is_positive(amount) || !is_positive(whole)) return 0;
  const auto units = static_cast<int>(divide_half_up(amount.minor() * kWidth, whole.minor()));
  return std::clamp(units, 1, kWidth);  // what is there is seen
}

}  // namespace

std::string age_class(std::size_t bucket, std::size_t buckets) {
  constexpr std::size_t kStrongest = 4;
  if (bucket == 0 || buckets < 2) return "age-0";
  const std::size_t last = buckets - 1;
  // Few buckets take the strong end: over the last edge is always the strongest.
  if (last <= kStrongest) return "age-" + std::to_string(kStrongest - (last - bucket));
  return "age-" + std::to_string(1 + (bucket - 1) * (kStrongest - 1) / (last - 1));
}

std::string age_picture(std::size_t bucket, std::size_t buckets) {
  return inline_element(
      "svg class=\"key\" viewBox=\"0 0 14 14\" width=\"14\" height=\"14\" aria-hidden=\"true\"",
      "<rect class=\"" + age_class(bucket, buckets) + "\" x=\"1\" y=\"1\" width=\"12\" height=\"12\"/>");
}

std::string ageing_bar(const AgingRow& row, const Money& whole, const SvgNames& names) {
  const std::string id = std::to_string(names.id);
  std::string inside = "\n" + element("title id=\"t" + id + "\"", escaped_lines(names.title)) +
                       element("desc id=\"d" + id + "\"", escaped_lines(names.description));
  int x = 0;
  for (std::size_t i = 0; i < row.buckets.size(); ++i) {
    const int width = std::min(width_of(row.buckets[i], whole), kWidth - x);
    if (width <= 0) continue;
    inside.append("<rect class=\"").append(age_class(i, row.buckets.size())).append("\" x=\"");
    inside.append(std::to_string(x)).append("\" y=\"0\" width=\"").append(std::to_string(width));
    inside.append("\" height=\"20\"/>\n");
    x += width;
  }
  return element(
      "svg class=\"bar\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" role=\"img\" "
      "aria-labelledby=\"t" +
          id + " d" + id + "\"",
      inside);
}

}  // namespace relance
