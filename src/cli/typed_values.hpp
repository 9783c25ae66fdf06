// SPDX-License-Identifier: MIT
// Values as people type them, held to the rules of the reader: the value as a file has it, or why it cannot
// be.
#pragma once

#include <string>

#include "base/date.hpp"
#include "base/result.hpp"
#include "cli/questions.hpp"
#include "ledger/words.hpp"

namespace relance {

Result<std::string> typed_text(const std::string& written);      // one line, no control characters
Result<std::string> typed_email(const std::string& written);     // one plain address
Result<std::string> typed_country(const std::string& written);   // "fr", "UK" -> "FR", "GB"
Result<std::string> typed_currency(const std::string& written);  // "eur" -> "EUR"
Result<std::string> typed_iban(const std::string& written);      // valid; without blanks
Result<std::string> typed_terms(const std::string& written);
ValueReader typed_day(Date today);            // any DATE of the command line -> ISO
ValueReader typed_amount(Currency currency);  // -> with the currency's decimals

// One of the words of a set, as files write them.
template <typename E>
Result<std::string> typed_word(const std::string& written) {
  if (from_word<E>(written)) return written;
  std::string all;
  for (const auto& word : kWords<E>) all += (all.empty() ? "" : ", ") + std::string(word.text);
  return failure(wording("`{}` is none of {}", written, all));
}

}  // namespace relance
