// SPDX-License-Identifier: MIT
#include "cli/completion_request.hpp"

#include <algorithm>

namespace relance {

namespace {

ValueKind kind_of(std::string_view name, OptionTarget target, bool has_words) {
  if (has_words) return ValueKind::words;
  if (name == "DIR") return ValueKind::folder;
  if (name == "FILE" || name == "FILES") return ValueKind::file;
  if (name == "DATE") return ValueKind::day;
  if (name == "REF") return ValueKind::reference;
  if (name == "CLIENT") return ValueKind::client;
  if (name == "PATH") return ValueKind::embedded_path;
  if (name == "AMOUNT") return ValueKind::amount;
  const auto* word = std::get_if<std::string Options::*>(&target);
  if (word != nullptr && *word == &Options::client) return ValueKind::client;
  if (word != nullptr && *word == &Options::step) return ValueKind::step;
  return ValueKind::anything;
}

bool is_parent(const std::string& word) {
  const auto& parents = parent_commands();
  return std::any_of(parents.begin(), parents.end(),
                     [&](const ParentSpec& parent) { return parent.name == word; });
}

// Reads the words before the cursor, one after the other.
class LineReader {
 public:
  explicit LineReader(CompletionRequest& request) : request_(request) {}

  void read(const std::string& word) {
    if (awaits_ != nullptr) {
      set(awaits_->target, word);
      awaits_ = nullptr;
    } else if (!only_values_ && word == "--") {
      only_values_ = true;
    } else if (!only_values_ && word.size() > 1 && word.front() == '-') {
      read_option(word);
    } else if (request_.command == nullptr) {
      read_command(word);
    } else {
      read_value(word);
    }
  }

  void ask(const std::string& current) {
    request_.typed = current;
    if (awaits_ != nullptr) {
      ask_for(*awaits_);
    } else if (!only_values_ && current.starts_with("-")) {
      ask_for_option(current);
    } else if (is_lost_) {
      request_.kind = CompletionRequest::Kind::nothing;
    } else if (request_.command == nullptr) {
      request_.kind = CompletionRequest::Kind::command;
    } else if (const auto* positional = next_positional(); positional != nullptr && !asks_for_help_) {
      ask_for(positional->name, positional->target, positional->words);
    }
  }

 private:
  const OptionSpec* find_option(std::string_view name) const {
    const auto find = [&](const std::vector<OptionSpec>& options) -> const OptionSpec* {
      for (const auto& option : options) {
        const auto names = names_of(option);
        if (std::find(names.begin(), names.end(), name) != names.end()) return &option;
      }
      return nullptr;
    };
    const auto* own = request_.command != nullptr ? find(request_.command->options) : nullptr;
    return own != nullptr ? own : find(global_options());
  }

  void set(OptionTarget target, const std::string& value) {
    if (const auto* word = std::get_if<std::string Options::*>(&target)) request_.options.*(*word) = value;
    if (const auto* words = std::get_if<std::vector<std::string> Options::*>(&target)) {
      (request_.options.*(*words)).push_back(value);
    }
  }

  void read_option(const std::string& word) {
    const auto equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    const std::string name = word.substr(0, equals);
    request_.given.push_back(name);
    const auto* option = find_option(name);
    if (option == nullptr) {
      read_short_options(word);
    } else if (!option->value.empty() && equals != std::string::npos) {
      set(option->target, word.substr(equals + 1));
    } else if (!option->value.empty()) {
      awaits_ = option;
    }
  }

  // "-qC DIR", "-Cbook"
  void read_short_options(const std::string& word) {
    if (word.starts_with("--")) return;
    for (std::size_t at = 1; at < word.size(); ++at) {
      const auto* option = find_option(std::string("-") + word[at]);
      if (option == nullptr) return;
      if (option->value.empty()) continue;
      if (at + 1 < word.size())
        set(option->target, word.substr(at + 1));
      else
        awaits_ = option;
      return;
    }
  }

  void read_command(const std::string& word) {
    if (word == "help" && !asks_for_help_ && request_.parent.empty()) {
      asks_for_help_ = true;
    } else if (request_.parent.empty() && is_parent(word)) {
      request_.parent = word;
    } else {
      for (const auto& spec : command_table()) {
        if (spec.name == word && spec.parent == request_.parent) request_.command = &spec;
      }
      is_lost_ = is_lost_ || request_.command == nullptr;
      if (request_.command != nullptr) request_.options.command = request_.command->command;
    }
  }

  const PositionalSpec* next_positional() const {
    std::size_t left = read_;
    for (const auto& positional : request_.command->positionals) {
      if (left == 0 || positional.may_repeat) return &positional;
      --left;
    }
    return nullptr;
  }

  void read_value(const std::string& word) {
    const auto* positional = next_positional();
    ++read_;
    if (positional == nullptr) return;
    set(positional->target, word);
    if (positional->target == OptionTarget(&Options::reference_word)) request_.options.references = {word};
    if (positional->may_repeat) request_.given.push_back(word);
  }

  void ask_for(std::string_view name, OptionTarget target, const std::vector<std::string>& words) {
    request_.kind = CompletionRequest::Kind::value;
    request_.value = kind_of(name, target, !words.empty());
    request_.words = words;
  }
  void ask_for(const OptionSpec& option) {
    const Command command = request_.command != nullptr ? request_.command->command : Command::today;
    ask_for(option.value, option.target,
            option.words_of != nullptr ? option.words_of(command) : option.words);
  }

  void ask_for_option(const std::string& current) {
    const auto equals = current.find('=');
    if (equals == std::string::npos) {
      request_.kind = CompletionRequest::Kind::option;
      return;
    }
    const auto* option = find_option(current.substr(0, equals));
    if (option == nullptr || option->value.empty()) return;
    request_.prefix = current.substr(0, equals + 1);
    request_.typed = current.substr(equals + 1);
    ask_for(*option);
  }

  CompletionRequest& request_;
  const OptionSpec* awaits_ = nullptr;  // the option whose value comes next
  bool only_values_ = false;            // after `--`
  bool asks_for_help_ = false;          // `relance help ...`
  bool is_lost_ = false;                // a word that is no command
  std::size_t read_ = 0;                // values of the command so far
};

}  // namespace

CompletionRequest completion_request(const std::vector<std::string>& before, const std::string& current) {
  CompletionRequest request;
  LineReader reader(request);
  for (const auto& word : before) reader.read(word);
  reader.ask(current);
  return request;
}

}  // namespace relance
