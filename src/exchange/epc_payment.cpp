// SPDX-License-Identifier: MIT
#include "exchange/epc_payment.hpp"

#include <algorithm>
#include <optional>

#include "base/printable.hpp"
#include "ledger/creditor_reference.hpp"
#include "ledger/iban.hpp"

namespace relance {

namespace {

constexpr std::size_t kLongestName = 70;      // code points
constexpr std::size_t kLongestText = 140;     // code points
constexpr std::size_t kLargestPayload = 331;  // bytes: what a code of version 13 and level M holds
constexpr Minor kLargestAmount = 99'999'999'999;

// Is the code point a blank, a control character (C0, DEL, C1), a separator of lines, or not UTF-8 at all?
bool is_blank(std::string_view point) {
  if (point.size() == 1)
    return static_cast<unsigned char>(point[0]) <= ' ' || point == "\x7f" || point[0] < 0;
  if (point.size() == 2) return point[0] == '\xc2' && static_cast<unsigned char>(point[1]) <= 0xa0;
  return point == "\u2028" || point == "\u2029";
}

// One line without blanks at its ends, cut after so many code points and bytes.
std::string one_line(std::string_view text, std::size_t most_points, std::size_t most_bytes) {
  std::string out;
  std::size_t points = 0;
  bool is_after_blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = text.substr(at, code_point_length(text, at));
    at += point.size();
    if (is_blank(point)) {
      is_after_blank = !out.empty();
      continue;
    }
    const std::size_t blank = is_after_blank ? 1 : 0;
    points += blank + 1;
    if (points > most_points || out.size() + blank + point.size() > most_bytes) break;
    if (is_after_blank) out += ' ';
    is_after_blank = false;
    out += point;
  }
  return out;
}

std::optional<Failure> mistake_of_amount(const Money& amount) {
  if (amount.currency != Currency()) {
    return Failure{wording("a payment code holds euros, not {}", amount.currency.code()), {}};
  }
  if (amount.minor() < 1 || amount.minor() > kLargestAmount) {
    return Failure{wording("a payment code holds 0.01 to 999999999.99 EUR, not {}", to_decimal(amount)), {}};
  }
  return std::nullopt;
}

// Of a payment whose IBAN, BIC and reference are compact.
std::optional<Failure> mistake_in(const EpcPayment& payment) {
  if (payment.name.empty())
    return Failure{wording("a payment code needs the name of the account's owner"), {}};
  if (!is_iban(payment.iban)) {
    return Failure{wording("`{}` is not an IBAN", payment.iban),
                   wording("compare it with a bank statement, digit by digit")};
  }
  if (!payment.bic.empty() && !is_bic(payment.bic)) {
    return Failure{wording("`{}` is not a BIC", payment.bic),
                   wording("write its 8 or 11 letters and digits, or leave it out")};
  }
  if (!payment.reference.empty() && !is_creditor_reference(payment.reference)) {
    return Failure{wording("`{}` is not a creditor reference of ISO 11649", payment.reference), {}};
  }
  if (!payment.reference.empty() && !payment.text.empty()) {
    return Failure{wording("a payment code holds a reference or a text, not both"), {}};
  }
  return mistake_of_amount(payment.amount);
}

}  // namespace

Result<std::string> epc_payload(const EpcPayment& payment) {
  auto clean = payment;
  clean.name = one_line(payment.name, kLongestName, kLargestPayload);
  clean.text = one_line(payment.text, kLongestText, kLargestPayload);
  clean.iban = compact_iban(payment.iban);
  clean.bic = compact_iban(payment.bic);
  clean.reference = compact_iban(payment.reference);
  if (const auto mistake = mistake_in(clean)) return tl::make_unexpected(*mistake);

  const std::string head = "BCD\n002\n1\nSCT\n" + clean.bic + "\n";
  const std::string middle = "\n" + clean.iban + "\nEUR" + to_decimal(clean.amount);
  const std::string tail = "\n\n" + clean.reference + "\n";  // no purpose code
  const auto room = kLargestPayload - head.size() - middle.size() - tail.size();
  const auto name = one_line(clean.name, kLongestName, room);
  const auto text = one_line(clean.text, kLongestText, room - name.size());
  auto payload = head + name + middle + tail + text;
  payload.erase(payload.find_last_not_of('\n') + 1);
  return payload;
}

}  // namespace relance
