// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/references.hpp"
#include "playbook/schedule.hpp"
#include "render/reason_text.hpp"

namespace relance {

namespace {

std::vector<std::string> reasons_of(const Session& session, const Receivable& receivable) {
  const auto view =
      view_client(session.rulebook, receivables_of(session.assessment, receivable.client->id), session.as_of);
  const auto outlook = look_at(session.rulebook, view, receivable);
  auto texts = reason_texts(outlook.reasons, session.as_of, session.look.language);
  if (outlook.waiting) texts.push_back(reason_text(*outlook.waiting, session.as_of, session.look.language));
  return texts;
}

std::string show_invoice(const Session& session, const Receivable& receivable) {
  const auto listed = session.listed(receivable);
  const auto steps =
      schedule_of(session.rulebook, session.around, session.assessment, receivable, std::nullopt);
  const auto reasons = reasons_of(session, receivable);
  if (session.options.format == OutputFormat::json) {
    return show_invoice_json(session.envelope(), listed, steps, reasons);
  }
  return show_invoice_report({listed, steps, reasons}, session.look);
}

std::string show_client(const Session& session, const Client& client) {
  const auto receivables = receivables_of(session.assessment, client.id);
  const auto invoices = session.listed(receivables);
  const Habits habits = habits_of(receivables);
  if (session.options.format == OutputFormat::json) {
    return show_client_json(session.envelope(), client, invoices, habits);
  }
  return show_client_report(client, invoices, habits, session.look);
}

}  // namespace

Outcome run_show(const Session& session) {
  const auto reference = find_reference(session, session.options.references.front());
  if (!reference) return reference.error();
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  outcome.out = reference->invoice ? show_invoice(session, *reference->invoice)
                                   : show_client(session, *reference->client);
  return outcome;
}

}  // namespace relance
