// SPDX-License-Identifier: MIT
// The built-in texts: each passes the lint that a user's text must pass, and both languages say the same.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <utility>

#include "book_on.hpp"
#include "defaults/embedded.hpp"
#include "render/text_tags.hpp"

namespace relance::test {

namespace {

constexpr std::string_view kTemplates = "templates/";

// As `fr/standard/overdue.txt`.
std::vector<std::string> texts_in(std::string_view language) {
  std::vector<std::string> paths;
  for (const auto& file : embedded_files()) {
    if (!file.path.starts_with(kTemplates)) continue;
    const auto path = file.path.substr(kTemplates.size());
    if (path.substr(0, 2) == language) paths.emplace_back(path);
  }
  return paths;
}

LintRules rules_for(const std::string& path) {
  LintRules rules;
  rules.language = path.substr(0, 2);
  rules.is_partial = holds(path, "/partials/");
  const bool is_mail =
      !path.ends_with(".call.txt") && !path.ends_with(".letter.txt") && !path.ends_with(".task.txt");
  rules.has_subject = !rules.is_partial && is_mail;
  return rules;
}

std::set<std::pair<int, std::string>> tags_in(const std::string& path) {
  std::vector<TemplateProblem> problems;
  std::set<std::pair<int, std::string>> tags;
  for (const auto& tag : tags_of(*built_in_text(path), problems)) {
    if (tag.kind != TagKind::close) tags.emplace(static_cast<int>(tag.kind), tag.name);
  }
  CHECK(problems.empty());
  return tags;
}

}  // namespace

TEST_CASE("every built-in text passes the lint of texts") {
  for (const std::string_view language : {"fr", "en"}) {
    const auto paths = texts_in(language);
    CHECK(paths.size() > 50);
    for (const auto& path : paths) {
      CAPTURE(path);
      for (const auto& problem : lint_template(*built_in_text(path), rules_for(path), built_in_text)) {
        FAIL_CHECK(path, ":", problem.line, ":", problem.column, ": ", english(problem.message));
      }
    }
  }
}

TEST_CASE("French and English have the same texts, and both texts use the same values") {
  const auto french = texts_in("fr");
  const auto english = texts_in("en");
  CHECK(french.size() == english.size());
  for (const auto& path : french) {
    CAPTURE(path);
    const std::string twin = "en" + path.substr(2);
    REQUIRE(built_in_text(twin).has_value());
    CHECK(tags_in(path) == tags_in(twin));
  }
}

}  // namespace relance::test
