// SPDX-License-Identifier: MIT
// What a file says as text, whatever the keys mean.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "store/toml_tree.hpp"

namespace relance {

// Control characters and characters that reorder what is shown, in any text of the tree (fine print M9, M10).
// A newline and a tab may stand in `note` and `reason`, which never reach a mail header.
void check_texts(const TomlValue& tree, Reading& reading);

// The text of a value of any kind: parts of lists and tables are joined; empty where nothing is written.
std::string text_of_value(const TomlValue& value);

// The non-empty keys of a table, with the text of each (Client::written, Invoice::written).
std::map<std::string, std::string> written_keys(const TomlValue& table);
// The same of these keys only, which are sorted.
std::map<std::string, std::string> written_keys(const TomlValue& table,
                                                const std::vector<std::string>& wanted);

// `key = "…"` or `key = '…'` among the first keys of a file that is not TOML; empty if it cannot be found.
// Lets a broken file be told by its number.
std::string guessed_value(std::string_view text, std::string_view key);

}  // namespace relance
