// SPDX-License-Identifier: MIT
// One entry of a timeline in words.
#pragma once

#include <string>

#include "receivable/timeline.hpp"

namespace relance {

// "invoice issued, 1,200.00 EUR", "payment promised: until 14 April 2026"; the state of a promise, a reason
// and a note stand on lines of their own.
std::string occurrence_text(const Occurrence& occurrence, Date as_of, Language language);

}  // namespace relance
