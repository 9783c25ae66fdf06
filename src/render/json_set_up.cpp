// SPDX-License-Identifier: MIT
// What the set-up commands have written: `init`, `new`, `quiz`.
#include <nlohmann/json.hpp>

#include "render/json_document.hpp"
#include "render/names.hpp"
#include "render/quiz_text.hpp"
#include "render/set_up_answers.hpp"

namespace relance {

namespace {

using json::Value;

Value written_if(bool is_written, const std::string& file) {
  auto files = Value::array();
  if (is_written) files.push_back(file);
  return files;
}

}  // namespace

std::string new_book_json(const Envelope& envelope, const NewBook& book) {
  return json::document(envelope, {{"written", json::texts(book.written)},
                                   {"left", json::texts(book.left)},
                                   {"to_fill_in", json::texts(book.to_fill_in)},
                                   {"git_commands", json::texts(book.git_commands)}});
}

std::string new_record_json(const Envelope& envelope, const std::string& file) {
  return json::document(envelope, {{"written", written_if(true, file)}});
}

std::string quiz_json(const Envelope& envelope, const QuizAnswered& answered, Language language) {
  auto scores = Value::object();
  for (const auto& score : answered.result.scores) scores[std::string(word(score.type))] = score.points;
  const bool is_written = !answered.file.empty() && !answered.was_there;
  return json::document(envelope, {{"type", word(answered.result.type)},
                                   {"scores", std::move(scores)},
                                   {"reasons", json::texts(quiz_reasons(answered.result, language))},
                                   {"client", json::text_or_null(answered.client)},
                                   {"written", written_if(is_written, answered.file)}});
}

}  // namespace relance
