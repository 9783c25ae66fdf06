// SPDX-License-Identifier: MIT
// The values that have a meaning of their own: addresses, currencies, terms, amounts.
#include <algorithm>

#include "base/decimal.hpp"
#include "store/email_address.hpp"
#include "store/law_names.hpp"
#include "store/table_reader.hpp"

namespace relance {

namespace {

// Digits as written, without the underscores and the plus sign TOML allows.
std::string plain_number(std::string text) {
  std::erase(text, '_');
  if (text.starts_with('+')) text.erase(0, 1);
  return text;
}

}  // namespace

std::string TableReader::email(std::string_view key) {
  auto address = text(key);
  if (address.empty()) return {};
  if (auto fault = email_address_fault(address)) {
    complain(DiagnosticCode::bad_email, spot(key), std::move(*fault));
    return {};
  }
  return address;
}

std::optional<Currency> TableReader::currency(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr || !is_text(entry->value, key)) return std::nullopt;
  auto found = Currency::from_code(entry->value.text);
  if (!found) complain(DiagnosticCode::unknown_currency, entry->value.spot, found.error());
  return found ? std::optional(*found) : std::nullopt;
}

std::string TableReader::country(std::string_view key) {
  auto code = text(key);
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (code.empty() || (code.size() == 2 && std::all_of(code.begin(), code.end(), is_capital))) return code;
  complain(DiagnosticCode::bad_country, spot(key),
           {wording("`{}` is not a country code of ISO 3166-1", code),
            wording("write two capital letters, as in FR, BE, GB")});
  return {};
}

std::optional<std::string> TableReader::law(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  auto accepted = reading_.law_names ? *reading_.law_names : built_in_law_names();
  accepted.emplace_back("none");
  const auto& value = entry->value;
  const bool is_known = value.kind == TomlKind::text &&
                        (std::find(accepted.begin(), accepted.end(), value.text) != accepted.end() ||
                         (!reading_.law_names && is_law_name(value.text)));
  if (is_known) return value.text;
  unknown_word(value, key, accepted);
  return std::nullopt;
}

std::optional<Terms> TableReader::terms(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr || !is_text(entry->value, key)) return std::nullopt;
  auto found = parse_terms(entry->value.text);
  if (!found) complain(DiagnosticCode::bad_terms, entry->value.spot, found.error());
  return found ? std::optional(*found) : std::nullopt;
}

std::optional<Money> TableReader::amount(std::string_view key, Currency currency, Sign sign) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  const auto& value = entry->value;
  if (!is_scalar(value.kind)) {
    wrong_type(value, key, wording("an amount"),
               wording("write digits with a point for the decimals, as in 1200.00"));
    return std::nullopt;
  }
  const auto found = parse_money(value.text, currency);
  if (!found) {
    complain(DiagnosticCode::bad_amount, value.spot, found.error());
    return std::nullopt;
  }
  const bool is_accepted =
      sign == Sign::any || (sign == Sign::positive ? is_positive(*found) : !is_negative(*found));
  if (!is_accepted) {
    complain(DiagnosticCode::amount_sign, value.spot,
             {wording("`{}` is {}, expected {}", key, value.text,
                      sign == Sign::positive ? wording("more than zero") : wording("zero or more")),
              {}});
    return std::nullopt;
  }
  return *found;
}

std::optional<std::string> TableReader::decimal(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  const auto& value = entry->value;
  if (!is_scalar(value.kind)) {
    wrong_type(value, key, wording("a number"),
               wording("write digits with a point for the decimals, as in 14.5"));
    return std::nullopt;
  }
  const auto text = plain_number(value.text);
  const auto found = parse_decimal(text);
  if (!found) {
    complain(DiagnosticCode::bad_number, value.spot, found.error());
    return std::nullopt;
  }
  return text;
}

std::optional<std::string> TableReader::plain_amount(std::string_view key) {
  auto text = decimal(key);
  const auto value = text ? parse_decimal(*text) : Result<Decimal>(failure({}));
  if (!value || *value >= Decimal{}) return text;
  complain(DiagnosticCode::amount_sign, spot(key),
           {wording("`{}` is {}, expected zero or more", key, *text), {}});
  return std::nullopt;
}

}  // namespace relance
