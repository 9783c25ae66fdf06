// SPDX-License-Identifier: MIT
// What was asked on the command line, as plain values. CLI11 stays behind options.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/wording.hpp"

namespace relance {

enum class Command {
  today,
  draft,
  list,
  aging,
  forecast,
  clients,
  show,
  why,
  schedule,
  interest,
  statement,
  dossier,
  export_ics,
  export_ledger,
  export_csv,
  export_json,
  report,
  check,
  done,
  skip,
  paid,
  promised,
  disputed,
  resolved,
  correction,
  corrected,
  replied,
  snooze,
  instalments,
  credit,
  waive,
  hand_off,
  write_off,
  cancel,
  note,
  undo,
  bank_checked,
  merge_driver,
  init,
  new_client,
  new_invoice,
  quiz,
  completion,
  defaults_list,
  defaults_show
};
enum class OutputFormat { text, json, eml, mbox, mailto, html, csv };
enum class ColourChoice { automatic, always, never };

struct Options {
  Command command = Command::today;
  std::string book;   // -C; empty: RELANCE_BOOK, else walk up
  std::string as_of;  // empty: today
  std::string format_word = "text";
  OutputFormat format = OutputFormat::text;
  std::string language;  // empty: the locale's, else the book's
  std::string colour_word = "auto";
  ColourChoice colour = ColourChoice::automatic;
  bool wants_pager = false;
  bool is_quiet = false;
  bool is_verbose = false;

  std::vector<std::string> references;  // REF..., or the PATH of `defaults show`
  std::string reference_word;           // REF of a command that takes one: it is in `references` too
  bool has_all = false;                 // draft, statement, dossier, report --all
  bool is_strict = false;               // draft --strict
  std::string step;                     // draft --step
  bool has_html = false;                // draft, statement --html: an HTML part beside the text
  bool has_qr = false;                  // draft --qr
  std::string cost;                     // draft --cost: an amount, in the currency of the invoice
  std::string output_folder;            // draft --output, dossier --output
  std::string output_file;              // export --output
  std::string maildir;                  // draft --maildir
  bool wants_exit_code = false;         // today --exit-code
  bool explains = false;                // today, forecast --explain
  std::string standing;                 // list --standing
  std::string client;                   // list --client
  bool only_overdue = false;            // list --overdue
  std::string basis = "due";            // aging --basis
  std::string by = "client";            // aging --by
  std::string buckets;                  // aging --buckets: edges in days, "15,45"
  std::string weeks;                    // forecast --weeks; empty: the usual number
  bool is_backtest = false;             // forecast --backtest
  std::string months;                   // forecast --months, with --backtest
  std::string until;                    // schedule, export ics --until
  std::string assumed_rate;             // --assume-rate: per cent a year where none is published

  std::string shell;  // completion SHELL

  // Recording commands: words as they were written, read in cli/recording_plan.
  std::string amount;       // AMOUNT
  std::string day;          // DATE of promised and snooze
  std::string text;         // TEXT of note
  std::string date;         // --date; empty: the day of --as-of
  std::string note;         // --note
  std::string reason;       // --reason
  std::string outcome;      // done --outcome
  std::string channel;      // done --channel
  std::string method;       // paid --method
  std::string reference;    // paid, credit --reference
  std::string sent_day;     // corrected --sent
  std::string count = "2";  // instalments --count
  std::string every = "month";
  std::string first_day;        // instalments --first
  std::string to;               // hand-off --to
  bool is_overpaid = false;     // paid --overpaid
  bool pays_late_sums = false;  // paid --late-sums
  bool is_dry_run = false;

  // Set-up commands: values as they were typed, read in cli/typed_values. Of init, those of [me].
  std::string folder;            // DIR of init
  std::string id;                // ID, NUMBER or CLIENT
  bool never_asks = false;       // --no-input
  bool wants_git = false;        // init --git
  bool agrees = false;           // quiz --yes
  std::string answers;           // quiz --answers
  std::string name;              // --name
  std::string business;          // --business
  std::string email;             // --email
  std::string phone;             // --phone
  std::string country;           // --country
  std::string text_language;     // --language
  std::string currency;          // --currency
  std::string iban;              // --iban
  std::string type;              // new client --type
  std::string kind;              // new client --kind
  std::string size;              // new client --size
  std::string terms;             // --terms
  std::string payer_name;        // new client --payer-name
  std::string payer_salutation;  // new client --payer-salutation
  std::string payer_email;       // new client --payer-email
  std::string payer_phone;       // new client --payer-phone
  std::string total;             // new invoice --total
  std::string title;             // new invoice --title
  std::string issued;            // new invoice --issued; --sent is sent_day, --client is client
  std::string due;               // new invoice --due
  std::string purchase_order;    // new invoice --purchase-order
  std::string pdf;               // new invoice --pdf
  std::string pay_url;           // new invoice --pay-url
};

// Either options, or the end of the run: text for stdout (help, version) or stderr (wrong use) and the exit
// code.
struct Parsed {
  std::optional<Options> options;
  int exit_code = 0;
  std::string out;
  Wording err;
};

// Help is in these words.
Parsed parse_command_line(const std::vector<std::string>& arguments, const Catalogue& words);

}  // namespace relance
