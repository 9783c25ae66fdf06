// SPDX-License-Identifier: MIT
#include "render/paper.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

Paper paper_with(Block block) {
  Paper paper;
  paper.title = "Title";
  paper.parts = {{"First", {std::move(block)}}};
  return paper;
}

std::string page_of(const Paper& paper) {
  const TextLookup texts = [](const std::string&) -> std::optional<std::string> {
    return "<html lang=\"{{page_language}}\"><title>{{page_title}}</title>{{> content}}</html>";
  };
  return paper_page(paper, Language::en, texts).value();
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("parts are numbered in the text and on the page") {
  const Paper paper = paper_with(paragraph("Words."));
  CHECK(paper_text(paper) == "Title\n=====\n\n\n1. First\n--------\n\n  Words.\n");
  CHECK(holds(page_of(paper), "<h2>1. First</h2>\n<p>Words.</p>\n"));
}

TEST_CASE("no value becomes markup, and none is read as a text with placeholders") {
  const std::string words = "<b>{{me_name}} {{> signature}} & \"x\"";
  const std::string page = page_of(paper_with(verbatim_block(words)));
  CHECK(holds(page, "&lt;b&gt;{{me_name}} {{&gt; signature}} &amp; &quot;x&quot;"));
  CHECK(holds(paper_text(paper_with(verbatim_block(words))), words));
}

TEST_CASE("a control character is printed neither in the text nor on the page") {
  const Paper paper = paper_with(facts({{"subject", "a\x1b[31mred"}}));
  CHECK_FALSE(holds(paper_text(paper), "\x1b"));
  CHECK_FALSE(holds(page_of(paper), "\x1b"));
}

TEST_CASE("a cell of several lines stays in its column") {
  CHECK(holds(paper_text(paper_with(facts({{"address", "Street 1\nTown"}, {"x", "y"}}))),
              "  address  Street 1\n           Town\n  x        y\n"));
}

TEST_CASE("a frame without a place for the document is refused") {
  const TextLookup texts = [](const std::string&) -> std::optional<std::string> { return "<html></html>"; };
  CHECK_FALSE(paper_page(paper_with(paragraph("x")), Language::en, texts));
}

}  // namespace relance
