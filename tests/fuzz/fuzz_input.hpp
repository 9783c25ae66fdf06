// SPDX-License-Identifier: MIT
// What every target shares: the input as text, cut into lines and files, and the word that stops a run.
//
// A target is a function LLVMFuzzerTestOneInput in <target>_fuzz.cpp. libFuzzer calls it with made-up inputs
// (tests/fuzz/run); whole_corpus.cpp calls it once with each file of tests/fuzz/<target>, in every ordinary
// build.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer looks for this name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace relance::fuzz {

std::string_view text_of(const std::uint8_t* data, std::size_t size);

// Stops the program, which is how libFuzzer learns of a finding. `rule` is the sentence that is not true;
// `what` shows for which part of the input.
void must(bool holds, std::string_view rule, std::string_view what = {});

// The next line without its end; `rest` goes on behind it.
std::string_view take_line(std::string_view& rest);
// The same as a day; 2026-05-04 where the line is none.
Date take_day(std::string_view& rest);

// "--- clients/a.toml" on a line of its own begins a file of that name; what stands before the first such
// line is one without a name. The last line end of a file is its own.
struct NamedText {
  std::string name;
  std::string text;
};
std::vector<NamedText> cut_into_files(std::string_view text);

}  // namespace relance::fuzz
