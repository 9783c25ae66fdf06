// SPDX-License-Identifier: MIT
// Late-payment sums as a text tells them: by the claim policy, never against what the law gives.
#pragma once

#include "render/draft_values.hpp"

namespace relance {

// late_sums, claim_mention, claim_claim, interest, compensation, late_rate, late_law, late_total,
// daily_interest, at_least, and late_claims, one entry a currency; notice_rate. They cover every late invoice
// that the action lists, except those that are waived or whose own policy asks for less than the lead's.
// Nothing is added across currencies; where a rate is not known no total is told.
void add_late_sums(Values& values, const Action& action, const DraftContext& context, Language language);

}  // namespace relance
