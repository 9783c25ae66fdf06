// SPDX-License-Identifier: MIT
// The calendars of a book: its own, which moves actions, and that of a law, which moves due dates.
#pragma once

#include <string>

#include "base/calendar.hpp"
#include "base/diagnostic.hpp"
#include "ledger/law.hpp"
#include "ledger/records.hpp"

namespace relance {

// [calendar] holidays: the name of an embedded set or a file of the book; absent, by me.country (fine print
// E63).
Calendar load_calendar(const std::string& root, const Profile& profile, Diagnostics& diagnostics);

// Weekends and the law's own holidays: DE, and CH-GE for CH (fine print E39); weekends alone for the others.
Calendar law_calendar(const LawRules& law);

}  // namespace relance
