// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "cli/commands.hpp"
#include "cli/references.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

// What a credit of the client covers is not chased: nothing comes for it (fine print E6).
std::set<const Receivable*> covered_by_credit(const Session& session) {
  std::set<const Receivable*> covered;
  for (const auto& waiting : recommend(session.rulebook, session.assessment).waiting) {
    if (waiting.reason.kind == ReasonKind::covered_by_credit) covered.insert(waiting.receivable);
  }
  return covered;
}

bool is_wanted(const Options& options, const Receivable& receivable) {
  if (!options.standing.empty() && word(receivable.standing) != options.standing) return false;
  if (!options.client.empty() && receivable.client->id != options.client) return false;
  return !options.only_overdue || (receivable.is_late && !is_closed(receivable.standing));
}

}  // namespace

Outcome run_list(const Session& session) {
  const Options& options = session.options;
  if (!options.client.empty() && !find_client(session.book.ledger, options.client)) {
    const auto reference = find_reference(session, options.client);
    return reference ? wrong_use(wording("`{}` is an invoice, not a client", options.client), {})
                     : reference.error();
  }
  const auto covered = covered_by_credit(session);
  std::vector<ListedInvoice> invoices;
  for (const auto& [client, places] : session.assessment.places_by_client) {
    auto of_client = session.listed(receivables_of(session.assessment, client));
    for (auto& listed : of_client) {
      if (!is_wanted(options, *listed.receivable)) continue;
      if (covered.contains(listed.receivable)) listed.next.reset();
      invoices.push_back(std::move(listed));
    }
  }
  std::sort(invoices.begin(), invoices.end(), [](const ListedInvoice& a, const ListedInvoice& b) {
    return a.receivable->invoice->number < b.receivable->invoice->number;
  });
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  outcome.out = options.format == OutputFormat::json
                    ? list_json(session.envelope(), invoices, session.book.ledger.left_out)
                    : list_report(invoices, session.book.ledger.left_out, session.look);
  return outcome;
}

}  // namespace relance
