// SPDX-License-Identifier: MIT
// The laws and rates the program comes with, for tests of floors that know no files.
#pragma once

#include "receivable/due.hpp"
#include "receivable/rates.hpp"

namespace relance::test {

const Laws& all_laws();
const Rates& built_in_rates();
const LawCalendars& calendars_by_law();

}  // namespace relance::test
