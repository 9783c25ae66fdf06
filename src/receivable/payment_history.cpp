// SPDX-License-Identifier: MIT
#include "receivable/payment_history.hpp"

#include <algorithm>
#include <cassert>

#include "receivable/pauses.hpp"
#include "receivable/pay_runs.hpp"

namespace relance {

namespace {

void count_promises(PromiseRecord& record, const Receivable& receivable) {
  for (const auto& promise : promises_made(*receivable.invoice, receivable.balance, receivable.as_of)) {
    const bool was_kept = promise.kept_on && *promise.kept_on <= promise.until;
    const bool was_replaced = promise.replaced_on && *promise.replaced_on <= promise.until;
    if (was_kept) {
      ++record.kept;
      ++record.ended;
    } else if (!was_replaced && promise.until < receivable.as_of) {
      ++record.ended;
    }
  }
}

}  // namespace

const DaysLate& PaymentHistory::days_of(const Client& client) const {
  static const DaysLate none;
  const auto found = of_client.find(client.id);
  return found == of_client.end() ? none : found->second;
}

PromiseRecord PaymentHistory::promises_of(const Client& client) const {
  const auto found = promises.find(client.id);
  return found == promises.end() ? PromiseRecord{} : found->second;
}

std::optional<Date> settled_on(const Receivable& receivable) {
  const Balance& balance = receivable.balance;
  const bool may_count = receivable.standing == Standing::paid && !is_credit_note(*receivable.invoice) &&
                         balance.within_tolerance_on;
  if (!may_count) return std::nullopt;
  const bool was_paid =
      std::any_of(balance.movements.begin(), balance.movements.end(), [&](const Movement& movement) {
        return movement.kind == Movement::Kind::payment && movement.on == *balance.within_tolerance_on;
      });
  return was_paid ? balance.within_tolerance_on : std::nullopt;
}

Date payment_day_by_terms(const Receivable& receivable, Date due, const Calendar& working_days) {
  const Client& client = *receivable.client;
  Date ready = due;
  if (receivable.sent && client.approval_days)
    ready = std::max(ready, *receivable.sent + Days{*client.approval_days});
  return first_run_from(working_days, client, ready).value_or(due);
}

PaymentHistory payment_history(const Assessment& assessment, const Calendar& working_days) {
  PaymentHistory history;
  for (const auto& receivable : assessment.receivables) {
    const std::string& client = receivable.client->id;
    count_promises(history.promises[client], receivable);
    const auto paid = settled_on(receivable);
    if (!paid || !receivable.due) continue;
    const Date expected = payment_day_by_terms(receivable, *receivable.due, working_days);
    history.of_client[client].push_back(days_between(expected, *paid));
    history.of_book.push_back(days_between(expected, *paid));
  }
  for (auto& [client, days] : history.of_client) std::sort(days.begin(), days.end());
  std::sort(history.of_book.begin(), history.of_book.end());
  return history;
}

int quantile(std::span<const int> ascending, int percent) {
  assert(!ascending.empty() && percent > 0 && percent <= 100);
  const auto parts = ascending.size() * static_cast<std::size_t>(percent);
  return ascending[(parts + 99) / 100 - 1];
}

}  // namespace relance
