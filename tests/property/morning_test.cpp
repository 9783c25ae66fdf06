// SPDX-License-Identifier: MIT
// Who is contacted on a morning, and who is not.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "made_up_book.hpp"
#include "render/names.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

bool is_one_of(Standing standing, std::initializer_list<Standing> allowed) {
  return std::find(allowed.begin(), allowed.end(), standing) != allowed.end();
}

// The standings of invoices that a contact led by this step may be about.
bool may_be_in(const Action& action, Standing standing) {
  const Step& step = *action.step;
  if (step.id == "broken-promise" || step.phase == Phase::chase) {
    return is_one_of(standing, {Standing::overdue, Standing::reminded});
  }
  switch (step.phase) {
    case Phase::before:
      return is_one_of(standing, {Standing::planned, Standing::to_send});
    case Phase::nudge:
      return standing == Standing::not_due;
    case Phase::after:
      return standing == Standing::paid;
    default:  // instalment-request: what falls due today, and whatever is late beside it
      return is_one_of(standing,
                       {Standing::overdue, Standing::reminded, Standing::on_plan, Standing::due_today});
  }
}

bool is_late_standing(const Receivable& receivable) {
  return is_one_of(receivable.standing, {Standing::overdue, Standing::reminded});
}

// Fine print E6: what is late and what else the action covers, with what the client has to their credit taken
// off. Late invoices that the credit covers are not asked for, but use it up.
Minor left_to_ask(const SeenBook& seen, const Client& client, Currency currency, const Action* action) {
  Minor sum = 0;
  for (const auto* receivable : receivables_of(seen.assessment(), client.id)) {
    if (receivable->balance.open.currency != currency) continue;
    const bool is_in_action = action && std::any_of(action->covered.begin(), action->covered.end(),
                                                    [&](const CoveredInvoice& covered) {
                                                      return covered.receivable == receivable;
                                                    });
    const bool is_asked =
        is_in_action || (is_late_standing(*receivable) && missing_requirements(*receivable).empty());
    if (is_asked) sum += receivable->asked.minor();
    if (is_negative(receivable->balance.open)) sum += receivable->balance.open.minor();
  }
  return sum;
}

bool claims_money(const Action& action) {
  return is_contact(action) && (action.step->phase == Phase::chase || action.step->phase == Phase::event);
}

template <typename Check>
void on_many_mornings(Check check) {
  for_many(kUsualRuns, [&check](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    const SeenBook seen(ledger, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger), seen_lines(seen));
    check(seen);
  });
}

}  // namespace

TEST_CASE("a client is contacted once a day at most, and nobody on a day off") {
  on_many_mornings([](const SeenBook& seen) {
    std::map<std::string, int> contacts;
    std::set<std::pair<std::string, std::string>> tasks;
    for (const auto& action : seen.morning().actions) {
      if (is_contact(action)) {
        CHECK(++contacts[action.client->id] == 1);
      } else {
        CHECK(action.covered.size() == 1);
        CHECK(tasks.emplace(action.lead->invoice->number, action.step->id).second);
      }
      CHECK(action.on <= seen.morning().as_of);
      CHECK(seen.calendar().is_working_day(action.on));
    }
    if (!seen.calendar().is_working_day(seen.morning().as_of)) CHECK(seen.morning().actions.empty());
  });
}

TEST_CASE("no contact is about an invoice that is closed or paused, but to thank or after a broken promise") {
  on_many_mornings([](const SeenBook& seen) {
    for (const auto& action : seen.morning().actions) {
      if (!is_contact(action)) continue;
      CAPTURE(action.step->id);
      CHECK(action.client->chase);
      CHECK(std::any_of(action.covered.begin(), action.covered.end(), [&](const CoveredInvoice& covered) {
        return covered.receivable == action.lead && covered.step == action.step;
      }));
      for (const auto& covered : action.covered) {
        const Receivable& receivable = *covered.receivable;
        CAPTURE(receivable.invoice->number);
        CAPTURE(word(receivable.standing));
        CHECK(may_be_in(action, receivable.standing));
        CHECK_FALSE(is_credit_note(*receivable.invoice));
        const auto& promise = receivable.pauses->promise;
        if (promise && receivable.standing != Standing::paid) CHECK(promise->until < seen.morning().as_of);
        if (covered.step)
          CHECK((covered.step == action.step || covered.step->phase == Phase::chase ||
                 covered.step->id == "broken-promise"));
      }
    }
  });
}

