// SPDX-License-Identifier: MIT
// International bank account numbers (ISO 13616), as the IBAN registry of SWIFT lays them down country by
// country.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// As machines write it: without blanks (tabs, U+00A0 and U+202F too), a-z as A-Z. Nothing else is changed.
std::string compact_iban(std::string_view written);

// The country is in the registry, its account number has the registered length and characters, and the check
// digits are right. Says nothing about whether the account exists.
bool is_iban(std::string_view compact);

// Begins as an IBAN does, and is none: a slip in copying. Account numbers of other kinds are not judged.
bool is_miswritten_iban(std::string_view written);

// ISO 9362: four letters or digits for the bank, two letters for the country, two or five for the branch.
bool is_bic(std::string_view compact);

// ISO 7064 MOD 97-10: digits and capitals (A = 10 … Z = 35) read as one number, modulo 97. Nothing else is
// read.
int remainder_97(std::string_view text);

}  // namespace relance
