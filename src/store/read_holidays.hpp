// SPDX-License-Identifier: MIT
// A set of holidays: `name` and `rules` (the forms of base/calendar.hpp).
#pragma once

#include "base/calendar.hpp"
#include "store/reading.hpp"

namespace relance {

// The set without the rules that cannot be read; those are reported.
HolidaySet read_holidays(Reading& reading);

}  // namespace relance
