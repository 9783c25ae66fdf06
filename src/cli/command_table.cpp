// SPDX-License-Identifier: MIT
#include "cli/command_table.hpp"

#include <algorithm>

#include "cli/output_formats.hpp"

namespace relance {

namespace {

const std::vector<std::string> kStandings = {"planned",   "to_send",  "not_due",  "due_today",   "overdue",
                                             "reminded",  "promised", "disputed", "correcting",  "on_plan",
                                             "snoozed",   "held",     "paid",     "written_off", "handed_off",
                                             "insolvent", "void"};

constexpr std::string_view kLook = "Look";

PositionalSpec one_reference(bool is_required = true) {
  return {"REF", "Invoice number, a unique part of it, or client id", &Options::reference_word, is_required};
}

}  // namespace

std::vector<std::string> names_of(const OptionSpec& option) {
  std::vector<std::string> names;
  for (std::string_view rest = option.names; !rest.empty();) {
    const auto comma = std::min(rest.find(','), rest.size());
    names.emplace_back(rest.substr(0, comma));
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return names;
}

const std::vector<OptionSpec>& global_options() {
  static const std::vector<OptionSpec> options = {
      {"-C,--book", "DIR", "The book's folder (else RELANCE_BOOK, else here or above)", &Options::book},
      {"--as-of", "DATE", "See the book on DATE: 2026-05-04, today, tomorrow, +7d, -2w, monday",
       &Options::as_of},
      {"--format",
       "FORMAT",
       "text or json, csv where it is a table; draft, statement: also eml, mbox, mailto, html; "
       "dossier, report: html",
       &Options::format_word,
       {},
       false,
       format_words},
      {"--lang", "LANG", "Language of the interface: fr or en", &Options::language, {"fr", "en"}},
      {"--color", "WHEN", "auto, always or never", &Options::colour_word, {"auto", "always", "never"}},
      {"--pager", "", "On a terminal: through RELANCE_PAGER, else PAGER, else less", &Options::wants_pager},
      {"-q,--quiet", "", "Print no warnings; with today, nothing when nothing is due", &Options::is_quiet},
      {"-v,--verbose", "", "Say on stderr what was read", &Options::is_verbose},
  };
  return options;
}

bool is_global_option(const std::string& name) {
  const auto& all = global_options();
  return std::any_of(all.begin(), all.end(), [&](const OptionSpec& option) {
    const auto names = names_of(option);
    return std::find(names.begin(), names.end(), name) != names.end();
  });
}

OptionSpec assume_rate_option() {
  return {"--assume-rate", "PERCENT",
          "A rate a year for days without a published one; marked wherever it counts",
          &Options::assumed_rate};
}

const std::vector<ParentSpec>& parent_commands() {
  static const std::vector<ParentSpec> parents = {
      {"bank", "What happened", "The bank account: when it was looked at"},
      {"export", "Look", "The book for other programs: calendar, journal, table, data"},
      {"new", "Set up", "A new client, a new invoice"},
      {"defaults", "Set up", "The built-in playbooks, texts, laws, rates and holidays"},
  };
  return parents;
}

std::vector<CommandSpec> morning_commands() {
  const std::string_view group = "Each morning";
  return {
      {Command::today,
       "",
       "today",
       group,
       "One action a client, most useful first; then what waits and why",
       {},
       {{"--exit-code", "", "Exit 1 when there is something to do", &Options::wants_exit_code},
        {"--explain", "", "Print the parts of each score", &Options::explains}}},
      {Command::draft,
       "",
       "draft",
       group,
       "The text of the recommended action",
       {{"REF", "Invoice numbers, unique parts of them, or client ids", &Options::references, false, true}},
       {{"--all", "", "Every action of today's list", &Options::has_all},
        {"--step", "ID", "This step of the client's playbook instead", &Options::step},
        {"--html", "", "With eml and mbox: the text as HTML too", &Options::has_html},
        {"--qr", "", "With text: the payment code, to scan from the screen", &Options::has_qr},
        {"--cost", "AMOUNT", "With a step `legal`: what going to law would cost", &Options::cost},
        {"--output", "DIR", "One new file a draft in DIR, instead of stdout", &Options::output_folder},
        {"--maildir", "DIR", "Mails as drafts into the Maildir DIR", &Options::maildir},
        {"--strict", "", "No draft when the bank check is too old (exit 1)", &Options::is_strict}}},
  };
}

std::vector<CommandSpec> overview_commands() {
  const std::string_view group = kLook;
  return {
      {Command::list,
       "",
       "list",
       group,
       "Invoices with standing, due date, days past due and balance",
       {},
       {{"--standing", "WORD", "Only this standing: not_due, overdue, promised, ...", &Options::standing,
         kStandings},
        {"--client", "ID", "Only this client", &Options::client},
        {"--overdue", "", "Only what is past due and open", &Options::only_overdue}}},
      {Command::aging,
       "",
       "aging",
       group,
       "Open money by age, per client and currency",
       {},
       {{"--basis", "DAY", "Count days from: due or issued", &Options::basis, {"due", "issued"}},
        {"--by", "WHAT", "One row per: client or invoice", &Options::by, {"client", "invoice"}},
        {"--buckets", "DAYS", "Ages up to these days instead of the book's: 15,45", &Options::buckets}}},
      {Command::clients, "", "clients", group,
       "How each client pays: open, late, days late, promises, risk; and the book as a whole"},
      {Command::forecast,
       "",
       "forecast",
       group,
       "Expected money by week: an early, a likely and a late day for each invoice",
       {},
       {{"--weeks", "N", "How many weeks to show, 8 unless it is said", &Options::weeks},
        {"--explain", "", "Each invoice with its days and the reason", &Options::explains},
        {"--backtest", "", "How far off the forecasts of past months were", &Options::is_backtest},
        {"--months", "N", "With --backtest: how many months back, 12 unless it is said", &Options::months}}},
  };
}

std::vector<CommandSpec> look_commands() {
  const std::string_view group = kLook;
  return {
      {Command::show, "", "show", group, "One invoice or client whole", {one_reference()}},
      {Command::schedule,
       "",
       "schedule",
       group,
       "Every contact of an invoice, past and to come, if nothing changes",
       {one_reference()},
       {{"--until", "DATE", "The last day to show", &Options::until}}},
      {Command::why,
       "",
       "why",
       group,
       "The rule that decided, its facts, and what would change it",
       {one_reference()}},
      {Command::interest,
       "",
       "interest",
       group,
       "Late-payment interest and the fixed sum, line by line",
       {one_reference()},
       {assume_rate_option()}},
      {Command::statement,
       "",
       "statement",
       group,
       "The account of a client: what is open, received, credited; to read or to send",
       {{"CLIENT", "Client id, or an invoice of the client", &Options::reference_word}},
       {{"--all", "", "Settled documents too", &Options::has_all},
        {"--html", "", "With eml and mbox: the text as HTML too", &Options::has_html}}},
      {Command::dossier,
       "",
       "dossier",
       group,
       "The evidence about unpaid invoices as one document, for a lawyer",
       {one_reference()},
       {{"--all", "", "Of a client: the closed invoices too", &Options::has_all},
        {"--output", "DIR", "A new folder in DIR with all its forms, texts and files",
         &Options::output_folder}}},
      {Command::report,
       "",
       "report",
       group,
       "This week's actions, open money by age; as a page also each client's timeline",
       {{"CLIENT", "Client ids; all clients without one", &Options::references, false, true}},
       {{"--all", "", "In the timelines everything that was settled too", &Options::has_all}}},
  };
}

const std::vector<CommandSpec>& command_table() {
  static const std::vector<CommandSpec> table = [] {
    std::vector<CommandSpec> all;
    for (const auto part : {morning_commands, recording_commands, overview_commands, look_commands,
                            export_commands, set_up_commands}) {
      auto some = part();
      all.insert(all.end(), some.begin(), some.end());
    }
    return all;
  }();
  return table;
}

}  // namespace relance
