// SPDX-License-Identifier: MIT
// A text with everything that goes into it: the page beside it, and the partials they include.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/text_template.hpp"
#include "render/tone_lint.hpp"

namespace relance {

struct TextPart {
  std::string path;  // below templates/: "fr/standard/overdue.txt"
  std::string text;
  LintRules rules;
};

// The text first, then its page (the same path with .html) where there is one, then partials, each once.
// Precondition: the text is there.
std::vector<TextPart> parts_of_text(const std::string& path, const TextLookup& texts);

// The path below templates/ tells how a text is to be checked: its language, whether it begins with a
// subject.
LintRules lint_rules(const std::string& path);

// What keeps the text from being used at this place of the sequence: the first problem of any part, by itself
// or in its tone, with the place of it in the message.
std::optional<Failure> text_fault(const std::string& path, const TextLookup& texts, const ToneRules& tone);

}  // namespace relance
