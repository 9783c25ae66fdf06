// SPDX-License-Identifier: MIT
#include "playbook/quiz.hpp"

#include <algorithm>

namespace relance {

namespace {

using enum ClientType;

// What is seen of others too counts half.
constexpr int kTelling = 2;
constexpr int kHint = 1;
constexpr int kClear = 4;  // points for a type
constexpr int kLead = 2;   // over the next one

// Seed rules 3, 7, 21 (perfectionist), 18, 27, 40 (overwhelmed), 28, 46 (procrastinator). The letters stand
// for other types in every row: nobody gets a type by answering always the same.
constexpr std::array<std::array<QuizScore, 3>, kQuizQuestions> kRows = {{
    {{{perfectionist, kTelling}, {overwhelmed, kTelling}, {procrastinator, kTelling}}},
    {{{overwhelmed, kTelling}, {procrastinator, kTelling}, {perfectionist, kTelling}}},
    {{{procrastinator, kTelling}, {perfectionist, kHint}, {overwhelmed, kTelling}}},
    {{{perfectionist, kTelling}, {overwhelmed, kTelling}, {procrastinator, kTelling}}},
    {{{overwhelmed, kTelling}, {procrastinator, kTelling}, {perfectionist, kTelling}}},
}};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

QuizScore spoken_for(const QuizAnswer& answer) {
  const auto column = kQuizLetters.find(answer.letter);
  const auto& row = kRows.at(answer.question);
  return column < row.size() ? row.at(column) : QuizScore{};
}

Result<std::vector<QuizAnswer>> read_answers(std::string_view letters) {
  const auto expected =
      wording("write one of a, b, c, d for each of the {} questions, as in abcad", kQuizQuestions);
  if (letters.size() != kQuizQuestions)
    return failure(wording("`{}` has not as many letters as there are questions", letters), expected);
  std::vector<QuizAnswer> answers;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const char letter = lower(letters[i]);
    if (kQuizLetters.find(letter) == std::string_view::npos)
      return failure(wording("`{}` has a letter that is no answer", letters), expected);
    answers.push_back({i, letter});
  }
  return answers;
}

ClientType clearest(const std::array<QuizScore, 3>& scores) {
  auto sorted = scores;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const QuizScore& a, const QuizScore& b) { return a.points > b.points; });
  const bool is_clear = sorted[0].points >= kClear && sorted[0].points - sorted[1].points >= kLead;
  return is_clear ? sorted[0].type : standard;
}

}  // namespace

Result<QuizResult> quiz_result(std::string_view letters) {
  const auto answers = read_answers(letters);
  if (!answers) return tl::make_unexpected(answers.error());
  QuizResult result;
  result.scores = {{{perfectionist, 0}, {overwhelmed, 0}, {procrastinator, 0}}};
  for (auto& score : result.scores) {
    for (const auto& answer : *answers) {
      const auto spoken = spoken_for(answer);
      if (spoken.type == score.type) score.points += spoken.points;
    }
  }
  result.type = clearest(result.scores);
  for (const auto& answer : *answers) {
    const auto spoken = spoken_for(answer);
    if (spoken.type == result.type && spoken.points > 0) result.reasons.push_back(answer);
  }
  return result;
}

}  // namespace relance
