// SPDX-License-Identifier: MIT
#include "ledger/iban.hpp"

#include <algorithm>
#include <array>

namespace relance {

namespace {

struct AccountForm {
  std::string_view country;  // ISO 3166-1 alpha-2, and XK
  // What follows the check digits, as in the registry but without its `!`: so many digits (n), capitals (a)
  // or either of the two (c).
  std::string_view characters;
};

constexpr std::array<AccountForm, 89> kForms = {{
    {"AD", "4n4n12c"},     {"AE", "3n16n"},     {"AL", "8n16c"},         {"AT", "5n11n"},
    {"AZ", "4a20c"},       {"BA", "3n3n8n2n"},  {"BE", "3n7n2n"},        {"BG", "4a4n2n8c"},
    {"BH", "4a14c"},       {"BI", "5n5n11n2n"}, {"BR", "8n5n10n1a1c"},   {"BY", "4c4n16c"},
    {"CH", "5n12c"},       {"CR", "4n14n"},     {"CY", "3n5n16c"},       {"CZ", "4n6n10n"},
    {"DE", "8n10n"},       {"DJ", "5n5n11n2n"}, {"DK", "4n9n1n"},        {"DO", "4c20n"},
    {"EE", "2n2n11n1n"},   {"EG", "4n4n17n"},   {"ES", "4n4n1n1n10n"},   {"FI", "3n11n"},
    {"FK", "2a12n"},       {"FO", "4n9n1n"},    {"FR", "5n5n11c2n"},     {"GB", "4a6n8n"},
    {"GE", "2a16n"},       {"GI", "4a15c"},     {"GL", "4n9n1n"},        {"GR", "3n4n16c"},
    {"GT", "4c20c"},       {"HN", "4a20n"},     {"HR", "7n10n"},         {"HU", "3n4n1n15n1n"},
    {"IE", "4a6n8n"},      {"IL", "3n3n13n"},   {"IQ", "4a3n12n"},       {"IS", "4n2n6n10n"},
    {"IT", "1a5n5n12c"},   {"JO", "4a4n18c"},   {"KW", "4a22c"},         {"KZ", "3n13c"},
    {"LB", "4n20c"},       {"LC", "4a24c"},     {"LI", "5n12c"},         {"LT", "5n11n"},
    {"LU", "3n13c"},       {"LV", "4a13c"},     {"LY", "3n3n15n"},       {"MC", "5n5n11c2n"},
    {"MD", "2c18c"},       {"ME", "3n13n2n"},   {"MK", "3n10c2n"},       {"MN", "4n12n"},
    {"MR", "5n5n11n2n"},   {"MT", "4a5n18c"},   {"MU", "4a2n2n12n3n3a"}, {"NI", "4a20n"},
    {"NL", "4a10n"},       {"NO", "4n6n1n"},    {"OM", "3n16c"},         {"PK", "4a16c"},
    {"PL", "8n16n"},       {"PS", "4a21c"},     {"PT", "4n4n11n2n"},     {"QA", "4a21c"},
    {"RO", "4a16c"},       {"RS", "3n13n2n"},   {"RU", "9n5n15c"},       {"SA", "2n18c"},
    {"SC", "4a2n2n16n3a"}, {"SD", "2n12n"},     {"SE", "3n16n1n"},       {"SI", "5n8n2n"},
    {"SK", "4n6n10n"},     {"SM", "1a5n5n12c"}, {"SO", "4n3n12n"},       {"ST", "4n4n11n2n"},
    {"SV", "4a20n"},       {"TL", "3n14n2n"},   {"TN", "2n3n13n2n"},     {"TR", "5n1n16c"},
    {"UA", "6n19c"},       {"VA", "3n15n"},     {"VG", "4a16n"},         {"XK", "4n10n2n"},
    {"YE", "4a4n18c"},
}};

constexpr std::array<std::string_view, 4> kBlanks = {" ", "\t", "\u00a0", "\u202f"};
constexpr std::size_t kBeforeAccount = 4;  // country and check digits

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_of_class(char c, char letter_of_class) {
  return (letter_of_class != 'a' && is_digit(c)) || (letter_of_class != 'n' && is_capital(c));
}

// Whether the account has the length and the characters of the form.
bool has_form(std::string_view account, std::string_view form) {
  std::size_t at = 0;
  std::size_t count = 0;
  for (const char c : form) {
    if (is_digit(c)) {
      count = count * 10 + static_cast<std::size_t>(c - '0');
      continue;
    }
    if (account.size() - at < count) return false;
    const auto part = account.substr(at, count);
    if (!std::all_of(part.begin(), part.end(), [c](char x) { return is_of_class(x, c); })) return false;
    at += count;
    count = 0;
  }
  return at == account.size();
}

// Check digits are made as 98 minus a remainder, so 00, 01 and 99 are never given out (ISO 7064).
bool are_check_digits(std::string_view two) {
  return is_digit(two[0]) && is_digit(two[1]) && two >= "02" && two <= "98";
}

}  // namespace

std::string compact_iban(std::string_view written) {
  std::string out;
  while (!written.empty()) {
    const auto blank = std::find_if(kBlanks.begin(), kBlanks.end(),
                                    [written](std::string_view b) { return written.starts_with(b); });
    if (blank != kBlanks.end()) {
      written.remove_prefix(blank->size());
      continue;
    }
    const char c = written.front();
    out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    written.remove_prefix(1);
  }
  return out;
}

bool is_iban(std::string_view compact) {
  if (compact.size() <= kBeforeAccount) return false;
  const auto country = compact.substr(0, 2);
  const auto account = compact.substr(kBeforeAccount);
  const auto form = std::find_if(kForms.begin(), kForms.end(),
                                 [country](const AccountForm& f) { return f.country == country; });
  if (form == kForms.end() || !has_form(account, form->characters)) return false;
  if (!are_check_digits(compact.substr(2, 2))) return false;
  return remainder_97(std::string(account) + std::string(compact.substr(0, kBeforeAccount))) == 1;
}

bool is_miswritten_iban(std::string_view written) {
  const std::string compact = compact_iban(written);
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return compact.size() > 4 && is_capital(compact[0]) && is_capital(compact[1]) && !is_iban(compact);
}

bool is_bic(std::string_view compact) {
  if (compact.size() != 8 && compact.size() != 11) return false;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_either = [&](char c) { return is_capital(c) || (c >= '0' && c <= '9'); };
  return std::all_of(compact.begin(), compact.end(), is_either) && is_capital(compact[4]) &&
         is_capital(compact[5]);
}

int remainder_97(std::string_view text) {
  int remainder = 0;
  for (const char c : text) {
    if (is_digit(c)) remainder = (remainder * 10 + (c - '0')) % 97;
    if (is_capital(c)) remainder = (remainder * 100 + (c - 'A' + 10)) % 97;
  }
  return remainder;
}

}  // namespace relance
