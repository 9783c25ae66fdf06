// SPDX-License-Identifier: MIT
#include "cli/typed_values.hpp"

#include <algorithm>

#include "base/printable.hpp"
#include "cli/as_of.hpp"
#include "ledger/iban.hpp"
#include "store/email_address.hpp"

namespace relance {

namespace {

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return text;
}

}  // namespace

Result<std::string> typed_text(const std::string& written) {
  if (!is_valid_utf8(written)) return failure(wording("the text is not UTF-8"), wording("type it again"));
  if (unwanted_in(written, false))
    return failure(wording("the text holds a control character"), wording("type it again"));
  if (written.find_first_not_of(' ') == std::string::npos) return failure(wording("the text is blank"));
  return written;
}

Result<std::string> typed_email(const std::string& written) {
  if (const auto fault = email_address_fault(written)) return tl::make_unexpected(*fault);
  return written;
}

Result<std::string> typed_country(const std::string& written) {
  const std::string code = upper(written);
  const bool is_code =
      code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!is_code)
    return failure(wording("`{}` is not a country code of ISO 3166-1", written),
                   wording("write two letters, as in FR, BE, GB"));
  return code == "UK" ? "GB" : code;
}

Result<std::string> typed_currency(const std::string& written) {
  const auto currency = Currency::from_code(upper(written));
  if (!currency) return tl::make_unexpected(currency.error());
  return std::string(currency->code());
}

Result<std::string> typed_iban(const std::string& written) {
  auto compact = compact_iban(written);
  if (is_iban(compact)) return compact;
  return failure(wording("`{}` is no valid IBAN", written),
                 wording("copy it again from your bank's own papers; another kind of account goes into "
                         "relance.toml by hand"));
}

Result<std::string> typed_terms(const std::string& written) {
  const auto terms = parse_terms(written);
  if (!terms) return tl::make_unexpected(terms.error());
  return written;
}

ValueReader typed_day(Date today) {
  return [today](const std::string& written) -> Result<std::string> {
    const auto day = parse_day_word(written, today);
    if (!day) return tl::make_unexpected(day.error());
    return to_iso(*day);
  };
}

ValueReader typed_amount(Currency currency) {
  return [currency](const std::string& written) -> Result<std::string> {
    const auto amount = parse_money(written, currency);
    if (!amount) return tl::make_unexpected(amount.error());
    if (is_negative(*amount)) return failure(wording("`{}` is below zero, expected zero or more", written));
    return to_decimal(*amount);
  };
}

}  // namespace relance
