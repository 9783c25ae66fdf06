// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/printable.hpp"
#include "render/paper.hpp"

namespace relance {

namespace {

constexpr int kWidth = 96;
constexpr int kLeastColumn = 24;  // the last column of a table is not made narrower than this
const std::string kIndent = "  ";

using Row = std::vector<std::string>;

std::string underlined(const std::string& title, char with) {
  const std::string shown = printable(title);
  return shown + "\n" + std::string(static_cast<std::size_t>(std::max(1, display_width(shown))), with) + "\n";
}

int width_of_lines(const std::string& cell) {
  int width = 0;
  for (const auto& line : safe_lines(cell)) width = std::max(width, display_width(line));
  return width;
}

// What the last column may take beside the others.
int room_for_last(const std::vector<Row>& rows, std::size_t columns) {
  int used = static_cast<int>(kIndent.size());
  for (std::size_t i = 0; i + 1 < columns; ++i) {
    int widest = 0;
    for (const auto& row : rows) widest = std::max(widest, i < row.size() ? width_of_lines(row[i]) : 0);
    used += widest > 0 ? widest + 2 : 0;
  }
  return std::max(kLeastColumn, kWidth - used);
}

// Cells of several lines become several rows, the last column is wrapped.
void add_lines(Table& table, const Row& row, int room) {
  std::vector<std::vector<std::string>> cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const bool is_last = i + 1 == row.size();
    cells.push_back(safe_lines(is_last ? wrap_lines(row[i], room) : row[i]));
    height = std::max(height, cells.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::vector<Cell> shown;
    shown.reserve(cells.size());
    for (const auto& cell : cells)
      shown.push_back({line < cell.size() ? cell[line] : std::string{}, Tone::plain});
    table.add(std::move(shown));
  }
}

std::string rows_text(const Block& block) {
  std::vector<Row> rows = block.rows;
  if (!block.head.empty()) rows.insert(rows.begin(), block.head);
  Table table(block.columns);
  const int room = room_for_last(rows, block.columns.size());
  for (const auto& row : rows) add_lines(table, row, room);
  return table.text({}, kIndent);
}

std::string indented(const std::vector<std::string>& lines, const std::string& indent) {
  std::string out;
  for (const auto& line : lines) {
    if (!line.empty()) out.append(indent).append(line);
    out += '\n';
  }
  return out;
}

std::string block_text(const Block& block) {
  switch (block.kind) {
    case BlockKind::heading:
      return indented(safe_lines(block.text), "");
    case BlockKind::paragraph:
      return indented(safe_lines(wrap_lines(block.text, kWidth - static_cast<int>(kIndent.size()))), kIndent);
    case BlockKind::facts:
    case BlockKind::table:
      return rows_text(block);
    case BlockKind::verbatim:
      return indented(safe_lines(block.text), kIndent + kIndent);
  }
  return {};
}

}  // namespace

std::vector<std::string> safe_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(at, end - at);
    const bool is_safe = is_valid_utf8(line) && !unwanted_in(line, false);
    lines.push_back(is_safe ? line : printable(line));
    at = end + 1;
  }
  return lines;
}

Block heading(std::string text) {
  Block block;
  block.kind = BlockKind::heading;
  block.text = std::move(text);
  return block;
}

Block paragraph(std::string text) {
  Block block;
  block.text = std::move(text);
  return block;
}

Block verbatim_block(std::string text) {
  Block block;
  block.kind = BlockKind::verbatim;
  block.text = std::move(text);
  return block;
}

Block facts(std::vector<std::vector<std::string>> rows) {
  Block block;
  block.kind = BlockKind::facts;
  block.columns = {Align::left, Align::left};
  block.rows = std::move(rows);
  return block;
}

std::string paper_text(const Paper& paper) {
  std::string out = underlined(paper.title, '=');
  for (const auto& line : paper.opening) out += "\n" + indented(safe_lines(wrap_lines(line, kWidth)), "");
  int number = 0;
  for (const auto& part : paper.parts) {
    out += "\n\n" + underlined(std::to_string(++number) + ". " + part.title, '-');
    for (const auto& block : part.blocks) out += "\n" + block_text(block);
  }
  return out;
}

}  // namespace relance
