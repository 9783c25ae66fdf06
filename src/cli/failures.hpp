// SPDX-License-Identifier: MIT
// What a command says when it cannot do what was asked.
#pragma once

#include "base/result.hpp"
#include "cli/process.hpp"

namespace relance {

// "relance: MESSAGE\n  hint: HINT\n", made printable.
Wording told(const Failure& failure);
Wording told(const Wording& message);  // "relance: MESSAGE\n"

Outcome refused(const Failure& failure, int exit_code);
Outcome refused_by_profile();  // 3: nothing is written while relance.toml has errors
Outcome wrong_use(const Wording& message, const Wording& hint);  // exit 2

}  // namespace relance
