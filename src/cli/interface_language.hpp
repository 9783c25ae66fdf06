// SPDX-License-Identifier: MIT
// In which language the interface speaks.
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"
#include "cli/process.hpp"
#include "ledger/records.hpp"

namespace relance {

// The language of the interface: --lang, the locale, the book's own, English.
Language interface_language(const Options& options, const Process& process, const Profile& profile);
// The same before the line is understood and without a book: for help and wrong use.
Language language_of_line(const std::vector<std::string>& arguments, const Process& process);

}  // namespace relance
