// SPDX-License-Identifier: MIT
#include "base/diagnostic.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

Diagnostic at(std::string file, int line, int column, std::string code = "E010") {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.place = {std::move(file), line, column};
  diagnostic.message = verbatim("`number` is missing");
  return diagnostic;
}

}  // namespace

TEST_CASE("a diagnostic names its place, quotes the line and points at the column") {
  auto diagnostic = at("invoices/a.toml", 3, 9);
  diagnostic.excerpt = "title = Refonte";
  diagnostic.hint = verbatim("put it between quotes");
  CHECK(english(describe(diagnostic)) ==
        "invoices/a.toml:3:9: error E010: `number` is missing\n"
        "  title = Refonte\n"
        "          ^\n"
        "  hint: put it between quotes\n");
}

TEST_CASE("the caret stands below its character after tabs, accents and wide letters") {
  auto diagnostic = at("a.toml", 1, 4);
  diagnostic.excerpt = "\té\u8acb=x";
  CHECK(english(describe(diagnostic)) ==
        "a.toml:1:4: error E010: `number` is missing\n  \té\u8acb=x\n  \t   ^\n");
}

TEST_CASE("the caret may stand just beyond the end of the line") {
  auto diagnostic = at("a.toml", 1, 5);
  diagnostic.excerpt = "x = ";
  CHECK(english(describe(diagnostic)) == "a.toml:1:5: error E010: `number` is missing\n  x = \n      ^\n");
}

TEST_CASE("a diagnostic of a whole file points at its start and quotes nothing") {
  CHECK(english(describe(at("a.toml", 0, 0))) == "a.toml:1:1: error E010: `number` is missing\n");
}

TEST_CASE("a warning says so") {
  auto diagnostic = at("a.toml", 0, 0, "W001");
  diagnostic.severity = Severity::warning;
  CHECK(english(describe(diagnostic)) == "a.toml:1:1: warning W001: `number` is missing\n");
  CHECK_FALSE(has_errors({diagnostic}));
  CHECK(has_errors({diagnostic, at("a.toml", 1, 1)}));
}

TEST_CASE("control characters of a file never reach the terminal") {
  auto diagnostic = at("a\x1b.toml", 1, 1);
  diagnostic.message = verbatim("met `\x1b[2J`");
  diagnostic.excerpt = "x = '\x1b[2J'";
  diagnostic.hint = verbatim("delete \x07");
  CHECK(english(describe(diagnostic)).find('\x1b') == std::string::npos);
  CHECK(english(describe(diagnostic)).find('\x07') == std::string::npos);
}

TEST_CASE("diagnostics are shown by file, line, column and code, whatever the order of finding") {
  Diagnostics diagnostics = {at("b", 1, 1), at("a", 2, 1), at("a", 1, 9), at("a", 1, 2, "E020"),
                             at("a", 1, 2)};
  sort_by_place(diagnostics);
  std::string order;
  for (const auto& d : diagnostics) {
    order += d.place.file + std::to_string(d.place.line) + std::to_string(d.place.column) + d.code + ' ';
  }
  CHECK(order == "a12E010 a12E020 a19E010 a21E010 b11E010 ");
}

}  // namespace relance
