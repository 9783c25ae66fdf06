// SPDX-License-Identifier: MIT
// Reasons as one-line sentences of the interface: lower-case, no final stop.
#pragma once

#include <string>
#include <vector>

#include "playbook/recommend.hpp"

namespace relance {

std::string reason_text(const Reason& reason, Date as_of, Language language);
std::vector<std::string> reason_texts(const std::vector<Reason>& reasons, Date as_of, Language language);

// The rule that decided, and where the manual of that language has it: "late: the first step of the ladder
// ...", "relance-playbooks(7): How one invoice is decided, 5; rules 93, 103".
std::string rule_text(Rule rule, Language language);
std::string rule_source(Rule rule, Language language);
// What would change the answer: which record, and its effect.
std::vector<std::string> what_would_change(Rule rule, Language language);

}  // namespace relance
