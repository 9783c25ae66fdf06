// SPDX-License-Identifier: MIT
#include "store/load_records.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/parallel.hpp"
#include "store/book_paths.hpp"
#include "store/read_client.hpp"
#include "store/read_invoice.hpp"
#include "store/read_profile.hpp"

namespace relance {

namespace {

void append(Diagnostics& all, Diagnostics some) {
  all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

// By file: what was read, beside what was wrong with it. Records are large, and stay where they are made.
template <typename Record>
struct FromFiles {
  std::vector<Record> records;
  std::vector<Diagnostics> diagnostics;
};

// Reads every file with `read`, on all cores; in the order of `files`.
template <typename Record, typename Read>
FromFiles<Record> read_each(const BookPlace& book, const std::vector<std::string>& files, Read read) {
  FromFiles<Record> results{std::vector<Record>(files.size()), std::vector<Diagnostics>(files.size())};
  if (book.count) book.count->all += files.size();
  for_each_index(files.size(), [&](std::size_t i) {
    if (book.count) ++book.count->done;
    auto text = book.files.read(files[i]);
    if (!text) {
      results.diagnostics[i].push_back(std::move(text.error()));
      return;
    }
    auto reading = start_reading(files[i], std::move(*text));
    reading.law_names = &book.law_names;
    results.records[i] = read(reading);
    results.diagnostics[i] = std::move(reading.diagnostics);
  });
  return results;
}

ProfileGaps load_profile(const BookPlace& book, Records& records) {
  auto text = book.files.read(std::string(kProfileFile));
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

std::vector<std::string> required_keys(const std::vector<ClientReading>& clients) {
  std::vector<std::string> keys;
  for (const auto& reading : clients) {
    const auto& required = reading.client.requires_keys;
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

// As many as a file is told of (store/reading.hpp); the next one says how many more there are.
void warn_of_unknown(std::vector<DoubtfulKey>& doubtful, const std::vector<std::string>& required,
                     Diagnostics& diagnostics) {
  std::size_t count = 0;
  for (auto& [key, warning] : doubtful) {
    if (std::binary_search(required.begin(), required.end(), key)) continue;
    if (++count <= kMostTold + 1) diagnostics.push_back(std::move(warning));
    if (count > kMostTold) tell_rest(diagnostics.back(), count - kMostTold);
  }
}

std::vector<std::string> load_clients(const BookPlace& book, Records& records) {
  auto list = book.files.list({"clients", ".toml", false});
  leave_out_refused(list.diagnostics, records);
  append(records.diagnostics, std::move(list.diagnostics));
  auto clients = read_each<ClientReading>(book, list.files, read_client);
  auto required = required_keys(clients.records);
  for (std::size_t i = 0; i < list.files.size(); ++i) {
    auto& [client, doubtful] = clients.records[i];
    auto& diagnostics = clients.diagnostics[i];
    warn_of_unknown(doubtful, required, diagnostics);
    if (has_errors(diagnostics)) {
      records.ledger.left_out.push_back({list.files[i], {}, std::string(stem_of(list.files[i])), {}});
    } else {
      records.ledger.clients.push_back(std::move(client));
    }
    append(records.diagnostics, std::move(diagnostics));
  }
  // The files are sorted by path: "a-b.toml" before "a.toml".
  std::sort(records.ledger.clients.begin(), records.ledger.clients.end(),
            [](const Client& a, const Client& b) { return a.id < b.id; });
  return required;
}

void load_invoices(const BookPlace& book, Records& records, const InvoiceContext& context) {
  auto list = book.files.list({kInvoicesFolder, ".toml", true});
  leave_out_refused(list.diagnostics, records);
  append(records.diagnostics, std::move(list.diagnostics));
  auto [invoices, diagnostics] = read_each<Invoice>(
      book, list.files, [&context](Reading& reading) { return read_invoice(reading, context); });
  std::vector<bool> is_broken(invoices.size());
  for (std::size_t i = 0; i < invoices.size(); ++i) {
    const Invoice& invoice = invoices[i];
    is_broken[i] = has_errors(diagnostics[i]);
    if (is_broken[i])
      records.ledger.left_out.push_back({list.files[i], invoice.number, invoice.client, invoice.number_spot});
    append(records.diagnostics, std::move(diagnostics[i]));
  }
  std::erase_if(invoices, [&, first = invoices.data()](const Invoice& invoice) {
    return is_broken[static_cast<std::size_t>(&invoice - first)];
  });
  records.ledger.invoices = std::move(invoices);
}

}  // namespace

RecordFiles files_in_folder(const std::string& root) {
  return {[root](const Wanted& wanted) { return list_files(root, wanted); },
          [folder = BookFolder(root)](const std::string& file) { return folder.read(file); }};
}

Records load_records(const BookPlace& book) {
  Records records;
  const auto gaps = load_profile(book, records);
  const auto required = load_clients(book, records);
  auto asked = book.asked_keys;
  asked.insert(asked.end(), required.begin(), required.end());
  std::sort(asked.begin(), asked.end());
  load_invoices(book, records, {records.ledger, gaps, required, asked});
  return records;
}

}  // namespace relance
