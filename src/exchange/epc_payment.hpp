// SPDX-License-Identifier: MIT
// The text of a payment QR code: a SEPA credit transfer that a banking app fills in by itself (EPC069-12,
// version 002, "Quick Response Code: Guidelines to Enable Data Capture for the Initiation of a SEPA Credit
// Transfer").
#pragma once

#include <string>

#include "base/money.hpp"
#include "base/result.hpp"

namespace relance {

struct EpcPayment {
  std::string name;       // of the account's owner; at most 70 characters, more are cut
  std::string iban;       // blanks and small letters are put right
  std::string bic;        // may be empty
  Money amount;           // 0.01 to 999999999.99 EUR
  std::string reference;  // ISO 11649, or empty; blanks and small letters are put right
  std::string text;       // at most 140 characters, more are cut; only without a reference
};

// Lines of UTF-8 without a last line end, at most 331 bytes: text, then name, give way to that limit. Control
// characters in name and text are blanks, a run of blanks is one. Empty lines at the end are left out.
// Error: no name, an IBAN, BIC or reference of the wrong form, an amount out of range, a currency other than
// EUR, a text beside a reference.
Result<std::string> epc_payload(const EpcPayment& payment);

}  // namespace relance
