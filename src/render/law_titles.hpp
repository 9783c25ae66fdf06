// SPDX-License-Identifier: MIT
// The law a sum rests on, as a letter names it. Its short form for tables is citation() of
// receivable/law_rates.
#pragma once

#include <string>

#include "receivable/law_rates.hpp"

namespace relance {

// Empty for a contract and for no law at all.
std::string law_title(LegalSource source, Language language);

}  // namespace relance
