// SPDX-License-Identifier: MIT
// Which options go together, and what follows from one when another is not given.
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"

namespace relance {

std::vector<std::string> format_words();
OutputFormat format_from_word(const std::string& word);  // one of format_words()

// Without --format: files of drafts are mails, everything else is text.
OutputFormat usual_format(const Options& options);

// What does not fit together, in a sentence; empty when all does.
Wording conflict_in(const Options& options);

}  // namespace relance
