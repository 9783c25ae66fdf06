// SPDX-License-Identifier: MIT
// What `check` finds, while it looks.
#pragma once

#include <string>
#include <utility>

#include "base/diagnostic_codes.hpp"
#include "cli/session.hpp"

namespace relance {

struct Finder {
  const Session& session;
  Diagnostics found;

  void say(DiagnosticCode code, Place place, Wording message, Wording hint) {
    found.push_back(make_diagnostic(code, std::move(place), std::move(message), std::move(hint)));
  }
};

inline Place top_of(const std::string& file) {
  return {file, 1, 1};
}

inline Place at(const std::string& file, Spot spot) {
  return spot.line > 0 ? Place{file, spot.line, spot.column} : top_of(file);
}

}  // namespace relance
