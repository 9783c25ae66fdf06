// SPDX-License-Identifier: MIT
// One run on one book: read, assessed, ready for a command.
#pragma once

#include <memory>
#include <set>
#include <string>

#include "cli/interface_language.hpp"
#include "cli/options.hpp"
#include "cli/process.hpp"
#include "playbook/recommend.hpp"
#include "render/draft_maker.hpp"
#include "render/reports.hpp"
#include "store/book.hpp"

namespace relance {

class Session {
 public:
  // Error: no book there (wrong use), or a DATE that is none.
  static Result<std::unique_ptr<Session>> open(const Options& options, const Process& process,
                                               ReadCount* count = nullptr);
  // Once something was written: these clients as the files say now. No other invoice is in its ledger.
  std::unique_ptr<Session> read_again(const std::set<std::string>& client_ids) const;
  // The same book, with these records in it, on another day.
  std::unique_ptr<Session> on_another_day(Ledger ledger, Date day) const;
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  const Options options;
  const Process process;
  Book book;
  Date as_of;
  Surroundings around;
  Rulebook rulebook;
  Assessment assessment;
  Look look;
  BankCheck bank;
  TextLookup texts;
  std::optional<int> average_days;      // to payment, where the book proves it
  std::optional<Decimal> assumed_rate;  // --assume-rate

  Envelope envelope() const { return envelope_of(book.diagnostics); }
  Envelope envelope_of(const Diagnostics& diagnostics) const;
  // Those of the interface.
  const Catalogue& words() const;
  // When a mail is written: noon UTC of a named day, so that the same book gives the same bytes; else now
  // (fine print M4).
  Moment moment() const;
  Date parse_day(const std::string& word, Date otherwise) const;

  // What lateness adds to one invoice; with --assume-rate where no rate is published.
  std::optional<LateSums> late_sums(const Receivable& receivable) const;

  // Ready for render: everything but the coming step, which costs a look ahead.
  DraftContext draft_context(const Action& action) const;
  // With the step that would come after the action.
  DraftContext draft_context_ahead(const Action& action) const;
  // With what comes next for each; all of one client at once, since its contacts are looked at once.
  std::vector<ListedInvoice> listed(const std::vector<const Receivable*>& of_one_client) const;
  ListedInvoice listed(const Receivable& receivable) const;

 private:
  std::vector<LeftOut> bad_plans_;  // of the ledger's left_out, those whose plan is wrong

  // A step whose day has come on a day off is shown as coming on the next working day (fine print E13).
  Date day_to_act(Date on) const;

  Session(const Options& options, const Process& process, Book loaded, Date day, LawCalendars known);
};

// Diagnostics as stderr shows them; --quiet keeps the errors only.
Wording diagnostics_text(const Session& session);

// A table for a spreadsheet does not say by itself that files are missing from it: stderr does.
Wording left_out_remark(const Session& session);

// Errors in relance.toml itself: what is open or due may not be what it seems (fine print R8).
bool has_broken_profile(const Session& session);

// 3 when the book has errors, else `otherwise`.
int exit_code_of(const Session& session, int otherwise);

}  // namespace relance
