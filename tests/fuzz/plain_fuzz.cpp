// SPDX-License-Identifier: MIT
// The input is one file: where the short way reads it, the TOML library reads the same tree and finds no
// fault.
#include "fuzz_input.hpp"
#include "store/plain_toml.hpp"
#include "store/toml_bounds.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace relance;
  const auto text = fuzz::text_of(data, size);
  auto reading = start_reading("a.toml", std::string(text));
  if (!is_text_of_bounded_size(reading)) return 0;
  const auto plain = read_plain_toml(reading.text);
  if (!plain) return 0;
  const auto library = parse_any_toml(reading);
  fuzz::must(reading.diagnostics.empty(), "what is plain has no fault", text);
  fuzz::must(library.has_value(), "what is plain is TOML", text);
  fuzz::must(*plain == *library, "a plain file has the library's tree, place for place", text);
  return 0;
}
