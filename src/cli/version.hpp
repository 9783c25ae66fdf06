// SPDX-License-Identifier: MIT
#pragma once

namespace relance {

inline constexpr const char* kVersion = RELANCE_VERSION;  // from CMakeLists.txt

}  // namespace relance
