// SPDX-License-Identifier: MIT
#include "store/reading.hpp"

#include <algorithm>
#include <utility>

namespace relance {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLongestExcerpt = 500;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::vector<std::size_t> line_starts_of(std::string_view text) {
  std::vector<std::size_t> starts = {0};
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    starts.push_back(at + 1);
  }
  return starts;
}

}  // namespace

Reading start_reading(std::string file, std::string text) {
  if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
  auto starts = line_starts_of(text);
  return {std::move(file), std::move(text), std::move(starts), {}};
}

std::string_view line_of(const Reading& reading, int line) {
  const auto index = static_cast<std::size_t>(line - 1);
  if (line < 1 || index >= reading.line_starts.size()) return {};
  std::string_view rest = std::string_view(reading.text).substr(reading.line_starts[index]);
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

std::size_t offset_of(const Reading& reading, Spot spot) {
  const auto index = static_cast<std::size_t>(spot.line - 1);
  if (spot.line < 1 || index >= reading.line_starts.size()) return reading.text.size();
  auto at = reading.line_starts[index];
  for (int column = 1; column < spot.column && at < reading.text.size(); ++column) {
    ++at;
    while (at < reading.text.size() && is_continuation(reading.text[at])) ++at;
  }
  return at;
}

Spot spot_of(const Reading& reading, std::size_t at) {
  const auto after = std::upper_bound(reading.line_starts.begin(), reading.line_starts.end(), at);
  const auto line = after - reading.line_starts.begin();
  const auto start = reading.line_starts[static_cast<std::size_t>(line - 1)];
  const auto before = std::string_view(reading.text).substr(start, at - start);
  return {static_cast<int>(line), code_points(before) + 1};
}

int code_points(std::string_view text) {
  return static_cast<int>(
      std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

std::string excerpt_of(std::string_view line, int column) {
  if (line.size() <= kLongestExcerpt) return std::string(line);
  std::size_t end = kLongestExcerpt;
  while (end > 0 && is_continuation(line[end])) --end;
  line = line.substr(0, end);
  return column <= code_points(line) ? std::string(line) : std::string();
}

void report(Reading& reading, DiagnosticCode code, Spot spot, Failure what) {
  auto diagnostic = make_diagnostic(code, Place{reading.file, spot.line, spot.column},
                                    std::move(what.message), std::move(what.hint));
  if (spot.line > 0) diagnostic.excerpt = excerpt_of(line_of(reading, spot.line), spot.column);
  reading.diagnostics.push_back(std::move(diagnostic));
}

}  // namespace relance
