// SPDX-License-Identifier: MIT
// Drafts in the form that was asked for: text or pages, mails, links; on stdout or as new files.
#pragma once

#include <vector>

#include "cli/session.hpp"
#include "render/draft.hpp"

namespace relance {

struct WrittenDraft {
  const Action* action = nullptr;
  Draft draft;
};

// Adds the drafts to the outcome: what is printed, what is said, and the exit code when something could not
// be written. Never JSON.
void put_out(const Session& session, const std::vector<WrittenDraft>& drafts, Outcome& outcome);

}  // namespace relance
