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

// The lines of a cell; one where it has room.
std::vector<Cell> lines_of(const Cell& cell, int width) {
  if (display_width(cell.text) <= width) return {cell};
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

// A row of a layout as lines: first those of the columns that stand beside each other, then the next ones.
class RowText {
 public:
  RowText(const std::vector<Align>& columns, const ColumnLayout& layout, const Style& style)
      : columns_(columns), layout_(layout), style_(style) {}

  std::string of(const std::vector<Cell>& row, const std::string& indent) const {
    std::string out;
    for (int band = 0; band <= layout_.bands.back(); ++band) out += band_text(row, band, indent);
    return out.empty() ? "\n" : out;
  }

 private:
  std::string band_text(const std::vector<Cell>& row, int band, const std::string& indent) const {
    std::vector<std::vector<Cell>> cells(columns_.size());
    std::size_t height = 0;
    for (std::size_t i = 0; i < row.size() && i < columns_.size(); ++i) {
      if (layout_.bands[i] != band) continue;
      cells[i] = lines_of(row[i], layout_.widths[i]);
      height = std::max(height, cells[i].size());
    }
    std::string out;
    for (std::size_t line = 0; line < height; ++line) {
      const std::string text = line_text(cells, line, band);
      if (band > 0 && text.empty()) continue;
      out.append(indent).append(band > 0 ? kFurtherBand : 0, ' ').append(text).append("\n");
    }
    return out;
  }

  std::string line_text(const std::vector<std::vector<Cell>>& cells, std::size_t line, int band) const {
    std::string out;
    std::string pending;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (layout_.bands[i] != band || layout_.widths[i] == 0) continue;
      const Cell cell = line < cells[i].size() ? cells[i][line] : Cell{};
      const auto missing =
          static_cast<std::size_t>(std::max(0, layout_.widths[i] - display_width(cell.text)));
      if (columns_[i] == Align::right || cell.text.empty()) pending.append(missing, ' ');
      if (!cell.text.empty()) {
        out += pending + linked(toned(cell.text, cell.tone, style_), cell.file, style_);
        pending.clear();
        if (columns_[i] == Align::left) pending.append(missing, ' ');
      }
      pending.append(static_cast<std::size_t>(layout_.gap), ' ');
    }
    return out;
  }

  const std::vector<Align>& columns_;
  const ColumnLayout& layout_;
  const Style& style_;
};

}  // namespace

std::string toned(const std::string& text, Tone tone, const Style& style) {
  if (!style.has_colour || tone == Tone::plain || text.empty()) return text;
  return std::string(escape_of(tone)) + text + "\x1b[0m";
}

std::string linked(const std::string& text, const std::string& file, const Style& style) {
  if (style.link_root.empty() || file.empty() || text.empty()) return text;
  return "\x1b]8;;" + style.link_root + "/" + percent_encoded(file, "/") + "\x1b\\" + text + "\x1b]8;;\x1b\\";
}

std::vector<std::string> Table::row_texts(const Style& style, const std::string& indent) const {
  auto rows = rows_;
  for (auto& row : rows) {
    for (auto& cell : row) cell.text = printable(cell.text);
  }
  const int limit = style.is_fitted ? style.width - display_width(indent) : 0;
  const ColumnLayout layout = lay_out(columns_, rows, limit);
  const RowText row_text(columns_, layout, style);
  std::vector<std::string> texts;
  texts.reserve(rows.size());
  for (const auto& row : rows) texts.push_back(row_text.of(row, indent));
  return texts;
}

std::string Table::text(const Style& style, const std::string& indent) const {
  std::string out;
  for (const auto& row : row_texts(style, indent)) out += row;
  return out;
}

}  // namespace relance
