// SPDX-License-Identifier: MIT
// What keeps a draft from being written; and what is missing around it that its reader would notice first,
// said on stderr while the draft is written.
#pragma once

#include <optional>
#include <string>

#include "cli/exit_code.hpp"
#include "cli/session.hpp"

namespace relance {

// Why there can be no draft of this action; nothing when there can.
struct Refusal {
  Failure failure;
  int exit_code = exit_code::kBadBook;
};
std::optional<Refusal> refusal_of(const Session& session, const Action& action);

// No way to pay is named where money is asked for; an invoice is sent without its PDF; a letter has no
// address. One line each.
std::string draft_remarks(const Session& session, const Action& action);

}  // namespace relance
