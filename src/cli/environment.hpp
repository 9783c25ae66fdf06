// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <string>

namespace relance {

// A variable of the environment; empty where there is none.
inline std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

}  // namespace relance
