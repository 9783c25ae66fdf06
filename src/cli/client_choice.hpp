// SPDX-License-Identifier: MIT
// A client named by its id where nothing else will do.
#pragma once

#include <string>

#include "cli/failures.hpp"
#include "cli/session.hpp"

namespace relance {

// Outcome: no client of that id (2), with the nearest one; or one whose file has errors (3).
tl::expected<const Client*, Outcome> find_named_client(const Session& session, const std::string& id);

}  // namespace relance
