// SPDX-License-Identifier: MIT
// "Did you mean": the nearest known word.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relance {

// Damerau-Levenshtein distance (optimal string alignment), in bytes.
int edit_distance(std::string_view a, std::string_view b);

// The candidate at a distance of at most 2 (1 for words of up to three letters); ties: the first one. Of
// words that are longer than any name none is guessed.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace relance
