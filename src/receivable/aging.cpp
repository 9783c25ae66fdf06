// SPDX-License-Identifier: MIT
#include "receivable/aging.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace relance {

namespace {

using RowKey = std::tuple<std::string, std::string, std::string>;  // client, currency, number

std::vector<std::string> labels_of(const std::vector<int>& edges) {
  std::vector<std::string> labels = {"not due"};
  int from = 1;
  for (const int edge : edges) {
    labels.push_back(std::to_string(from) + "-" + std::to_string(edge));
    from = edge + 1;
  }
  labels.push_back("over " + std::to_string(edges.empty() ? 0 : edges.back()));
  return labels;
}

// 0: not due; k: within the k-th edge; the last: beyond every edge.
std::size_t bucket_of(int age, const std::vector<int>& edges) {
  if (age <= 0) return 0;
  const auto edge = std::lower_bound(edges.begin(), edges.end(), age);
  return static_cast<std::size_t>(edge - edges.begin()) + 1;
}

struct Sheet {
  const std::vector<int>& edges;
  Date as_of;
  AgingBasis basis = AgingBasis::due;
  bool is_by_invoice = false;

  AgingRow empty_row(const Receivable& receivable) const {
    const Money none = zero(receivable.invoice->currency);
    return {receivable.client, nullptr, none.currency, std::vector<Money>(edges.size() + 2, none), none};
  }

  void add(AgingRow& row, const Receivable& receivable) const {
    row.total += receivable.balance.open;
    if (is_negative(receivable.balance.open)) {
      row.buckets[0] += receivable.balance.open;
    } else if (basis == AgingBasis::issued || receivable.portions.empty()) {
      const int age = receivable.issued ? days_between(*receivable.issued, as_of) : 0;
      row.buckets[bucket_of(age, edges)] += receivable.balance.open;
    } else {
      add_portions(row, receivable);
    }
  }

  // Each part in the bucket of its own due day. A write-off may leave less open than the parts are missing;
  // the oldest parts are filled first, so the sum is what is open.
  void add_portions(AgingRow& row, const Receivable& receivable) const {
    for (const auto& portion : receivable.portions) {
      row.buckets[bucket_of(days_between(portion.due, as_of), edges)] += portion.missing;
    }
  }
};

std::vector<AgingRow> values_of(std::map<RowKey, AgingRow>& rows) {
  std::vector<AgingRow> values;
  for (auto& [key, row] : rows) {
    const bool is_empty = std::all_of(row.buckets.begin(), row.buckets.end(), is_zero);
    if (!is_empty) values.push_back(std::move(row));
  }
  return values;
}

Aging age_on(const Sheet& sheet, const std::vector<const Receivable*>& receivables) {
  std::map<RowKey, AgingRow> rows;
  std::map<RowKey, AgingRow> totals;
  for (const auto* receivable : receivables) {
    if (!is_in_aging(*receivable)) continue;
    const std::string code(receivable->invoice->currency.code());
    const std::string number = sheet.is_by_invoice ? receivable->invoice->number : "";
    auto& row =
        rows.try_emplace({receivable->client->id, code, number}, sheet.empty_row(*receivable)).first->second;
    if (sheet.is_by_invoice) row.invoice = receivable->invoice;
    auto& total = totals.try_emplace({"", code, ""}, sheet.empty_row(*receivable)).first->second;
    total.client = nullptr;
    sheet.add(row, *receivable);
    sheet.add(total, *receivable);
  }
  return {sheet.basis, labels_of(sheet.edges), values_of(rows), values_of(totals)};
}

}  // namespace

bool is_in_aging(const Receivable& receivable) {
  if (receivable.standing == Standing::is_void || receivable.standing == Standing::written_off) return false;
  if (is_zero(receivable.balance.open)) return false;
  return is_credit_note(*receivable.invoice) || receivable.first_sent.has_value();
}

Aging age(const Assessment& assessment, const std::vector<int>& edges, AgingBasis basis, bool by_invoice) {
  std::vector<const Receivable*> receivables;
  receivables.reserve(assessment.receivables.size());
  for (const auto& receivable : assessment.receivables) receivables.push_back(&receivable);
  return age_on({edges, assessment.as_of, basis, by_invoice}, receivables);
}

Aging age_of(const std::vector<const Receivable*>& receivables, const std::vector<int>& edges, Date as_of) {
  return age_on({edges, as_of}, receivables);
}

}  // namespace relance
