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
  bool has_bars = false;   // on a terminal
  bool is_fitted = false;  // on a terminal: what is wider than `width` goes on in further lines
  int width = 80;
  std::string link_root;  // URL of the book's folder, without "/" at its end; empty: no links
};

enum class Tone { plain, strong, faint, alarm, good, caution };

std::string toned(const std::string& text, Tone tone, const Style& style);
// A link to a file of the book, given from its root, by OSC 8; only the text where there are no links.
std::string linked(const std::string& text, const std::string& file, const Style& style);

struct Cell {
  std::string text;
  Tone tone = Tone::plain;
  std::string file = {};  // what a link leads to, from the book's root
};

class Table {
 public:
  explicit Table(std::vector<Align> columns) : columns_(std::move(columns)) {}

  // Its texts are made printable.
  void add(std::vector<Cell> row);
  bool is_empty() const { return rows_.empty(); }
  // Each row with `indent` before it; trailing blanks are left out.
  std::string text(const Style& style, const std::string& indent = "") const;
  // The same, row by row: each one or more lines with their ends.
  std::vector<std::string> row_texts(const Style& style, const std::string& indent = "") const;

 private:
  std::vector<Align> columns_;
  std::vector<std::vector<Cell>> rows_;
};

}  // namespace relance
