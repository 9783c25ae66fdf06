// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/references.hpp"
#include "render/table_csv.hpp"

namespace relance {

Outcome run_interest(const Session& session) {
  const auto receivable = find_invoice_reference(session, session.options.references.front());
  if (!receivable) return receivable.error();
  const auto sums = session.late_sums(**receivable);
  if (!sums) {
    return wrong_use(
        wording("no late-payment sums for `{}`: it is void, or has no total or no due date",
                (*receivable)->invoice->number),
        wording("a credit note, a cancelled invoice and one that is not issued bear no interest"));
  }
  const auto texts = interest_texts(*sums, session.look.language);
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  if (session.options.format == OutputFormat::json) {
    outcome.out = interest_json(session.envelope(), **receivable, *sums, texts);
  } else if (session.options.format == OutputFormat::csv) {
    outcome.out = interest_csv(**receivable, *sums);
  } else {
    outcome.out = interest_report(**receivable, *sums, texts, session.look);
  }
  return outcome;
}

}  // namespace relance