TEST_CASE("nobody is asked for money that their credits cover, and a chase lists each late invoice") {
  on_many_mornings([](const SeenBook& seen) {
    for (const auto& action : seen.morning().actions) {
      if (!claims_money(action)) continue;
      CAPTURE(action.step->id);
      std::set<std::string> listed;
      for (const auto& covered : action.covered) {
        const Currency currency = covered.receivable->invoice->currency;
        CHECK(left_to_ask(seen, *action.client, currency, &action) > 0);
        listed.insert(covered.receivable->invoice->number);
      }
      std::set<std::string> currencies;
      for (const auto& amount : action.amounts) {
        CHECK(is_positive(amount));
        CHECK(amount.minor() == left_to_ask(seen, *action.client, amount.currency, &action));
        CHECK(currencies.emplace(amount.currency.code()).second);
      }
      for (const auto* receivable : receivables_of(seen.assessment(), action.client->id)) {
        const bool is_held_back =
            !missing_requirements(*receivable).empty() ||
            left_to_ask(seen, *action.client, receivable->invoice->currency, nullptr) <= 0;
        CAPTURE(receivable->invoice->number);
        if (is_late_standing(*receivable) && !is_held_back)
          CHECK(listed.contains(receivable->invoice->number));
      }
    }
  });
}

TEST_CASE("each open invoice is in an action or waits, for a reason, until a working day to come") {
  on_many_mornings([](const SeenBook& seen) {
    std::set<std::string> acted;
    std::set<std::string> waiting;
    for (const auto& action : seen.morning().actions) {
      for (const auto& covered : action.covered) acted.insert(covered.receivable->invoice->number);
    }
    for (const auto& entry : seen.morning().waiting) {
      CAPTURE(entry.receivable->invoice->number);
      CHECK(waiting.insert(entry.receivable->invoice->number).second);
      CHECK_FALSE(acted.contains(entry.receivable->invoice->number));
      if (entry.until) {
        CHECK(*entry.until > seen.morning().as_of);
        CHECK(seen.calendar().is_working_day(*entry.until));
      }
      if (entry.reason.kind == ReasonKind::next_step) CHECK(entry.reason.on.has_value());
    }
    for (const auto& receivable : seen.assessment().receivables) {
      if (is_closed(receivable.standing)) continue;
      const std::string& number = receivable.invoice->number;
      CAPTURE(number);
      CHECK((acted.contains(number) || waiting.contains(number)));
    }
  });
}

// Should the made-up books grow tame, the properties above would hold of nothing.
TEST_CASE("the made-up books hold every standing, every step and every reason") {
  std::set<std::string_view> standings;
  std::set<std::string> steps;
  std::set<ReasonKind> reasons;
  for_many(3 * kUsualRuns, [&](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    const SeenBook seen(ledger, today);
    for (const auto& receivable : seen.assessment().receivables) standings.insert(word(receivable.standing));
    for (const auto& action : seen.morning().actions) {
      steps.insert(action.step->id);
      for (const auto& reason : action.reasons) reasons.insert(reason.kind);
    }
    for (const auto& waiting : seen.morning().waiting) reasons.insert(waiting.reason.kind);
  });
  if (runs_wanted(kUsualRuns).count < kUsualRuns) return;
  CHECK(standings.size() == 17);
  CHECK(steps.size() == 27);
  CHECK(reasons.size() == 30);  // all but ladder_is_done: `legal` never ends the built-in ladders
}

}  // namespace relance::test
