// SPDX-License-Identifier: MIT
#include "fuzz_input.hpp"

#include <cstdio>
#include <cstdlib>

namespace relance::fuzz {

namespace {

constexpr std::string_view kFileMark = "--- ";

}  // namespace

std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  // libFuzzer may hand over a null pointer for nothing. Bytes may be looked at as characters.
  return size == 0 ? std::string_view() : std::string_view(reinterpret_cast<const char*>(data), size);
}

void must(bool holds, std::string_view rule, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "not true: %.*s\n%.*s\n", static_cast<int>(rule.size()), rule.data(),
               static_cast<int>(what.size()), what.data());
  std::abort();
}

std::string_view take_line(std::string_view& rest) {
  const auto end = rest.find('\n');
  const auto line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return line;
}

Date take_day(std::string_view& rest) {
  return parse_iso_date(take_line(rest)).value_or(make_date(2026, 5, 4));
}

std::vector<NamedText> cut_into_files(std::string_view text) {
  std::vector<NamedText> files;
  while (!text.empty()) {
    const auto before = text;
    const auto line = take_line(text);
    if (line.starts_with(kFileMark)) {
      files.push_back({std::string(line.substr(kFileMark.size())), {}});
      continue;
    }
    if (files.empty()) files.emplace_back();
    files.back().text += before.substr(0, before.size() - text.size());
  }
  return files;
}

}  // namespace relance::fuzz
