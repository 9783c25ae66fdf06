// SPDX-License-Identifier: MIT
// `checked` of [bank] in relance.toml: the one value that the tool changes in place.
#pragma once

#include <string>

#include "base/date.hpp"
#include "store/edit_files.hpp"

namespace relance {

// relance.toml with this day as `checked` of [bank]; every other byte is kept. Where there is no such key, it
// is added below [bank], which is added at the end where there is none. Failure: the text has an error, or
// [bank] is written in a way that the key cannot be added to.
Result<std::string> with_bank_checked(const std::string& text, Date day);

// True: it was written; false: this very day was there. On failures see edit_files.
Result<bool> record_bank_checked(const std::string& root, Date day,
                                 std::chrono::milliseconds patience = kLockPatience);

}  // namespace relance
