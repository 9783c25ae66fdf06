// SPDX-License-Identifier: MIT
// The words of recorded steps, made again from the book as it stood just before each.
#pragma once

#include <vector>

#include "cli/session.hpp"
#include "render/dossier.hpp"

namespace relance {

// One for each `step` event of the timeline, in its order; what one message did on several of these documents
// is one text. Of the client's other documents the steps of the same day are not seen: they were recorded
// together. Nothing is left out: what cannot be rendered says why.
std::vector<RebuiltText> rebuilt_texts(const Session& session, const std::vector<Occurrence>& timeline);

}  // namespace relance
