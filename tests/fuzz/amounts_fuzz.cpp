// SPDX-License-Identifier: MIT
// A currency's code on the first line; each further line is read as an amount, a rate, a day, and as what
// people write elsewhere. What was read is, once written, read as the same.
#include "base/currencies.hpp"
#include "base/decimal.hpp"
#include "base/money.hpp"
#include "base/other_spellings.hpp"
#include "base/wording.hpp"
#include "fuzz_input.hpp"

namespace relance::fuzz {

namespace {

void try_amount(std::string_view line, Currency currency) {
  const auto amount = parse_money(line, currency);
  if (!amount) {
    must(!english(amount.error().message).empty(), "what is no amount is said to be none", line);
    return;
  }
  const Minor most = Minor{kLargestWrittenAmount} * currency.one();
  must(amount->minor() >= -most && amount->minor() <= most, "an amount is at most the largest", line);
  const auto written = to_decimal(*amount);
  const auto again = parse_money(written, currency);
  must(again && *again == *amount, "an amount is the same after it was written", written);
  must(to_decimal(*again) == written, "an amount is written in one way", written);
  must(-(-*amount) == *amount && is_zero(*amount - *amount), "an amount less itself is nothing", written);
  for (const Minor parts : {1, 2, 3, 7, 100}) {
    const Minor share = divide_half_up(amount->minor(), parts);
    const Minor rest = amount->minor() - share * parts;
    must(2 * (rest < 0 ? -rest : rest) <= parts, "a share is off by half a unit at most", written);
    must(divide_half_up(-amount->minor(), parts) == -share, "halves go away from zero on both sides",
         written);
  }
}

void try_decimal(std::string_view line) {
  const auto value = parse_decimal(line);
  if (!value) return;
  const auto written = to_text(*value);
  const auto again = parse_decimal(written);
  must(again && *again == *value, "a rate is the same after it was written", written);
  must(to_text(*again) == written, "a rate is written in one way", written);
  must(units_at(*value, kDecimalFractionDigits) == units_at(*again, kDecimalFractionDigits),
       "a rate has the same units at every scale", written);
  const auto square = *value * *value;
  must(square.units >= 0 && (*value + square) == (square + *value), "a rate can be multiplied and added",
       line);
}

void try_day(std::string_view line) {
  const auto day = parse_iso_date(line);
  if (!day) return;
  must(to_iso(*day) == line, "a day is written as it was read", line);
  must(make_date(year_of(*day), month_of(*day), day_of_month(*day)) == *day, "a day is its parts", line);
  must(last_day_of_month(*day) >= *day && month_of(last_day_of_month(*day)) == month_of(*day),
       "the last day of the month is in it", line);
  for (const int months : {-12, -1, 0, 1, 13}) {
    const auto there = day_in_month(*day, months, 31);
    must(there == last_day_of_month(there), "the 31st of a month is at most its last day", line);
  }
  const auto easter = easter_sunday(year_of(*day));
  must(weekday_of(easter) == date::Sunday && year_of(easter) == year_of(*day), "Easter is a Sunday", line);
}

void try_other_spellings(std::string_view line) {
  if (const auto amount = usual_amount(line)) {
    must(*amount != line && !usual_amount(*amount), "what a hint proposes is written as usual", *amount);
    // Four decimals, the most there are; a longer fraction, or too many digits, are told by the next reading.
    const auto point = amount->find('.');
    const bool is_short = amount->size() <= 12 && (point == std::string::npos || amount->size() - point <= 5);
    must(!is_short || parse_money(*amount, *Currency::from_code("CLF")), "a proposed amount is one", *amount);
  }
  if (const auto day = usual_day(line)) {
    must(parse_iso_date(day->iso).has_value(), "a proposed day is one", day->iso);
    must(looks_like_day(line), "what is read as a day looks like one", line);
  }
}

}  // namespace

}  // namespace relance::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace relance;
  auto rest = fuzz::text_of(data, size);
  const auto code = fuzz::take_line(rest);
  const auto currency = Currency::from_code(code);
  fuzz::must(currency.has_value() == iso4217_decimals(code).has_value(), "a currency is one of the list",
             code);
  while (!rest.empty()) {
    const auto line = fuzz::take_line(rest);
    fuzz::try_amount(line, currency.value_or(Currency()));
    fuzz::try_decimal(line);
    fuzz::try_day(line);
    fuzz::try_other_spellings(line);
  }
  return 0;
}
