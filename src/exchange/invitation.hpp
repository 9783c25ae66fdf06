// SPDX-License-Identifier: MIT
// An invitation to a meeting, as calendars take it from a mail: iCalendar (RFC 5545), a request of iTIP (RFC
// 5546).
#pragma once

#include <string>

#include "base/date.hpp"
#include "ledger/records.hpp"

namespace relance {

struct Invitation {
  std::string uid;    // the same for the same meeting, unlike any other: "name@domain"
  std::string stamp;  // when it was written, UTC: "20260504T120000Z"
  Date day;
  int hour = 10;     // 0..23; floating: the time on the clock of whoever reads it
  int minute = 0;    // 0..59
  int minutes = 15;  // how long, 1..1440
  std::string summary;
  std::string description;  // may have several lines
  Mailbox organizer;
  Mailbox attendee;
};

// One VEVENT that asks its one attendee to answer. Lines end with LF, as in our mails (fine print M6), and
// have at most 75 bytes. Control characters are left out, but for the line ends and tabs of a text.
std::string icalendar(const Invitation& invitation);

}  // namespace relance
