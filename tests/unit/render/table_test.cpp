// SPDX-License-Identifier: MIT
#include "render/table.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

Style fitted_to(int width) {
  Style style;
  style.is_fitted = true;
  style.width = width;
  return style;
}

Table two_invoices() {
  Table table({Align::left, Align::left, Align::right, Align::left});
  table.add({{"F-1"}, {"Atelier Morel et Fils"}, {"1 200,00 EUR"}, {"first reminder by mail"}});
  table.add({{"F-22"}, {"Caf\u00e9"}, {"9,00 EUR"}, {}});
  return table;
}

}  // namespace

TEST_CASE("columns are as wide as what is in them") {
  CHECK(two_invoices().text({}, " ") ==
        " F-1   Atelier Morel et Fils  1 200,00 EUR  first reminder by mail\n"
        " F-22  Caf\u00e9                       9,00 EUR\n");
}

TEST_CASE("a table that has room is the same on a terminal") {
  CHECK(two_invoices().text(fitted_to(66), " ") == two_invoices().text({}, " "));
}

TEST_CASE("text columns become narrower, where that breaks the fewest cells, and cells go on below") {
  CHECK(two_invoices().text(fitted_to(58), " ") ==
        " F-1  Atelier Morel et    1 200,00 EUR first reminder by\n"
        "      Fils                             mail\n"
        " F-22 Caf\u00e9                    9,00 EUR\n");
}

TEST_CASE("columns that do not fit even then go on in a further line, and amounts stay whole") {
  CHECK(two_invoices().text(fitted_to(32)) ==
        "F-1  Atelier Morel  1 200,00 EUR\n"
        "     et Fils\n"
        "    first reminder by mail\n"
        "F-22 Caf\u00e9               9,00 EUR\n");
}

TEST_CASE("a broken cell has no blanks at the end of its lines") {
  Table table({Align::left, Align::left});
  table.add({{"4 May  formal notice"}, {"x"}});
  CHECK(table.text(fitted_to(8)) == "4 May\nformal\nnotice\n    x\n");
}

TEST_CASE("a link is a link of OSC 8 to the file, encoded, and only where there are links") {
  Table table({Align::left, Align::left});
  table.add({{"F-1", Tone::plain, "invoices/F 1.toml"}, {"Morel"}});
  Style style;
  CHECK(table.text(style) == "F-1  Morel\n");
  style.link_root = "file://desk/home/ada";
  CHECK(table.text(style) ==
        "\x1b]8;;file://desk/home/ada/invoices/F%201.toml\x1b\\F-1\x1b]8;;\x1b\\  Morel\n");
}

TEST_CASE("nothing in a cell drives the terminal") {
  Table table({Align::left});
  table.add({{"\x1b[2J"}});
  CHECK(table.text({}) == "\uFFFD[2J\n");
}

}  // namespace relance
