// SPDX-License-Identifier: MIT
// A payment plan in equal parts, as `relance instalments` asks for it.
#pragma once

#include <vector>

#include "cli/options.hpp"
#include "ledger/records.hpp"

namespace relance {

// --count parts of what is open, --every so often from `first` on; the odd units are in the first. Error: a
// count that is none, or too little money for so many.
Result<std::vector<Instalment>> equal_instalments(const Money& open, Date first, const Options& options);

}  // namespace relance
