// SPDX-License-Identifier: MIT
#include "ledger/creditor_reference.hpp"

#include <algorithm>

#include "ledger/iban.hpp"

namespace relance {

namespace {

constexpr std::string_view kMark = "RF";
constexpr std::size_t kBeforeNumber = 4;  // the mark and the check digits
constexpr std::size_t kLongestNumber = 21;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_capital_or_digit(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'Z');
}

}  // namespace

std::optional<std::string> creditor_reference(std::string_view invoice_number) {
  std::string number;
  for (const char c : invoice_number) {
    const char capital = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (is_capital_or_digit(capital)) number += capital;
  }
  if (number.empty() || number.size() > kLongestNumber) return std::nullopt;
  const int check = 98 - remainder_97(number + std::string(kMark) + "00");
  return std::string(kMark) + (check < 10 ? "0" : "") + std::to_string(check) + number;
}

bool is_creditor_reference(std::string_view compact) {
  if (compact.size() <= kBeforeNumber || compact.size() > kBeforeNumber + kLongestNumber) return false;
  if (!compact.starts_with(kMark) || !std::all_of(compact.begin(), compact.end(), is_capital_or_digit))
    return false;
  return creditor_reference(compact.substr(kBeforeNumber)) == compact;
}

std::string creditor_reference_text(std::string_view compact) {
  std::string out;
  for (std::size_t at = 0; at < compact.size(); ++at) {
    if (at > 0 && at % 4 == 0) out += ' ';
    out += compact[at];
  }
  return out;
}

}  // namespace relance
