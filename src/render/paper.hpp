// SPDX-License-Identifier: MIT
// A long document as a list of numbered parts: written once, put out as text and as a page to print.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "render/locale.hpp"
#include "render/table.hpp"
#include "render/text_template.hpp"

namespace relance {

enum class BlockKind { heading, paragraph, facts, table, verbatim };

// Values of a book may stand in every text; a cell may have several lines.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::string text;                            // of a heading, a paragraph, verbatim lines
  std::vector<std::string> head;               // of a table
  std::vector<Align> columns;                  // of a table; of facts: label and value, both left
  std::vector<std::vector<std::string>> rows;  // of a table and of facts
};

struct Part {
  std::string title;
  std::vector<Block> blocks;
};

struct Paper {
  std::string title;
  std::vector<std::string> opening;  // paragraphs below the title
  std::vector<Part> parts;           // numbered from 1
};

Block heading(std::string text);
Block paragraph(std::string text);
Block verbatim_block(std::string text);
Block facts(std::vector<std::vector<std::string>> rows);

// The lines of a text; what a terminal must not get, or what is no UTF-8, is made printable.
std::vector<std::string> safe_lines(const std::string& text);

// 96 columns; what is verbatim and what is too long for a column is not cut.
std::string paper_text(const Paper& paper);

// One self-contained page, in the frame partials/dossier.html. Error: the frame cannot be used.
Result<std::string> paper_page(const Paper& paper, Language language, const TextLookup& texts);

}  // namespace relance
