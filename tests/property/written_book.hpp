// SPDX-License-Identifier: MIT
// A made-up book as files, as tidy or untidy as a person keeps them.
#pragma once

#include <filesystem>

#include "ledger/records.hpp"
#include "random.hpp"

namespace relance::test {

// A folder that is there as long as the object is, with the book in it. With a `Random` the invoices have any
// names in any folders, and keys, tables and the days of events stand in any order; what happened on one day
// stays in its own (fine print E44).
class WrittenBook {
 public:
  explicit WrittenBook(const Ledger& ledger, Random* untidy = nullptr);
  WrittenBook(const WrittenBook&) = delete;
  WrittenBook& operator=(const WrittenBook&) = delete;
  ~WrittenBook();

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace relance::test
