// SPDX-License-Identifier: MIT
// What a set-up command needs to know: from its options, else asked on the terminal, else a default.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "cli/failures.hpp"
#include "cli/options.hpp"
#include "ledger/records.hpp"

namespace relance {

// The value as it is used, or why it cannot be (cli/typed_values).
using ValueReader = std::function<Result<std::string>(const std::string& written)>;

struct Question {
  std::string_view option;  // "--email"
  std::string_view fr;      // "Votre adresse e-mail"; empty: never asked
  std::string_view en;
  ValueReader read;
  std::string fallback = {};  // what an empty answer means, and no answer; shown in brackets
  bool is_required = false;   // without a fallback an answer there must be
};

// Once something is missing or wrong, nothing more is asked, and every answer is empty.
class Questions {
 public:
  Questions(const Options& options, const Process& process, Language language);

  // `given` is the option's value. Empty: none was given, and none is needed.
  std::string answer(const Question& question, const std::string& given);
  // A yes or no; where nobody can be asked, no.
  bool confirms(std::string_view fr, std::string_view en);
  // A line to the person, where there is one.
  void tell(std::string_view fr, std::string_view en) const;

  bool can_ask() const { return can_ask_; }
  const std::optional<Outcome>& problem() const { return problem_; }

 private:
  std::string ask(const Question& question);
  std::string prompt(std::string_view fr, std::string_view en, const std::string& fallback) const;
  // Nothing: the person has left.
  std::optional<std::string> line_after(const std::string& words);

  bool can_ask_;
  Language language_;
  std::optional<Outcome> problem_;
};

}  // namespace relance
