// SPDX-License-Identifier: MIT
#include "cli/references.hpp"

#include <algorithm>

#include "base/nearest.hpp"
#include "base/printable.hpp"
#include "cli/exit_code.hpp"

namespace relance {

namespace {

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

Wording listed(const std::vector<std::string>& names) {
  constexpr std::size_t kMost = 10;
  std::string out;
  for (std::size_t i = 0; i < names.size() && i < kMost; ++i) out += (i > 0 ? ", " : "") + names[i];
  if (names.size() > kMost) return wording("{} and {} more", out, names.size() - kMost);
  return verbatim(out);
}

// The REF's own file, or its client's, could not be used: its diagnostics are on stderr already.
bool is_left_out(const Session& session, const std::string& text) {
  const auto& left_out = session.book.ledger.left_out;
  return std::any_of(left_out.begin(), left_out.end(), [&](const LeftOut& left) {
    const auto stem_at = left.file.rfind('/') + 1;
    const std::string stem =
        left.file.substr(stem_at, left.file.size() - stem_at - std::string_view(".toml").size());
    return left.number == text || left.client == text || stem == text;
  });
}

std::vector<std::string> every_name(const Session& session) {
  std::vector<std::string> names;
  for (const auto& invoice : session.book.ledger.invoices) names.push_back(invoice.number);
  for (const auto& client : session.book.ledger.clients) names.push_back(client.id);
  return names;
}

}  // namespace

tl::expected<Reference, Outcome> find_reference(const Session& session, const std::string& text) {
  if (const auto* receivable = find_receivable(session.assessment, text))
    return Reference{receivable, nullptr};
  if (const auto* client = find_client(session.book.ledger, text)) return Reference{nullptr, client};
  if (is_left_out(session, text)) {
    return tl::make_unexpected(
        refused({wording("the file of `{}` has errors: see above", text), {}}, exit_code::kBadBook));
  }
  std::vector<const Receivable*> found;
  std::vector<std::string> names;
  for (const auto& receivable : session.assessment.receivables) {
    const bool holds =
        !text.empty() && lower(receivable.invoice->number).find(lower(text)) != std::string::npos;
    if (!holds) continue;
    found.push_back(&receivable);
    names.push_back(receivable.invoice->number);
  }
  if (found.size() == 1) return Reference{found.front(), nullptr};
  if (found.size() > 1) {
    return tl::make_unexpected(
        wrong_use(wording("`{}` could be {}", text, listed(names)), wording("write more of the number")));
  }
  auto similar = nearest(text, every_name(session));
  for (const auto& client : session.book.ledger.clients) {
    if (!similar && !text.empty() && client.id.find(lower(text)) != std::string::npos) similar = client.id;
  }
  return tl::make_unexpected(
      wrong_use(wording("`{}` is no invoice and no client of this book", text),
                similar ? did_you_mean(*similar) : wording("`relance list` shows them all")));
}

tl::expected<const Client*, Outcome> find_client_reference(const Session& session, const std::string& text) {
  const auto reference = find_reference(session, text);
  if (reference) return reference->invoice ? reference->invoice->client : reference->client;
  const Client* found = nullptr;
  std::vector<std::string> ids;
  for (const auto& client : session.book.ledger.clients) {
    if (text.empty() || client.id.find(lower(text)) == std::string::npos) continue;
    found = &client;
    ids.push_back(client.id);
  }
  if (reference.error().exit_code == exit_code::kBadBook || ids.empty()) {
    return tl::make_unexpected(reference.error());
  }
  if (ids.size() == 1) return found;
  return tl::make_unexpected(
      wrong_use(wording("`{}` could be {}", text, listed(ids)), wording("write more of the id")));
}

tl::expected<const Receivable*, Outcome> find_invoice_reference(const Session& session,
                                                                const std::string& text) {
  const auto reference = find_reference(session, text);
  if (!reference) return tl::make_unexpected(reference.error());
  if (reference->invoice) return reference->invoice;
  std::vector<const Receivable*> open;
  std::vector<std::string> names;
  for (const auto* receivable : receivables_of(session.assessment, reference->client->id)) {
    if (is_closed(receivable->standing)) continue;
    open.push_back(receivable);
    names.push_back(receivable->invoice->number);
  }
  if (open.size() == 1) return open.front();
  const auto what = open.empty() ? wording("`{}` has no open invoice", text)
                                 : wording("`{}` has several open invoices: {}", text, listed(names));
  return tl::make_unexpected(wrong_use(what, wording("name an invoice")));
}

}  // namespace relance
