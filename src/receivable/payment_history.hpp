// SPDX-License-Identifier: MIT
// How the money of a book came so far, as a forecast goes by it: days late of every invoice that a payment
// settled, and what became of promises. Only what was known on the day of the assessment.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/calendar.hpp"
#include "receivable/assess.hpp"

namespace relance {

inline constexpr std::size_t kOwnInvoicesThatTell = 3;   // of the client
inline constexpr std::size_t kBookInvoicesThatTell = 5;  // of the whole book
inline constexpr int kPromisesThatTell = 3;              // that have ended
inline constexpr int kEarlyPercent = 25;                 // of the invoices are paid by the early day
inline constexpr int kLikelyPercent = 50;
inline constexpr int kLatePercent = 75;

// Promises that have ended: kept by their day, or else not. One replaced before its day is none.
struct PromiseRecord {
  int ended = 0;
  int kept = 0;
};

using DaysLate = std::vector<int>;  // ascending; negative: before the due day

struct PaymentHistory {
  std::map<std::string, DaysLate, std::less<>> of_client;
  DaysLate of_book;
  std::map<std::string, PromiseRecord, std::less<>> promises;  // by client

  const DaysLate& days_of(const Client& client) const;  // empty where there are none
  PromiseRecord promises_of(const Client& client) const;
};

PaymentHistory payment_history(const Assessment& assessment, const Calendar& working_days);

// The day of the last payment that settled the invoice; none while it is open or was settled otherwise.
std::optional<Date> settled_on(const Receivable& receivable);

// The day from which days late are counted: the due day; of a client who pays on fixed days, the first of
// them on or after it that leaves time for the approval.
Date payment_day_by_terms(const Receivable& receivable, Date due, const Calendar& working_days);

// Nearest rank, so always one of the values. Preconditions: not empty; 0 < percent <= 100.
int quantile(std::span<const int> ascending, int percent);

}  // namespace relance
