// SPDX-License-Identifier: MIT
// Plain tables for a terminal: columns by display width, no lines drawn, nothing cut.
#pragma once

#include <string>
#include <vector>

namespace relance {

enum class Align { left, right };

// Colour is decided by the caller; without it the same bytes come out but for the escapes.
struct Style {
  bool has_colour = false;
  bool has_bars = false;  // on a terminal
  int width = 80;
};

enum class Tone { plain, strong, faint, alarm, good, caution };

std::string toned(const std::string& text, Tone tone, const Style& style);

struct Cell {
  std::string text;
  Tone tone = Tone::plain;
};

class Table {
 public:
  explicit Table(std::vector<Align> columns) : columns_(std::move(columns)) {}

  void add(std::vector<Cell> row) { rows_.push_back(std::move(row)); }
  bool is_empty() const { return rows_.empty(); }
  // Each row with `indent` before it; trailing blanks are left out. Text is made printable first.
  std::string text(const Style& style, const std::string& indent = "") const;

 private:
  std::vector<Align> columns_;
  std::vector<std::vector<Cell>> rows_;
};

}  // namespace relance
