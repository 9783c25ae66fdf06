// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/listed_book.hpp"
#include "cli/references.hpp"
#include "render/names.hpp"
#include "render/receivables_csv.hpp"

namespace relance {

namespace {

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
  auto invoices = listed_book(session);
  std::erase_if(invoices,
                [&](const ListedInvoice& listed) { return !is_wanted(options, *listed.receivable); });
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  const auto& left_out = session.book.ledger.left_out;
  if (options.format == OutputFormat::json) {
    outcome.out = list_json(session.envelope(), invoices, left_out);
  } else if (options.format == OutputFormat::csv) {
    outcome.out = receivables_csv(invoices);
    outcome.err = left_out_remark(session);
  } else {
    outcome.out = list_report(invoices, left_out, session.look);
  }
  return outcome;
}

}  // namespace relance
