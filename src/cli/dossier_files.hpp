// SPDX-License-Identifier: MIT
// The files that a dossier rests on: their sizes, checksums and commits.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "render/dossier.hpp"

namespace relance {

struct Evidence {
  std::vector<EvidenceFile> files;
  std::vector<std::string> bytes;  // parallel to `files`; only of what the folder of the dossier is to hold
  bool is_under_git = false;
};

// relance.toml, the client's file, the contract, the file and the PDF of each document.
Evidence gather_evidence(const Session& session, const Client& client,
                         const std::vector<const Receivable*>& documents);

}  // namespace relance
