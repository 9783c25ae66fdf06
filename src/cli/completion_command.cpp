// SPDX-License-Identifier: MIT
// `completion SHELL` prints the script that a shell reads; `complete-words` answers it.
//
//   relance complete-words bash LINE PART    LINE up to the cursor; PART is the end of it that bash will
//   replace relance complete-words zsh  WORD...      the words after the program, the last one being typed;
//   no quotes left relance complete-words fish WORD... RAW  the same, but the last one as it stands on the
//   line
//
// Answer: a line `words`, `files` or `folders`, with a tab and "--option=" behind it when the value stands in
// the option's word; then VALUE, or VALUE tab WHAT, a line each. For bash the values are ready to stand in
// place of PART, for the other two the shell itself quotes what it inserts.
#include "cli/commands.hpp"
#include "cli/completion_values.hpp"
#include "cli/typed_line.hpp"

namespace relance {

namespace {

std::string_view what_follows(const CompletionRequest& request) {
  if (request.kind != CompletionRequest::Kind::value) return "words";
  if (request.value == ValueKind::file) return "files";
  return request.value == ValueKind::folder ? "folders" : "words";
}

std::vector<std::string> values_before_last(const std::vector<TypedWord>& words) {
  std::vector<std::string> values;
  for (std::size_t i = 1; i + 1 < words.size(); ++i)
    values.push_back(words[i].value);  // the first: the program
  return values;
}

// bash takes a word apart at `:`, `=` and `@`, and replaces what follows the last of them only.
std::string answer_for_bash(const std::string& line, const std::string& part, const Process& process) {
  const auto words = typed_words(line);
  const TypedWord& current = words.back();
  const bool is_end = current.raw.ends_with(part);
  const TypedWord kept = typed_word(current.raw.substr(0, current.raw.size() - (is_end ? part.size() : 0)));
  const auto request = completion_request(values_before_last(words), current.value);
  std::string out = std::string(what_follows(request)) + "\n";
  for (const auto& candidate : candidates_for(request, process)) {
    const std::string whole = request.prefix + candidate.value;
    if (!whole.starts_with(kept.value)) continue;
    out.append(quoted_for(std::string_view(whole).substr(kept.value.size()), kept.open)).append("\n");
  }
  return out;
}

std::string answer(const CompletionRequest& request, const Process& process) {
  std::string out(what_follows(request));
  if (!request.prefix.empty()) out.append("\t").append(request.prefix);
  out += "\n";
  for (const auto& candidate : candidates_for(request, process)) {
    out += candidate.value;
    if (!candidate.what.empty()) out.append("\t").append(candidate.what);
    out += "\n";
  }
  return out;
}

}  // namespace

Outcome run_completion(const Options& options, const Process& process) {
  Options show = options;
  show.references = {options.shell == "zsh" ? "shells/_relance" : "shells/relance." + options.shell};
  return run_defaults_show(show, process);
}

Outcome run_complete_words(const std::vector<std::string>& arguments, const Process& process) {
  constexpr std::size_t kBefore = 2;  // complete-words SHELL
  if (arguments.size() <= kBefore) return {};
  Outcome outcome;
  if (arguments[1] == "bash") {
    outcome.out = answer_for_bash(arguments[kBefore], arguments.size() > 3 ? arguments[3] : "", process);
    return outcome;
  }
  const std::vector<std::string> before(arguments.begin() + kBefore, arguments.end() - 1);
  const std::string current = arguments[1] == "fish" ? typed_word(arguments.back()).value : arguments.back();
  outcome.out = answer(completion_request(before, current), process);
  return outcome;
}

}  // namespace relance
