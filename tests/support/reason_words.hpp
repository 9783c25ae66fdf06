// SPDX-License-Identifier: MIT
// The names of reasons, for what a test shows.
#pragma once

#include <string_view>

#include "playbook/reason.hpp"

namespace relance::test {

std::string_view reason_word(ReasonKind kind);

}  // namespace relance::test
