// SPDX-License-Identifier: MIT
#pragma once

#include "playbook/recommend.hpp"

namespace relance {

Score score_of(const Action& action);
std::vector<RiskFlag> risks_of(const Action& action);
// Of a client, by these of their invoices.
std::vector<RiskFlag> risks_of(const Client& client, const std::vector<const Receivable*>& receivables);

// Which action of a client leads: higher first (fine print E3). Comparable only between contact steps.
int rank_of(const Playbook& playbook, const Step& step);

}  // namespace relance
