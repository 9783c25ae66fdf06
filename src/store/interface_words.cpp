// SPDX-License-Identifier: MIT
#include "store/interface_words.hpp"

#include <cassert>

#include "defaults/embedded.hpp"
#include "store/toml_tree.hpp"

namespace relance {

namespace {

// Tables of a topic each, in which every key is an English pattern.
Catalogue read_catalogue(const std::string& path) {
  const auto text = embedded_text(path);
  assert(text);
  auto reading = start_reading(path, std::string(*text));
  const auto tree = parse_toml(reading);
  assert(tree);
  Catalogue catalogue;
  for (const auto& topic : tree->entries) {
    for (const auto& entry : topic.value.entries) catalogue.patterns[entry.key] = entry.value.text;
  }
  return catalogue;
}

Catalogue french() {
  auto catalogue = read_catalogue("words/fr.toml");
  catalogue.is_french = true;
  return catalogue;
}

}  // namespace

const Catalogue& words_of(Language language) {
  if (language == Language::en) return no_words();
  static const Catalogue loaded = french();
  return loaded;
}

}  // namespace relance
