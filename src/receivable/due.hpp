// SPDX-License-Identifier: MIT
// When an invoice falls due: written, from terms, by instalments, or by an agreed plan.
#pragma once

#include <map>
#include <optional>

#include "base/calendar.hpp"
#include "receivable/receivable.hpp"

namespace relance {

// The calendars by which laws move due dates (fine print D4, D13). A law that is not in the map has weekends
// and no holidays.
using LawCalendars = std::map<std::string, Calendar>;

struct DueRule {
  Date day;
  DueFrom from = DueFrom::standard;
  Terms terms;  // those that gave it; meaningless when `from` is invoice
};

// Before any law moves it; none while neither `due` nor an issue day is known.
std::optional<DueRule> due_rule(const Invoice& invoice, const Client& client, const Profile& profile,
                                std::optional<Date> issued);

// The terms that hold for the invoice, nearest first; none were written anywhere: 30 days.
Terms terms_in_force(const Invoice& invoice, const Client& client, const Profile& profile);

// Fills due, due_from, portions, falls_due, has_schedule, is_on_plan and asked of a receivable whose balance,
// dates and rules are known.
void set_due_days(Receivable& receivable, const Profile& profile, const LawCalendars& calendars,
                  const Money& tolerance);

}  // namespace relance
