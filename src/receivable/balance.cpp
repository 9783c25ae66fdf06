// SPDX-License-Identifier: MIT
#include "receivable/balance.hpp"

#include <algorithm>

#include "base/decimal.hpp"
#include "receivable/discount.hpp"

namespace relance {

namespace {

class Fold {
 public:
  Fold(const Invoice& invoice, Date last, Money tolerance)
      : invoice_(invoice),
        tolerance_(tolerance),
        last_discount_day_(last_discount_day(invoice, issue_day(invoice, last))) {
    const Money none = zero(invoice.currency);
    balance_.total = invoice.total.value_or(none);
    balance_.paid = balance_.credited = balance_.written_off = balance_.late_paid = none;
    late_claimed_ = none;
    balance_.open = balance_.total;
    paid_in_discount_period_ = none;
  }

  void apply(const Event& event) {
    if (event.kind == EventKind::payment && event.amount) {
      add({event.date, Movement::Kind::payment, *event.amount}, balance_.paid);
      recover(event.date);
      keep_for_lateness(event.date);
      if (last_discount_day_ && event.date <= *last_discount_day_) paid_in_discount_period_ += *event.amount;
      take_discount(event.date);
    } else if (event.kind == EventKind::credit && event.amount) {
      add({event.date, Movement::Kind::credit, *event.amount}, balance_.credited);
      recover(event.date);
      take_discount(event.date);
    } else if (event.kind == EventKind::fees) {
      const Money none = zero(invoice_.currency);
      late_claimed_ = event.fees->interest.value_or(none) + event.fees->compensation.value_or(none);
      keep_for_lateness(event.date);
    } else if (event.kind == EventKind::write_off) {
      const Money lost = event.amount.value_or(std::max(balance_.open, zero(invoice_.currency)));
      add({event.date, Movement::Kind::write_off, lost}, balance_.written_off);
      recover(event.date);
    } else if (event.kind == EventKind::plan && !event.instalments->empty()) {
      balance_.open_at_plan = balance_.open;
    }
  }

  void apply(CreditNote& note) {
    const Money taken =
        std::clamp(note.rest, zero(invoice_.currency), std::max(balance_.open, zero(invoice_.currency)));
    note.rest -= taken;
    if (!is_positive(taken)) return;
    add({*note.document->issued, Movement::Kind::credit_note, taken}, balance_.credited);
    take_discount(*note.document->issued);
  }

  Balance result() { return std::move(balance_); }

 private:
  void add(Movement movement, Money& sum) {
    sum += movement.amount;
    balance_.open -= movement.amount;
    balance_.movements.push_back(movement);
    if (!balance_.zero_on && !is_positive(balance_.open)) balance_.zero_on = movement.on;
    if (!balance_.within_tolerance_on && balance_.open <= tolerance_)
      balance_.within_tolerance_on = movement.on;
  }

  // What comes in or is let off on a debt given up as lost is not owed back: it takes back what was written
  // off.
  void recover(Date day) {
    const Money too_much = zero(invoice_.currency) - balance_.open;
    const Money recovered = std::min(too_much, balance_.written_off);
    if (is_positive(recovered)) add({day, Movement::Kind::write_off, -recovered}, balance_.written_off);
  }

  // Claimed sums are no part of what is open (fine print E60); once they are claimed, what comes in beyond
  // the principal pays them and is not owed back.
  void keep_for_lateness(Date day) {
    const Money too_much = zero(invoice_.currency) - balance_.open;
    const Money kept = std::min(too_much, late_claimed_ - balance_.late_paid);
    if (!is_positive(kept)) return;
    balance_.late_paid += kept;
    add({day, Movement::Kind::kept_for_lateness, -kept}, balance_.paid);
  }

  // fine print E40: payments within issued + days that reach total - percent settle the invoice. A credit
  // lowers what they have to reach, also when it comes after them.
  void take_discount(Date day) {
    if (!is_positive(paid_in_discount_period_) || !is_positive(balance_.open)) return;
    const Money base = balance_.total - balance_.credited;
    if (paid_in_discount_period_ < base - percent_of(base, invoice_.discount->percent)) return;
    add({day, Movement::Kind::discount, balance_.open}, balance_.credited);
  }

  const Invoice& invoice_;
  Money tolerance_;
  std::optional<Date> last_discount_day_;
  Balance balance_;
  Money paid_in_discount_period_;
  Money late_claimed_;
};

}  // namespace

Money percent_of(const Money& amount, const std::string& percent) {
  const auto rate = parse_decimal(percent);
  if (!rate) return zero(amount.currency);
  const Decimal hundredth = *rate * Decimal{1, 2};
  Minor scale = 1;
  for (int i = 0; i < hundredth.scale; ++i) scale *= 10;
  return {divide_half_up(amount.minor() * hundredth.units, scale), amount.currency};
}

Money tolerance_in(const std::string& decimal, Currency currency) {
  const auto point = decimal.find('.');
  std::string digits = decimal.substr(0, point);
  std::string fraction = point == std::string::npos ? "" : decimal.substr(point + 1);
  fraction.resize(static_cast<std::size_t>(currency.decimals()), '0');
  Minor minor = 0;
  for (const char c : digits + fraction) {
    if (c >= '0' && c <= '9') minor = minor * 10 + (c - '0');
  }
  return {minor, currency};
}

namespace {

// The first `count` events, and the notes issued until `last`.
Balance fold_first(const Invoice& invoice, const std::vector<CreditNote*>& notes, std::size_t count,
                   Date last, const Money& tolerance) {
  Fold fold(invoice, last, tolerance);
  auto note = notes.begin();
  const auto apply_notes_until = [&](Date day) {
    for (; note != notes.end() && *(*note)->document->issued <= day; ++note) fold.apply(**note);
  };
  for (std::size_t i = 0; i < count; ++i) {
    apply_notes_until(invoice.events[i].date);
    fold.apply(invoice.events[i]);
  }
  apply_notes_until(last);
  return fold.result();
}

}  // namespace

Balance fold_balance(const Invoice& invoice, const std::vector<CreditNote*>& notes, Date as_of,
                     const Money& tolerance) {
  const auto after = std::upper_bound(invoice.events.begin(), invoice.events.end(), as_of,
                                      [](Date day, const Event& event) { return day < event.date; });
  const auto count = static_cast<std::size_t>(after - invoice.events.begin());
  return fold_first(invoice, notes, count, as_of, tolerance);
}

Money open_before(const Invoice& invoice, const std::vector<CreditNote*>& notes, std::size_t event) {
  return fold_first(invoice, notes, event, invoice.events[event].date, zero(invoice.currency)).open;
}

}  // namespace relance
