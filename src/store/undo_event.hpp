// SPDX-License-Identifier: MIT
// Taking back what was recorded last, as long as nobody has touched it.
#pragma once

#include <string>

#include "ledger/records.hpp"
#include "store/edit_files.hpp"

namespace relance {

struct WithoutEvent {
  std::string text;  // the bytes that were there before the event was appended
  Event event;
};

// Failure: the file does not end with exactly what with_events appends for its last event; the message says
// what is there instead. `currency` is that of the invoice.
Result<WithoutEvent> without_last_event(const std::string& file, const std::string& text, Currency currency);

// The event that was taken back out of the file. On failures see edit_files.
Result<Event> undo_last_event(const std::string& root, const std::string& file, Currency currency,
                              std::chrono::milliseconds patience = kLockPatience);

}  // namespace relance
