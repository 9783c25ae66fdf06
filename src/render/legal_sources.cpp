// SPDX-License-Identifier: MIT
#include "render/legal_sources.hpp"

#include "render/locale.hpp"

namespace relance {

std::string checked_title(const LegalSource& source, Language language) {
  const std::string& title = title_of(source, language);
  if (title.empty() || source.is_verified) return title;
  return title + std::string(pick(language, ", \u00e0 v\u00e9rifier", ", to be checked"));
}

}  // namespace relance
