// SPDX-License-Identifier: MIT
// The forms in which a command can print its result.
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"

namespace relance {

std::vector<std::string> format_words(Command command);
OutputFormat format_from_word(const std::string& word);  // text where it is none

// Without --format: files of drafts are mails, everything else is text.
OutputFormat usual_format(const Options& options);

// What is wrong with --format and this command, in a sentence; empty when nothing is.
Wording conflict_of_format(const Options& options);

}  // namespace relance
