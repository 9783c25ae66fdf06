// SPDX-License-Identifier: MIT
#include "render/text_parts.hpp"

#include <doctest/doctest.h>

#include <map>

namespace relance {

namespace {

const std::string kText = "en/standard/overdue.txt";

std::string fault_of(const std::map<std::string, std::string>& texts, const ToneRules& tone = {}) {
  const auto fault = text_fault(
      kText,
      [&texts](const std::string& path) -> std::optional<std::string> {
        const auto found = texts.find(path);
        return found == texts.end() ? std::nullopt : std::optional(found->second);
      },
      tone);
  return fault ? english(fault->message) : "none";
}

}  // namespace

TEST_CASE("the page of a partial is looked at too: one made of the text takes the partial in this form") {
  const std::string text = "Subject: {{number}}\n\n{{> mine}}\n";
  CHECK(fault_of({{kText, text}, {"en/partials/mine.txt", "x"}, {"en/partials/mine.html", "<b>x</b>"}}) ==
        "none");
  CHECK(fault_of(
            {{kText, text}, {"en/partials/mine.txt", "x"}, {"en/partials/mine.html", "<b>{{nope}}</b>"}}) ==
        "templates/en/partials/mine.html:1:4: there is no placeholder `nope` here");
  const ToneRules before_due{.may_name_court = false, .may_name_penalties = false};
  const auto slip = fault_of({{kText, text},
                              {"en/partials/mine.txt", "x"},
                              {"en/partials/mine.html", "<b>late-payment interest</b>"}},
                             before_due);
  CHECK(slip.starts_with("templates/en/partials/mine.html:1:"));
}

}  // namespace relance
