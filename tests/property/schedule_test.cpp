// SPDX-License-Identifier: MIT
// The schedule of an invoice and the rules of the day tell the same story.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

#include "made_up_book.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

bool is_to_come(const ScheduledStep& step) {
  return step.state == StepState::due || step.state == StepState::coming;
}

bool reaches_client(const ScheduledStep& step) {
  return step.id != "send-invoice" && step.id != "fix-invoice" &&
         std::any_of(step.channels.begin(), step.channels.end(),
                     [](Channel c) { return c != Channel::task; });
}

// The schedule counts from the day of `sent` that the file gives, though the rules of the day do not see it
// yet.
bool is_sent_later(const Receivable& receivable) {
  return receivable.invoice->sent && *receivable.invoice->sent > receivable.as_of;
}

std::vector<ScheduledStep> to_come(const std::vector<ScheduledStep>& schedule) {
  std::vector<ScheduledStep> steps;
  std::copy_if(schedule.begin(), schedule.end(), std::back_inserter(steps), is_to_come);
  return steps;
}

int gap_of(const SeenBook& seen, const Client& client) {
  return std::max(1, client.gap_days.value_or(seen.rulebook().profile.defaults.min_gap_days));
}

}  // namespace

TEST_CASE("the first step of the schedule is the one that the rules of the day name, on their day") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    const SeenBook seen(ledger, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger), seen_lines(seen));
    for (const auto& receivable : seen.assessment().receivables) {
      if (is_credit_note(*receivable.invoice) || is_sent_later(receivable)) continue;
      CAPTURE(receivable.invoice->number);
      const Outlook outlook = seen.outlook(receivable);
      const auto steps = to_come(seen.schedule(receivable));
      CHECK(steps.empty() == (outlook.step == nullptr));
      if (steps.empty() || !outlook.step) continue;
      CHECK(steps.front().id == outlook.step->id);
      const bool is_today = is_for_today(seen.rulebook(), outlook, today);
      CHECK((steps.front().state == StepState::due) == is_today);
      const Date next = seen.calendar().working_day_on_or_after(std::max(outlook.on, today));
      CHECK(steps.front().on == (is_today ? outlook.on : next));
    }
  });
}

TEST_CASE("the days of a schedule never go backwards, and what comes is spaced and on working days") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    const SeenBook seen(ledger, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger), seen_lines(seen));
    for (const auto& receivable : seen.assessment().receivables) {
      CAPTURE(receivable.invoice->number);
      const auto schedule = seen.schedule(receivable);
      CHECK(std::is_sorted(schedule.begin(), schedule.end(),
                           [](const ScheduledStep& a, const ScheduledStep& b) { return a.on < b.on; }));
      std::optional<Date> last_contact;
      for (const auto& step : to_come(schedule)) {
        CAPTURE(step.id);
        CHECK(seen.calendar().is_working_day(step.on));
        CHECK((step.on > today || step.state == StepState::due));
        if (!reaches_client(step)) continue;
        const Date on =
            std::max(step.on, today);  // what is due may have been due for long, and is done today
        const bool ignores_gap = step.id == "broken-promise" || step.id == "thank-you";
        const int gap = ignores_gap ? 1 : gap_of(seen, *receivable.client);
        if (last_contact) CHECK(days_between(*last_contact, on) >= gap);
        last_contact = on;
      }
    }
  });
}

}  // namespace relance::test
