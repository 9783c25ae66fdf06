// SPDX-License-Identifier: MIT
// A command line as it is being typed, taken apart the way a shell does it, and words made fit to be
// inserted. Nothing is expanded or run: `$(x)` stays the text `$(x)`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace relance {

enum class Quote { none, single_quote, double_quote };

struct TypedWord {
  std::string raw;           // as it stands on the line
  std::string value;         // without quotes and backslashes
  Quote open = Quote::none;  // the quote it ends in
};

// The words up to the cursor; the last one is the one being typed, empty after a blank. Never empty.
std::vector<TypedWord> typed_words(std::string_view line);

// One word of a line by itself, blanks or not.
TypedWord typed_word(std::string_view raw);

// A text made safe to stand where that quote is open: what a shell reads back is the text and nothing else,
// history marks included.
std::string quoted_for(std::string_view text, Quote open);

}  // namespace relance
