// SPDX-License-Identifier: MIT
// The book, or some of its clients, on one page: what is to be done this week, how old the open money is, and
// what happened. Pure.
#pragma once

#include <string>
#include <vector>

#include "playbook/actions_ahead.hpp"
#include "playbook/lanes.hpp"
#include "render/reports.hpp"

namespace relance {

struct Overview {
  const Me& me;
  Date as_of;
  Date until;                        // the last day of the week
  std::vector<ActionAhead> actions;  // of today and the days up to `until`
  Aging aging;                       // by due day: a row a client and currency
  std::vector<ClientLanes> clients;  // by id; each has a lane at least
  const std::vector<LeftOut>& left_out;
  BankCheck bank;
};

std::string overview_text(const Overview& overview, const Look& look);
std::string overview_json(const Envelope& envelope, const Overview& overview, Language language);
// One self-contained page, in the frame partials/report.html. Error: the frame cannot be used.
Result<std::string> overview_page(const Overview& overview, Language language, const TextLookup& texts);

// Parts of the page, a file each. `next_id` numbers the pictures of a page.
std::string week_section(const Overview& overview, Language language);
std::string ageing_section(const Overview& overview, Language language, int& next_id);
std::string timelines_section(const Overview& overview, Language language, int& next_id);

// Words that several forms share.
std::string overview_title(const Overview& overview, Language language);
std::string business_of(const Me& me);                              // the business, else the name
std::string what_of(const ActionAhead& action, Language language);  // "first reminder (email)"
std::string numbers_of(const ActionAhead& action);                  // "F-101, F-102"
std::string late_of(const ActionAhead& action, Language language);  // "3 days late", or nothing

}  // namespace relance
