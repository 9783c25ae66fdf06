// SPDX-License-Identifier: MIT
// What is missing around a draft that its reader would notice first, said on stderr while it is written.
#pragma once

#include <string>

#include "cli/session.hpp"

namespace relance {

// No way to pay is named where money is asked for; an invoice is sent without its PDF; a letter has no
// address. One line each.
Wording draft_remarks(const Session& session, const Action& action);

}  // namespace relance
