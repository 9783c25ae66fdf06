// SPDX-License-Identifier: MIT
// [late_payment], as it may stand in relance.toml, on a client and on an invoice.
#pragma once

#include "ledger/late_payment.hpp"
#include "store/table_reader.hpp"

namespace relance {

LatePayment read_late_payment(TableReader& parent);

}  // namespace relance
