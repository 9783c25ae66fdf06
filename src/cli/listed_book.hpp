// SPDX-License-Identifier: MIT
// Every invoice of the book with what comes next for it.
#pragma once

#include <vector>

#include "cli/session.hpp"

namespace relance {

// By number. What a credit of the client covers is not chased: nothing comes for it (fine print E6).
std::vector<ListedInvoice> listed_book(const Session& session);

}  // namespace relance
