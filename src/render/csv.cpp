// SPDX-License-Identifier: MIT
#include "render/csv.hpp"

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

}  // namespace

std::string csv_text(std::string_view text) {
  const std::string cell = one_line(text);
  const bool is_formula =
      !cell.empty() && std::string_view("=+-@").find(cell.front()) != std::string_view::npos;
  return (is_formula ? "'" : "") + cell;
}

std::string csv_row(const std::vector<std::string>& cells) {
  std::string row;
  for (std::size_t i = 0; i < cells.size(); ++i) row.append(i > 0 ? "," : "").append(quoted(cells[i]));
  return row + "\r\n";
}

}  // namespace relance
