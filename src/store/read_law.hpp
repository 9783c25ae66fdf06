// SPDX-License-Identifier: MIT
// laws/<NAME>.toml: what late payment gives under a law (ledger/law.hpp; relance-book(5), LAWS).
#pragma once

#include "ledger/law.hpp"
#include "store/reading.hpp"

namespace relance {

// Named after its file. With errors in `reading` it is not to be used.
LawRules read_law(Reading& reading);

}  // namespace relance
