// SPDX-License-Identifier: MIT
// A book seen on a day, with nothing but what the receivable floor knows: weekends and the French holidays of
// the scenarios for actions, the German calendar for German due dates, three steps that chase.
#pragma once

#include <string>
#include <string_view>

#include "book_builder.hpp"
#include "receivable/assess.hpp"

namespace relance::test {

class SeenBook {
 public:
  SeenBook(const BookBuilder& book, std::string_view iso);
  SeenBook(const SeenBook&) = delete;
  SeenBook& operator=(const SeenBook&) = delete;

  const Assessment& assessment() const { return assessment_; }
  const Surroundings& around() const { return around_; }
  const Receivable& at(std::string_view number = "F-101") const;
  Standing standing(std::string_view number = "F-101") const { return at(number).standing; }
  std::string open(std::string_view number = "F-101") const { return to_decimal(at(number).balance.open); }
  std::string due(std::string_view number = "F-101") const;  // "none" without one

 private:
  Ledger ledger_;
  Surroundings around_;
  Assessment assessment_;
};

// Of one invoice, in a book that holds nothing else.
Standing standing_of_one(const InvoiceBuilder& invoice, std::string_view iso);
std::string open_of_one(const InvoiceBuilder& invoice, std::string_view iso);
std::string due_of_one(const InvoiceBuilder& invoice, std::string_view iso);

}  // namespace relance::test
