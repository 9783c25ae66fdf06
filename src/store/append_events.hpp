// SPDX-License-Identifier: MIT
// Recording: [[event]] tables at the end of invoices, and not one other byte (ledger.md "Writing").
#pragma once

#include <string>
#include <vector>

#include "store/edit_files.hpp"

namespace relance {

// `old_text` with these tables (store/event_text.hpp) behind it. All of `old_text` is kept; what is added is
// in its line ends. Failure: the old text has an error, `event` is written as one value, or the new text
// would not say what the old one said plus these events.
Result<std::string> with_events(const std::string& file, const std::string& old_text,
                                const std::string& events_toml);

// Looks at the text as it is under the lock. True: append; false: it has the events already; or a failure,
// which leaves every file as it is.
using EventGuard = std::function<Result<bool>(const std::string& text)>;

// For `step` and `skip`: false when each of these tables that names a step is in the file already, of the
// same kind, step and date. So what is recorded twice at once is there once.
EventGuard unless_recorded(const std::string& file, const std::string& events_toml);

// For what may be said twice but was decided on what the file said: a failure when it does not hold as many
// events as the invoice had when the book was read.
EventGuard if_nothing_new(const std::string& file, std::size_t events_seen);

struct EventsToAppend {
  std::string file;  // relative to the book
  std::string toml;  // of one event or several
  EventGuard guard;  // empty: append
};

// Whether each was appended, in order; false: its guard found it there. On failures see edit_files.
Result<std::vector<bool>> append_events(const std::string& root, const std::vector<EventsToAppend>& all,
                                        std::chrono::milliseconds patience = kLockPatience);

}  // namespace relance
