// SPDX-License-Identifier: MIT
#include "render/payment_request.hpp"

#include <algorithm>

#include "ledger/creditor_reference.hpp"
#include "ledger/iban.hpp"

namespace relance {

namespace {

constexpr std::string_view kEuro = "EUR";
constexpr std::int64_t kLargestMinor = 99'999'999'999;  // cents, EPC069-12

std::optional<std::string> euro_account(const Me& me) {
  const auto found = me.iban.find(std::string(kEuro));
  if (found == me.iban.end()) return std::nullopt;
  std::string iban = compact_iban(found->second);
  return is_iban(iban) ? std::optional(iban) : std::nullopt;
}

std::vector<std::string> numbers_in_euros(const Action& action) {
  std::vector<std::string> numbers;
  for (const auto& covered : action.covered) {
    const Invoice& invoice = *covered.receivable->invoice;
    if (invoice.currency.code() == kEuro) numbers.push_back(invoice.number);
  }
  return numbers;
}

}  // namespace

std::vector<Money> amounts_told(const Action& action) {
  if (std::any_of(action.amounts.begin(), action.amounts.end(), is_positive)) return action.amounts;
  return {told_open(*action.lead)};
}

std::string bic_beside(const std::string& iban, const std::string& bic) {
  const std::string compact = compact_iban(bic);
  const bool is_of_same_bank = is_bic(compact) && iban.size() >= 2 && compact.compare(4, 2, iban, 0, 2) == 0;
  return is_of_same_bank ? compact : std::string{};
}

std::optional<std::string> structured_reference(const Action& action, const Me& me) {
  const auto numbers = numbers_in_euros(action);
  if (numbers.size() != 1 || action.covered.size() != 1 || !euro_account(me)) return std::nullopt;
  return creditor_reference(numbers.front());
}

std::optional<PaymentRequest> payment_request(const Action& action, const Me& me) {
  const auto iban = euro_account(me);
  const auto amounts = amounts_told(action);
  const auto amount = std::find_if(amounts.begin(), amounts.end(), [](const Money& money) {
    return money.currency.code() == kEuro && is_positive(money) && money.minor() <= kLargestMinor;
  });
  if (!iban || amount == amounts.end()) return std::nullopt;
  PaymentRequest request{
      me.business.empty() ? me.name : me.business,   *iban, bic_beside(*iban, me.bic), *amount,
      structured_reference(action, me).value_or(""), {}};
  if (!request.reference.empty()) return request;
  for (const auto& number : numbers_in_euros(action)) {
    request.text += (request.text.empty() ? "" : " ") + number;
  }
  return request;
}

}  // namespace relance
