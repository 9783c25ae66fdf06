// SPDX-License-Identifier: MIT
// What the text of the decision after a formal notice may name: routes with their conditions, limitation, the
// remarks of the law, the cost against the claim. Facts and rules with their sources: never advice.
#pragma once

#include "render/draft_values.hpp"

namespace relance {

// The step `legal`, and any that uses its text.
bool is_about_routes(const Step& step);

// Nothing in any other step.
void add_legal(Values& values, const Action& action, const DraftContext& context, Language language);

}  // namespace relance
