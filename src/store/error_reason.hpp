// SPDX-License-Identifier: MIT
// What the system says of a call that failed, for the middle of a sentence.
#pragma once

#include <string>

namespace relance {

// Of an errno: "no such file or directory".
std::string reason_of(int error);

}  // namespace relance
