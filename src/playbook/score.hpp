// SPDX-License-Identifier: MIT
#pragma once

#include "playbook/recommend.hpp"

namespace relance {

Score score_of(const Action& action);
std::vector<RiskFlag> risks_of(const Action& action);

// Which action of a client leads: higher first (fine print E3). Comparable only between contact steps.
int rank_of(const Playbook& playbook, const Step& step);

}  // namespace relance
