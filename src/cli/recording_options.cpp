// SPDX-License-Identifier: MIT
// The commands that record what happened: one [[event]] each.
#include "cli/command_table.hpp"

namespace relance {

namespace {

const std::vector<std::string> kOutcomes = {"voicemail",        "unreachable",    "not-received",
                                            "waiting-approval", "in-payment-run", "sent"};
const std::vector<std::string> kChannels = {"email", "call", "letter", "meeting", "task"};
const std::vector<std::string> kSpans = {"week", "2-weeks", "month"};

PositionalSpec reference() {
  return {"REF", "Invoice number, a unique part of it, or client id", &Options::reference_word};
}

PositionalSpec amount(bool is_required, std::string_view what) {
  return {"AMOUNT", what, &Options::amount, is_required};
}

PositionalSpec day(std::string_view what) {
  return {"DATE", what, &Options::day};
}

OptionSpec reason(bool is_required = false) {
  return {"--reason", "TEXT", "Why", &Options::reason, {}, is_required};
}

OptionSpec step() {
  return {"--step", "ID", "This step of the playbook, not the recommended one", &Options::step};
}

CommandSpec record(Command command, std::string_view name, std::string_view what,
                   std::vector<PositionalSpec> positionals, std::vector<OptionSpec> options = {}) {
  options.push_back({"--date", "DATE", "The day it happened (else the day of --as-of)", &Options::date});
  options.push_back({"--note", "TEXT", "A note beside it", &Options::note});
  options.push_back({"--dry-run", "", "Print what would be written, write nothing", &Options::is_dry_run});
  return {command, "", name, "What happened", what, std::move(positionals), std::move(options)};
}

}  // namespace

std::vector<CommandSpec> recording_commands() {
  return {
      record(
          Command::done, "done", "The recommended step was done, for every invoice it covered",
          {{"REF", "Invoice numbers, unique parts of them, or client ids", &Options::references, true, true}},
          {step(),
           {"--outcome", "WORD", "How it went: voicemail, unreachable, not-received, ...", &Options::outcome,
            kOutcomes},
           {"--channel", "WORD", "How it was done, when not as the step says", &Options::channel,
            kChannels}}),
      record(Command::skip, "skip", "The recommended step is waived", {reference()}, {reason(true), step()}),
      record(Command::paid, "paid", "Money came in: all that is open, or AMOUNT",
             {reference(), amount(false, "What was received")},
             {{"--method", "TEXT", "transfer, card, cheque, ...", &Options::method},
              {"--reference", "TEXT", "Of the bank's line", &Options::reference},
              {"--late-sums", "", "What exceeds the open amount pays interest and fixed sum",
               &Options::pays_late_sums},
              {"--overpaid", "", "More than is open came in", &Options::is_overpaid}}),
      record(Command::promised, "promised", "They named a day: nothing is asked until it has passed",
             {reference(), day("The promised day"), amount(false, "What was promised (else all)")}),
      record(Command::disputed, "disputed", "They contest it: nothing is asked until it is resolved",
             {reference()}, {reason()}),
      record(Command::resolved, "resolved", "The dispute is settled", {reference()}, {reason()}),
      record(Command::correction, "correction", "They ask for a change of the invoice", {reference()},
             {reason()}),
      record(Command::corrected, "corrected", "The corrected invoice went out", {reference()},
             {{"--sent", "DATE", "The day it was sent (else the day of the event)", &Options::sent_day},
              reason()}),
      record(Command::replied, "replied", "They answered: steps for silence lapse", {reference()}),
      record(Command::snooze, "snooze", "Nothing is asked until DATE has passed",
             {reference(), day("The last day of the pause")}, {reason()}),
      record(Command::instalments, "instalments", "A payment plan for what is open", {reference()},
             {{"--count", "N", "How many instalments (2)", &Options::count},
              {"--every", "SPAN", "week, 2-weeks or month", &Options::every, kSpans},
              {"--first", "DATE", "The first due day (else the working day a week ahead)",
               &Options::first_day}}),
      record(Command::credit, "credit", "A credit lowers what is owed",
             {reference(), amount(true, "Of the credit")},
             {{"--reference", "TEXT", "The credit note's number", &Options::reference}}),
      record(Command::waive, "waive", "Late-payment sums are no longer claimed", {reference()}, {reason()}),
      record(Command::hand_off, "hand-off", "A lawyer, bailiff or collector has it", {reference()},
             {{"--to", "NAME", "Who has it", &Options::to, {}, true}}),
      record(Command::write_off, "write-off", "Given up as lost: all that is open, or AMOUNT",
             {reference(), amount(false, "What is given up")}, {reason()}),
      record(Command::cancel, "cancel", "The document is void", {reference()}, {reason()}),
      record(Command::note, "note", "A note, without effect",
             {reference(), {"TEXT", "The note", &Options::text}}),
      {Command::undo,
       "",
       "undo",
       "What happened",
       "Takes back what was recorded last on an invoice",
       {reference()},
       {{"--dry-run", "", "Print what would be taken back, write nothing", &Options::is_dry_run}}},
  };
}

}  // namespace relance
