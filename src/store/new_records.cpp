// SPDX-License-Identifier: MIT
#include "store/new_records.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "ledger/cross_checks.hpp"
#include "store/read_client.hpp"
#include "store/read_invoice.hpp"

namespace relance {

namespace {

// Of this file alone, quoted from its text.
Diagnostics quoted(const Reading& reading, const Diagnostics& all) {
  Diagnostics own;
  for (const auto& diagnostic : all) {
    if (diagnostic.place.file != reading.file) continue;
    own.push_back(diagnostic);
    auto& excerpt = own.back().excerpt;
    const auto& place = diagnostic.place;
    if (excerpt.empty() && place.line > 0) excerpt = excerpt_of(line_of(reading, place.line), place.column);
  }
  sort_by_place(own);
  return own;
}

std::vector<std::string> required_keys(const Ledger& ledger) {
  std::vector<std::string> keys;
  for (const auto& client : ledger.clients) {
    keys.insert(keys.end(), client.requires_keys.begin(), client.requires_keys.end());
  }
  std::sort(keys.begin(), keys.end());  // they are searched by halves
  return keys;
}

}  // namespace

Diagnostics diagnostics_of_new_client(const std::string& file, const std::string& text) {
  auto reading = start_reading(file, text);
  for (auto& doubtful : read_client(reading).doubtful) {
    reading.diagnostics.push_back(std::move(doubtful.warning));
  }
  return quoted(reading, reading.diagnostics);
}

Diagnostics diagnostics_of_new_invoice(const Book& book, const std::string& file, const std::string& text) {
  auto reading = start_reading(file, text);
  Ledger ledger = book.ledger;
  const auto keys = required_keys(ledger);
  auto invoice = read_invoice(reading, {ledger, {}, keys, keys});
  if (has_errors(reading.diagnostics)) return quoted(reading, reading.diagnostics);
  ledger.invoices.push_back(std::move(invoice));
  KnownNames known;
  for (const auto& playbook : book.playbooks) known.playbooks.push_back(playbook.name);
  auto all = cross_check(ledger, known);
  all.insert(all.end(), reading.diagnostics.begin(), reading.diagnostics.end());
  return quoted(reading, all);
}

Result<std::string> path_from(const std::string& root, const std::string& folder, const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  const auto file = fs::canonical(path, error);
  if (error || !fs::is_regular_file(file, error))
    return failure(wording("`{}` is not a file", path), wording("name a file that is there"));
  const auto book = fs::canonical(root, error);
  if (error) return failure(wording("`{}` cannot be read: {}", root, error.message()));
  if (*file.lexically_relative(book).begin() == "..")
    return failure(wording("`{}` lies outside of the book", path), wording("copy it into the book first"));
  return file.lexically_relative(book / folder).generic_string();
}

}  // namespace relance
