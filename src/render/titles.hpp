// SPDX-License-Identifier: MIT
// Names of things in the interface and in texts, French and English.
#pragma once

#include <string>
#include <string_view>

#include "render/names.hpp"

namespace relance {

// "relance du premier jour de retard", "first word after the due date": for lists and histories; an id that
// is not built in is shown as it is.
std::string step_title(std::string_view id, Language language);
// With its article, for "the next step would be ...": "une mise en demeure", "a formal notice".
std::string step_phrase(std::string_view id, Language language);
std::string standing_title(Standing standing, Language language);
std::string channel_title(Channel channel, Language language);
std::string channels_title(const std::vector<Channel>& channels, Language language);
std::string role_title(Role role, Language language);
// A key of a file as a person says it: purchase_order → "numero de commande", "purchase order number".
std::string key_title(std::string_view key, Language language);
std::string event_title(EventKind kind, Language language);
// How a step went, as `done --outcome` has it; the user's own word as it is.
std::string outcome_title(const std::string& outcome, Language language);
std::string movement_title(const Movement& movement, Language language);
// A bucket of an ageing: "1-30", "plus de 90".
std::string age_title(const std::string& label, Language language);
std::string state_title(StepState state, Language language);
std::string risk_title(RiskFlag risk, Language language);

}  // namespace relance
