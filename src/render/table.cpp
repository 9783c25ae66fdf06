// SPDX-License-Identifier: MIT
#include "render/table.hpp"

#include <algorithm>

#include "base/percent_encoding.hpp"
#include "base/printable.hpp"
#include "render/column_layout.hpp"
#include "render/text_template.hpp"

namespace relance {

namespace {

std::string_view escape_of(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::strong:
      return "\x1b[1m";
    case Tone::faint:
      return "\x1b[2m";
    case Tone::alarm:
      return "\x1b[31m";
    case Tone::good:
      return "\x1b[32m";
    case Tone::caution:
      return "\x1b[33m";
  }
  return "";
}

// The lines of a cell that has too little room.
std::vector<Cell> broken_lines(const Cell& cell, int width) {
  std::vector<Cell> lines;
  const std::string wrapped = wrap_lines(cell.text, width);
  for (std::size_t at = 0; at < wrapped.size();) {
    const auto end = wrapped.find('\n', at);
    const auto last = wrapped.find_last_not_of(' ', end - 1);
    lines.push_back({wrapped.substr(at, last + 1 - at), cell.tone, cell.file});
    at = end + 1;
  }
  return lines;
}

// What stands in a column, line by line.
struct CellLines {
  const Cell* whole = nullptr;
  std::vector<Cell> broken;  // empty: all in one line

  const Cell& at(std::size_t line) const {
    static const Cell nothing;
    if (!broken.empty()) return line < broken.size() ? broken[line] : nothing;
    return line == 0 && whole != nullptr ? *whole : nothing;
  }
};

// A row of a layout as lines: first those of the columns that stand beside each other, then the next ones.
class RowText {
 public:
  RowText(const std::vector<Align>& columns, const ColumnLayout& layout, const Style& style)
      : columns_(columns), layout_(layout), style_(style) {}

  void append_to(std::string& out, const std::vector<Cell>& row, const std::string& indent) const {
    const auto before = out.size();
    for (int band = 0; band <= layout_.bands.back(); ++band) append_band(out, row, band, indent);
    if (out.size() == before) out += '\n';
  }

 private:
  void append_band(std::string& out, const std::vector<Cell>& row, int band,
                   const std::string& indent) const {
    std::vector<CellLines> cells(columns_.size());
    std::size_t height = 0;
    for (std::size_t i = 0; i < row.size() && i < columns_.size(); ++i) {
      if (layout_.bands[i] != band) continue;
      cells[i].whole = &row[i];
      if (display_width(row[i].text) > layout_.widths[i])
        cells[i].broken = broken_lines(row[i], layout_.widths[i]);
      height = std::max(height, std::max<std::size_t>(1, cells[i].broken.size()));
    }
    for (std::size_t line = 0; line < height; ++line) {
      const auto before = out.size();
      out.append(indent).append(band > 0 ? kFurtherBand : 0, ' ');
      const bool has_text = append_line(out, cells, line, band);
      if (band > 0 && !has_text) {
        out.resize(before);
      } else {
        out += '\n';
      }
    }
  }

  bool append_line(std::string& out, const std::vector<CellLines>& cells, std::size_t line, int band) const {
    const auto before = out.size();
    std::string pending;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (layout_.bands[i] != band || layout_.widths[i] == 0) continue;
      const Cell& cell = cells[i].at(line);
      const auto missing =
          static_cast<std::size_t>(std::max(0, layout_.widths[i] - display_width(cell.text)));
      if (columns_[i] == Align::right || cell.text.empty()) pending.append(missing, ' ');
      if (!cell.text.empty()) {
        out += pending;
        append_cell(out, cell);
        pending.clear();
        if (columns_[i] == Align::left) pending.append(missing, ' ');
      }
      pending.append(static_cast<std::size_t>(layout_.gap), ' ');
    }
    return out.size() > before;
  }

  // Most output has neither colours nor links, and then nothing is copied on the way.
  void append_cell(std::string& out, const Cell& cell) const {
    if (style_.has_colour || !style_.link_root.empty()) {
      out += linked(toned(cell.text, cell.tone, style_), cell.file, style_);
    } else {
      out += cell.text;
    }
  }

  const std::vector<Align>& columns_;
  const ColumnLayout& layout_;
  const Style& style_;
};

// In columns; 0: as much as it takes.
int room_for_table(const Style& style, const std::string& indent) {
  return style.is_fitted ? style.width - display_width(indent) : 0;
}

}  // namespace

std::string toned(const std::string& text, Tone tone, const Style& style) {
  if (!style.has_colour || tone == Tone::plain || text.empty()) return text;
  return std::string(escape_of(tone)) + text + "\x1b[0m";
}

std::string linked(const std::string& text, const std::string& file, const Style& style) {
  if (style.link_root.empty() || file.empty() || text.empty()) return text;
  return "\x1b]8;;" + style.link_root + "/" + percent_encoded(file, "/") + "\x1b\\" + text + "\x1b]8;;\x1b\\";
}

void Table::add(std::vector<Cell> row) {
  for (auto& cell : row) {
    if (auto safe = printable(cell.text); safe != cell.text) cell.text = std::move(safe);
  }
  rows_.push_back(std::move(row));
}

std::vector<std::string> Table::row_texts(const Style& style, const std::string& indent) const {
  const ColumnLayout layout = lay_out(columns_, rows_, room_for_table(style, indent));
  const RowText row_text(columns_, layout, style);
  std::vector<std::string> texts(rows_.size());
  for (std::size_t i = 0; i < rows_.size(); ++i) row_text.append_to(texts[i], rows_[i], indent);
  return texts;
}

std::string Table::text(const Style& style, const std::string& indent) const {
  const ColumnLayout layout = lay_out(columns_, rows_, room_for_table(style, indent));
  const RowText row_text(columns_, layout, style);
  std::string out;
  for (const auto& row : rows_) row_text.append_to(out, row, indent);
  return out;
}

}  // namespace relance
