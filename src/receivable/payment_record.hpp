// SPDX-License-Identifier: MIT
// How one client pays, in the figures a credit manager uses (`relance clients`). Pure; of the book as it
// stood on the as-of day; exact but for one rounding, halves away from zero, to a tenth of a day.
//
//   open       what `relance aging` counts: sent and open, credits with a minus
//   late       the part of it past its due day
//   days late  days beyond terms, weighted by amount: sum(days * amount) / sum(amount) over every payment of
//              the last 365 days, as-of day included, each part of it from the due day of the instalment it
//              filled (money fills the oldest first) to the day it came, 0 when it was in time; and over
//              what is late today, up to today. Who stops paying is seen to be late.
//   trend      the same of the payments of each calendar quarter alone: a quarter that is over does not
//              change with the day one looks
//   promises   of the whole history, see PromiseRecord
//   in terms   invoices of the whole history paid by payments, and how many of them in full by the last day
//              of the invoice's own terms, whatever plan was agreed since
//
// Days are counted from the due days in force when the money came: the invoice's own, then those of a plan
// for what it covers. Credits, discounts and write-offs fill instalments too, but are no payments. Amounts of
// different currencies are never weighed together. Void documents count nowhere.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "receivable/timeline.hpp"

namespace relance {

inline constexpr int kRecordDays = 365;
inline constexpr std::size_t kTrendQuarters = 6;  // the last one holds the as-of day

struct DaySpan {
  Date from;  // both included
  Date to;
};

DaySpan record_span(Date as_of);                                 // the last 365 days
std::array<DaySpan, kTrendQuarters> trend_quarters(Date as_of);  // oldest first; whole calendar quarters

// Tenths of a day.
struct TenthDays {
  Minor tenths = 0;

  friend bool operator==(const TenthDays&, const TenthDays&) = default;
};

struct DaysLate {
  Money amount;        // what was weighed
  Minor weighted = 0;  // sum of days * minor units

  void add(int days, const Money& part);
  std::optional<TenthDays> average() const;  // none: nothing was weighed
};

struct CurrencyRecord {
  Currency currency;
  Money open;
  Money late;
  DaysLate days_late;
  std::array<DaysLate, kTrendQuarters> trend;
};

// made = kept + kept_late + broken + running + superseded.
struct PromiseRecord {
  int kept = 0;        // the money came by the promised day
  int kept_late = 0;   // it came after it
  int broken = 0;      // the day has passed without it
  int running = 0;     // the day has not passed
  int superseded = 0;  // by another promise, a plan or a credit; or it ended before the invoice was due

  int made() const { return kept + kept_late + broken + running + superseded; }
  int decided() const { return kept + kept_late + broken; }
};

// An invoice that was sent, with the days that say whether it was paid in time.
struct InvoiceRecord {
  const Receivable* receivable = nullptr;
  Date first_due;  // of its own terms
  Date last_due;
  std::optional<Date> paid_on;  // in full, by payments

  bool is_paid_in_terms() const { return paid_on && *paid_on <= last_due; }
};

struct PaymentRecord {
  const Client* client = nullptr;
  std::vector<CurrencyRecord> currencies;  // of documents sent, by code; none: nothing was
  std::vector<InvoiceRecord> invoices;     // by number; without those that have no due day
  PromiseRecord promises;

  int paid() const;
  int paid_in_terms() const;
};

PaymentRecord payment_record(const Assessment& assessment, const Surroundings& around, const Client& client);

}  // namespace relance
