// SPDX-License-Identifier: MIT
#include "cli/client_choice.hpp"

#include <algorithm>

#include "base/nearest.hpp"
#include "cli/exit_code.hpp"

namespace relance {

tl::expected<const Client*, Outcome> find_named_client(const Session& session, const std::string& id) {
  const Ledger& ledger = session.book.ledger;
  if (const auto* client = find_client(ledger, id)) return client;
  const std::string file = "clients/" + id + ".toml";
  const bool is_left_out = std::any_of(ledger.left_out.begin(), ledger.left_out.end(),
                                       [&](const LeftOut& left) { return left.file == file; });
  if (is_left_out) {
    return tl::make_unexpected(
        refused({wording("the file of `{}` has errors: see above", id), {}}, exit_code::kBadBook));
  }
  std::vector<std::string> ids;
  for (const auto& client : ledger.clients) ids.push_back(client.id);
  const auto similar = nearest(id, ids);
  return tl::make_unexpected(
      wrong_use(wording("`{}` is no client of this book", id),
                similar ? did_you_mean(*similar) : wording("`relance new client {}` adds one", id)));
}

}  // namespace relance
