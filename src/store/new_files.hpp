// SPDX-License-Identifier: MIT
// Files made for the user: drafts, the first files of a book, new records. Never over a file that is there.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace relance {

// Is there anything of that name, be it a link that leads nowhere?
bool is_taken(const std::string& path);

// The folder, made when it is not there (its parent must be).
std::optional<Failure> make_folder(const std::string& folder);

// The whole file under its name, or nothing: written beside it under a hidden name, flushed to disk, then
// linked. A file of that name, whatever it holds, is left as it is and is a failure.
std::optional<Failure> write_new_file(const std::string& folder, const std::string& name,
                                      std::string_view bytes);

// The same, to be run as a program.
std::optional<Failure> write_new_program(const std::string& folder, const std::string& name,
                                         std::string_view bytes);

// A message into a Maildir (made when it is not there) as a draft that was seen: tmp/, then cur/NAME:2,DS.
std::optional<Failure> write_to_maildir(const std::string& maildir, const std::string& name,
                                        std::string_view bytes);

}  // namespace relance
