// SPDX-License-Identifier: MIT
// The drafts of actions: every channel of the step with its text.
#pragma once

#include "render/draft.hpp"
#include "render/draft_values.hpp"

namespace relance {

// Error: a text that is missing, that lint refuses, or that uses a value absent here; the message names the
// file.
Result<Draft> make_draft(const Action& action, const DraftContext& context);

// The account of an account action (playbook/account_action) as a page to print, in the client's language.
Result<std::string> account_page(const Action& action, const DraftContext& context);

// Only the subject of its email; empty when the action has no email or its text cannot be rendered.
std::string draft_subject(const Action& action, const DraftContext& context);

// The draft as `draft --format text` prints it: every channel under its name, 72 columns.
std::string draft_text(const Draft& draft, Language interface, bool is_one_of_several);

}  // namespace relance
