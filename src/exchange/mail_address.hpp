// SPDX-License-Identifier: MIT
// A mailbox in a header (RFC 5322 3.4): atoms, a quoted string, or encoded words, then the address.
#pragma once

#include <string>
#include <string_view>

#include "ledger/records.hpp"

namespace relance {

// "text" with \ before what needs it (RFC 5322 3.2.4).
std::string quoted_string(std::string_view text);

// Folded so that no line is longer than 78 columns unless the address alone is; `used` columns of the first
// line are taken already. Precondition: the address is an addr-spec (store/email_address).
std::string mailbox_field_text(const Mailbox& mailbox, std::size_t used);

// On one line, for a person: 'Nadia Morel <nadia@morel.example>', '"Morel, Nadia" <...>'.
std::string mailbox_text(const Mailbox& mailbox);

}  // namespace relance
