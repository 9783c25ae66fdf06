// SPDX-License-Identifier: MIT
// The actions of the coming days are those that the mornings of these days will name.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "book_on.hpp"
#include "made_up_book.hpp"
#include "playbook/actions_ahead.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

constexpr int kRuns = 300;
constexpr int kDays = 6;

std::vector<ActionAhead> ahead(const SeenBook& seen) {
  const Date today = seen.assessment().as_of;
  return actions_until(seen.rulebook(), seen.around(), seen.assessment(), today + Days{kDays});
}

bool is_left_to_user(const Step& step) {
  return step.id == "legal" || step.id == "find-contact";
}

// Without what happens later: an event, a credit note.
Ledger known_on(Ledger ledger, Date today) {
  std::erase_if(ledger.invoices, [&](const Invoice& invoice) {
    return is_credit_note(invoice) && invoice.issued && *invoice.issued > today;
  });
  for (auto& invoice : ledger.invoices) {
    std::erase_if(invoice.events, [&](const Event& event) { return event.date > today; });
  }
  return ledger;
}

using Line = std::string;

Line line_of(const std::string& client, const Step& step, const std::string& lead,
             const std::vector<Money>& amounts) {
  std::string out = client + " " + step.id + " " + lead;
  for (const auto& amount : amounts) out.append(" ").append(to_decimal(amount));
  return out;
}

// The days lived through one by one: each action recorded in the book, and the whole book asked again.
std::vector<Line> lived(Ledger ledger, Date today, std::set<std::string>& left_out) {
  std::vector<Line> lines;
  for (Date day = today; day <= today + Days{kDays}; day += Days{1}) {
    const SeenBook seen(ledger, day);
    Ledger after = ledger;
    for (const auto& action : seen.morning().actions) {
      if (is_left_to_user(*action.step)) left_out.insert(action.client->id);
      lines.push_back(to_iso(day) + " " +
                      line_of(action.client->id, *action.step, action.lead->invoice->number, action.amounts));
      record(after, action, day);
    }
    ledger = std::move(after);
  }
  return lines;
}

// An insolvency also reaches what is sent after it: the look ahead, as the schedule, takes it as of today.
std::set<std::string> insolvent_clients(const Ledger& ledger) {
  std::set<std::string> clients;
  for (const auto& invoice : ledger.invoices) {
    for (const auto& event : invoice.events) {
      if (event.kind == EventKind::insolvency) clients.insert(invoice.client);
    }
  }
  return clients;
}

// One text, so that a failure shows both.
std::string without(const std::vector<Line>& lines, const std::set<std::string>& clients) {
  constexpr std::size_t kDayWidth = 11;  // "2026-04-02 "
  std::string kept;
  for (const auto& line : lines) {
    if (!clients.contains(line.substr(kDayWidth, line.find(' ', kDayWidth) - kDayWidth)))
      kept.append(line).append("\n");
  }
  return kept;
}

}  // namespace

TEST_CASE("what is foretold for a week is what the mornings say when each action is done on its day") {
  for_many(kRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = known_on(made_up_book(random, today), today);
    const SeenBook seen(ledger, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger), seen_lines(seen));
    std::set<std::string> left_out = insolvent_clients(ledger);
    const auto met = lived(ledger, today, left_out);
    std::vector<Line> foretold;
    for (const auto& action : ahead(seen)) {
      foretold.push_back(
          to_iso(action.on) + " " +
          line_of(action.client->id, *action.step, action.invoices.front()->number, action.amounts));
    }
    CHECK(without(foretold, left_out) == without(met, left_out));
  });
}

TEST_CASE("a client is contacted once a day at most, on working days, in order") {
  for_many(kRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    const SeenBook seen(ledger, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger), seen_lines(seen));
    const auto actions = ahead(seen);
    CHECK(std::is_sorted(actions.begin(), actions.end(),
                         [](const ActionAhead& a, const ActionAhead& b) { return a.on < b.on; }));
    std::set<std::pair<Date, std::string>> contacts;
    for (const auto& action : actions) {
      CHECK(seen.calendar().is_working_day(action.on));
      const bool is_contact = std::any_of(action.recipient.channels.begin(), action.recipient.channels.end(),
                                          [](Channel channel) { return channel != Channel::task; }) &&
                              action.step->id != "send-invoice" && action.step->id != "fix-invoice";
      if (is_contact) CHECK(contacts.emplace(action.on, action.client->id).second);
    }
  });
}

}  // namespace relance::test
