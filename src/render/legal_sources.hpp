// SPDX-License-Identifier: MIT
// How a text of law is named to a reader.
#pragma once

#include <string>

#include "ledger/law.hpp"

namespace relance {

// Its title, marked where it was not read in a text of law: "article L110-4, French Commercial Code, to be
// checked". Empty for no source.
std::string checked_title(const LegalSource& source, Language language);

}  // namespace relance
