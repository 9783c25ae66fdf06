// SPDX-License-Identifier: MIT
#include "cli/starter_text.hpp"

#include <cassert>

#include "defaults/embedded.hpp"
#include "ledger/words.hpp"
#include "store/toml_literal.hpp"

namespace relance {

Result<std::string> starter_text(std::string_view name, Language language, const Values& values) {
  const auto text = embedded_text("starter/" + std::string(word_of(language)) + "/" + std::string(name));
  assert(text);
  const auto no_partials = [](const std::string&) { return std::optional<std::string>(); };
  const auto filled =
      render_template({std::string(*text), std::string(word_of(language))}, values, no_partials);
  if (!filled) return tl::make_unexpected(filled.error());
  return tidy_lines(*filled);
}

void set_literal(Values& values, const std::string& name, const std::string& text) {
  if (!text.empty()) values.set(name, toml_string(text));
}

}  // namespace relance
