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
#include "cli/option_conflicts.hpp"
#include "cli/version.hpp"

namespace relance {

namespace {

// CLI11's IsMember, in our words and with the nearest word.
CLI::Validator one_of(const std::vector<std::string>& words) {
  return CLI::Validator(
      [words](std::string& value) -> std::string {
        if (std::find(words.begin(), words.end(), value) != words.end()) return {};
        std::string all;
        for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
        const auto similar = nearest(value, words);
        return "`" + value + "` is none of " + all + (similar ? "; did you mean `" + *similar + "`?" : "");
      },
      "");
}

class CommandLine {
 public:
  CommandLine()
      : app_("Gets freelancers paid: who to contact today, how and why, from plain text.", "relance") {
    app_.require_subcommand(0, 1);
    app_.fallthrough();
    app_.set_help_flag("-h,--help", "Show this help");
    app_.set_version_flag("-V,--version",
                          std::string("relance ") + kVersion + "\nLicence MIT. No network, no telemetry.");
    app_.get_formatter()->column_width(34);
    for (const auto& option : global_options()) add_option(app_, option);
    add_commands();
    take_last_of_repeated(app_);
    app_.footer(
        "REF is an invoice number, a unique part of it, or a client id.\n\n"
        "Examples:\n"
        "  relance                          today's list\n"
        "  relance draft 2026-014           the text to send, say or do\n"
        "  relance list --overdue           what is late\n"
        "  relance why 2026-014             the rule that decided\n"
        "  relance --as-of 2026-05-04       the book as it stood that morning\n\n"
        "Exit codes: 0 done, 1 found something, 2 wrong use, 3 the book has errors, 4 input or output "
        "failed.\n"
        "Manual: relance(1), relance-book(5), relance-playbooks(7), relance-json(5).");
  }

  Parsed parse(std::vector<std::string> arguments) {
    std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
    try {
      app_.parse(arguments);
    } catch (const CLI::CallForHelp&) {
      return {std::nullopt, exit_code::kDone, help(), {}};
    } catch (const CLI::CallForVersion& version) {
      return {std::nullopt, exit_code::kDone, std::string(version.what()) + "\n", {}};
    } catch (const CLI::ParseError& error) {
      return {std::nullopt, exit_code::kWrongUse, {}, explain(error)};
    }
    options_.format = chosen_format();
    if (!options_.reference_word.empty()) options_.references = {options_.reference_word};
    const bool lacks_day = app_.count("--as-of") > 0 && options_.as_of.empty();
    const std::string problem = lacks_day ? "option --as-of needs a DATE" : conflict_in(options_);
    if (!problem.empty()) return {std::nullopt, exit_code::kWrongUse, {}, "relance: " + problem + "\n"};
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
  // Into the member that the table names.
  CLI::Option* declare(CLI::App& app, std::string_view names, std::string_view what, OptionTarget target) {
    const std::string name(names);
    const std::string text(what);
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
  }

  void add_command(CLI::App& parent, const CommandSpec& spec) {
    auto* command = parent.add_subcommand(std::string(spec.name), std::string(spec.what));
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
      auto* holder = app_.add_subcommand(std::string(parent.name), std::string(parent.what));
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
    const std::string usage = "Usage: " + app->get_name();
    if (const auto at = text.find(usage); at != std::string::npos) {
      text.replace(at, usage.size(), "Usage: " + command_path());
    }
    while (text.ends_with("\n\n")) text.pop_back();
    return text + "\nGlobal options (-C, --as-of, --format, --lang, --color, -q, -v): `relance --help`.\n";
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
  static std::string commands_of(const std::string& parent) {
    std::string text;
    for (const auto& spec : command_table()) {
      if (spec.parent != parent) continue;
      text += (text.empty() ? "`" : " or `") + std::string(spec.name);
      for (const auto& positional : spec.positionals) {
        if (positional.is_required) text += " " + std::string(positional.name);
      }
      text += "`";
    }
    return text;
  }

  std::string explain(const CLI::ParseError& error) const {
    std::string message = error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
      const auto rest = app_.remaining(true);
      message = unknown_word(rest.empty() ? "" : rest.front());
    } else if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
      message = "option " + message.substr(0, message.find(':')) + " needs a value";
    } else if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
      const bool is_parent = !innermost()->get_subcommands(nullptr).empty();
      message = is_parent ? "`" + innermost()->get_name() + "` needs " + commands_of(innermost()->get_name())
                          : message.substr(0, message.find(' ')) + " is missing";
    }
    return "relance: " + message + "\n  see `" + command_path() + " --help`\n";
  }

  std::string unknown_word(const std::string& word) const {
    const bool is_option = word.starts_with("-");
    const bool is_command = !is_option && !innermost()->get_subcommands(nullptr).empty();
    std::string message = is_option    ? "unknown option `" + word + "`"
                          : is_command ? "unknown command `" + word + "`"
                                       : "unexpected argument `" + word + "`";
    const auto known = is_option    ? option_names()
                       : is_command ? names_of(*innermost())
                                    : std::vector<std::string>{};
    if (const auto similar = nearest(word.substr(0, word.find('=')), known))
      message += "; did you mean `" + *similar + "`?";
    return message;
  }

  OutputFormat chosen_format() const {
    const bool is_given = app_.count("--format") > 0;
    return is_given ? format_from_word(options_.format_word) : usual_format(options_);
  }

  CLI::App app_;
  Options options_;
};

}  // namespace

Parsed parse_command_line(const std::vector<std::string>& arguments) {
  CommandLine line;
  return line.parse(with_default_command(arguments));
}

}  // namespace relance
