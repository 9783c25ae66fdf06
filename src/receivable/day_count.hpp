// SPDX-License-Identifier: MIT
// How days become parts of a year. Interest of some days = principal x rate x days x weight / basis.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"
#include "ledger/late_payment.hpp"

namespace relance {

// Days from `first` to `last`, both included, as the convention counts them. They add up: cutting a period
// in two never changes the sum. 30/360 is the European form: a 31st counts as the 30th.
int convention_days(DayCount convention, Date first, Date last);

// One day of the year of `day` is weight / basis of a year. The basis is the same for every year, so that
// interest of leap years and others can be added before it is rounded.
Minor day_weight(DayCount convention, Date day);
Minor year_basis(DayCount convention);

}  // namespace relance
