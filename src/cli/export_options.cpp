// SPDX-License-Identifier: MIT
// The commands that hand the book to other programs.
#include "cli/command_table.hpp"

namespace relance {

namespace {

OptionSpec output_file() {
  return {"--output", "FILE", "Into FILE, whole or not at all; over an earlier export only",
          &Options::output_file};
}

CommandSpec export_as(Command command, std::string_view name, std::string_view what) {
  return {command, "export", name, "", what, {}, {output_file()}};
}

}  // namespace

std::vector<CommandSpec> export_commands() {
  std::vector<CommandSpec> commands = {
      export_as(Command::export_ics, "ics", "What is to come as a calendar to subscribe to (iCalendar)"),
      export_as(Command::export_ledger, "ledger", "A journal in double entry, for ledger and hledger"),
      export_as(Command::export_csv, "csv", "Every invoice as a row"),
      export_as(Command::export_json, "json", "The whole book: clients, invoices, events, balances")};
  commands.front().options.push_back(
      {"--until", "DATE", "The last day of the calendar (60 days from now)", &Options::until});
  return commands;
}

}  // namespace relance
