// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "store/book.hpp"
#include "store/read_invoice.hpp"

namespace relance {

// A folder that is there as long as the object is.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  std::string path() const { return path_.string(); }
  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
  // Makes the folders on the way.
  void write(std::string_view name, std::string_view text) const;

 private:
  std::filesystem::path path_;
};

// relance.toml, one client `morel`, one invoice 2026-014.
void write_small_book(const TemporaryFolder& folder);

// "E010 E011 W001", in order.
std::string codes(const Diagnostics& diagnostics);
// "3:9 E010 `number` is missing; ..."
std::string told(const Diagnostics& diagnostics);

// The invoice of a client `morel` without a currency, in a book in EUR.
struct ReadInvoice {
  Invoice invoice;
  Diagnostics diagnostics;
};
ReadInvoice invoice_from(std::string text, std::string file = "invoices/a.toml");

// An invoice that says `number`, `client` and what is given.
ReadInvoice invoice_with(const std::string& more);

}  // namespace relance
