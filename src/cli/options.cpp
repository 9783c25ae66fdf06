// SPDX-License-Identifier: MIT
// The only file that knows CLI11. It declares what the command table says; what goes wrong is told in our
// own words, with the nearest thing that exists.
#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/nearest.hpp"
#include "cli/command_table.hpp"
#include "cli/default_command.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/help_text.hpp"
#include "cli/option_conflicts.hpp"
#include "cli/output_formats.hpp"
#include "cli/version.hpp"

namespace relance {

namespace {

class CommandLine {
 public:
  explicit CommandLine(const Catalogue& words)
      : words_(words),
        app_(said(wording("Gets freelancers paid: who to contact today, how and why, from plain text."),
                  words),
             "relance") {
    app_.require_subcommand(0, 1);
    app_.fallthrough();
    app_.set_help_flag("-h,--help", said(wording("Show this help"), words_));
    app_.set_version_flag(
        "-V,--version",
        said(wording("relance {}\nLicence MIT. No network, no telemetry.", std::string(kVersion)), words_),
        said(wording("Display program version information and exit"), words_));
    name_headings();
    for (const auto& option : global_options()) add_option(app_, option);
    add_commands();
    take_last_of_repeated(app_);
    app_.footer(help_footer(words_));
    translate_groups(app_);
  }

  Parsed parse(std::vector<std::string> arguments) {
    std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
    try {
      app_.parse(arguments);
    } catch (const CLI::CallForHelp&) {
      const auto rest = app_.remaining(true);
      if (!rest.empty() && !rest.front().starts_with("-"))
        return {std::nullopt, exit_code::kWrongUse, {}, explain(CLI::ExtrasError({rest.front()}))};
      return {std::nullopt, exit_code::kDone, help(), {}};
    } catch (const CLI::CallForVersion& version) {
      return {std::nullopt, exit_code::kDone, std::string(version.what()) + "\n", {}};
    } catch (const CLI::ParseError& error) {
      return {std::nullopt, exit_code::kWrongUse, {}, explain(error)};
    }
    options_.format = chosen_format();
    // An empty word is one too: it names nothing, and is told so.
    const bool has_reference = std::any_of(references_.begin(), references_.end(),
                                           [](const CLI::Option* option) { return option->count() > 0; });
    if (has_reference) options_.references = {options_.reference_word};
    const bool lacks_day = app_.count("--as-of") > 0 && options_.as_of.empty();
    const auto problem = lacks_day         ? wording("option --as-of needs a DATE")
                         : lacks_buckets() ? wording("option {} needs a value", std::string("--buckets"))
                                           : conflict_in(options_);
    if (!problem.empty()) return {std::nullopt, exit_code::kWrongUse, {}, told(problem)};
    options_.colour = options_.colour_word == "always"  ? ColourChoice::always
                      : options_.colour_word == "never" ? ColourChoice::never
                                                        : ColourChoice::automatic;
    return {options_, exit_code::kDone, {}, {}};
  }

  static std::vector<std::string> names_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* command : app.get_subcommands(nullptr)) names.push_back(command->get_name());
    return names;
  }

 private:
  void name_headings() {
    const auto formatter = app_.get_formatter();
    formatter->column_width(kHelpColumn);
    formatter->label("Usage", said(wording("Usage"), words_));
    formatter->label("OPTIONS", said(wording("OPTIONS"), words_));
    formatter->label("Positionals", said(wording("Positionals"), words_));
    formatter->label("SUBCOMMAND", said(wording("SUBCOMMAND"), words_));
    formatter->label("REQUIRED", said(wording("REQUIRED"), words_));
  }

  // The names under which the help gathers options and commands.
  void translate_groups(CLI::App& app) const {
    const std::string options = said(wording("Options"), words_);
    for (auto* option : app.get_options()) {
      if (option->get_group() == "Options") option->group(options);
    }
    for (auto* command : app.get_subcommands(nullptr)) {
      const auto group = command->get_group();
      command->group(group == "Subcommands" ? said(wording("Subcommands"), words_) : said(group, words_));
      translate_groups(*command);
    }
  }

  // CLI11's IsMember, in our words and with the nearest word.
  CLI::Validator one_of(const std::vector<std::string>& words) {
    return CLI::Validator(
        [this, words](std::string& value) -> std::string {
          if (std::find(words.begin(), words.end(), value) != words.end()) return {};
          std::string all;
          for (const auto& word : words) all.append(all.empty() ? "" : ", ").append(word);
          const auto similar = nearest(value, words);
          refused_value_ = similar ? wording("`{}` is none of {}; did you mean `{}`?", value, all, *similar)
                                   : wording("`{}` is none of {}", value, all);
          return english(refused_value_);
        },
        "");
  }

  // Into the member that the table names.
  CLI::Option* declare(CLI::App& app, std::string_view names, std::string_view what, OptionTarget target) {
    const std::string name(names);
    const std::string text = said(what, words_);
    if (const auto* flag = std::get_if<bool Options::*>(&target)) {
      return app.add_flag(name, options_.*(*flag), text);
    }
    if (const auto* word = std::get_if<std::string Options::*>(&target)) {
      return app.add_option(name, options_.*(*word), text);
    }
    return app.add_option(name, options_.*std::get<std::vector<std::string> Options::*>(target), text);
  }

  void add_option(CLI::App& app, const OptionSpec& spec) {
    auto* option = declare(app, spec.names, spec.what, spec.target);
    if (!spec.value.empty()) option->type_name(std::string(spec.value));
    if (!spec.words.empty()) option->check(one_of(spec.words));
    if (spec.is_required) option->required();
  }

