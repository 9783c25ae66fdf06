// SPDX-License-Identifier: MIT
#include "receivable/discount.hpp"

#include <algorithm>

#include "receivable/balance.hpp"

namespace relance {

namespace {

const Movement* taken_in(const Balance& balance) {
  const auto found =
      std::find_if(balance.movements.begin(), balance.movements.end(),
                   [](const Movement& movement) { return movement.kind == Movement::Kind::discount; });
  return found == balance.movements.end() ? nullptr : &*found;
}

// While it can be had, every payment so far has come within its days.
void set_money(DiscountStanding& standing, const Receivable& receivable) {
  const Balance& balance = receivable.balance;
  const Money base = balance.total - balance.credited;
  standing.amount = percent_of(base, receivable.invoice->discount->percent);
  standing.pay = base - *standing.amount - balance.paid;
}

// A write-off may have left less open than the discount asks for, rounding nothing to take off.
bool brings_something(const DiscountStanding& standing, const Receivable& receivable) {
  return !standing.pay || (is_positive(*standing.pay) && *standing.pay < receivable.balance.open);
}

DiscountState state_of(const DiscountStanding& standing, const Receivable& receivable) {
  const bool is_over = standing.until && receivable.as_of > *standing.until;
  if (is_over || is_closed(receivable.standing) || !brings_something(standing, receivable))
    return DiscountState::expired;
  const bool is_issued = receivable.issued && *receivable.issued <= receivable.as_of;
  return is_issued ? DiscountState::running : DiscountState::offered;
}

}  // namespace

std::optional<Date> last_discount_day(const Invoice& invoice, const std::optional<Date>& issued) {
  if (!invoice.discount || !issued) return std::nullopt;
  return *issued + Days{invoice.discount->days};
}

std::optional<DiscountStanding> discount_of(const Receivable& receivable) {
  const Invoice& invoice = *receivable.invoice;
  if (!invoice.discount || is_credit_note(invoice)) return std::nullopt;
  DiscountStanding standing;
  standing.until = last_discount_day(invoice, receivable.issued);
  if (const auto* movement = taken_in(receivable.balance)) {
    standing.state = DiscountState::taken;
    standing.amount = movement->amount;
    return standing;
  }
  if (receivable.has_total) set_money(standing, receivable);
  standing.state = state_of(standing, receivable);
  if (standing.state == DiscountState::expired) standing.pay.reset();
  return standing;
}

}  // namespace relance
