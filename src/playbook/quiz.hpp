// SPDX-License-Identifier: MIT
// Which type a client is, from what they have been seen to do. Every answer is a letter and speaks for one
// type, or for none; the words are in render/quiz_text.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "ledger/records.hpp"

namespace relance {

inline constexpr std::size_t kQuizQuestions = 5;
inline constexpr std::string_view kQuizLetters = "abcd";  // the last one: none of these

struct QuizAnswer {
  std::size_t question = 0;  // from 0
  char letter = 'd';
};

struct QuizScore {
  ClientType type = ClientType::standard;
  int points = 0;
};

struct QuizResult {
  ClientType type = ClientType::standard;  // standard: nothing is clear
  std::array<QuizScore, 3> scores;         // perfectionist, overwhelmed, procrastinator
  std::vector<QuizAnswer> reasons;         // the answers that spoke for the type; of standard: none
};

// One letter a question, in any case. A type is named when two answers' worth of points speak for it, and as
// many more than for any other. Error: another number of letters, or a letter that is no answer.
Result<QuizResult> quiz_result(std::string_view letters);

}  // namespace relance
