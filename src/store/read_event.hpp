// SPDX-License-Identifier: MIT
// One [[event]] of an invoice, and lists of instalments.
#pragma once

#include "ledger/records.hpp"
#include "store/table_reader.hpp"

namespace relance {

// [[instalment]], or `instalments` of a plan: by due date, then by place.
std::vector<Instalment> read_instalments(TableReader& parent, std::string_view key, Currency currency);

Event read_event(const TomlValue& value, Currency currency, Reading& reading);

}  // namespace relance
