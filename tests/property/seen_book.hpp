// SPDX-License-Identifier: MIT
// A book on a day, as BookOn puts it together, but for many books a second: it shares the calendars and does
// not copy the ledger.
#pragma once

#include <string>
#include <vector>

#include "playbook/recommend.hpp"
#include "playbook/schedule.hpp"

namespace relance::test {

class SeenBook {
 public:
  SeenBook(const Ledger& ledger, Date as_of);  // the ledger outlives it
  SeenBook(const SeenBook&) = delete;
  SeenBook& operator=(const SeenBook&) = delete;

  const Morning& morning() const { return morning_; }
  const Assessment& assessment() const { return assessment_; }
  const Rulebook& rulebook() const { return rulebook_; }
  const Surroundings& around() const { return around_; }
  const Calendar& calendar() const { return rulebook_.calendar; }
  Outlook outlook(const Receivable& receivable) const;
  std::vector<ScheduledStep> schedule(const Receivable& receivable) const;

 private:
  Rulebook rulebook_;
  Surroundings around_;
  Assessment assessment_;
  Morning morning_;
};

// Reaches the client: any channel but task; sending and correcting the invoice do not count (fine print E2).
bool is_contact(const Action& action);

// Everything that is seen, a line each: receivables, actions, what waits, schedules.
std::string seen_lines(const SeenBook& seen);
// The book itself, short, for whoever reads a failure.
std::string book_lines(const Ledger& ledger);

}  // namespace relance::test
