// SPDX-License-Identifier: MIT
#include "cli/interface_language.hpp"

namespace relance {

Language language_of_line(const std::vector<std::string>& arguments, const Process& process) {
  Options options;
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
    constexpr std::string_view kOption = "--lang";
    if (arguments[i] == kOption && i + 1 < arguments.size()) options.language = arguments[i + 1];
    if (arguments[i].starts_with("--lang=")) options.language = arguments[i].substr(kOption.size() + 1);
  }
  if (options.language != "fr" && options.language != "en") options.language.clear();
  return interface_language(options, process, {});
}

Language interface_language(const Options& options, const Process& process, const Profile& profile) {
  const std::string& chosen = options.language.empty() ? process.locale : options.language;
  if (chosen.starts_with("fr")) return Language::fr;
  if (chosen.starts_with("en")) return Language::en;
  return profile.me.language.value_or(Language::en);
}

}  // namespace relance
