// SPDX-License-Identifier: MIT
#include "cli/questions.hpp"

#include "base/printable.hpp"
#include "cli/prompts.hpp"
#include "render/locale.hpp"
#include "store/interface_words.hpp"

namespace relance {

namespace {

bool is_yes(const std::string& line) {
  return line == "y" || line == "yes" || line == "o" || line == "oui" || line == "Y" || line == "O";
}

}  // namespace

Questions::Questions(const Options& options, const Process& process, Language language)
    : can_ask_(process.can_ask && !options.never_asks), language_(language) {}

std::string Questions::answer(const Question& question, const std::string& given) {
  if (problem_) return {};
  const bool is_asked = can_ask_ && !question.fr.empty();
  if (given.empty() && is_asked) return ask(question);
  if (given.empty()) {
    if (question.is_required && question.fallback.empty())
      problem_ = wrong_use(wording("{} is missing", question.option), wording("see --help"));
    return question.fallback;
  }
  const auto value = question.read(given);
  if (value) return *value;
  problem_ = wrong_use(wording("{}: {}", question.option, value.error().message), value.error().hint);
  return {};
}

std::string Questions::ask(const Question& question) {
  while (true) {
    const auto line = line_after(prompt(question.fr, question.en, question.fallback));
    if (!line) return {};
    if (line->empty() && (!question.is_required || !question.fallback.empty())) return question.fallback;
    const auto value = line->empty() ? failure(wording("an answer is needed here")) : question.read(*line);
    if (value) return *value;
    say_on_terminal(said(told(value.error()), words_of(language_)));
  }
}

bool Questions::confirms(std::string_view fr, std::string_view en) {
  if (problem_ || !can_ask_) return false;
  const std::string choice(pick(language_, " (o/n)", " (y/n)"));
  const auto line = line_after(
      prompt(std::string(fr) + choice, std::string(en) + choice, std::string(pick(language_, "n", "n"))));
  return line && is_yes(*line);
}

void Questions::tell(std::string_view fr, std::string_view en) const {
  if (can_ask_ && !problem_) say_on_terminal(std::string(pick(language_, fr, en)) + "\n");
}

std::string Questions::prompt(std::string_view fr, std::string_view en, const std::string& fallback) const {
  std::string words(pick(language_, fr, en));
  if (!fallback.empty()) words += " [" + printable(fallback) + "]";
  return words + std::string(pick(language_, "\u00a0: ", ": "));
}

std::optional<std::string> Questions::line_after(const std::string& words) {
  say_on_terminal(words);
  auto line = read_line();
  if (line) return line;
  say_on_terminal("\n");
  problem_ = wrong_use(wording("no answer: nothing was written"),
                       wording("the options of the command answer too, see --help"));
  return std::nullopt;
}

}  // namespace relance
