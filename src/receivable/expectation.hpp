// SPDX-License-Identifier: MIT
// When the money that is open may come, and why one may think so: a promise, an agreed plan, or the due day
// and what the client's own payments, else those of the whole book, tell about lateness. What nobody should
// count on is set apart with its reason. Pure; goes by what was known on the day of the assessment only.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/calendar.hpp"
#include "receivable/payment_history.hpp"

namespace relance {

enum class ExpectationBasis {
  promise,
  plan,          // an instalment of it that has not fallen due
  client_habit,  // due day and the lateness of this client's payments
  book_habit,    // due day and the lateness of all payments of the book
  due,           // the due day alone: too little was paid so far
  none,          // past its due day, or without one, and nothing to go by
};

enum class NotExpectedReason {
  not_sent,
  disputed,
  correcting,
  insolvent,
  handed_off,
  written_off,
  small_rest,  // within the tolerance: not chased
  credit,      // owed to the client: negative
};

// A part of an invoice that is open: the whole of it, an instalment, or what was promised. `early`: a quarter
// of such payments has come by then; `likely`: half; `late`: three quarters. They are ascending, none is
// before the day of the assessment, and none is known after one that is not.
struct Expectation {
  const Receivable* receivable = nullptr;
  Money amount;
  std::optional<Date> due;
  std::size_t rank = 1;  // of `count` parts with a due day of their own
  std::size_t count = 1;
  ExpectationBasis basis = ExpectationBasis::none;
  std::optional<Date> early;
  std::optional<Date> likely;
  std::optional<Date> late;

  // Of a habit: what it is made of. Payments that came sooner than this one can are left out of the sample.
  std::size_t sample = 0;
  std::size_t left_out = 0;
  int early_days = 0;  // after the due day, or after the run
  int likely_days = 0;
  int late_days = 0;
  bool is_on_run = false;        // moved to a day on which the client pays
  std::size_t own_invoices = 0;  // that the client has paid
  std::optional<Date> promised;  // of a promise
  PromiseRecord promise_record;
};

struct NotExpected {
  const Receivable* receivable = nullptr;
  Money amount;
  NotExpectedReason reason = NotExpectedReason::not_sent;
};

// Their amounts add up to what is open in the book.
struct Expectations {
  std::vector<Expectation> expected;  // by number, then oldest part first
  std::vector<NotExpected> not_expected;
};

Expectations expectations_of(const Assessment& assessment, const Calendar& working_days);

}  // namespace relance
