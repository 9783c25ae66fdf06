// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/references.hpp"
#include "playbook/schedule.hpp"
#include "render/table_csv.hpp"

namespace relance {

Outcome run_schedule(const Session& session) {
  const auto receivable = find_invoice_reference(session, session.options.references.front());
  if (!receivable) return receivable.error();
  std::optional<Date> until;
  if (!session.options.until.empty()) until = session.parse_day(session.options.until, session.as_of);
  const auto steps = schedule_of(session.rulebook, session.around, session.assessment, **receivable, until);
  const std::string& number = (*receivable)->invoice->number;
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  if (session.options.format == OutputFormat::json) {
    outcome.out = schedule_json(session.envelope(), number, steps);
  } else if (session.options.format == OutputFormat::csv) {
    outcome.out = schedule_csv(number, steps);
  } else {
    outcome.out = schedule_report(number, steps, session.look);
  }
  return outcome;
}

}  // namespace relance
