// SPDX-License-Identifier: MIT
#include "render/html_text.hpp"
#include "render/paper.hpp"

namespace relance {

namespace {

// Stands for the document while the frame is rendered: no text of a book holds it, and what the document
// holds is never read as a text with placeholders.
const std::string kPlace = "\x03";

// Lines of a text with <br> between them, or as they are.
std::string escaped_lines(const std::string& text, std::string_view between) {
  std::string out;
  bool is_first = true;
  for (const auto& line : safe_lines(text)) {
    if (!is_first) out += between;
    is_first = false;
    out += escaped_html(line);
  }
  return out;
}

std::string element(const std::string& name, const std::string& inside) {
  return std::string("<").append(name).append(">").append(inside).append("</").append(
      name.substr(0, name.find(' ')) + ">\n");
}

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
  const std::string path = folder + "/partials/dossier.html";
  const Template frame{texts(path).value_or("{{> content}}"), folder, true, true, kPlace, true};
  Values values;
  values.set("page_title", paper.title);
  values.set("page_language", folder);
  auto page = render_template(frame, values, texts);
  if (!page) return failure(wording("templates/{}: {}", path, page.error().message), page.error().hint);
  const auto place = page->find(kPlace);
  if (place == std::string::npos) {
    return failure(wording("templates/{}: it has no place for the document", path),
                   wording("write {} in it", std::string("{{> content}}")));
  }
  page->replace(place, kPlace.size(), body_html(paper));
  return page;
}

}  // namespace relance
