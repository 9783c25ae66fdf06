// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/failures.hpp"
#include "render/table_csv.hpp"

namespace relance {

namespace {

constexpr int kLastEdge = 3650;  // as in [defaults] buckets

// "15,45": ascending days.
Result<std::vector<int>> edges_of(const std::string& written) {
  std::vector<int> edges;
  int day = 0;
  bool has_digit = false;
  for (const char c : written + ',') {
    const bool is_digit = c >= '0' && c <= '9';
    if (is_digit) day = std::min(day * 10 + (c - '0'), kLastEdge + 1);
    const bool ends = c == ',' && has_digit && day <= kLastEdge && day > (edges.empty() ? 0 : edges.back());
    if (!is_digit && !ends) {
      return failure(
          wording("`{}` are no ages: days from 1 to {}, ascending, were expected", written, kLastEdge),
          wording("write --buckets 30,60,90"));
    }
    has_digit = is_digit;
    if (!ends) continue;
    edges.push_back(day);
    day = 0;
  }
  return edges;
}

}  // namespace

Outcome run_aging(const Session& session) {
  const Options& options = session.options;
  std::vector<int> edges = session.book.ledger.profile.defaults.buckets;
  if (!options.buckets.empty()) {
    auto written = edges_of(options.buckets);
    if (!written) return wrong_use(written.error().message, written.error().hint);
    edges = std::move(*written);
  }
  const AgingBasis basis = options.basis == "issued" ? AgingBasis::issued : AgingBasis::due;
  const Aging aging = age(session.assessment, edges, basis, options.by == "invoice");
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  if (options.format == OutputFormat::json) {
    outcome.out = aging_json(session.envelope(), aging);
  } else if (options.format == OutputFormat::csv) {
    outcome.out = aging_csv(aging);
    outcome.err = left_out_remark(session);
  } else {
    outcome.out = aging_report(aging, session.book.ledger.left_out, session.look);
  }
  return outcome;
}

}  // namespace relance
