// SPDX-License-Identifier: MIT
#include "cli/listed_book.hpp"

#include <algorithm>
#include <set>

namespace relance {

namespace {

std::set<const Receivable*> covered_by_credit(const Session& session) {
  std::set<const Receivable*> covered;
  const auto& all = session.assessment.receivables;
  const bool has_credit =
      std::any_of(all.begin(), all.end(), [](const Receivable& r) { return is_negative(r.balance.open); });
  if (!has_credit) return covered;
  for (const auto& waiting : recommend(session.rulebook, session.assessment).waiting) {
    if (waiting.reason.kind == ReasonKind::covered_by_credit) covered.insert(waiting.receivable);
  }
  return covered;
}

}  // namespace

std::vector<ListedInvoice> listed_book(const Session& session) {
  const auto covered = covered_by_credit(session);
  std::vector<ListedInvoice> invoices(session.assessment.receivables.size());
  for (const auto& [client, places] : session.assessment.places_by_client) {
    auto of_client = session.listed(receivables_of(session.assessment, client));
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (covered.contains(of_client[i].receivable)) of_client[i].next.reset();
      invoices[places[i]] = std::move(of_client[i]);
    }
  }
  return invoices;
}

}  // namespace relance
