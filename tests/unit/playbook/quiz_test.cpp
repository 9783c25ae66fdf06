// SPDX-License-Identifier: MIT
#include "playbook/quiz.hpp"

#include <doctest/doctest.h>

#include "ledger/words.hpp"

namespace relance {

namespace {

// "overwhelmed 0 10 0": the type, and the points in the order of the scores.
std::string told(std::string_view letters) {
  const auto result = quiz_result(letters);
  if (!result) return "refused";
  std::string text(word_of(result->type));
  for (const auto& score : result->scores) text += ' ' + std::to_string(score.points);
  return text;
}

}  // namespace

TEST_CASE("each type has answers that all speak for it") {
  CHECK(told("acbac") == "perfectionist 9 0 0");
  CHECK(told("bacba") == "overwhelmed 0 10 0");
  CHECK(told("cbacb") == "procrastinator 0 0 10");
  CHECK(told("CBACB") == "procrastinator 0 0 10");
}

TEST_CASE("no type without two telling answers, and as many points more than for any other") {
  CHECK(told("ddddd") == "standard 0 0 0");
  CHECK(told("adddd") == "standard 2 0 0");
  CHECK(told("addad") == "perfectionist 4 0 0");
  CHECK(told("abdad") == "perfectionist 4 0 2");
  CHECK(told("abcba") == "overwhelmed 2 6 2");
  CHECK(told("aabad") == "perfectionist 5 2 0");
  CHECK(told("aadba") == "overwhelmed 2 6 0");
  CHECK(told("abaad") == "standard 4 0 4");
  CHECK(told("ddbac") == "perfectionist 5 0 0");
  CHECK(told("ddbdc") == "standard 3 0 0");
}

TEST_CASE("the same letter every time names no type") {
  for (const auto* letters : {"aaaaa", "bbbbb", "ccccc", "ddddd"}) {
    INFO(letters);
    CHECK(quiz_result(letters)->type == ClientType::standard);
  }
}

TEST_CASE("the reasons are the answers that spoke for the type, in order") {
  const auto result = quiz_result("aacda");
  REQUIRE(result);
  REQUIRE(result->type == ClientType::overwhelmed);
  REQUIRE(result->reasons.size() == 3);
  CHECK(result->reasons[0].question == 1);
  CHECK(result->reasons[0].letter == 'a');
  CHECK(result->reasons[2].question == 4);
  CHECK(quiz_result("adddd")->reasons.empty());
}

TEST_CASE("every set of answers has a result") {
  int named = 0;
  for (int i = 0; i < 1024; ++i) {
    std::string letters;
    for (int rest = i, k = 0; k < 5; ++k, rest /= 4)
      letters += kQuizLetters[static_cast<std::size_t>(rest % 4)];
    const auto result = quiz_result(letters);
    REQUIRE(result);
    CHECK((result->type == ClientType::standard) == result->reasons.empty());
    named += result->type == ClientType::standard ? 0 : 1;
  }
  CHECK(named > 512);  // more often than not it is of use
}

TEST_CASE("other letters, and more or fewer of them, are refused") {
  for (const auto* letters : {"", "abcd", "abcdab", "abcde", "abc d", "12345"}) {
    INFO(letters);
    CHECK(told(letters) == "refused");
  }
}

}  // namespace relance
