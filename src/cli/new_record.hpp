// SPDX-License-Identifier: MIT
// A client or an invoice that a command adds to the book: checked, written as a new file, read again.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "cli/failures.hpp"
#include "cli/session.hpp"

namespace relance {

// Nothing is added while relance.toml has errors (3): currency and terms come from it.
std::optional<Outcome> cannot_add(const Session& session);
// Nothing is written over a file that is there (4).
std::optional<Outcome> is_there(const Session& session, const std::string& file);

struct NewRecord {
  std::string file;  // "invoices/2026/F-1.toml": its folders are made when they are not there
  std::string text;
  Diagnostics diagnostics;  // what the reader says of it
};

// The book as it is with the record in it. Outcome: the record would have an error (2), its name is taken or
// it cannot be written (4); nothing was written then.
tl::expected<std::unique_ptr<Session>, Outcome> add_record(const Session& session, const NewRecord& record);

// What `check` says of this file, as stderr shows it.
Wording findings_in(const Session& session, const std::string& file);

}  // namespace relance
