// SPDX-License-Identifier: MIT
// What a text may not say at its place in the sequence (playbooks.md "Texts"): nothing threatens what the
// next step does not do, nothing speaks of penalties before the invoice is late, the first word asks for no
// payment. Only words of the text itself are looked at, never what its values hold. Call scripts and tasks
// are free: they tell the user what not to say.
#pragma once

#include <string_view>
#include <vector>

#include "playbook/playbook.hpp"
#include "render/text_template.hpp"

namespace relance {

struct ToneRules {
  bool may_name_court = true;      // the step is the last before a formal notice or final warning, or later
  bool may_name_penalties = true;  // the step comes after the due day
  bool may_ask_payment = true;     // false for week-1 (seed rule 22, fine print M19)
};

ToneRules tone_rules(const Playbook& playbook, const Step& step);

std::vector<TemplateProblem> lint_tone(std::string_view text, Language language, const ToneRules& rules);

}  // namespace relance
