// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"

namespace relance {

Outcome run_aging(const Session& session) {
  const Options& options = session.options;
  const AgingBasis basis = options.basis == "issued" ? AgingBasis::issued : AgingBasis::due;
  const Aging aging =
      age(session.assessment, session.book.ledger.profile.defaults.buckets, basis, options.by == "invoice");
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  outcome.out = options.format == OutputFormat::json
                    ? aging_json(session.envelope(), aging)
                    : aging_report(aging, session.book.ledger.left_out, session.look);
  return outcome;
}

}  // namespace relance
