// SPDX-License-Identifier: MIT
#include "cli/listed_book.hpp"

#include <algorithm>
#include <set>

namespace relance {

namespace {

std::set<const Receivable*> covered_by_credit(const Session& session) {
  std::set<const Receivable*> covered;
  for (const auto& waiting : recommend(session.rulebook, session.assessment).waiting) {
    if (waiting.reason.kind == ReasonKind::covered_by_credit) covered.insert(waiting.receivable);
  }
  return covered;
}

}  // namespace

std::vector<ListedInvoice> listed_book(const Session& session) {
  const auto covered = covered_by_credit(session);
  std::vector<ListedInvoice> invoices;
  invoices.reserve(session.assessment.receivables.size());
  for (const auto& [client, places] : session.assessment.places_by_client) {
    for (auto& listed : session.listed(receivables_of(session.assessment, client))) {
      if (covered.contains(listed.receivable)) listed.next.reset();
      invoices.push_back(std::move(listed));
    }
  }
  std::sort(invoices.begin(), invoices.end(), [](const ListedInvoice& a, const ListedInvoice& b) {
    return a.receivable->invoice->number < b.receivable->invoice->number;
  });
  return invoices;
}

}  // namespace relance