  void add_positional(CLI::App& app, const PositionalSpec& spec) {
    auto* option = declare(app, spec.name, spec.what, spec.target)->type_name("");
    if (!spec.words.empty()) option->check(one_of(spec.words));
    if (spec.is_required) option->required();
    if (spec.target == OptionTarget(&Options::reference_word)) references_.push_back(option);
  }

  void add_command(CLI::App& parent, const CommandSpec& spec) {
    auto* command = parent.add_subcommand(std::string(spec.name), said(spec.what, words_));
    if (spec.parent.empty()) command->group(std::string(spec.group));
    command->fallthrough();
    command->callback([this, which = spec.command] { options_.command = which; });
    for (const auto& positional : spec.positionals) add_positional(*command, positional);
    for (const auto& option : spec.options) add_option(*command, option);
  }

  void add_commands() {
    for (const auto& spec : command_table()) {
      if (spec.parent.empty()) add_command(app_, spec);
    }
    for (const auto& parent : parent_commands()) {
      auto* holder = app_.add_subcommand(std::string(parent.name), said(parent.what, words_));
      holder->group(std::string(parent.group))->fallthrough()->require_subcommand(1);
      for (const auto& spec : command_table()) {
        if (spec.parent == parent.name) add_command(*holder, spec);
      }
    }
  }

  // An option given twice: the last one wins, as everywhere in a shell.
  static void take_last_of_repeated(CLI::App& app) {
    for (auto* option : app.get_options()) {
      const bool is_list = option->get_expected_max() > 1;
      if (!is_list) option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }
    for (auto* command : app.get_subcommands(nullptr)) take_last_of_repeated(*command);
  }

  const CLI::App* innermost() const {
    const CLI::App* app = &app_;
    while (!app->get_subcommands().empty()) app = app->get_subcommands().front();
    return app;
  }

  // "relance defaults show": the commands on the line, outermost first.
  std::string command_path() const {
    std::string path = app_.get_name();
    for (const CLI::App* app = &app_; !app->get_subcommands().empty();) {
      app = app->get_subcommands().front();
      path += " " + app->get_name();
    }
    return path;
  }

  std::string help() const {
    const CLI::App* app = innermost();
    std::string text = app->help();
    if (app == &app_) return text;
    const std::string before = said(wording("Usage"), words_) + ": ";
    const std::string usage = before + app->get_name();
    if (const auto at = text.find(usage); at != std::string::npos) {
      text.replace(at, usage.size(), before + command_path());
    }
    while (text.ends_with("\n\n")) text.pop_back();
    text += '\n';
    text += said(
        wording(
            "Global options (-C, --as-of, --format, --lang, --color, --pager, -q, -v): `relance --help`."),
        words_);
    return text + '\n';
  }

  std::vector<std::string> option_names() const {
    std::vector<std::string> names;
    for (const CLI::App* app : {&app_, innermost()}) {
      for (const auto* option : app->get_options()) {
        for (const auto& name : option->get_lnames()) names.push_back("--" + name);
      }
    }
    return names;
  }

  // "`list` or `show PATH`"
  static Wording commands_of(const std::string& parent) {
    Wording all;
    for (const auto& spec : command_table()) {
      if (spec.parent != parent) continue;
      std::string one(spec.name);
      for (const auto& positional : spec.positionals) {
        if (positional.is_required) one.append(" ").append(positional.name);
      }
      all = all.empty() ? in_ticks(one) : wording("{} or `{}`", all, one);
    }
    return all;
  }

  Wording explain(const CLI::ParseError& error) const {
    const std::string message = error.what();
    const bool is_of_program = is_global_option(message.substr(0, message.find(':')));
    return wording("relance: {}\n  see `{} --help`\n", printable(what_is_wrong(error)),
                   is_of_program ? app_.get_name() : command_path());
  }

  Wording what_is_wrong(const CLI::ParseError& error) const {
    const std::string message = error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
      const auto rest = app_.remaining(true);
      return unknown_word(rest.empty() ? "" : rest.front());
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
      return wording("option {} needs a value", message.substr(0, message.find(':')));
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
      const bool is_parent = !innermost()->get_subcommands(nullptr).empty();
      return is_parent
                 ? wording("`{}` needs {}", innermost()->get_name(), commands_of(innermost()->get_name()))
                 : wording("{} is missing", message.substr(0, message.find(' ')));
    }
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr && !refused_value_.empty())
      return wording("{}: {}", message.substr(0, message.find(':')), refused_value_);
    return verbatim(message);
  }

  Wording unknown_word(const std::string& word) const {
    const bool is_option = word.starts_with("-");
    const bool is_command = !is_option && !innermost()->get_subcommands(nullptr).empty();
    const auto message = is_option    ? wording("unknown option `{}`", word)
                         : is_command ? wording("unknown command `{}`", word)
                                      : wording("unexpected argument `{}`", word);
    const auto known = is_option    ? option_names()
                       : is_command ? names_of(*innermost())
                                    : std::vector<std::string>{};
    const auto similar = nearest(word.substr(0, word.find('=')), known);
    return similar ? wording("{}; {}", message, did_you_mean(*similar)) : message;
  }

  bool lacks_buckets() const {
    return options_.command == Command::aging && innermost()->count("--buckets") > 0 &&
           options_.buckets.empty();
  }

  OutputFormat chosen_format() const {
    const bool is_given = app_.count("--format") > 0;
    return is_given ? format_from_word(options_.format_word) : usual_format(options_);
  }

  const Catalogue& words_;
  CLI::App app_;
  Options options_;
  std::vector<const CLI::Option*> references_;  // the one REF of each command that takes one
  Wording refused_value_;                       // why the value of an option was not taken
};

}  // namespace

Parsed parse_command_line(const std::vector<std::string>& arguments, const Catalogue& words) {
  CommandLine line(words);
  return line.parse(with_default_command(arguments));
}

}  // namespace relance
