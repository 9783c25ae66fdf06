// SPDX-License-Identifier: MIT
#include "store/load_records.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "store/book_files.hpp"
#include "store/book_paths.hpp"
#include "store/parallel.hpp"
#include "store/read_client.hpp"
#include "store/read_invoice.hpp"
#include "store/read_profile.hpp"

namespace relance {

namespace {

void append(Diagnostics& all, Diagnostics some) {
  all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

template <typename Record>
struct FromFile {
  Record record;
  Diagnostics diagnostics;
};

// Reads every file with `read`, on all cores; in the order of `files`.
template <typename Record, typename Read>
std::vector<FromFile<Record>> read_each(const BookPlace& book, const std::vector<std::string>& files,
                                        Read read) {
  std::vector<FromFile<Record>> results(files.size());
  if (book.count) book.count->all += files.size();
  for_each_index(files.size(), [&](std::size_t i) {
    if (book.count) ++book.count->done;
    auto text = read_file(book.root, files[i]);
    if (!text) {
      results[i].diagnostics.push_back(std::move(text.error()));
      return;
    }
    auto reading = start_reading(files[i], std::move(*text));
    reading.law_names = &book.law_names;
    results[i].record = read(reading);
    results[i].diagnostics = std::move(reading.diagnostics);
  });
  return results;
}

ProfileGaps load_profile(const BookPlace& book, Records& records) {
  auto text = read_file(book.root, std::string(kProfileFile));
  if (!text) {
    records.diagnostics.push_back(std::move(text.error()));
    return {true, true};
  }
  auto reading = start_reading(std::string(kProfileFile), std::move(*text));
  reading.law_names = &book.law_names;
  auto [profile, gaps] = read_profile(reading);
  records.ledger.profile = std::move(profile);
  append(records.diagnostics, std::move(reading.diagnostics));
  return gaps;
}

std::vector<std::string> required_keys(const std::vector<FromFile<ClientReading>>& clients) {
  std::vector<std::string> keys;
  for (const auto& from : clients) {
    const auto& required = from.record.client.requires_keys;
    keys.insert(keys.end(), required.begin(), required.end());
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

// What has the name of a record but is no readable file is left out by name.
void leave_out_refused(const Diagnostics& refused, Records& records) {
  for (const auto& diagnostic : refused) {
    const auto& file = diagnostic.place.file;
    const bool is_client = file.starts_with("clients/");
    // A folder too: what is in it is in no report.
    const bool names_client = is_client && file.ends_with(".toml");
    records.ledger.left_out.push_back(
        {file, {}, names_client ? std::string(stem_of(file)) : std::string(), {}});
  }
}

std::vector<std::string> load_clients(const BookPlace& book, Records& records) {
  auto list = list_files(book.root, {"clients", ".toml", false});
  leave_out_refused(list.diagnostics, records);
  append(records.diagnostics, std::move(list.diagnostics));
  auto clients = read_each<ClientReading>(book, list.files, read_client);
  auto required = required_keys(clients);
  for (std::size_t i = 0; i < clients.size(); ++i) {
    auto& from = clients[i];
    for (auto& doubtful : from.record.doubtful) {
      const bool is_required = std::binary_search(required.begin(), required.end(), doubtful.key);
      if (!is_required) from.diagnostics.push_back(std::move(doubtful.warning));
    }
    if (has_errors(from.diagnostics)) {
      records.ledger.left_out.push_back({list.files[i], {}, std::string(stem_of(list.files[i])), {}});
    } else {
      records.ledger.clients.push_back(std::move(from.record.client));
    }
    append(records.diagnostics, std::move(from.diagnostics));
  }
  // The files are sorted by path: "a-b.toml" before "a.toml".
  std::sort(records.ledger.clients.begin(), records.ledger.clients.end(),
            [](const Client& a, const Client& b) { return a.id < b.id; });
  return required;
}

void load_invoices(const BookPlace& book, Records& records, const InvoiceContext& context) {
  auto list = list_files(book.root, {"invoices", ".toml", true});
  leave_out_refused(list.diagnostics, records);
  append(records.diagnostics, std::move(list.diagnostics));
  auto invoices = read_each<Invoice>(book, list.files,
                                     [&context](Reading& reading) { return read_invoice(reading, context); });
  for (std::size_t i = 0; i < invoices.size(); ++i) {
    auto& [invoice, diagnostics] = invoices[i];
    if (has_errors(diagnostics)) {
      records.ledger.left_out.push_back({list.files[i], invoice.number, invoice.client, invoice.number_spot});
    } else {
      records.ledger.invoices.push_back(std::move(invoice));
    }
    append(records.diagnostics, std::move(diagnostics));
  }
}

}  // namespace

Records load_records(const BookPlace& book) {
  Records records;
  const auto gaps = load_profile(book, records);
  const auto required = load_clients(book, records);
  load_invoices(book, records, {records.ledger, gaps, required});
  return records;
}

}  // namespace relance
