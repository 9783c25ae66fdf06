// SPDX-License-Identifier: MIT
// What holds an invoice back: corrections, disputes, promises, snoozes (fine print E16, E24, E25, E44, E77).
#pragma once

#include "receivable/receivable.hpp"

namespace relance {

// `balance` is that of the invoice on as_of; movements tell what was open when a promise was made and when it
// was kept.
Pauses fold_pauses(const Invoice& invoice, const Balance& balance, Date as_of);

// Every promise made by as_of, whatever became of it; parallel to the `promise` events that have a day.
std::vector<Promise> promises_made(const Invoice& invoice, const Balance& balance, Date as_of);

}  // namespace relance
