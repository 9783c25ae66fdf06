// SPDX-License-Identifier: MIT
#include "store/error_reason.hpp"

#include <system_error>

namespace relance {

std::string reason_of(int error) {
  auto reason = std::generic_category().message(error);
  if (!reason.empty() && reason.front() >= 'A' && reason.front() <= 'Z') reason.front() += 'a' - 'A';
  return reason;
}

}  // namespace relance
