// SPDX-License-Identifier: MIT
// Every contact of one invoice, past and to come, if nothing else changes: each coming step is taken to be
// done on its day, and the rules are asked again (fine print E51, D11).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "playbook/client_view.hpp"

namespace relance {

enum class StepState { done, skipped, lapsed, due, coming };

struct ScheduledStep {
  std::string id;
  Phase phase = Phase::event;
  Date on;
  std::vector<Channel> channels;
  StepState state = StepState::coming;
};

// By day. `until`: the last day shown.
std::vector<ScheduledStep> schedule_of(const Rulebook& rulebook, const Surroundings& around,
                                       const Assessment& assessment, const Receivable& receivable,
                                       std::optional<Date> until);
// What a schedule is worked out from. References outlive every use.
struct ScheduleBasis {
  const Rulebook& rulebook;
  const Surroundings& around;
  const Assessment& assessment;
};

// The same where the client has been looked at already: one of many invoices. The view is moved ahead
// meanwhile, and is what it was afterwards.
std::vector<ScheduledStep> schedule_of(const ScheduleBasis& basis, ClientView& view,
                                       const Receivable& receivable, std::optional<Date> until);

}  // namespace relance
