// SPDX-License-Identifier: MIT
// `type` in a client's file: changed in place, with the consent of the user.
#pragma once

#include <string>

#include "ledger/records.hpp"
#include "store/edit_files.hpp"

namespace relance {

// The client's text with this type; every other byte is kept. Where there is no such key, it is added on a
// line of its own below `name`. Failure: the text has an error, or `name` is written in a way that nothing
// can be added below it.
Result<std::string> with_client_type(const std::string& file, const std::string& text, ClientType type);

// True: it was written; false: this very type was there. On failures see edit_files.
Result<bool> record_client_type(const std::string& root, const std::string& file, ClientType type,
                                std::chrono::milliseconds patience = kLockPatience);

}  // namespace relance
