// SPDX-License-Identifier: MIT
// The words of the quiz, in French and English.
#pragma once

#include <string>
#include <vector>

#include "playbook/quiz.hpp"
#include "render/json_reports.hpp"

namespace relance {

// The question and its lettered answers, a line each.
std::string quiz_question(std::size_t question, Language language);
// What the answers that decided say of the client, a clause each.
std::vector<std::string> quiz_reasons(const QuizResult& result, Language language);

struct QuizAnswered {
  const QuizResult& result;
  std::string client;      // id; empty: nobody's
  std::string file;        // of the client, where the type stands in it now
  bool was_there = false;  // it stood there before
};

// The type, why, what it changes, the points.
std::string quiz_verdict(const QuizResult& result, Language language);
// Where the type stands now, or how it gets there.
std::string quiz_place(const QuizAnswered& answered, const std::string& letters, Language language);
std::string quiz_json(const Envelope& envelope, const QuizAnswered& answered, Language language);

}  // namespace relance
