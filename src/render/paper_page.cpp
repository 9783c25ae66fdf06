// SPDX-License-Identifier: MIT
#include "render/html_element.hpp"
#include "render/page_frame.hpp"
#include "render/paper.hpp"

namespace relance {

namespace {

std::string row_html(const std::vector<std::string>& cells, const std::vector<Align>& columns, bool is_head) {
  std::string inside;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    std::string tag = is_head ? "th scope=\"col\"" : "td";
    if (i < columns.size() && columns[i] == Align::right) tag += " class=\"number\"";
    inside += element(tag, escaped_lines(cells[i], "<br>"));
  }
  return element("tr", "\n" + inside);
}

std::string table_html(const Block& block) {
  std::string out;
  if (!block.head.empty()) out += element("thead", "\n" + row_html(block.head, block.columns, true));
  std::string rows;
  for (const auto& row : block.rows) rows += row_html(row, block.columns, false);
  return element("table", "\n" + out + element("tbody", "\n" + rows));
}

std::string facts_html(const Block& block) {
  std::string rows;
  for (const auto& row : block.rows) {
    std::string cells = element("th scope=\"row\"", escaped_lines(row.front(), "<br>"));
    for (std::size_t i = 1; i < row.size(); ++i) cells += element("td", escaped_lines(row[i], "<br>"));
    rows += element("tr", "\n" + cells);
  }
  return element("table", "\n" + element("tbody", "\n" + rows));
}

std::string block_html(const Block& block) {
  switch (block.kind) {
    case BlockKind::heading:
      return element("h3", escaped_lines(block.text, " "));
    case BlockKind::paragraph:
      return element("p", escaped_lines(block.text, "<br>"));
    case BlockKind::facts:
      return facts_html(block);
    case BlockKind::table:
      return table_html(block);
    case BlockKind::verbatim:
      return element("pre", "\n" + escaped_lines(block.text, "\n"));
  }
  return {};
}

std::string body_html(const Paper& paper) {
  std::string out = element("h1", escaped_lines(paper.title, " "));
  for (const auto& line : paper.opening) out += element("p", escaped_lines(line, "<br>"));
  int number = 0;
  for (const auto& part : paper.parts) {
    out += element("h2", escaped_lines(std::to_string(++number) + ". " + part.title, " "));
    for (const auto& block : part.blocks) out += block_html(block);
  }
  return out;
}

}  // namespace

Result<std::string> paper_page(const Paper& paper, Language language, const TextLookup& texts) {
  const std::string folder(pick(language, "fr", "en"));
  return in_frame({"dossier", folder, paper.title, body_html(paper)}, texts);
}

}  // namespace relance
