// SPDX-License-Identifier: MIT
#include "scenario_words.hpp"

#include <algorithm>

namespace relance::test {

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

bool begins_a_word(const std::string& text, const std::string& stem) {
  for (auto at = text.find(stem); at != std::string::npos; at = text.find(stem, at + 1)) {
    if (at == 0 || !is_letter(text[at - 1])) return true;
  }
  return false;
}

}  // namespace

std::string asking_for_payment(const std::string& text) {
  const std::string all = lower(text);
  for (const std::string stem :
       {"pay", "paie", "paid", "r\u00e9gl", "r\u00e8gl", "vire", "acquitt", "verse", "sold", "settle",
        "remit", "transfer", "owe", "iban", "bic ", "fr76", "\u00e9ch\u00e9ance", "overdue", "late "}) {
    if (begins_a_word(all, stem)) return stem;
  }
  return names_an_amount(text) ? "an amount" : "";
}

bool names_an_amount(const std::string& text) {
  constexpr std::array kSigns = {"\u20ac", "\u00a3", "$", "EUR", "GBP", "1200", "1 200", "1,200"};
  return std::any_of(kSigns.begin(), kSigns.end(),
                     [&](const char* sign) { return text.find(sign) != std::string::npos; });
}

}  // namespace relance::test
