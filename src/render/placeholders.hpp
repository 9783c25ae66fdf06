// SPDX-License-Identifier: MIT
// Every name a text may use. The manual, relance-playbooks(7), says what each holds; a test keeps both equal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace relance {

enum class PlaceholderKind { text, flag, list };

struct Placeholder {
  std::string_view name;
  PlaceholderKind kind = PlaceholderKind::text;
  std::string_view list;   // the list it belongs to; empty: everywhere
  bool is_amount = false;  // never in a subject (seed rule 16)
};

const std::vector<Placeholder>& placeholders();
const Placeholder* find_placeholder(std::string_view name, const std::vector<std::string>& open_lists);
std::vector<std::string> placeholder_names();

}  // namespace relance
