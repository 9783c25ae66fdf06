// SPDX-License-Identifier: MIT
// What the system says of a call that failed, for the middle of a sentence.
#pragma once

#include "base/wording.hpp"

namespace relance {

// Of an errno: "no such file or directory".
Wording reason_of(int error);
// "No such file or directory".
Wording capital_reason_of(int error);

}  // namespace relance
