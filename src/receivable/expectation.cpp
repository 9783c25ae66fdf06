// SPDX-License-Identifier: MIT
#include "receivable/expectation.hpp"

#include <algorithm>
#include <span>

#include "receivable/pay_runs.hpp"

namespace relance {

namespace {

std::optional<NotExpectedReason> reason_against(const Receivable& receivable) {
  switch (receivable.standing) {
    case Standing::is_void:
    case Standing::written_off:
      return NotExpectedReason::written_off;
    case Standing::paid:
      return is_negative(receivable.balance.open) ? NotExpectedReason::credit : NotExpectedReason::small_rest;
    case Standing::insolvent:
      return NotExpectedReason::insolvent;
    case Standing::handed_off:
      return NotExpectedReason::handed_off;
    case Standing::planned:
    case Standing::to_send:
      return NotExpectedReason::not_sent;
    case Standing::correcting:
      return NotExpectedReason::correcting;
    case Standing::disputed:
      return NotExpectedReason::disputed;
    case Standing::promised:
    case Standing::snoozed:
    case Standing::held:
    case Standing::overdue:
    case Standing::reminded:
    case Standing::on_plan:
    case Standing::due_today:
    case Standing::not_due:
      return std::nullopt;
  }
  return std::nullopt;
}

// What is missing, by due day; adds up to what is open.
std::vector<Expectation> open_parts(const Receivable& receivable) {
  std::vector<Expectation> parts;
  parts.reserve(receivable.portions.size() + 1);
  Money rest = receivable.balance.open;
  Expectation part;
  part.receivable = &receivable;
  part.count = std::max<std::size_t>(1, receivable.portions.size());
  for (std::size_t i = 0; i < receivable.portions.size(); ++i) {
    const Portion& portion = receivable.portions[i];
    part.amount = std::min(portion.missing, rest);
    if (!is_positive(part.amount)) continue;
    part.rank = i + 1;
    part.due = portion.due;
    rest -= part.amount;
    parts.push_back(part);
  }
  if (!is_positive(rest)) return parts;
  if (!parts.empty()) {
    parts.back().amount += rest;
    return parts;
  }
  part.amount = rest;
  part.due = receivable.due;
  parts.push_back(part);
  return parts;
}

class Forecaster {
 public:
  Forecaster(const Assessment& assessment, const Calendar& working_days)
      : as_of_(assessment.as_of),
        working_days_(working_days),
        history_(payment_history(assessment, working_days)) {}

  void add(const Receivable& receivable, std::vector<Expectation>& expected) const {
    auto parts = open_parts(receivable);
    if (receivable.standing == Standing::promised) promise(receivable, parts);
    for (auto& part : parts) {
      if (part.basis == ExpectationBasis::promise) {
        by_promise(part);
      } else {
        by_due_day(part);
        const bool is_agreed = receivable.is_on_plan && part.due && *part.due >= as_of_;
        if (is_agreed) by_plan(part);
      }
      expected.push_back(part);
    }
  }

 private:
  // The oldest money is what was promised; a part that is promised in part is cut in two.
  static void promise(const Receivable& receivable, std::vector<Expectation>& parts) {
    const Promise& made = *receivable.pauses->promise;
    Money rest = made.amount - made.received;
    for (std::size_t i = 0; i < parts.size() && is_positive(rest); ++i) {
      if (parts[i].amount > rest) {
        Expectation beyond = parts[i];
        beyond.amount -= rest;
        parts[i].amount = rest;
        parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(i) + 1, beyond);
      }
      rest -= parts[i].amount;
      parts[i].basis = ExpectationBasis::promise;
      parts[i].promised = made.until;
    }
  }

  void by_due_day(Expectation& part) const {
    part.basis = ExpectationBasis::none;
    if (!part.due) return;
    const Receivable& receivable = *part.receivable;
    const Date start = payment_day_by_terms(receivable, *part.due, working_days_);
    const DaysLate& own = history_.days_of(*receivable.client);
    part.is_on_run = !receivable.client->pays_on.empty();
    part.own_invoices = own.size();
    if (by_habit(part, own, kOwnInvoicesThatTell, start)) {
      part.basis = ExpectationBasis::client_habit;
    } else if (by_habit(part, history_.of_book, kBookInvoicesThatTell, start)) {
      part.basis = ExpectationBasis::book_habit;
    } else if (start >= as_of_) {
      part.basis = ExpectationBasis::due;
      part.early = part.likely = landing_day(part, start);
    }
  }

  // What has not come by now cannot come sooner than now: of the payments seen, those that took at least as
  // long. Too few of them tell nothing.
  bool by_habit(Expectation& part, const DaysLate& days, std::size_t least, Date start) const {
    const int now = days_between(start, as_of_);
    const std::span<const int> later(std::lower_bound(days.begin(), days.end(), now), days.end());
    if (later.size() < least) return false;
    part.sample = later.size();
    part.left_out = days.size() - later.size();
    part.early_days = quantile(later, kEarlyPercent);
    part.likely_days = quantile(later, kLikelyPercent);
    part.late_days = quantile(later, kLatePercent);
    part.early = landing_day(part, start + Days{part.early_days});
    part.likely = landing_day(part, start + Days{part.likely_days});
    part.late = landing_day(part, start + Days{part.late_days});
    return true;
  }

  // Money lands on working days, and comes from a client who pays on fixed days on one of them.
  Date landing_day(const Expectation& part, Date day) const {
    const Date earliest = std::max(day, as_of_);
    const auto run = nearest_run(working_days_, *part.receivable->client, day, as_of_);
    return working_days_.working_day_on_or_after(run.value_or(earliest));
  }

  // Agreed days hold; how far beyond them it may get, payments after a due day tell.
  void by_plan(Expectation& part) const {
    const Date agreed = working_days_.working_day_on_or_after(*part.due);
    part.basis = ExpectationBasis::plan;
    part.early = part.likely = agreed;
    if (part.late) part.late = std::max(*part.late, agreed);
  }

  // The day holds for a client who keeps promises; for one who breaks more than every other, the likely day
  // is what payments after a due day tell, where that is later. Between the two, only the late day is.
  void by_promise(Expectation& part) const {
    by_due_day(part);
    const Date promised = working_days_.working_day_on_or_after(std::max(*part.promised, as_of_));
    const PromiseRecord record = history_.promises_of(*part.receivable->client);
    const bool can_tell = record.ended >= kPromisesThatTell;
    const bool keeps = can_tell && record.kept * 4 >= record.ended * 3;
    const bool breaks = can_tell && record.kept * 2 < record.ended;
    part.basis = ExpectationBasis::promise;
    part.promise_record = record;
    part.early = promised;
    if (!breaks) {
      part.likely = promised;
    } else if (part.likely) {
      part.likely = std::max(*part.likely, promised);
    }
    if (keeps) {
      part.late = promised;
    } else if (part.late) {
      part.late = std::max(*part.late, *part.likely);
    }
  }

  Date as_of_;
  const Calendar& working_days_;
  PaymentHistory history_;
};

}  // namespace

Expectations expectations_of(const Assessment& assessment, const Calendar& working_days) {
  const Forecaster forecaster(assessment, working_days);
  Expectations found;
  for (const auto& receivable : assessment.receivables) {
    const Money& open = receivable.balance.open;
    if (is_zero(open)) continue;
    if (const auto reason = reason_against(receivable)) {
      found.not_expected.push_back({&receivable, open, *reason});
    } else {
      forecaster.add(receivable, found.expected);
    }
  }
  return found;
}

}  // namespace relance
