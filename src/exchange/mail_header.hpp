// SPDX-License-Identifier: MIT
// Header fields of a mail (RFC 5322, 2047, 2231), folded at 78 columns. A value can hold anything: line ends
// and other controls become blanks first, so that no value adds a field. Every function returns the whole
// field with its line end, or nothing when the value is empty.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ledger/records.hpp"

namespace relance {

std::string text_field(std::string_view name, std::string_view value);

// One mailbox a line. A name that is empty leaves the bare address.
std::string address_field(std::string_view name, const std::vector<Mailbox>& mailboxes);

// Message-IDs as they are, one a line.
std::string identity_field(std::string_view name, const std::vector<std::string>& ids);

// "Content-Disposition: attachment; filename=..." and the like: a value and its parameters. A parameter that
// is not short ASCII is written by RFC 2231, in pieces that cut no code point.
struct Parameter {
  std::string name;
  std::string value;
};
std::string value_field(std::string_view name, std::string_view value,
                        const std::vector<Parameter>& parameters);

}  // namespace relance
