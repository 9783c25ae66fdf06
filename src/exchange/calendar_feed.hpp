// SPDX-License-Identifier: MIT
// A calendar that a phone subscribes to: whole days, no alarms, nobody's time is taken (RFC 5545; name and
// refreshing: RFC 7986, and the older X- properties that most programs know).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/moment.hpp"

namespace relance {

struct CalendarEntry {
  std::string uid;  // the same for the same thing, whatever its day: a program moves it then
  Date day;
  std::string summary;
  std::string description;  // may have several lines
  std::string category;
};

struct CalendarFeed {
  std::string name;
  std::string description;
  Moment written;  // later feeds win over earlier ones: stamp and sequence
  std::vector<CalendarEntry> entries;
};

// How every feed begins.
inline constexpr std::string_view kCalendarFeedMark =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//relance//relance export ics//EN\r\n";

// With CRLF, as a file of its own.
std::string calendar_feed(const CalendarFeed& feed);

}  // namespace relance
