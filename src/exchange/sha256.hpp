// SPDX-License-Identifier: MIT
// SHA-256, and the lists of it that sha256sum(1) checks.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// In 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

// "DIGEST  NAME\n"; a name that holds a backslash or a line end is written as sha256sum writes it.
std::string sha256sums_line(std::string_view digest, std::string_view name);

}  // namespace relance
