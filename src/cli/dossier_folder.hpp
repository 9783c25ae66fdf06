// SPDX-License-Identifier: MIT
// A dossier as a folder that can be handed over.
#pragma once

#include <string>
#include <vector>

#include "render/dossier.hpp"

namespace relance {

struct DossierPages {
  std::string text;
  std::string html;
  std::string json;
};

struct DossierFolder {
  const std::string& parent;
  const std::string& reference;  // what the dossier is about: a number or a client's id
  const DossierPages& pages;
  const std::vector<std::string>& bytes;  // of Dossier::files
};

// "DIR/dossier-REFERENCE-DAY" with dossier.txt, .html and .json, the attached files below files/ under their
// own paths, the texts below texts/, and SHA256SUMS over all of them. Whole or not at all, never over a
// folder that is there. The path of the new folder.
Result<std::string> write_dossier_folder(const DossierFolder& folder, const Dossier& dossier);

}  // namespace relance
