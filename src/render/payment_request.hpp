// SPDX-License-Identifier: MIT
// What a transfer is to carry: account, amount, reference.
#pragma once

#include "render/draft.hpp"
#include "render/draft_values.hpp"

namespace relance {

// What the action asks, one amount a currency; before anything has fallen due, what will.
std::vector<Money> amounts_told(const Action& action);

// The book holds one BIC: it belongs to an account of its own country only (ISO 9362: letters 5 and 6).
std::string bic_beside(const std::string& iban, const std::string& bic);

// ISO 11649, made of the invoice number; only where one invoice is asked for, in euros, on an IBAN.
std::optional<std::string> structured_reference(const Action& action, const Me& me);

// Nothing when no euros are asked, or the book has no valid IBAN for them, or the sum is out of the range of
// a payment code (0.01 to 999 999 999.99).
std::optional<PaymentRequest> payment_request(const Action& action, const Me& me);

}  // namespace relance
