// SPDX-License-Identifier: MIT
// Bytes in a URI.
#pragma once

#include <string>
#include <string_view>

namespace relance {

// "4F", upper case.
std::string hex_digits(char byte);

// Every byte that is neither unreserved (RFC 3986, section 2.3) nor one of `also_plain` as % and two digits.
std::string percent_encoded(std::string_view text, std::string_view also_plain = {});

}  // namespace relance
