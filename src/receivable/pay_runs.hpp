// SPDX-License-Identifier: MIT
// The days on which a client pays suppliers (`pays_on`), each moved to the next working day first (fine print
// E17).
#pragma once

#include <optional>

#include "base/calendar.hpp"
#include "ledger/records.hpp"

namespace relance {

// The first run on or after `day` / the last on or before it. None without pays_on.
std::optional<Date> first_run_from(const Calendar& calendar, const Client& client, Date day);
std::optional<Date> last_run_until(const Calendar& calendar, const Client& client, Date day);

// The run nearest to `day`, of two as near the later; never one before `earliest`. None without pays_on.
std::optional<Date> nearest_run(const Calendar& calendar, const Client& client, Date day, Date earliest);

}  // namespace relance
