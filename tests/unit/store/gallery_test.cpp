// SPDX-License-Identifier: MIT
// tests/errors: one broken book for each diagnostic, with the exact words it is told in. To accept new words:
// RELANCE_UPDATE_GALLERY=1 test_store, then read the difference.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <utility>

#include "base/diagnostic_codes.hpp"
#include "store/book.hpp"
#include "store/interface_words.hpp"

namespace relance {

namespace {

namespace fs = std::filesystem;

const fs::path kGallery = fs::path(RELANCE_ROOT) / "tests" / "errors";

// These need pipes, permissions or megabytes: book_files_test.cpp makes them.
const std::set<std::string> kMadeElsewhere = {"E001", "E002", "E003"};

// E050 and W010 onwards: reading a book never tells them.
bool is_found_by_check_only(std::string_view code) {
  return code >= (code.front() == 'E' ? "E050" : "W010");
}

std::vector<fs::path> entries() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(kGallery)) {
    if (entry.is_directory()) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string code_of(const fs::path& entry) {
  return entry.filename().string().substr(0, 4);
}

std::string read_whole(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string told(const Diagnostics& diagnostics, Language language) {
  std::string text;
  for (const auto& diagnostic : diagnostics) text += said(describe(diagnostic), words_of(language));
  return text;
}

}  // namespace

TEST_CASE(
    "every broken book of the gallery is told in exactly the words written beside it, in both languages") {
  const bool is_update = std::getenv("RELANCE_UPDATE_GALLERY") != nullptr;
  for (const auto& entry : entries()) {
    CAPTURE(entry.filename().string());
    const auto diagnostics = load_book((entry / "book").string()).diagnostics;
    for (const auto& [language, name] :
         {std::pair(Language::en, "expected.txt"), std::pair(Language::fr, "expected.fr.txt")}) {
      const auto text = told(diagnostics, language);
      if (is_update) std::ofstream(entry / name, std::ios::binary) << text;
      CHECK(text == read_whole(entry / name));
    }
  }
}

TEST_CASE("every book of the gallery meets the diagnostic it is named after") {
  for (const auto& entry : entries()) {
    CAPTURE(entry.filename().string());
    const auto diagnostics = load_book((entry / "book").string()).diagnostics;
    CHECK(std::any_of(diagnostics.begin(), diagnostics.end(),
                      [&entry](const Diagnostic& d) { return d.code == code_of(entry); }));
  }
}

TEST_CASE("every diagnostic has a book in the gallery, and every book a diagnostic") {
  std::set<std::string> shown = kMadeElsewhere;
  for (const auto& entry : entries()) shown.insert(code_of(entry));
  for (const auto& code : all_codes()) {
    CAPTURE(code.text);
    CHECK((is_found_by_check_only(code.text) || shown.count(std::string(code.text)) == 1));
  }
  for (const auto& code : shown) {
    CAPTURE(code);
    CHECK(std::any_of(all_codes().begin(), all_codes().end(),
                      [&code](const CodeEntry& e) { return e.text == code; }));
  }
}

}  // namespace relance
