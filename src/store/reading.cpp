// SPDX-License-Identifier: MIT
#include "store/reading.hpp"

#include <algorithm>
#include <utility>

namespace relance {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLongestExcerpt = 500;

constexpr std::size_t kLongLine = 1024;
constexpr std::size_t kMarkEvery = 64;

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

bool has_long_line(std::string_view text, const std::vector<std::size_t>& starts) {
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const auto end = i + 1 < starts.size() ? starts[i + 1] : text.size();
    if (end - starts[i] > kLongLine) return true;
  }
  return false;
}

std::vector<std::size_t> marks_of(std::string_view text) {
  std::vector<std::size_t> marks;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_continuation(text[at])) continue;
    if (count++ % kMarkEvery == 0) marks.push_back(at);
  }
  return marks;
}

std::size_t after_code_points(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at < text.size(); --count) {
    ++at;
    while (at < text.size() && is_continuation(text[at])) ++at;
  }
  return at;
}

// The same in a bounded number of steps, however far `count` goes.
std::size_t jump_code_points(const Reading& reading, std::size_t at, std::size_t count) {
  const auto& marks = reading.marks;
  const auto mark = std::upper_bound(marks.begin(), marks.end(), at) - marks.begin() - 1;
  const auto before = static_cast<std::size_t>(mark);
  const auto from_mark = std::string_view(reading.text).substr(marks[before], at - marks[before]);
  const auto wanted = before * kMarkEvery + static_cast<std::size_t>(code_points(from_mark)) + count;
  const auto nearest = wanted / kMarkEvery;
  if (nearest >= marks.size()) return reading.text.size();
  return after_code_points(reading.text, marks[nearest], wanted % kMarkEvery);
}

}  // namespace

Reading start_reading(std::string file, std::string text) {
  if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
  auto starts = line_starts_of(text);
  auto marks = has_long_line(text, starts) ? marks_of(text) : std::vector<std::size_t>();
  return {std::move(file), std::move(text), std::move(starts), std::move(marks), {}};
}

std::string_view line_of(const Reading& reading, int line) {
  const auto index = static_cast<std::size_t>(line - 1);
  if (line < 1 || index >= reading.line_starts.size()) return {};
  const auto start = reading.line_starts[index];
  const bool is_last = index + 1 == reading.line_starts.size();
  const auto end = is_last ? reading.text.size() : reading.line_starts[index + 1] - 1;
  auto found = std::string_view(reading.text).substr(start, end - start);
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

std::size_t offset_of(const Reading& reading, Spot spot) {
  const auto index = static_cast<std::size_t>(spot.line - 1);
  if (spot.line < 1 || index >= reading.line_starts.size()) return reading.text.size();
  const auto start = reading.line_starts[index];
  const auto count = static_cast<std::size_t>(std::max(1, spot.column) - 1);
  const bool is_long = count > kLongLine && !reading.marks.empty();
  return is_long ? jump_code_points(reading, start, count) : after_code_points(reading.text, start, count);
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

void tell_rest(Diagnostic& diagnostic, std::size_t rest) {
  const bool is_error = diagnostic.severity == Severity::error;
  diagnostic.message = is_error ? wording("... and {} more errors in this file, from here on", rest)
                                : wording("... and {} more warnings in this file, from here on", rest);
  diagnostic.hint = wording("is this a file of the book?");
}

void report(Reading& reading, DiagnosticCode code, Spot spot, Failure what) {
  Told& told = severity_of(code) == Severity::error ? reading.errors : reading.warnings;
  ++told.count;
  if (told.count > kMostTold + 1) return tell_rest(reading.diagnostics[told.rest_at], told.count - kMostTold);
  auto diagnostic = make_diagnostic(code, Place{reading.file, spot.line, spot.column},
                                    std::move(what.message), std::move(what.hint));
  if (spot.line > 0) diagnostic.excerpt = excerpt_of(line_of(reading, spot.line), spot.column);
  reading.diagnostics.push_back(std::move(diagnostic));
  if (told.count <= kMostTold) return;
  told.rest_at = reading.diagnostics.size() - 1;
  tell_rest(reading.diagnostics.back(), 1);
}

}  // namespace relance
