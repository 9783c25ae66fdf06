// SPDX-License-Identifier: MIT
// The commands that set up a book and look it through.
#include "cli/command_table.hpp"

namespace relance {

namespace {

constexpr std::string_view kGroup = "Set up";

const std::vector<std::string> kLanguages = {"fr", "en"};
const std::vector<std::string> kTypes = {"perfectionist", "overwhelmed", "procrastinator", "standard"};
const std::vector<std::string> kKinds = {"business", "consumer", "public"};
const std::vector<std::string> kSizes = {"small", "large"};
const std::vector<std::string> kShells = {"bash", "zsh", "fish"};

OptionSpec no_input() {
  return {"--no-input", "", "Ask nothing, on a terminal either", &Options::never_asks};
}

CommandSpec init() {
  return {Command::init,
          "",
          "init",
          kGroup,
          "A new book in DIR or here, with a sample client and invoice",
          {{"DIR", "The folder (else this one); made when it is not there", &Options::folder, false}},
          {{"--name", "TEXT", "Your name: it signs the texts", &Options::name},
           {"--business", "TEXT", "Your business", &Options::business},
           {"--email", "ADDRESS", "The address mails are sent from", &Options::email},
           {"--phone", "TEXT", "Your phone", &Options::phone},
           {"--country", "CODE", "FR, BE, GB, ...: law and holidays", &Options::country},
           {"--language", "LANG", "Of your texts: fr or en", &Options::text_language, kLanguages},
           {"--currency", "CODE", "EUR, GBP, ...", &Options::currency},
           {"--iban", "IBAN", "The account to be paid on, in that currency", &Options::iban},
           {"--git", "", "Set up git: the merge driver and a check before commits", &Options::wants_git},
           no_input()}};
}

CommandSpec new_client() {
  return {Command::new_client,
          "new",
          "client",
          "",
          "Adds a client: clients/ID.toml, with comments",
          {{"ID", "Letters a-z, digits and -", &Options::id}},
          {{"--name", "TEXT", "As it stands in letters", &Options::name},
           {"--type", "TYPE", "How they pay (standard); see `relance quiz`", &Options::type, kTypes},
           {"--kind", "KIND", "business (default), consumer or public", &Options::kind, kKinds},
           {"--size", "SIZE", "small (default) or large", &Options::size, kSizes},
           {"--language", "LANG", "Of the texts: fr or en", &Options::text_language, kLanguages},
           {"--country", "CODE", "FR, BE, GB, ...", &Options::country},
           {"--currency", "CODE", "EUR, GBP, ...", &Options::currency},
           {"--terms", "TEXT", "\"30 days\", \"45 days end of month\", ...", &Options::terms},
           {"--payer-name", "TEXT", "Who makes the transfers", &Options::payer_name},
           {"--payer-salutation", "TEXT", "\"Ms Lee\"; without it the greeting is neutral",
            &Options::payer_salutation},
           {"--payer-email", "ADDRESS", "Where mails go", &Options::payer_email},
           {"--payer-phone", "TEXT", "For calls", &Options::payer_phone},
           no_input()}};
}

CommandSpec new_invoice() {
  return {Command::new_invoice,
          "new",
          "invoice",
          "",
          "Adds an invoice: invoices/YEAR/NUMBER.toml, with comments",
          {{"NUMBER", "The number on the invoice", &Options::id}},
          {{"--client", "ID", "The client's id", &Options::client},
           {"--total", "AMOUNT", "With tax: 1200 or 1200.50", &Options::total},
           {"--title", "TEXT", "The work, as the texts call it", &Options::title},
           {"--issued", "DATE", "The date on it (else the day of --as-of)", &Options::issued},
           {"--sent", "DATE", "When it went out (else: not yet)", &Options::sent_day},
           {"--due", "DATE", "When it is due", &Options::due},
           {"--terms", "TEXT", "Or its terms: \"30 days\"", &Options::terms},
           {"--currency", "CODE", "When not the client's", &Options::currency},
           {"--purchase-order", "TEXT", "The client's order number", &Options::purchase_order},
           {"--pdf", "FILE", "To attach: a file in the book", &Options::pdf},
           {"--pay-url", "URL", "Where it can be paid online", &Options::pay_url},
           no_input()}};
}

CommandSpec quiz() {
  return {Command::quiz,
          "",
          "quiz",
          kGroup,
          "Five questions that tell the type of a client",
          {{"CLIENT", "The client's id, to write the type into its file", &Options::id, false}},
          {{"--answers", "LETTERS", "One letter a question, as in abcad", &Options::answers},
           {"--yes", "", "Write the type without asking", &Options::agrees},
           no_input()}};
}

}  // namespace

std::vector<CommandSpec> set_up_commands() {
  return {
      init(),
      new_client(),
      new_invoice(),
      quiz(),
      {Command::check, "", "check", kGroup, "Everything wrong or missing in the book"},
      {Command::bank_checked,
       "bank",
       "checked",
       "",
       "All payments up to today, or DATE, are entered",
       {{"DATE", "The day (else that of --as-of)", &Options::day, false}},
       {{"--dry-run", "", "Print the new relance.toml, write nothing", &Options::is_dry_run}}},
      {Command::merge_driver,
       "",
       "merge-driver",
       "",
       "For git: merge an invoice that two people recorded on",
       {{"FILES", "%O %A %B: base, ours (gets the result), theirs", &Options::references, true, true}}},
      {Command::completion,
       "",
       "completion",
       kGroup,
       "A script for your shell that completes commands, options, invoices and clients",
       {{"SHELL", "bash, zsh or fish", &Options::shell, true, false, kShells}}},
      {Command::defaults_list, "defaults", "list", "", "Their paths"},
      {Command::defaults_show,
       "defaults",
       "show",
       "",
       "One file, to copy and change",
       {{"PATH", "A path that `defaults list` prints", &Options::reference_word}}},
  };
}

}  // namespace relance
