// SPDX-License-Identifier: MIT
#include "receivable/pauses.hpp"

#include <algorithm>

namespace relance {

namespace {

class PauseFold {
 public:
  explicit PauseFold(const Balance& balance) : balance_(balance), open_(balance.total) {}

  void apply(const Event& event) {
    catch_up_with_money(event);
    switch (event.kind) {
      case EventKind::correction:
        pauses_.correction_since = event.date;  // the last opening rules (fine print E44)
        pauses_.correction_reason = event.reason;
        break;
      case EventKind::corrected:
        if (pauses_.correction_since) ended_on(event.date);
        pauses_.correction_since.reset();
        break;
      case EventKind::dispute:
        pauses_.dispute_since = event.date;
        pauses_.dispute_reason = event.reason;
        break;
      case EventKind::resolved:
        if (pauses_.dispute_since) ended_on(event.date);
        pauses_.dispute_since.reset();
        break;
      case EventKind::promise:
        if (event.until) promise(event);
        break;
      case EventKind::snooze:
        pauses_.snoozed_until = event.until;
        pauses_.snooze_reason = event.reason;
        break;
      case EventKind::plan:
        replace_promise(event.date);
        break;
      default:
        break;
    }
  }

  std::vector<Promise> promises() && {
    if (pauses_.promise) replaced_.push_back(*pauses_.promise);
    return std::move(replaced_);
  }

  Pauses result() {
    const auto& made = pauses_.promise;
    if (made && made->kept_on) {
      ended_on(std::min(*made->kept_on, made->until));
      pauses_.promise.reset();
    } else if (made) {
      ended_on(made->until);
    }
    if (pauses_.snoozed_until) ended_on(*pauses_.snoozed_until);
    return std::move(pauses_);
  }

 private:
  void ended_on(Date day) { pauses_.free_from = std::max(pauses_.free_from.value_or(day), day + Days{1}); }

  void promise(const Event& event) {
    const Money amount = event.amount.value_or(open_ - lowered_without_event(event.date));
    replace_promise(event.date);
    pauses_.promise =
        Promise{event.date, *event.until, amount, std::nullopt, std::nullopt, zero(balance_.total.currency)};
  }

  void replace_promise(Date day) {
    if (!pauses_.promise) return;
    pauses_.promise->replaced_on = day;
    replaced_.push_back(*pauses_.promise);
    pauses_.promise.reset();
  }

  // Credit notes and discounts lower what is open without an event of this invoice.
  Money lowered_without_event(Date day) const {
    Money sum = zero(balance_.total.currency);
    for (const auto& movement : balance_.movements) {
      const bool has_no_event =
          movement.kind == Movement::Kind::credit_note || movement.kind == Movement::Kind::discount;
      if (has_no_event && movement.on <= day) sum += movement.amount;
    }
    return sum;
  }

  // Each payment event is met in its turn, so "since the promise" is by place in the file on the same day.
  void catch_up_with_money(const Event& event) {
    if (event.kind == EventKind::payment && event.amount) {
      open_ -= *event.amount;
      auto& made = pauses_.promise;
      if (!made) return;
      made->received += *event.amount;
      if (!made->kept_on && made->received >= made->amount) made->kept_on = event.date;
    } else if ((event.kind == EventKind::credit || event.kind == EventKind::write_off) && event.amount) {
      open_ -= *event.amount;
    }
  }

  const Balance& balance_;
  Pauses pauses_;
  std::vector<Promise> replaced_;
  Money open_;
};

PauseFold folded(const Invoice& invoice, const Balance& balance, Date as_of) {
  PauseFold fold(balance);
  for (const auto& event : invoice.events) {
    if (event.date > as_of) break;
    fold.apply(event);
  }
  return fold;
}

}  // namespace

Pauses fold_pauses(const Invoice& invoice, const Balance& balance, Date as_of) {
  return folded(invoice, balance, as_of).result();
}

std::vector<Promise> promises_made(const Invoice& invoice, const Balance& balance, Date as_of) {
  return folded(invoice, balance, as_of).promises();
}

}  // namespace relance
