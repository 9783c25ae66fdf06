// SPDX-License-Identifier: MIT
// An early-payment discount in words: for the texts to a client while it can be had, for the reports, and for
// the answer to a payment.
#pragma once

#include <string>

#include "receivable/discount.hpp"
#include "render/draft_values.hpp"

namespace relance {

// discount_percent, _days, _until, _amount and _pay while the lead's can be had; discount_taken, the sum over
// the invoices covered.
void add_discount(Values& values, const Action& action, const DraftContext& context, Language language);

// "2%, until Thursday 12 March 2026: 1,176.00 EUR settles it"; empty when the invoice offers none.
std::string discount_fact(const Receivable& receivable, Language language);

// What a payment just recorded did to the discount, as a sentence; empty when it did nothing worth a word.
std::string discount_remark(const Receivable& before, const Receivable& now, const Event& payment,
                            Language language);

}  // namespace relance
