// SPDX-License-Identifier: MIT
#include "store/read_late_payment.hpp"

#include "base/decimal.hpp"

namespace relance {

namespace {

constexpr int kHighestRate = 1000;  // per cent a year

std::optional<std::string> read_rate(TableReader& table) {
  const auto* entry = table.find("rate");
  if (entry == nullptr) return std::nullopt;
  if (entry->value.kind == TomlKind::text && entry->value.text == "statutory") return entry->value.text;
  auto rate = table.decimal("rate");
  if (!rate) return std::nullopt;
  const auto value = parse_decimal(*rate);
  const Decimal highest{kHighestRate, 0};
  if (!value || *value < Decimal{} || *value > highest) {
    table.complain(
        DiagnosticCode::out_of_range, entry->value.spot,
        {wording("`rate` is {}, expected 0 to 1000 per cent a year, or \"statutory\"", *rate), {}});
    return std::nullopt;
  }
  return rate;
}

}  // namespace

LatePayment read_late_payment(TableReader& parent) {
  LatePayment keys;
  parent.within("late_payment", verbatim("[late_payment]"), [&keys](TableReader& table) {
    keys.law = table.law("law");
    keys.rate = read_rate(table);
    keys.rate_spot = table.spot("rate");
    keys.compensation = table.boolean("compensation");
    keys.claim = table.word<ClaimPolicy>("claim");
    keys.base = table.word<InterestBase>("base");
    keys.day_count = table.word<DayCount>("day_count");
    keys.rounding = table.word<InterestRounding>("rounding");
    keys.imputation = table.word<Imputation>("imputation");
    keys.payment_day = table.word<PaymentDay>("payment_day");
    keys.rate_mode = table.word<RateMode>("rate_mode");
    keys.move_due = table.boolean("move_due");
  });
  return keys;
}

}  // namespace relance
