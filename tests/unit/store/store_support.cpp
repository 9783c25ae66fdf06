// SPDX-License-Identifier: MIT
#include "store_support.hpp"

#include <unistd.h>

#include <atomic>
#include <fstream>

namespace relance {

namespace fs = std::filesystem;

namespace {

fs::path new_folder() {
  static std::atomic<int> count = 0;
  const auto path = fs::temp_directory_path() /
                    ("relance-test-" + std::to_string(getpid()) + '-' + std::to_string(count++));
  fs::create_directories(path);
  return path;
}

}  // namespace

TemporaryFolder::TemporaryFolder() : path_(new_folder()) {}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void TemporaryFolder::write(std::string_view name, std::string_view text) const {
  fs::create_directories((path_ / name).parent_path());
  std::ofstream(path_ / name, std::ios::binary) << text;
}

void write_small_book(const TemporaryFolder& folder) {
  folder.write("relance.toml",
               "[me]\nname = \"Camille Durand\"\ncountry = \"FR\"\n\n[defaults]\nterms = \"30 days\"\n");
  folder.write("clients/morel.toml", "name = \"Atelier Morel\"\n");
  folder.write("invoices/2026-014.toml",
               "number = \"2026-014\"\nclient = \"morel\"\nissued = 2026-10-05\ntotal = 2400.00\n");
}

std::string codes(const Diagnostics& diagnostics) {
  std::string text;
  for (const auto& diagnostic : diagnostics) text += (text.empty() ? "" : " ") + diagnostic.code;
  return text;
}

std::string told(const Diagnostics& diagnostics) {
  std::string text;
  for (const auto& diagnostic : diagnostics) {
    text += (text.empty() ? "" : "; ") + std::to_string(diagnostic.place.line) + ':' +
            std::to_string(diagnostic.place.column) + ' ' + diagnostic.code + ' ' +
            english(diagnostic.message);
  }
  return text;
}

ReadInvoice invoice_from(std::string text, std::string file) {
  Ledger ledger;
  ledger.clients.emplace_back();
  ledger.clients.back().id = "morel";
  const std::vector<std::string> required = {"supplier_code"};
  auto reading = start_reading(std::move(file), std::move(text));
  auto invoice = read_invoice(reading, {ledger, {}, required, required});
  return {std::move(invoice), std::move(reading.diagnostics)};
}

ReadInvoice invoice_with(const std::string& more) {
  return invoice_from("number = \"2026-014\"\nclient = \"morel\"\n" + more);
}

}  // namespace relance
