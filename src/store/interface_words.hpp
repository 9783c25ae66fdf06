// SPDX-License-Identifier: MIT
// What the interface says in a language, from the catalogue that is built in (src/defaults/words).
#pragma once

#include "base/wording.hpp"
#include "ledger/words.hpp"

namespace relance {

// Read when it is first asked for; that of English is empty.
const Catalogue& words_of(Language language);

}  // namespace relance
