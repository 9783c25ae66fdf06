// SPDX-License-Identifier: MIT
// A page made by the program in a frame that is a text: partials/dossier.html, partials/report.html.
#pragma once

#include <string>

#include "render/text_template.hpp"

namespace relance {

struct FramedPage {
  std::string frame;     // the partial's name, without .html
  std::string language;  // "fr" or "en"
  std::string title;     // not escaped
  std::string body;      // HTML
};

// What the body holds is never read as a text with placeholders. Error: the frame cannot be used.
Result<std::string> in_frame(const FramedPage& page, const TextLookup& texts);

}  // namespace relance
