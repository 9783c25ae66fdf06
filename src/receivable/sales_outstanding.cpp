// SPDX-License-Identifier: MIT
#include "receivable/sales_outstanding.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "receivable/aging.hpp"

namespace relance {

namespace {

// The day of the sale: that of issue, else of the sending; none: nothing was sold yet.
std::optional<Date> sale_day(const Receivable& receivable) {
  if (receivable.standing == Standing::is_void) return std::nullopt;
  if (!is_credit_note(*receivable.invoice) && !receivable.first_sent) return std::nullopt;
  const bool is_issued = receivable.issued && *receivable.issued <= receivable.as_of;
  return is_issued ? receivable.issued : receivable.first_sent;
}

bool lowers_sales(const Movement& movement) {
  return movement.kind == Movement::Kind::credit || movement.kind == Movement::Kind::discount;
}

// A credit note counts as a document, so what invoices took up of it does not.
void add_sale(SalesOutstanding& of, const Receivable& receivable) {
  const bool is_in_period = *sale_day(receivable) >= of.period.from;
  if (is_credit_note(*receivable.invoice)) {
    if (is_in_period) of.sales -= receivable.balance.total;
    return;
  }
  if (is_in_period) of.sales += receivable.balance.total;
  for (const auto& movement : receivable.balance.movements) {
    if (lowers_sales(movement) && movement.on >= of.period.from) of.sales -= movement.amount;
  }
}

std::optional<TenthDays> days_of(const SalesOutstanding& of) {
  constexpr Minor kTenths = 10;
  if (!is_positive(of.sales)) return std::nullopt;
  const Minor period = days_between(of.period.from, of.period.to) + 1;
  return TenthDays{divide_half_up(of.open.minor() * period * kTenths, of.sales.minor())};
}

}  // namespace

std::vector<SalesOutstanding> days_sales_outstanding(const Assessment& assessment) {
  const DaySpan longest = record_span(assessment.as_of);
  std::map<std::string, SalesOutstanding> by_code;
  for (const auto& receivable : assessment.receivables) {
    const auto day = sale_day(receivable);
    if (!day) continue;
    const Currency currency = receivable.invoice->currency;
    auto& of = by_code
                   .try_emplace(
                       std::string(currency.code()),
                       SalesOutstanding{
                           currency, zero(currency), zero(currency), {longest.to, longest.to}, std::nullopt})
                   .first->second;
    of.period.from = std::max(longest.from, std::min(of.period.from, *day));
  }
  for (const auto& receivable : assessment.receivables) {
    if (sale_day(receivable))
      add_sale(by_code.at(std::string(receivable.invoice->currency.code())), receivable);
  }
  // What is open was sent, so it was sold: each total has its place.
  for (const auto& total : age(assessment, {}, AgingBasis::due, false).totals)
    by_code.at(std::string(total.currency.code())).open = total.total;
  std::vector<SalesOutstanding> all;
  all.reserve(by_code.size());
  for (auto& [code, of] : by_code) {
    of.days = days_of(of);
    all.push_back(of);
  }
  return all;
}

}  // namespace relance
