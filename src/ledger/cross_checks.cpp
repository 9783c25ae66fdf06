// SPDX-License-Identifier: MIT
#include "ledger/cross_checks.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

#include "base/diagnostic_codes.hpp"
#include "base/nearest.hpp"

namespace relance {

namespace {

constexpr Spot kTop = {1, 1};
constexpr std::string_view kClients = "clients/";
constexpr int kMostGuesses = 100;  // each compares with every name of the book

Wording did_you_mean(const std::optional<std::string>& meant, Wording otherwise) {
  return meant ? relance::did_you_mean(*meant) : std::move(otherwise);
}

struct Checking {
  const Ledger& ledger;
  const KnownNames& known;
  std::set<std::string> broken_clients;  // ids
  std::set<std::string> broken_files;
  int guesses = 0;
  Diagnostics diagnostics;
};

void complain(Checking& checking, DiagnosticCode code, const Place& place, Failure what) {
  if (severity_of(code) == Severity::error) checking.broken_files.insert(place.file);
  checking.diagnostics.push_back(make_diagnostic(code, place, std::move(what.message), std::move(what.hint)));
}

Place at(const std::string& file, Spot spot) {
  return {file, spot.line, spot.column};
}

// Nearest of the names that `names` gives; not asked for any more in a book that is wrong everywhere.
template <typename Names>
std::optional<std::string> guess(Checking& checking, const std::string& word, Names names) {
  if (++checking.guesses > kMostGuesses) return std::nullopt;
  return nearest(word, names());
}

// ---- clients ----

void check_playbook_exists(const Client& client, Checking& checking) {
  const auto& playbooks = checking.known.playbooks;
  if (client.playbook.empty()) return;
  if (std::find(playbooks.begin(), playbooks.end(), client.playbook) != playbooks.end()) return;
  complain(checking, DiagnosticCode::unknown_playbook, at(client.file, client.playbook_spot),
           {wording("there is no playbook `{}`, or it could not be read", client.playbook),
            did_you_mean(nearest(client.playbook, playbooks),
                         wording("add playbooks/{}.toml, or name a built-in one", client.playbook))});
  checking.broken_clients.insert(client.id);
}

// ---- one invoice ----

std::vector<std::string> client_ids(const Checking& checking) {
  std::vector<std::string> ids;
  for (const auto& client : checking.ledger.clients) ids.push_back(client.id);
  ids.insert(ids.end(), checking.broken_clients.begin(), checking.broken_clients.end());
  return ids;
}

// The id of the client that the user calls by their name.
std::optional<std::string> client_named(const Ledger& ledger, const std::string& name) {
  for (const auto& client : ledger.clients) {
    if (client.name == name) return client.id;
  }
  return std::nullopt;
}

void check_client(const Invoice& invoice, Checking& checking) {
  const bool is_broken = checking.broken_clients.count(invoice.client) > 0;
  if (!is_broken && find_client(checking.ledger, invoice.client) != nullptr) return;
  const auto place = at(invoice.file, invoice.client_spot);
  if (is_broken) {
    complain(checking, DiagnosticCode::broken_client, place,
             {wording("the client `{}` could not be read", invoice.client),
              wording("correct clients/{}.toml", invoice.client)});
    return;
  }
  auto meant = guess(checking, invoice.client, [&checking] { return client_ids(checking); });
  if (!meant) meant = client_named(checking.ledger, invoice.client);
  complain(checking, DiagnosticCode::unknown_client, place,
           {wording("there is no client `{}`", invoice.client),
            did_you_mean(meant, wording("add the client's file to clients/"))});
}

void check_due(const Invoice& invoice, Checking& checking) {
  if (!invoice.due || !invoice.issued || *invoice.due >= *invoice.issued) return;
  complain(checking, DiagnosticCode::due_before_issued, at(invoice.file, invoice.due_spot),
           {wording("due on {}, before it is issued on {}", to_iso(*invoice.due), to_iso(*invoice.issued)),
            wording("check both dates")});
}

void check_total(const Invoice& invoice, Checking& checking) {
  if (!invoice.issued || invoice.total) return;
  complain(checking, DiagnosticCode::missing_total, at(invoice.file, kTop),
           {wording("`total` is missing in an invoice that is issued"),
            wording("add total = 1200.00, tax included")});
}

void check_instalments(const Invoice& invoice, Checking& checking) {
  if (invoice.instalments.empty() || !invoice.total) return;
  Money sum = zero(invoice.currency);
  for (const auto& instalment : invoice.instalments) sum += instalment.amount;
  if (sum == *invoice.total) return;
  complain(
      checking, DiagnosticCode::instalments_sum, at(invoice.file, invoice.instalments_spot),
      {wording("the instalments add up to {}, the total is {}", to_decimal(sum), to_decimal(*invoice.total)),
       wording("correct one of them")});
}

// 30 days are assumed where nothing says when to pay (ledger.md); once there is something to pay.
void check_terms(const Invoice& invoice, Checking& checking) {
  const auto* client = find_client(checking.ledger, invoice.client);
  const bool is_open_ended = !invoice.due && !invoice.terms && client != nullptr && !client->terms &&
                             !checking.ledger.profile.defaults.terms;
  if (!is_open_ended || !invoice.issued || is_credit_note(invoice) || !invoice.instalments.empty()) return;
  complain(checking, DiagnosticCode::terms_assumed, at(invoice.file, kTop),
           {wording("no `due` and no `terms`, here, on the client or in relance.toml: 30 days are assumed"),
            wording("add due = {}, or terms = \"30 days\"; for all at once under [defaults] of relance.toml",
                    to_iso(*invoice.issued + Days{30}))});
}

void check_steps(const Invoice& invoice, Checking& checking) {
  const auto& steps = checking.known.steps;
  for (const auto& event : invoice.events) {
    const bool names_step = event.kind == EventKind::step || event.kind == EventKind::skip;
    if (!names_step || std::find(steps.begin(), steps.end(), event.step) != steps.end()) continue;
    complain(checking, DiagnosticCode::event_step, at(invoice.file, event.step_spot),
             {wording("no playbook has a step `{}`: the event counts for no step", event.step),
              did_you_mean(guess(checking, event.step, [&steps] { return steps; }),
                           wording("name a step of the client's playbook"))});
  }
}

// ---- between invoices ----

struct Numbered {
  std::string_view number;
  std::string_view file;
  Spot spot;
  friend bool operator<(const Numbered& a, const Numbered& b) {
    return std::tie(a.number, a.file) < std::tie(b.number, b.file);
  }
};

// Every file that has a number, whether or not the rest of it could be read.
std::vector<Numbered> numbered_files(const Ledger& ledger) {
  std::vector<Numbered> files;
  files.reserve(ledger.invoices.size() + ledger.left_out.size());
  for (const auto& invoice : ledger.invoices)
    files.push_back({invoice.number, invoice.file, invoice.number_spot});
  for (const auto& left_out : ledger.left_out) {
    if (!left_out.number.empty()) files.push_back({left_out.number, left_out.file, left_out.number_spot});
  }
  std::sort(files.begin(), files.end());
  return files;
}

// One error for all files of a number, at the last of them: no one can say which is right (fine print B8).
void complain_of_duplicates(const std::vector<Numbered>& same, Checking& checking) {
  std::string others;
  for (std::size_t i = 0; i + 1 < same.size(); ++i) {
    const auto& [number, file, spot] = same[i];
    others.append(i == 0 ? "" : ", ").append(file);
    if (spot.line > 0) others += ':' + std::to_string(spot.line);
    checking.broken_files.emplace(file);
  }
  const auto& [number, file, spot] = same.back();
  complain(checking, DiagnosticCode::duplicate_number, at(std::string(file), spot),
           {wording("the number `{}` is also that of {}", number, others),
            wording("give each invoice a number of its own; none of these files counts until then")});
}

void check_numbers(Checking& checking) {
  const auto files = numbered_files(checking.ledger);
  for (auto first = files.begin(); first != files.end();) {
    const auto last = std::find_if(first, files.end(),
                                   [first](const Numbered& file) { return file.number != first->number; });
    if (last - first > 1) complain_of_duplicates({first, last}, checking);
    first = last;
  }
}

std::optional<Failure> mismatch(const Invoice& note, const Invoice& target) {
  const auto named = in_ticks(note.credit_note_for);
  if (target.number == note.number)
    return Failure{wording("the credit note names itself"), wording("name the invoice it reduces")};
  if (is_credit_note(target))
    return Failure{wording("{} is a credit note itself", named), wording("name the invoice it reduces")};
  if (target.client != note.client) {
    return Failure{
        wording("{} is an invoice of `{}`, the credit note is for `{}`", named, target.client, note.client),
        wording("correct one of them")};
  }
  if (target.currency != note.currency) {
    return Failure{
        wording("{} is in {}, the credit note in {}", named, target.currency.code(), note.currency.code()),
        wording("correct one of them")};
  }
  return std::nullopt;
}

std::optional<Failure> credit_note_fault(const Invoice& note, Checking& checking) {
  const auto& ledger = checking.ledger;
  const auto named = in_ticks(note.credit_note_for);
  const auto* target = find_invoice(ledger, note.credit_note_for);
  const bool is_left_out =
      std::any_of(ledger.left_out.begin(), ledger.left_out.end(),
                  [&note](const LeftOut& other) { return other.number == note.credit_note_for; });
  if (is_left_out || (target != nullptr && checking.broken_files.count(target->file) > 0)) {
    return Failure{wording("the invoice {} could not be read", named), wording("correct that invoice")};
  }
  if (target != nullptr) return mismatch(note, *target);
  const auto meant = guess(checking, note.credit_note_for, [&ledger] {
    std::vector<std::string> numbers;
    for (const auto& other : ledger.invoices) numbers.push_back(other.number);
    return numbers;
  });
  return Failure{wording("there is no invoice {}", named),
                 did_you_mean(meant, wording("name the invoice that it reduces"))};
}

// Last: a note is as broken as the invoice it names.
void check_credit_notes(Checking& checking) {
  for (const auto& invoice : checking.ledger.invoices) {
    if (!is_credit_note(invoice)) continue;
    if (auto fault = credit_note_fault(invoice, checking)) {
      complain(checking, DiagnosticCode::bad_credit_note, at(invoice.file, invoice.credit_note_for_spot),
               std::move(*fault));
    }
  }
}

// ---- the list ----

using InvoiceCheck = void (*)(const Invoice&, Checking&);
using BookCheck = void (*)(Checking&);

constexpr std::array<InvoiceCheck, 6> kInvoiceChecks = {check_client,      check_due,   check_total,
                                                        check_instalments, check_terms, check_steps};
constexpr std::array<BookCheck, 2> kBookChecks = {check_numbers, check_credit_notes};

std::set<std::string> unreadable_clients(const Ledger& ledger) {
  std::set<std::string> ids;
  for (const auto& left_out : ledger.left_out) {
    if (left_out.file.starts_with(kClients)) ids.insert(left_out.client);
  }
  return ids;
}

void leave_out(Ledger& ledger, const std::set<std::string>& broken_files) {
  const auto is_broken = [&broken_files](const auto& record) { return broken_files.count(record.file) > 0; };
  for (const auto& client : ledger.clients) {
    if (is_broken(client)) ledger.left_out.push_back({client.file, {}, client.id, {}});
  }
  for (const auto& invoice : ledger.invoices) {
    if (is_broken(invoice)) {
      ledger.left_out.push_back({invoice.file, invoice.number, invoice.client, invoice.number_spot});
    }
  }
  std::erase_if(ledger.clients, is_broken);
  std::erase_if(ledger.invoices, is_broken);
  std::sort(ledger.left_out.begin(), ledger.left_out.end(),
            [](const LeftOut& a, const LeftOut& b) { return a.file < b.file; });
}

}  // namespace

Diagnostics cross_check(Ledger& ledger, const KnownNames& known) {
  const auto is_before = [](const Invoice& a, const Invoice& b) {
    return std::tie(a.number, a.file) < std::tie(b.number, b.file);
  };
  // They come by file: mostly in order already, and large to move.
  if (!std::is_sorted(ledger.invoices.begin(), ledger.invoices.end(), is_before))
    std::sort(ledger.invoices.begin(), ledger.invoices.end(), is_before);
  Checking checking{ledger, known, unreadable_clients(ledger), {}, 0, {}};
  for (const auto& client : ledger.clients) check_playbook_exists(client, checking);
  for (const auto& invoice : ledger.invoices) {
    for (const auto check : kInvoiceChecks) check(invoice, checking);
  }
  for (const auto check : kBookChecks) check(checking);
  leave_out(ledger, checking.broken_files);
  return std::move(checking.diagnostics);
}

}  // namespace relance
