// SPDX-License-Identifier: MIT
// What keeps an action from being drafted, before any text is looked at.
#pragma once

#include <optional>

#include "cli/exit_code.hpp"
#include "cli/session.hpp"

namespace relance {

// Why there can be no draft of this action; nothing when there can.
struct Refusal {
  Failure failure;
  int exit_code = exit_code::kBadBook;
};

std::optional<Refusal> refusal_of(const Session& session, const Action& action);

}  // namespace relance
