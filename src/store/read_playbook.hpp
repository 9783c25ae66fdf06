// SPDX-License-Identifier: MIT
// playbooks/<name>.toml, and what makes a playbook one that can be followed.
#pragma once

#include <functional>

#include "playbook/playbook.hpp"
#include "store/reading.hpp"

namespace relance {

// Whether a text exists, in any language, for a step of this playbook: (playbook, text, channel).
using HasText = std::function<bool(std::string_view, std::string_view, Channel)>;

// The playbook as far as it could be read; it may be used only if `reading` has no error.
Playbook read_playbook(Reading& reading);

// Duplicate ids, steps that follow none, the ladder's order, a notice without an earlier contact, texts.
void check_playbook(const Playbook& playbook, const HasText& has_text, Reading& reading);

}  // namespace relance
