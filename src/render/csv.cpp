// SPDX-License-Identifier: MIT
#include "render/csv.hpp"

#include <algorithm>
#include <array>

#include "base/printable.hpp"

namespace relance {

namespace {

std::string quoted(const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string out = "\"";
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

// Some programs look behind blanks and a byte order mark, and take the wide signs of East Asian keyboards
// too.
bool looks_like_formula(std::string_view text) {
  constexpr std::array<std::string_view, 8> kSigns = {"=",      "+",      "-",      "@",
                                                      "\uff1d", "\uff0b", "\uff0d", "\uff20"};
  constexpr std::array<std::string_view, 3> kBlanks = {" ", "\u00a0", "\ufeff"};
  const auto begins_with = [&text](std::string_view piece) { return text.starts_with(piece); };
  for (auto blank = std::find_if(kBlanks.begin(), kBlanks.end(), begins_with); blank != kBlanks.end();
       blank = std::find_if(kBlanks.begin(), kBlanks.end(), begins_with)) {
    text.remove_prefix(blank->size());
  }
  return std::any_of(kSigns.begin(), kSigns.end(), begins_with);
}

}  // namespace

std::string csv_text(std::string_view text) {
  const std::string cell = one_line(text);
  return (looks_like_formula(cell) ? "'" : "") + cell;
}

std::string csv_row(const std::vector<std::string>& cells) {
  std::string row;
  for (std::size_t i = 0; i < cells.size(); ++i) row.append(i > 0 ? "," : "").append(quoted(cells[i]));
  return row + "\r\n";
}

}  // namespace relance
