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

// What the events themselves say, whatever the program makes of them.
class Told {
 public:
  Told(const Ledger& ledger, const Invoice& invoice, Date today) : invoice_(invoice), today_(today) {
    for (const auto& event : invoice.events) {
      if (event.date <= today) see(event);
    }
    for (const auto& other : ledger.invoices) {
      if (other.client != invoice.client) continue;
      for (const auto& event : other.events) {
        const bool is_seen = event.kind == EventKind::insolvency && event.date <= today;
        is_insolvent_ = is_insolvent_ || (is_seen && invoice.issued && *invoice.issued <= event.date);
      }
    }
  }

  bool is_paid() const { return invoice_.total && received_ >= invoice_.total->minor(); }
  bool is_disputed() const { return is_disputed_; }
  bool is_promised() const { return promised_until_ && *promised_until_ >= today_; }
  bool is_insolvent() const { return is_insolvent_; }

 private:
  void see(const Event& event) {
    const bool is_money = event.kind == EventKind::payment || event.kind == EventKind::credit;
    if (is_money) received_ += event.amount->minor();
    if (event.kind == EventKind::dispute) is_disputed_ = true;
    if (event.kind == EventKind::resolved) is_disputed_ = false;
    if (event.kind == EventKind::promise) promised_until_ = event.until;
    // A promise that is kept, or that a plan replaces, holds nothing back (fine print E25, E77).
    if (is_money || event.kind == EventKind::plan) promised_until_.reset();
  }

  const Invoice& invoice_;
  Date today_;
  Minor received_ = 0;
  bool is_disputed_ = false;
  bool is_insolvent_ = false;
  std::optional<Date> promised_until_;
};

void check_left_alone(const Ledger& ledger, const Action& action, Date today) {
  const Phase phase = action.step->phase;
  const bool is_about_money = phase == Phase::nudge || phase == Phase::chase || phase == Phase::event;
  if (!is_contact(action) || !is_about_money) return;
  for (const auto& covered : action.covered) {
    const Told told(ledger, *covered.receivable->invoice, today);
    CAPTURE(action.step->id);
    CAPTURE(covered.receivable->invoice->number);
    CHECK_FALSE(told.is_paid());
    CHECK_FALSE(told.is_disputed());
    CHECK_FALSE(told.is_promised());
    CHECK_FALSE(told.is_insolvent());
  }
}

// Those who were contacted are not on the list again when it is asked for once more on that day.
void check_once_a_day(const SeenBook& seen, const Ledger& afterwards, Date today) {
  std::set<std::string> contacted;
  for (const auto& action : seen.morning().actions) {
    if (is_contact(action)) CHECK(contacted.insert(action.client->id).second);
  }
  const SeenBook again(afterwards, today);
  for (const auto& action : again.morning().actions) {
    if (is_contact(action)) CHECK_FALSE(contacted.contains(action.client->id));
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
      check_left_alone(ledger, action, today);
      for (const auto& covered : action.covered) {
        if (!covered.step || covered.step->phase != Phase::chase) continue;
        CAPTURE(covered.receivable->invoice->number);
        check_rung(*covered.receivable, covered.step->id, today);
        ++counts.rungs;
        if (covered.step->id == "legal") ++counts.decisions;
      }
    }
    if (seen.morning().actions.empty()) continue;
    Ledger afterwards = ledger;
    for (const auto& action : seen.morning().actions) {
      if (is_contact(action)) {
        contacts[action.client->id] = today;
        ++counts.contacts;
      }
      record(afterwards, action, today);
    }
    check_once_a_day(seen, afterwards, today);
    ledger = std::move(afterwards);
  }
}

}  // namespace

TEST_CASE(
    "in a year of mornings nobody is contacted twice a day, sooner than the gap, or about what is paid, "
    "disputed, "
    "promised or insolvent; no rung is left out, and nothing late is forgotten") {
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
