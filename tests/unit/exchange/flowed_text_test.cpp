// SPDX-License-Identifier: MIT
#include "exchange/flowed_text.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

// What a reader that knows format=flowed makes of it (RFC 3676 4.4): soft line ends gone, stuffing gone.
std::string read_back(std::string_view flowed) {
  std::string out;
  while (!flowed.empty()) {
    const auto end = flowed.find('\n');
    auto line = flowed.substr(0, end);
    if (line.starts_with(' ')) line.remove_prefix(1);
    out += line;
    if (!line.ends_with(' ') || line == "-- ") out += '\n';
    flowed.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace

TEST_CASE("a short line stays as it is") {
  CHECK(flowed_text("Bonjour,\n\nMerci.\n") == "Bonjour,\n\nMerci.\n");
  CHECK(flowed_text("").empty());
}

TEST_CASE("a long paragraph goes on after lines that end in a blank, and reads back whole") {
  std::string paragraph = "mot";
  for (int i = 0; i < 60; ++i) paragraph += " mot" + std::to_string(i);
  const std::string flowed = flowed_text(paragraph + "\n");
  CHECK(flowed.find(" \n") != std::string::npos);
  CHECK(read_back(flowed) == paragraph + "\n");
  for (std::size_t at = 0; at < flowed.size();) {
    const auto end = flowed.find('\n', at);
    CHECK(end - at <= 73);
    at = end + 1;
  }
}

TEST_CASE("a line is never broken at a no-break space") {
  const std::string amount = "1\u202f200,00\u00a0\u20ac";
  std::string line(66, 'x');
  const std::string flowed = flowed_text(line + " " + amount + "\n");
  CHECK(flowed == line + " \n" + amount + "\n");
}

TEST_CASE("what would be read as quotation, stuffing or a mailbox mark is stuffed") {
  CHECK(flowed_text("From here on\n") == " From here on\n");
  CHECK(flowed_text("  indented\n") == "   indented\n");
  CHECK(flowed_text(">x\n") == " >x\n");
}

TEST_CASE("a quotation stays one over several lines") {
  const std::string long_quote = "> " + std::string(40, 'a') + " " + std::string(40, 'b');
  CHECK(flowed_text(long_quote + "\n") ==
        "> " + std::string(40, 'a') + " \n> " + std::string(40, 'b') + "\n");
  CHECK(flowed_text("> a\n>\n> b\n") == "> a\n>\n> b\n");
}

TEST_CASE("a trailing blank would make a fixed line flow, so it goes; the signature mark keeps its own") {
  CHECK(flowed_text("Bonjour \nMerci\n") == "Bonjour\nMerci\n");
  CHECK(flowed_text("-- \nCamille\n") == "-- \nCamille\n");
}

TEST_CASE("no line is broken so that it becomes a signature mark") {
  const std::string link = "https://pay.example/" + std::string(60, 'a');
  CHECK(flowed_text("-- " + link + "\n") == "-- " + link + "\n");
  CHECK(flowed_text("> -- " + link + "\n") == "> -- " + link + "\n");
  const std::string words(70, 'b');
  CHECK(flowed_text(words + " -- " + link + "\n") == words + " \n-- " + link + "\n");
}

TEST_CASE("a word longer than a line stands alone and whole") {
  const std::string link = "https://pay.example/" + std::string(100, 'a');
  CHECK(read_back(flowed_text("Ici : " + link + " ou l\u00e0\n")) == "Ici : " + link + " ou l\u00e0\n");
}

}  // namespace relance
