// SPDX-License-Identifier: MIT
// Finds the texts of an action and renders them.
#pragma once

#include "render/draft.hpp"
#include "render/draft_values.hpp"

namespace relance {

// ".txt", ".call.txt", ".letter.txt", ".task.txt"; a meeting is an email.
std::string text_suffix(Channel channel);

// The path of a text below templates/, the playbook's own first, then standard's; a task without a text of
// its own uses the email's. Empty: there is none.
std::string find_text(const TextLookup& texts, Language language, const std::string& playbook,
                      const Step& step, Channel channel);

// Error: a text that is missing, that lint refuses, or that uses a value absent here; the message names the
// file.
Result<Draft> make_draft(const Action& action, const DraftContext& context);

// Only the subject of its email; empty when the action has no email or its text cannot be rendered.
std::string draft_subject(const Action& action, const DraftContext& context);

// The draft as `draft --format text` prints it: every channel under its name, 72 columns.
std::string draft_text(const Draft& draft, Language interface, bool is_one_of_several);

}  // namespace relance
