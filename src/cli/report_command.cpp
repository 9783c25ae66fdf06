// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/references.hpp"
#include "render/overview.hpp"

namespace relance {

namespace {

// By id, each once; without a word all of them.
tl::expected<std::vector<const Client*>, Outcome> clients_of(const Session& session) {
  std::set<const Client*> named;
  for (const auto& reference : session.options.references) {
    const auto client = find_client_reference(session, reference);
    if (!client) return tl::make_unexpected(client.error());
    named.insert(*client);
  }
  std::vector<const Client*> clients;
  for (const auto& client : session.book.ledger.clients) {
    if (named.empty() || named.contains(&client)) clients.push_back(&client);
  }
  return clients;
}

std::vector<LeftOut> left_out_of(const Session& session, const std::vector<const Client*>& clients) {
  std::vector<LeftOut> files;
  const auto& all = session.book.ledger.left_out;
  std::copy_if(all.begin(), all.end(), std::back_inserter(files), [&](const LeftOut& left) {
    return session.options.references.empty() || left.client.empty() ||
           std::any_of(clients.begin(), clients.end(),
                       [&](const Client* client) { return client->id == left.client; });
  });
  return files;
}

Overview overview_of(const Session& session, const std::vector<const Client*>& clients,
                     const std::vector<LeftOut>& left_out) {
  constexpr int kDaysAfterToday = 6;  // a week with today in it
  const Profile& profile = session.book.ledger.profile;
  Overview overview{profile.me, session.as_of, session.as_of + Days{kDaysAfterToday}, {}, {}, {},
                    left_out,   session.bank};
  std::vector<const Receivable*> receivables;
  for (const auto* client : clients) {
    const auto of_client = receivables_of(session.assessment, client->id);
    receivables.insert(receivables.end(), of_client.begin(), of_client.end());
    auto lanes =
        lanes_of(session.rulebook, session.around, session.assessment, *client, session.options.has_all);
    if (!lanes.lanes.empty()) overview.clients.push_back(std::move(lanes));
  }
  overview.aging = age_of(receivables, profile.defaults.buckets, session.as_of);
  overview.actions = actions_until(session.rulebook, session.around, session.assessment, overview.until);
  std::erase_if(overview.actions, [&](const ActionAhead& action) {
    return std::find(clients.begin(), clients.end(), action.client) == clients.end();
  });
  return overview;
}

}  // namespace

Outcome run_report(const Session& session) {
  const auto clients = clients_of(session);
  if (!clients) return clients.error();
  const auto left_out = left_out_of(session, *clients);
  const Overview overview = overview_of(session, *clients, left_out);
  const Language language = session.look.language;
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, exit_code::kDone);
  if (session.options.format == OutputFormat::json) {
    outcome.out = overview_json(session.envelope(), overview, language);
  } else if (session.options.format == OutputFormat::text) {
    outcome.out = overview_text(overview, session.look);
  } else if (auto page = overview_page(overview, language, session.texts)) {
    outcome.out = std::move(*page);
  } else {
    outcome.err = told(page.error());
    outcome.exit_code = exit_code::kBadBook;
  }
  return outcome;
}

}  // namespace relance
