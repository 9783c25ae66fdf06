// SPDX-License-Identifier: MIT
// The files that a book begins with, and every new record: src/defaults/starter with values put in.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "ledger/records.hpp"
#include "render/text_template.hpp"

namespace relance {

// "client.toml", "gitattributes", "pre-commit", ..., with the comments in this language. Error: the values
// are too much for one file.
Result<std::string> starter_text(std::string_view name, Language language, const Values& values);

// A text as TOML writes it; an empty one is not set.
void set_literal(Values& values, const std::string& name, const std::string& text);

}  // namespace relance
