// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "playbook/score.hpp"
#include "render/clients_view.hpp"

namespace relance {

namespace {

ClientFigures figures_of(const Session& session, const Client& client) {
  ClientFigures figures;
  figures.record = payment_record(session.assessment, session.around, client);
  figures.suggestion = suggested_type(session.rulebook, figures.record);
  figures.risks = risks_of(client, receivables_of(session.assessment, client.id));
  return figures;
}

}  // namespace

Outcome run_clients(const Session& session) {
  const Ledger& ledger = session.book.ledger;
  ClientsView view{session.as_of,
                   {},
                   days_sales_outstanding(session.assessment),
                   payment_time(session.assessment),
                   ledger.left_out};
  view.clients.reserve(ledger.clients.size());
  for (const auto& client : ledger.clients) view.clients.push_back(figures_of(session, client));
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  if (session.options.format == OutputFormat::json) {
    outcome.out = clients_json(session.envelope(), view, session.look.language);
  } else if (session.options.format == OutputFormat::csv) {
    outcome.out = clients_csv(view);
    outcome.err = left_out_remark(session);
  } else {
    outcome.out = clients_report(view, session.look);
  }
  return outcome;
}

}  // namespace relance
