// SPDX-License-Identifier: MIT
#include "receivable/recordable.hpp"

#include <algorithm>

namespace relance {

namespace {

using Refusal = std::optional<Failure>;

Wording shown(const Money& money) {
  const std::string english = to_decimal(money) + " " + std::string(money.currency.code());
  std::string french = english;
  std::replace(french.begin(), french.end(), '.', ',');
  return in_both(std::move(french), english);
}

Refusal needs_open_money(const Receivable& receivable) {
  if (!receivable.has_total)
    return Failure{wording("the invoice has no total yet"), wording("add total = ... to it first")};
  if (is_positive(receivable.balance.open)) return std::nullopt;
  return Failure{wording("nothing is open on it"), {}};
}

Refusal amount_within(const Receivable& receivable, const Event& event, Wording what) {
  if (auto refusal = needs_open_money(receivable)) return refusal;
  if (!event.amount) return std::nullopt;
  if (!is_positive(*event.amount)) return Failure{wording("an amount above zero was expected"), {}};
  if (*event.amount <= receivable.balance.open) return std::nullopt;
  return Failure{
      wording("{} is more than the {} that are open", shown(*event.amount), shown(receivable.balance.open)),
      std::move(what)};
}

Refusal of_payment(const Receivable& receivable, const Event& event, const Permission& permission) {
  const bool is_more = event.amount && is_positive(*event.amount) && *event.amount > receivable.balance.open;
  if (!is_more || !receivable.has_total) return amount_within(receivable, event, {});
  if (permission.may_overpay) return std::nullopt;
  if (!permission.late_sums) {
    return amount_within(
        receivable, event,
        wording("if that much came in: --overpaid, or --late-sums if it pays for the delay"));
  }
  const Money most = std::max(receivable.balance.open, zero(event.amount->currency)) + *permission.late_sums;
  if (*event.amount <= most) return std::nullopt;
  return Failure{wording("{} is more than the {} that are open or owed for the delay", shown(*event.amount),
                         shown(most)),
                 wording("if that much came in: --overpaid")};
}

Refusal until_after(const Event& event, const Wording& what) {
  if (!event.until || *event.until >= event.date) return std::nullopt;
  return Failure{wording("{} {} is in the past", what, to_iso(*event.until)), wording("name a day to come")};
}

Refusal of_promise(const Receivable& receivable, const Event& event) {
  if (auto refusal = until_after(event, wording("the promised day"))) return refusal;
  return amount_within(receivable, event, wording("promise what is open, or leave the amount out"));
}

Refusal needs(bool holds, Wording message, Wording hint = {}) {
  if (holds) return std::nullopt;
  return Failure{std::move(message), std::move(hint)};
}

Refusal of_correction(const Receivable& receivable, const Event& event) {
  if (!receivable.pauses->correction_since) return Failure{wording("there is no open correction on it"), {}};
  if (!event.sent || !receivable.issued || *event.sent >= *receivable.issued) return std::nullopt;
  return Failure{
      wording("{} is before the invoice, issued on {}", to_iso(*event.sent), to_iso(*receivable.issued)),
      wording("check --sent")};
}

Refusal of_kind(const Receivable& receivable, const Event& event, const Permission& permission) {
  switch (event.kind) {
    case EventKind::payment:
      return of_payment(receivable, event, permission);
    case EventKind::credit:
      return amount_within(receivable, event,
                           wording("a credit beyond what is open is a document of its own: credit_note_for"));
    case EventKind::write_off:
      return amount_within(receivable, event, {});
    case EventKind::plan:
      return needs_open_money(receivable);
    case EventKind::promise:
      return of_promise(receivable, event);
    case EventKind::snooze:
      return until_after(event, wording("the last day of the pause"));
    case EventKind::dispute:
      return needs(!receivable.pauses->dispute_since, wording("it is disputed already"),
                   wording("record it first: `relance resolved {}`", receivable.invoice->number));
    case EventKind::resolved:
      return needs(receivable.pauses->dispute_since.has_value(), wording("there is no open dispute on it"));
    case EventKind::correction:
      return needs(!receivable.pauses->correction_since, wording("a correction is open already"),
                   wording("record it first: `relance corrected {}`", receivable.invoice->number));
    case EventKind::corrected:
      return of_correction(receivable, event);
    case EventKind::handed_off:
      return needs(!receivable.handed_off_on, wording("it was handed off already"));
    case EventKind::waive:
      return needs(!receivable.is_waived, wording("its late-payment sums were waived already"));
    case EventKind::cancel:
    case EventKind::step:
    case EventKind::skip:
    case EventKind::reply:
    case EventKind::fees:
    case EventKind::insolvency:
    case EventKind::note:
      return std::nullopt;
  }
  return std::nullopt;
}

// A plan has to add up to what was open on its day (fine print E77): money that is entered late, from before
// that day, would make it wrong, and the invoice would not be read any more.
Refusal of_later_plan(const Receivable& receivable, const Event& event) {
  const bool lowers_open = event.kind == EventKind::payment || event.kind == EventKind::credit ||
                           event.kind == EventKind::write_off;
  if (!lowers_open) return std::nullopt;
  std::optional<Date> agreed_on;  // the last, or its parts would be wrong too
  for (const auto& other : receivable.invoice->events) {
    const bool is_plan = other.kind == EventKind::plan && !other.instalments->empty();
    if (is_plan && other.date > event.date) agreed_on = other.date;
  }
  if (!agreed_on) return std::nullopt;
  return Failure{wording("a plan was agreed on {}, over what was open then", to_iso(*agreed_on)),
                 wording("with --date {} it counts towards the plan", to_iso(*agreed_on))};
}

}  // namespace

std::optional<Failure> why_not_recordable(const Receivable& receivable, const Event& event,
                                          Permission permission) {
  const bool is_note = event.kind == EventKind::note;
  if (receivable.standing == Standing::is_void && !is_note) return Failure{wording("it was cancelled"), {}};
  const bool is_money = event.kind == EventKind::payment || event.kind == EventKind::credit ||
                        event.kind == EventKind::write_off || event.kind == EventKind::promise ||
                        event.kind == EventKind::plan;
  if (is_credit_note(*receivable.invoice) && is_money) {
    return Failure{wording("it is a credit note: money is recorded on the invoice it names"), {}};
  }
  const bool is_before = receivable.issued && event.date < *receivable.issued;
  if (is_before && !permission.may_precede && !is_note) {
    return Failure{
        wording("{} is before the invoice, issued on {}", to_iso(event.date), to_iso(*receivable.issued)),
        wording("check --date")};
  }
  const bool is_late_word = permission.asks_for_money && receivable.standing == Standing::paid &&
                            receivable.balance.zero_on && event.date > *receivable.balance.zero_on;
  if (is_late_word) {
    return Failure{wording("it was paid on {}", to_iso(*receivable.balance.zero_on)),
                   wording("steps from before that: --date")};
  }
  const bool is_sending = event.kind == EventKind::step && event.step == "send-invoice";
  if (is_sending && !receivable.has_total) {
    return Failure{wording("the invoice has no total yet"), wording("add total = ... to it first")};
  }
  if (auto refusal = of_later_plan(receivable, event)) return refusal;
  return of_kind(receivable, event, permission);
}

}  // namespace relance
