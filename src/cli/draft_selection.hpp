// SPDX-License-Identifier: MIT
// Which actions `draft` is to write: those of the morning that the REFs name, all of them, or one step.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"

namespace relance {

struct DraftSelection {
  std::vector<Action> actions;
  Wording err;
  int exit_code = 0;
};

DraftSelection select_actions(const Session& session);

// This step for this invoice, as if it were the turn of it today (fine print M2).
Action action_of_step(const Session& session, const Receivable& lead, const Step& step);

}  // namespace relance
