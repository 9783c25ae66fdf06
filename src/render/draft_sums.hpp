// SPDX-License-Identifier: MIT
// Late-payment sums as a text tells them: by the claim policy, never against what the law gives.
#pragma once

#include "render/draft_values.hpp"

namespace relance {

// late_sums, claim_mention, claim_claim, interest, compensation, late_rate, late_law, late_total,
// daily_interest. They cover every late invoice of the lead's currency that the action lists; several
// currencies: no total.
void add_late_sums(Values& values, const Action& action, const DraftContext& context, Language language);

}  // namespace relance
