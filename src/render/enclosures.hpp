// SPDX-License-Identifier: MIT
// What goes with a mail besides its text.
#pragma once

#include <string>
#include <vector>

#include "render/draft.hpp"
#include "render/draft_values.hpp"

namespace relance {

// "statement-<client>-<day>.csv" with every open invoice of the client, RFC 4180 with cells that a
// spreadsheet would take for a formula defused; the invitation as a few lines to copy into a calendar.
std::vector<Enclosure> enclosures_of(const Action& action, const DraftContext& context, Language language);

// Names of the files a mail carries: the invoices' PDFs, then the enclosures that are files.
std::vector<std::string> attachment_names(const Action& action, const DraftContext& context,
                                          const std::vector<Enclosure>& enclosures);

}  // namespace relance
