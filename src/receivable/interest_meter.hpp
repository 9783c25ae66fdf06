// SPDX-License-Identifier: MIT
// Adds up interest as days go by. Invariant: what is shown by the segments adds up to interest().
#pragma once

#include "receivable/interest.hpp"

namespace relance {

// Principals above this are not computed: with kLargestRate and the longest period, every product stays
// exact.
inline constexpr Minor kLargestPrincipal = 1'000'000'000'000'000'000;

class InterestMeter {
 public:
  InterestMeter(const LatePaymentRules& rules, Currency currency);

  struct Part {
    Date from;  // both included
    Date to;
    Decimal rate;
    Minor base = 0;
    bool is_assumed = false;  // the rate is
  };

  // The days of a part bear interest on its base. They lengthen the segment before them when it touches them,
  // with the same rate and base (under act/act, in the same year). Days come in order.
  void run(const Part& next);
  // The next day begins a segment of its own.
  void cut();

  Minor interest() const;  // so far, rounded
  Minor of_one_day(Date day, const Decimal& rate, Minor base) const;
  std::vector<LateSegment> segments() const;

 private:
  Minor numerator_of_one_day(Date day, const Decimal& rate, Minor base) const;
  Minor denominator() const;
  int days_of(const Part& part) const;
  Minor exact_of(const Part& part) const;    // over denominator()
  Minor rounded_of(const Part& part) const;  // given the parts already closed
  bool is_continued_by(const Part& next) const;
  LateSegment shown(const Part& part) const;

  DayCount day_count_;
  InterestRounding rounding_;
  Currency currency_;
  std::vector<LateSegment> closed_;
  Minor closed_interest_ = 0;
  Minor closed_exact_ = 0;  // kept under rounding `total` only
  std::optional<Part> open_;
};

}  // namespace relance
