// SPDX-License-Identifier: MIT
// The lists of a text: invoices, accounts, earlier contacts, what the client requires.
#pragma once

#include "render/draft_values.hpp"

namespace relance {

// invoices, several, invoice_table, amount_due, accounts, reference, structured_reference, qr, pay_url,
// payment_methods, contacts, last_contact_on, checklist, missing; the blocks of a letter. `number` and
// `numbers` must be there already.
void add_lists(Values& values, const Action& action, const DraftContext& context, Language language);

}  // namespace relance
