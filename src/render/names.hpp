// SPDX-License-Identifier: MIT
// The words that stand for closed sets in files and JSON: the same in every language.
#pragma once

#include <string_view>

#include "playbook/recommend.hpp"
#include "playbook/schedule.hpp"
#include "playbook/suggested_type.hpp"
#include "receivable/aging.hpp"
#include "receivable/discount.hpp"

namespace relance {

std::string_view word(ClientType type);  // "standard", "perfectionist", ...
std::string_view word(ClientKind kind);  // "business", "consumer", "public"
std::string_view word(ClientSize size);
std::string_view word(Role role);
std::string_view word(Channel channel);
std::string_view word(Standing standing);    // "not_due", "void", ...
std::string_view word(DueFrom from);         // "invoice", "terms", "client", "book", "default", "plan"
std::string_view word(DiscountState state);  // "offered", "running", "taken", "expired"
std::string_view word(Phase phase);
std::string_view word(StepState state);
std::string_view word(EventKind kind);       // as in [[event]]: "payment", "handed_off", ...
std::string_view word(Movement::Kind kind);  // "payment", "credit_note", ...
std::string_view word(SenderRole sender);    // "me", "reminders", "collector"
std::string_view word(RiskFlag risk);        // "over_90_days_since_issue", "high_risk_client"
std::string_view word(Rule rule);            // "ladder", "broken_promise", ...
std::string_view word(AgingBasis basis);     // "due", "issued"
std::string_view word(TraitKind trait);      // "breaks_promises", ...
std::string_view word(Severity severity);    // "error", "warning"

}  // namespace relance
