// SPDX-License-Identifier: MIT
// What the laws of a book have to say about it: facts with their rule and source, never a verdict.
#pragma once

#include "cli/findings.hpp"

namespace relance {

// Terms longer than may be agreed (fine print D5); what invoices of the user's country must carry, as far as
// a book shows it; contract rates under the least the law allows (never replaced, fine print I10); published
// rates that end before the day; claims to declare in an insolvency; the day until which a claim can be
// brought to court, half a year ahead.
void check_law(Finder& finder);

}  // namespace relance
