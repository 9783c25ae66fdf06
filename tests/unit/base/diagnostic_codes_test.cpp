// SPDX-License-Identifier: MIT
#include "base/diagnostic_codes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace relance {

TEST_CASE("no two diagnostics share a code, and each has the form of its severity") {
  std::set<std::string_view> seen;
  for (const auto& entry : all_codes()) {
    CAPTURE(entry.text);
    CHECK(seen.insert(entry.text).second);
    CHECK(entry.text.size() == 4);
    CHECK((entry.text.front() == 'E' || entry.text.front() == 'W'));
    CHECK((severity_of(entry.code) == Severity::error) == (entry.text.front() == 'E'));
    CHECK_FALSE(entry.title.empty());
    CHECK_FALSE(entry.title.ends_with('.'));
  }
}

TEST_CASE("codes ascend in the table, so that the manual lists them in order") {
  const auto codes = all_codes();
  CHECK(std::is_sorted(codes.begin(), codes.end(),
                       [](const CodeEntry& a, const CodeEntry& b) { return a.text < b.text; }));
}

TEST_CASE("a diagnostic carries the code and severity of its kind") {
  const auto diagnostic =
      make_diagnostic(DiagnosticCode::unknown_key, {"a.toml", 2, 1}, in_ticks("titel"), verbatim("`title`?"));
  CHECK(diagnostic.code == "W001");
  CHECK(diagnostic.severity == Severity::warning);
  CHECK(diagnostic.place.line == 2);
  CHECK(english(diagnostic.hint) == "`title`?");
}

}  // namespace relance
