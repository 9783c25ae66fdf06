// SPDX-License-Identifier: MIT
#include "render/tone_lint.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

Step rung(const std::string& id, int offset) {
  Step step;
  step.id = step.text = id;
  step.when = {Anchor::due, offset, false, ""};
  step.phase = Phase::chase;
  return step;
}

Playbook ladder() {
  Playbook playbook;
  Step hello = rung("week-1", 0);
  hello.phase = Phase::nudge;
  playbook.steps = {hello, rung("overdue", 1), rung("escalation", 22), rung("formal-notice", 31),
                    rung("legal", 46)};
  return playbook;
}

std::vector<TemplateProblem> found(std::string_view text, std::size_t step,
                                   Language language = Language::en) {
  const auto playbook = ladder();
  return lint_tone(text, language, tone_rules(playbook, playbook.steps[step]));
}

}  // namespace

TEST_CASE("a court is named by the step before the notice at the earliest") {
  const std::string threat = "Hello,\n\nWe shall go to court.\n";
  REQUIRE(found(threat, 1).size() == 1);
  CHECK(found(threat, 1).front().line == 3);
  CHECK(found(threat, 1).front().column == 16);
  CHECK(english(found(threat, 1).front().message) == "`court` threatens what the next step does not do");
  CHECK(found(threat, 2).empty());
  CHECK(found(threat, 3).empty());
  CHECK(found(threat, 4).empty());
}

TEST_CASE("French words are found with their accents, beside no-break spaces and apostrophes") {
  CHECK(found("la saisine de l\u2019huissier", 1, Language::fr).size() == 1);
  CHECK(found("\u00ab\u00a0Tribunal\u00a0\u00bb", 1, Language::fr).size() == 1);
  CHECK(found("une mise en\ndemeure", 1, Language::fr).size() == 1);
  CHECK(found("en bref, un d\u00e9lai court", 1, Language::fr).empty());
}

TEST_CASE("a word inside another is none") {
  CHECK(found("courteous, a courtyard, to pursue", 1).empty());
}

TEST_CASE("penalties are not spoken of before the invoice is late") {
  CHECK(found("There is a penalty. {{> late-sums}}", 0).size() == 2);
  CHECK(found("There is a penalty. {{> late-sums}}", 1).empty());
}

TEST_CASE("the first word after the sending asks for no payment, in no form") {
  CHECK(found("Please pay {{amount_due}}.\n\n{{> how-to-pay}}", 0).size() == 3);
  CHECK(found("Merci de r\u00e9gler", 0, Language::fr).size() == 1);
  CHECK(found("Did it arrive? {{number}}", 0).empty());
}

TEST_CASE("what a placeholder holds is not judged, only what is written") {
  CHECK(found("The work \u201c{{title}}\u201d", 1).empty());
}

}  // namespace relance
