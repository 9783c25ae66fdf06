// SPDX-License-Identifier: MIT
// What holds for every invoice. The seed is fixed: a failure shows the number of the case.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "interest_support.hpp"
#include "receivable/day_count.hpp"

namespace relance::test {

namespace {

constexpr int kCases = 1500;

// Modulo of a Mersenne twister: the same numbers with every standard library.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int roll(int sides) { return static_cast<int>(engine_() % static_cast<unsigned>(sides)); }
  bool coin() { return roll(2) == 0; }

 private:
  std::mt19937 engine_;
};

LateInput any_invoice(Dice& dice) {
  constexpr std::array<const char*, 11> kNames = {"none", "FR", "EU", "BE", "DE", "ES",
                                                  "IT",   "LU", "NL", "UK", "CH"};
  LateInput input = Late().law(kNames[static_cast<std::size_t>(dice.roll(11))]).input();
  input.rules.day_count = static_cast<DayCount>(dice.roll(4));
  input.rules.rounding = static_cast<InterestRounding>(dice.roll(3));
  input.rules.imputation = static_cast<Imputation>(dice.roll(2));
  input.rules.payment_day = static_cast<PaymentDay>(dice.roll(2));
  input.rules.rate_mode = static_cast<RateMode>(dice.roll(2));
  if (dice.roll(4) == 0) {
    input.rules.is_statutory = false;
    input.rules.contract_rate = std::to_string(dice.roll(30)) + ".";
    input.rules.contract_rate += std::to_string(dice.roll(1000));
  }
  input.kind = static_cast<ClientKind>(dice.roll(3));
  const Date due = day("2014-06-01") + Days{dice.roll(4700)};
  input.dues = {{due, {1 + dice.roll(2'000'000), {}}}};
  if (dice.roll(5) == 0) input.dues.push_back({due + Days{dice.roll(120)}, {1 + dice.roll(2'000'000), {}}});
  if (dice.coin()) input.formal_notice = due + Days{dice.roll(60)};
  for (int i = dice.roll(4); i > 0; --i) {
    const auto kind = dice.roll(3) == 0 ? Movement::Kind::credit : Movement::Kind::payment;
    input.movements.push_back({due + Days{dice.roll(400) - 60}, kind, {1 + dice.roll(900'000), {}}});
  }
  input.as_of = due + Days{dice.roll(900)};
  return input;
}

LateSums sums_of(const LateInput& input) {
  return late_sums(input, embedded_rates());
}

LateSums a_day_later(LateInput input) {
  input.as_of += Days{1};
  return sums_of(input);
}

// What is owed on `day` with the principal first, day by day: another way to the same sum.
Minor principal_on(const LateInput& input, Date day) {
  const bool is_included = input.rules.payment_day == PaymentDay::included;
  Minor owed = 0;
  for (const auto& due : input.dues) owed += due.date < day ? due.amount.minor() : 0;
  for (const auto& movement : input.movements) {
    const bool is_payment = movement.kind == Movement::Kind::payment;
    const bool is_seen = is_payment && is_included ? movement.on < day : movement.on <= day;
    if (is_seen && movement.on <= input.as_of) owed -= movement.amount.minor();
  }
  return owed > 0 ? owed : 0;
}

Minor day_by_day(const LateInput& input, const RateRule& rule) {
  constexpr Minor kMillionthsOfPercent = 100'000'000;
  const auto convention = input.rules.day_count;
  Minor exact = 0;
  for (Date day = input.dues.front().date + Days{1}; day <= input.as_of; day += Days{1}) {
    const auto answer = rate_on(rule, embedded_rates(), day);
    if (!answer.rate) continue;
    exact += principal_on(input, day) * units_at(*answer.rate, 6) * day_weight(convention, day) *
             convention_days(convention, day, day);
  }
  return divide_half_up(exact, kMillionthsOfPercent * year_basis(convention));
}

}  // namespace

TEST_CASE("one more day never costs less") {
  Dice dice(20261121);
  for (int i = 0; i < kCases; ++i) {
    CAPTURE(i);
    const auto input = any_invoice(dice);
    const auto today = sums_of(input);
    const auto tomorrow = a_day_later(input);
    CHECK(today.interest <= tomorrow.interest);
    CHECK((is_zero(today.compensation) || today.compensation == tomorrow.compensation));
  }
}

TEST_CASE("no day late costs nothing") {
  Dice dice(7);
  for (int i = 0; i < kCases; ++i) {
    CAPTURE(i);
    auto input = any_invoice(dice);
    input.as_of = input.dues.front().date - Days{dice.roll(30)};
    const auto sums = sums_of(input);
    CHECK(sums.segments.empty());
    CHECK(sums.unknown.empty());
    CHECK(is_zero(sums.interest));
    CHECK(is_zero(sums.compensation));
  }
}

TEST_CASE("what is shown adds up, in order and without overlap") {
  Dice dice(43);
  for (int i = 0; i < kCases; ++i) {
    CAPTURE(i);
    const auto input = any_invoice(dice);
    const auto sums = sums_of(input);
    Money shown = zero(input.open.currency);
    Date last = input.dues.front().date;
    for (const auto& segment : sums.segments) {
      CHECK(segment.from > last);
      CHECK(segment.to >= segment.from);
      CHECK(is_positive(segment.principal));
      CHECK(segment.days == convention_days(input.rules.day_count, segment.from, segment.to));
      last = segment.to;
      shown += segment.interest;
    }
    CHECK(last <= input.as_of);
    CHECK(shown == sums.interest);
    CHECK(sums.total == sums.open + sums.interest + sums.compensation);
  }
}

TEST_CASE("neighbouring segments differ in rate or principal, but for year ends") {
  Dice dice(99);
  for (int i = 0; i < kCases; ++i) {
    CAPTURE(i);
    const auto input = any_invoice(dice);
    const auto segments = sums_of(input).segments;
    if (input.rules.day_count == DayCount::act_act || input.rules.law == "NL") continue;
    for (std::size_t k = 1; k < segments.size(); ++k) {
      const auto& before = segments[k - 1];
      const auto& after = segments[k];
      const bool is_touching = before.to + Days{1} == after.from;
      CHECK(!(is_touching && before.rate == after.rate && before.principal == after.principal));
    }
  }
}

TEST_CASE("rounding once equals the sum day by day; cutting in segments changes only the rounding") {
  Dice dice(2026);
  for (int i = 0; i < kCases; ++i) {
    CAPTURE(i);
    auto input = any_invoice(dice);
    input.rules.imputation = Imputation::principal_first;
    input.rules.rate_mode = RateMode::floating;
    const bool is_plain = input.rules.law != "NL" || !input.rules.is_statutory;
    const bool is_from_notice = input.rules.law == "FR" && input.kind == ClientKind::consumer;
    if (!is_plain || is_from_notice || input.rules.law == "none") continue;
    input.rules.rounding = InterestRounding::total;
    const auto once = sums_of(input);
    CHECK(once.interest.minor() == day_by_day(input, once.rule));
    input.rules.rounding = InterestRounding::segment;
    const auto cut = sums_of(input);
    const Minor difference = cut.interest.minor() - once.interest.minor();
    const auto bound = static_cast<Minor>(cut.segments.size());
    CHECK((difference <= bound && -difference <= bound));
  }
}

TEST_CASE("a payment never raises interest") {
  Dice dice(5);
  for (int i = 0; i < kCases; ++i) {
    CAPTURE(i);
    auto input = any_invoice(dice);
    input.rules.rounding = InterestRounding::total;
    input.rules.imputation = Imputation::principal_first;
    const auto before = sums_of(input).interest;
    const Date on = input.dues.front().date + Days{dice.roll(200)};
    input.movements.push_back({on, Movement::Kind::payment, {1 + dice.roll(500'000), {}}});
    CHECK(sums_of(input).interest.minor() <= before.minor() + (input.rules.law == "NL" ? 3 : 0));
  }
}

TEST_CASE("the order in which payments of different days are given is irrelevant") {
  Dice dice(11);
  for (int i = 0; i < kCases; ++i) {
    CAPTURE(i);
    auto input = any_invoice(dice);
    const auto before = sums_of(input);
    std::stable_sort(input.movements.begin(), input.movements.end(),
                     [](const Movement& a, const Movement& b) { return a.on > b.on; });
    CHECK(sums_of(input).interest == before.interest);
  }
}

}  // namespace relance::test
