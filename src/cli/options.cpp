// SPDX-License-Identifier: MIT
// The only file that knows CLI11. One function a command declares its options; what goes wrong is told in our
// own words, with the nearest thing that exists.
#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/nearest.hpp"
#include "cli/default_command.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_conflicts.hpp"
#include "cli/version.hpp"

namespace relance {

namespace {

const std::vector<std::string> kStandings = {"planned",   "to_send",  "not_due",  "due_today",   "overdue",
                                             "reminded",  "promised", "disputed", "correcting",  "on_plan",
                                             "snoozed",   "held",     "paid",     "written_off", "handed_off",
                                             "insolvent", "void"};

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
    add_globals();
    add_morning();
    add_looks();
    add_set_up();
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
    const bool lacks_day = app_.count("--as-of") > 0 && options_.as_of.empty();
    const std::string problem = lacks_day ? "option --as-of needs a DATE" : conflict_in(options_);
    if (!problem.empty()) return {std::nullopt, exit_code::kWrongUse, {}, "relance: " + problem + "\n"};
    options_.colour = colour_ == "always"  ? ColourChoice::always
                      : colour_ == "never" ? ColourChoice::never
                                           : ColourChoice::automatic;
    return {options_, exit_code::kDone, {}, {}};
  }

  static std::vector<std::string> names_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* command : app.get_subcommands(nullptr)) names.push_back(command->get_name());
    return names;
  }

 private:
  void add_globals() {
    app_.add_option("-C,--book", options_.book, "The book's folder (else RELANCE_BOOK, else here or above)")
        ->type_name("DIR");
    app_.add_option("--as-of", options_.as_of,
                    "See the book on DATE: 2026-05-04, today, tomorrow, +7d, -2w, monday")
        ->type_name("DATE");
    app_.add_option("--format", format_, "text or json; for draft also eml, mbox, mailto, html")
        ->type_name("FORMAT")
        ->check(one_of(format_words()));
    app_.add_option("--lang", options_.language, "Language of the interface: fr or en")
        ->type_name("LANG")
        ->check(one_of({"fr", "en"}));
    app_.add_option("--color", colour_, "auto, always or never")
        ->type_name("WHEN")
        ->check(one_of({"auto", "always", "never"}));
    app_.add_flag("-q,--quiet", options_.is_quiet,
                  "Print no warnings; with today, nothing when nothing is due");
    app_.add_flag("-v,--verbose", options_.is_verbose, "Say on stderr what was read");
  }

  // An option given twice: the last one wins, as everywhere in a shell.
  static void take_last_of_repeated(CLI::App& app) {
    for (auto* option : app.get_options()) {
      const bool is_list = option->get_expected_max() > 1;
      if (!is_list) option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }
    for (auto* command : app.get_subcommands(nullptr)) take_last_of_repeated(*command);
  }

  CLI::App* add(Command command, const std::string& name, const std::string& what, const std::string& group) {
    auto* sub = app_.add_subcommand(name, what);
    sub->group(group)->fallthrough();
    sub->callback([this, command] { options_.command = command; });
    return sub;
  }

  void add_reference(CLI::App* command, bool is_required) {
    auto* option =
        command->add_option("REF", options_.references, "Invoice number, a unique part of it, or client id");
    option->type_name("")->expected(1);
    if (is_required) option->required();
  }

  void add_morning() {
    auto* today = add(Command::today, "today",
                      "One action a client, most useful first; then what waits and why", "Each morning");
    today->add_flag("--exit-code", options_.wants_exit_code, "Exit 1 when there is something to do");
    today->add_flag("--explain", options_.explains, "Print the parts of each score");
    auto* draft = add(Command::draft, "draft", "The text of the recommended action", "Each morning");
    draft->add_option("REF", options_.references, "Invoice numbers, unique parts of them, or client ids")
        ->type_name("");
    draft->add_flag("--all", options_.has_all, "Every action of today's list");
    draft->add_option("--step", options_.step, "This step of the client's playbook instead")->type_name("ID");
    draft->add_flag("--html", options_.has_html, "With eml and mbox: the text as HTML too");
    draft->add_flag("--qr", options_.has_qr, "With text: the payment code, to scan from the screen");
    draft->add_option("--output", options_.output_folder, "One new file a draft in DIR, instead of stdout")
        ->type_name("DIR");
    draft->add_option("--maildir", options_.maildir, "Mails as drafts into the Maildir DIR")
        ->type_name("DIR");
    draft->add_flag("--strict", options_.is_strict, "No draft when the bank check is too old (exit 1)");
  }

  void add_looks() {
    const std::string group = "Look";
    auto* list =
        add(Command::list, "list", "Invoices with standing, due date, days past due and balance", group);
    list->add_option("--standing", options_.standing, "Only this standing: not_due, overdue, promised, ...")
        ->type_name("WORD")
        ->check(one_of(kStandings));
    list->add_option("--client", options_.client, "Only this client")->type_name("ID");
    list->add_flag("--overdue", options_.only_overdue, "Only what is past due and open");
    auto* aging = add(Command::aging, "aging", "Open money by age, per client and currency", group);
    aging->add_option("--basis", options_.basis, "Count days from: due or issued")
        ->type_name("DAY")
        ->check(one_of({"due", "issued"}));
    aging->add_option("--by", options_.by, "One row per: client or invoice")
        ->type_name("WHAT")
        ->check(one_of({"client", "invoice"}));
    add_reference(add(Command::show, "show", "One invoice or client whole", group), true);
    auto* schedule = add(Command::schedule, "schedule",
                         "Every contact of an invoice, past and to come, if nothing changes", group);
    add_reference(schedule, true);
    schedule->add_option("--until", options_.until, "The last day to show")->type_name("DATE");
    add_reference(
        add(Command::why, "why", "The rule that decided, its facts, and what would change it", group), true);
    add_reference(
        add(Command::interest, "interest", "Late-payment interest and the fixed sum, line by line", group),
        true);
  }

  void add_set_up() {
    const std::string group = "Set up";
    add(Command::check, "check", "Everything wrong or missing in the book", group);
    auto* defaults = app_.add_subcommand("defaults", "The built-in playbooks, texts, rates and holidays");
    defaults->group(group)->fallthrough()->require_subcommand(1);
    defaults->add_subcommand("list", "Their paths")->fallthrough()->callback([this] {
      options_.command = Command::defaults_list;
    });
    auto* show = defaults->add_subcommand("show", "One file, to copy and change");
    show->fallthrough()->callback([this] { options_.command = Command::defaults_show; });
    show->add_option("PATH", options_.references, "A path that `defaults list` prints")
        ->type_name("")
        ->expected(1)
        ->required();
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

  std::string explain(const CLI::ParseError& error) const {
    std::string message = error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
      const auto rest = app_.remaining(true);
      message = unknown_word(rest.empty() ? "" : rest.front());
    } else if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
      message = "option " + message.substr(0, message.find(':')) + " needs a value";
    } else if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
      const bool is_defaults = innermost()->get_name() == "defaults";
      message = is_defaults ? "`defaults` needs `list` or `show PATH`"
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
    return is_given ? format_from_word(format_) : usual_format(options_);
  }

  CLI::App app_;
  Options options_;
  std::string format_ = "text";
  std::string colour_ = "auto";
};

}  // namespace

Parsed parse_command_line(const std::vector<std::string>& arguments) {
  CommandLine line;
  return line.parse(with_default_command(arguments));
}

}  // namespace relance
