// SPDX-License-Identifier: MIT
// A client's documents side by side in time, each from its issue to the day it was settled or to today, with
// what happened on the way: what a chart draws. Pure.
#pragma once

#include <optional>
#include <vector>

#include "playbook/client_view.hpp"
#include "receivable/timeline.hpp"

namespace relance {

// What sort of thing happened, for its shape. `question`: a dispute or a correction asked for.
enum class LaneMarkKind { issued, sent, due, contact, promise, payment, question, other };

struct LaneMark {
  LaneMarkKind kind = LaneMarkKind::other;
  Occurrence occurrence;
};

struct Lane {
  const Receivable* receivable = nullptr;
  Date from;                       // the issue day
  Date until;                      // the as-of day, or the day it was settled
  bool has_ended = false;          // nothing is to be received any more
  std::optional<Date> late_from;   // the due day that passed, where it did
  std::vector<LaneMark> marks;     // as timeline_of has them
  std::vector<Portion> still_due;  // due days after the as-of day
};

struct ClientLanes {
  const Client* client = nullptr;
  std::vector<Lane> lanes;  // by issue day, then number
};

// What was issued and is open, to the client's credit too, or was settled in the last 90 days; with
// `has_settled` everything issued.
ClientLanes lanes_of(const Rulebook& rulebook, const Surroundings& around, const Assessment& assessment,
                     const Client& client, bool has_settled);

}  // namespace relance
