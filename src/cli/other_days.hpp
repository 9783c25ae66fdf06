// SPDX-License-Identifier: MIT
// The same book on other days, for what is recorded with a day that is not the one the book is seen on.
#pragma once

#include <map>
#include <memory>
#include <set>

#include "cli/session.hpp"
#include "playbook/recommend.hpp"

namespace relance {

class OtherDays {
 public:
  explicit OtherDays(const Session& session) : session_(session) {}

  // As it stood on that day, by what is written now.
  const Receivable& seen_on(const Receivable& receivable, Date day);
  // With everything that is written on the invoice, later than the day the book is seen on too.
  const Receivable& with_all_events(const Receivable& receivable);
  // Beside the lead and those that are named, a contact of that day covers an invoice only with what was its
  // next step then: of the others the step is taken out.
  void keep_steps_of(Date day, const std::set<const Receivable*>& named, Action& action);

 private:
  const Session& on(Date day);

  const Session& session_;
  std::map<Date, std::unique_ptr<Session>> others_;
};

}  // namespace relance
