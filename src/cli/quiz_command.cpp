// SPDX-License-Identifier: MIT
#include "cli/as_of.hpp"
#include "cli/client_choice.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/questions.hpp"
#include "ledger/words.hpp"
#include "render/quiz_text.hpp"
#include "store/client_type.hpp"

namespace relance {

namespace {

std::string all_questions(Language language) {
  std::string text;
  for (std::size_t i = 0; i < kQuizQuestions; ++i) text += quiz_question(i, language);
  return text;
}

Result<std::string> quiz_letter(const std::string& written) {
  const bool is_letter =
      written.size() == 1 && std::string_view("abcdABCD").find(written) != std::string::npos;
  if (is_letter) return written;
  return failure(wording("`{}` is no answer", written), wording("type one of the letters a, b, c, d"));
}

// The letters: from the option, else asked one by one.
tl::expected<std::string, Outcome> answers_of(const Options& options, Questions& questions,
                                              Language language) {
  if (!options.answers.empty()) return options.answers;
  if (!questions.can_ask()) {
    Outcome outcome = wrong_use(wording("--answers is missing, and nobody can be asked"),
                                wording("write a letter for each question, as in --answers abcad"));
    outcome.err += verbatim(all_questions(language));
    return tl::make_unexpected(std::move(outcome));
  }
  std::string letters;
  for (std::size_t i = 0; i < kQuizQuestions; ++i) {
    std::string question = quiz_question(i, language);
    question.pop_back();
    questions.tell(question, question);
    letters += questions.answer({"--answers", "  a, b, c, d", "  a, b, c, d", quiz_letter, {}, true}, {});
    if (questions.problem()) return tl::make_unexpected(*questions.problem());
  }
  return letters;
}

// With consent, into the file of the client.
std::optional<Outcome> write_type(const Session& session, const Client& client, QuizAnswered& answered) {
  const auto written = record_client_type(session.book.root, client.file, answered.result.type);
  if (!written) return refused(written.error(), exit_code::kIoFailed);
  answered.file = client.file;
  answered.was_there = !*written;
  return std::nullopt;
}

struct Quiz {
  const Options& options;
  Language language;
  Date day;
  const Session* session = nullptr;  // of a quiz about a client
  const Client* client = nullptr;
};

// The verdict comes before the question.
bool has_consent(const Quiz& quiz, const QuizResult& result, Questions& questions) {
  if (quiz.options.agrees) return true;
  std::string verdict = quiz_verdict(result, quiz.language);
  verdict.pop_back();
  questions.tell(verdict, verdict);
  const std::string line = "type = \"" + std::string(word_of(result.type)) + "\"";
  return questions.confirms("\u00c9crire " + line + " dans " + quiz.client->file + "\u00a0?",
                            "Write " + line + " into " + quiz.client->file + "?");
}

Outcome take_quiz(const Quiz& quiz, Questions& questions) {
  const auto letters = answers_of(quiz.options, questions, quiz.language);
  if (!letters) return letters.error();
  const auto result = quiz_result(*letters);
  if (!result) return wrong_use(wording("--answers: {}", result.error().message), result.error().hint);
  QuizAnswered answered{*result, quiz.client ? quiz.client->id : "", {}, false};
  if (quiz.client && has_consent(quiz, *result, questions)) {
    if (auto problem = write_type(*quiz.session, *quiz.client, answered)) return *problem;
  }
  const Diagnostics none;
  const Envelope envelope{quiz.day, quiz.session ? quiz.session->book.diagnostics : none};
  if (quiz.options.format == OutputFormat::json)
    return {exit_code::kDone, quiz_json(envelope, answered, quiz.language), {}};
  const bool is_told = quiz.client && !quiz.options.agrees && questions.can_ask();
  return {
      exit_code::kDone,
      (is_told ? "" : quiz_verdict(*result, quiz.language)) + quiz_place(answered, *letters, quiz.language),
      {}};
}

}  // namespace

Outcome run_quiz(const Options& options, const Process& process) {
  if (options.agrees && options.id.empty())
    return wrong_use(wording("--yes writes the type of a CLIENT, and none is named"),
                     wording("relance quiz CLIENT --yes"));
  if (options.id.empty()) {
    const auto day = parse_day_word(options.as_of.empty() ? "today" : options.as_of, process.today);
    if (!day) return wrong_use(day.error().message, day.error().hint);
    const Language language = interface_language(options, process, {});
    Questions questions(options, process, language);
    return take_quiz({options, language, *day}, questions);
  }
  const auto session = Session::open(options, process);
  if (!session) return wrong_use(session.error().message, session.error().hint);
  const Session& book = **session;
  Questions questions(options, process, book.look.language);
  const auto client = find_named_client(book, options.id);
  Outcome outcome = client ? take_quiz({options, book.look.language, book.as_of, &book, *client}, questions)
                           : client.error();
  auto before = diagnostics_text(book);
  outcome.err = before += std::move(outcome.err);
  return outcome;
}

}  // namespace relance
