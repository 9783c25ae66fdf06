// SPDX-License-Identifier: MIT
// Short forms for the tests of late-payment sums. Everything is 1 000.00 EUR due on 2026-01-10 unless said.
#pragma once

#include <string>
#include <vector>

#include "receivable/interest.hpp"

namespace relance::test {

// The rows of src/defaults/rates, in the order of the files.
struct RateRow {
  std::string file;
  std::string series;
  Date valid_from;
  std::string value;
  std::string source;
};
std::vector<RateRow> read_rate_files();

const Rates& embedded_rates();

Date day(const char* iso);
Money eur(const char* amount);
Money money(const char* amount, const char* currency);

class Late {
 public:
  Late();
  Late& law(const std::string& name);  // with that law's default rate mode
  Late& kind(ClientKind kind);
  Late& total(const char* amount, const char* currency = "EUR");
  Late& due(const char* iso);
  Late& then_due(const char* iso, const char* amount);  // one more instalment
  Late& as_of(const char* iso);
  Late& contract(const char* rate);
  Late& paid(const char* iso, const char* amount);
  Late& credited(const char* iso, const char* amount);
  Late& written_off(const char* iso, const char* amount);
  Late& principal_first();
  Late& payment_day_excluded();
  Late& count(DayCount convention);
  Late& round(InterestRounding rounding);
  Late but() const { return *this; }  // a copy to vary
  LateInput& input() { return input_; }

  LateSums sums() const { return sums(embedded_rates()); }
  LateSums sums(const Rates& rates) const;  // `open` = dues - movements up to the as-of day

 private:
  Late& moved(const char* iso, Movement::Kind kind, const char* amount);

  LateInput input_;
};

std::string interest_of(const Late& late);
std::string total_of(const Late& late);
// "2026-01-11..2026-01-20 10d 12.15% on 1000.00 = 3.33"
std::vector<std::string> shown_segments(const LateSums& sums);
// "2027-01-01..2027-01-10"
std::vector<std::string> shown_unknown(const LateSums& sums);
const LateNote* find_note(const LateSums& sums, LateNoteKind kind);
bool has_note(const LateSums& sums, LateNoteKind kind);

}  // namespace relance::test
