// SPDX-License-Identifier: MIT
// Words that the scenarios look for in texts.
#pragma once

#include <array>
#include <string>

#include "ledger/records.hpp"

namespace relance::test {

inline constexpr std::array kTypes = {ClientType::standard, ClientType::perfectionist,
                                      ClientType::overwhelmed, ClientType::procrastinator};
inline constexpr std::array kLanguages = {Language::fr, Language::en};

// The first word, sign or account by which a text asks for money (fine print M19); empty: it asks for none.
std::string asking_for_payment(const std::string& text);
// An amount with its currency.
bool names_an_amount(const std::string& text);

}  // namespace relance::test
