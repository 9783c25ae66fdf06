// SPDX-License-Identifier: MIT
// Who a step is for and by which channels they can be reached (playbooks.md "Who is contacted"; fine print
// E27).
#pragma once

#include <vector>

#include "playbook/playbook.hpp"

namespace relance {

struct Recipient {
  Role role = Role::payer;           // that of the contact found, else the step's
  const Contact* contact = nullptr;  // null: the client has no one for this step
  const Contact* copy = nullptr;     // the superior, where the step puts them in copy
  std::vector<Channel> channels;     // those of the step that can be used; letters and tasks always can
  // A step that contacts somebody has lost every channel but task: the action becomes `find-contact`.
  bool is_out_of_reach = false;
};

// The step's role, else payer, else buyer. Of several contacts of that role the first one that the step's
// channels reach.
Recipient recipient_of(const Client& client, const Step& step);

}  // namespace relance
