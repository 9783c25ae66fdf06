// SPDX-License-Identifier: MIT
// One plain e-mail address, as a mail header can hold it without quoting (fine print M8).
#pragma once

#include <optional>
#include <string_view>

#include "base/result.hpp"

namespace relance {

// Nothing when the address is one addr-spec: dot-atom @ dot-atom, ASCII, at most 254 characters.
std::optional<Failure> email_address_fault(std::string_view address);

}  // namespace relance
