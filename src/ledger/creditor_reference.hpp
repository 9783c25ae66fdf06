// SPDX-License-Identifier: MIT
// The structured creditor reference (ISO 11649): "RF", two check digits, up to 21 letters and digits. A bank
// passes it on unchanged, so that a transfer can be told by it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

// The reference made of an invoice number's ASCII letters (as capitals) and digits: "FA-2026/0042" gives
// "RF83FA20260042". Nothing when the number has none of them, or more than 21.
std::optional<std::string> creditor_reference(std::string_view invoice_number);

// Capitals and digits without blanks, and the check digits are right.
bool is_creditor_reference(std::string_view compact);

// For people: in groups of four, "RF83 FA20 2600 42".
std::string creditor_reference_text(std::string_view compact);

}  // namespace relance
