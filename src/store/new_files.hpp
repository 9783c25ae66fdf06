// SPDX-License-Identifier: MIT
// Files made for the user outside of the ledger: drafts. Never over a file that is there.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace relance {

// The folder, made when it is not there (its parent must be).
std::optional<Failure> make_folder(const std::string& folder);

// The whole file under its name, or nothing: written beside it under a hidden name, flushed to disk, then
// linked. A file of that name, whatever it holds, is left as it is and is a failure.
std::optional<Failure> write_new_file(const std::string& folder, const std::string& name,
                                      std::string_view bytes);

// A message into a Maildir (made when it is not there) as a draft that was seen: tmp/, then cur/NAME:2,DS.
std::optional<Failure> write_to_maildir(const std::string& maildir, const std::string& name,
                                        std::string_view bytes);

}  // namespace relance
