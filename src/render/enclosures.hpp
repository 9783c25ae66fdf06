// SPDX-License-Identifier: MIT
// What goes with a mail besides its text.
#pragma once

#include "render/draft.hpp"
#include "render/draft_values.hpp"

namespace relance {

// In the order of the step's `attach`; what cannot be there (no PDF, no account in euros) is left out.
//   invoice     the PDF of every invoice covered, under its own name
//   statement   "statement-<client>-<day>.csv": the client's account (render/statement_csv; fine print M17)
//   qr          "payment.png"
//   invitation  "invitation.ics"
std::vector<Enclosure> enclosures_of(const Action& action, const DraftContext& context, Language language);

// The day of an invitation: the first working day after the second day from now (fine print M13).
Date appointment_day(const DraftContext& context);
Appointment appointment_of(const Action& action, const DraftContext& context, Language language);

// Does the step send a payment code, and can there be one?
bool has_payment_code(const Action& action, const DraftContext& context);

}  // namespace relance
