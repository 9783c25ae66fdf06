// SPDX-License-Identifier: MIT
// A year of mornings: each recommended action is done and recorded on its day, while clients pay, promise,
// dispute and forget. What was done is judged here by tables and rules of its own, taken from the
// specification.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "book_on.hpp"
#include "made_up_book.hpp"
#include "render/names.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

struct Rung {
  std::string id;
  int offset = 0;  // days after the due day
};

// playbooks.md "Chase"; `legal` stands 15 days after the formal notice (fine print E33).
std::vector<Rung> ladder_of(const Client& client) {
  const std::string offer = client.size == ClientSize::small ? "instalment-offer" : "statement";
  switch (client.type) {
    case ClientType::standard:
      return {{"overdue", 1},     {"second-reminder", 8}, {"call", 15},
              {"escalation", 22}, {"formal-notice", 31},  {"legal", 46}};
    case ClientType::perfectionist:
      return {{"overdue", 1},        {offer, 8},   {"call", 15}, {"escalation", 22},
              {"formal-notice", 31}, {"legal", 46}};
    case ClientType::overwhelmed:
      return {{"overdue", 1},     {"meeting", 8},        {offer, 15},  {"call", 22},
              {"escalation", 29}, {"formal-notice", 36}, {"legal", 51}};
    case ClientType::procrastinator:
      return {{"overdue", 1},        {"call", 4},           {offer, 8},   {"escalation", 15},
              {"final-warning", 22}, {"formal-notice", 31}, {"legal", 46}};
  }
  return {};
}

std::optional<Date> last_done(const Receivable& receivable, const std::string& step) {
  std::optional<Date> day;
  for (const auto& event : receivable.invoice->events) {
    const bool counts = !receivable.has_schedule || event.date > *receivable.due;  // fine print E7
    if (event.kind == EventKind::step && event.step == step && event.date <= receivable.as_of && counts) {
      day = event.date;
    }
  }
  return day;
}

// The rung is the first that was not done; the one before it lies back by the difference of their offsets.
void check_rung(const Receivable& receivable, const std::string& step, Date today) {
  CHECK(receivable.is_late);
  CHECK_FALSE(is_paused(receivable));
  std::optional<Date> day_before;
  int offset_before = 0;
  for (const auto& rung : ladder_of(*receivable.client)) {
    if (rung.id == step) {
      CHECK(today >= *receivable.due + Days{rung.offset});
      const auto again = last_done(receivable, step);
      if (again) {
        CHECK(step == "legal");
        CHECK(days_between(*again, today) >= 30);
      } else if (day_before) {
        CHECK(days_between(*day_before, today) >= rung.offset - offset_before);
      }
      return;
    }
    const auto done = last_done(receivable, rung.id);
    CAPTURE(rung.id);
    CHECK(done.has_value());  // else a rung was left out
    if (done && (!day_before || *done > *day_before)) {
      day_before = done;
      offset_before = rung.offset;
    }
  }
  FAIL_CHECK("not a rung of this client: ", step);
}

using LastContacts = std::map<std::string, Date>;  // by client

void check_gap(const Action& action, const Profile& profile, const LastContacts& contacts, Date today) {
  const auto last = contacts.find(action.client->id);
  const std::string& step = action.step->id;
  const bool is_weekly = step == "week-1" || step == "week-2" || step == "week-3";
  if (last == contacts.end() || (!is_contact(action) && !is_weekly)) return;
  int gap = std::max(1, action.client->gap_days.value_or(profile.defaults.min_gap_days));
  if (is_weekly) gap = std::max(gap, profile.defaults.nudge_gap_days);
  if (step == "broken-promise" || step == "thank-you") gap = 1;
  CAPTURE(step);
  CAPTURE(action.client->id);
  CHECK(days_between(last->second, today) >= gap);
}

void check_nothing_late_is_forgotten(const SeenBook& seen) {
  std::set<const Receivable*> seen_today;
  for (const auto& action : seen.morning().actions) {
    for (const auto& covered : action.covered) seen_today.insert(covered.receivable);
  }
  for (const auto& waiting : seen.morning().waiting) {
    const bool is_told = waiting.reason.kind != ReasonKind::no_date_known &&
                         (waiting.until || waiting.reason.kind != ReasonKind::next_step);
    if (is_told) seen_today.insert(waiting.receivable);
  }
  for (const auto& receivable : seen.assessment().receivables) {
    if (!receivable.is_late || is_closed(receivable.standing)) continue;
    CAPTURE(receivable.invoice->number);
    CAPTURE(word(receivable.standing));
    CHECK(seen_today.contains(&receivable));
  }
}

struct Counts {
  int contacts = 0;
  int rungs = 0;
  int decisions = 0;
};

void live_a_year(Ledger& ledger, Date first_day, Counts& counts) {
  LastContacts contacts;
  for (Date today = first_day; today < first_day + Days{365}; today += Days{1}) {
    const SeenBook seen(ledger, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger), seen_lines(seen));
    check_nothing_late_is_forgotten(seen);
    for (const auto& action : seen.morning().actions) {
      check_gap(action, ledger.profile, contacts, today);
      for (const auto& covered : action.covered) {
        if (!covered.step || covered.step->phase != Phase::chase) continue;
        CAPTURE(covered.receivable->invoice->number);
        check_rung(*covered.receivable, covered.step->id, today);
        ++counts.rungs;
        if (covered.step->id == "legal") ++counts.decisions;
      }
    }
    const auto actions = seen.morning().actions;
    for (const auto& action : actions) {
      if (is_contact(action)) {
        contacts[action.client->id] = today;
        ++counts.contacts;
      }
      record(ledger, action, today);
    }
  }
}

}  // namespace

TEST_CASE("in a year of mornings the gaps hold, no rung is left out and nothing late is forgotten") {
  Counts counts;
  constexpr int kYears = 120;
  for_many(kYears, [&counts](Random& random) {
    const Date first_day = made_up_day(random);
    // Invoices are issued and things happen throughout the year; nothing was recorded before it.
    const Wishes wishes{.fewest_clients = 3,
                        .most_clients = 6,
                        .most_invoices = 4,
                        .issued_before = 250,
                        .issued_after = 40,
                        .events_after = 100,
                        .holds_steps = false};
    Ledger ledger = made_up_book(random, first_day + Days{250}, wishes);
    for (auto& invoice : ledger.invoices) {
      if (invoice.sent != invoice.issued) invoice.sent.reset();  // nobody writes `sent` before it is so
    }
    live_a_year(ledger, first_day, counts);
  });
  if (runs_wanted(kYears).count < kYears) return;
  CHECK(counts.contacts > 20 * kYears);
  CHECK(counts.rungs > 10 * kYears);
  CHECK(counts.decisions > kYears);
}

}  // namespace relance::test
