// SPDX-License-Identifier: MIT
#include "exchange/calendar_feed.hpp"

#include <algorithm>

#include "exchange/calendar_lines.hpp"

namespace relance {

namespace {

constexpr std::string_view kRefresh = "PT6H";

// There is no memory of how often an entry has changed: a later day is a later revision.
int sequence_of(const Moment& written) {
  return std::max(0, days_between(make_date(2000, 1, 1), written.day));
}

void add_entry(std::string& out, const CalendarEntry& entry, const Moment& written) {
  add_content_line(out, "BEGIN:VEVENT");
  add_content_line(out, "UID:" + calendar_text(entry.uid));
  add_content_line(out, "DTSTAMP:" + to_utc_stamp(written));
  add_content_line(out, "SEQUENCE:" + std::to_string(sequence_of(written)));
  add_content_line(out, "DTSTART;VALUE=DATE:" + calendar_day(entry.day));
  add_content_line(out, "DTEND;VALUE=DATE:" + calendar_day(entry.day + Days{1}));
  add_content_line(out, "SUMMARY:" + calendar_text(entry.summary));
  if (!entry.description.empty()) add_content_line(out, "DESCRIPTION:" + calendar_text(entry.description));
  if (!entry.category.empty()) add_content_line(out, "CATEGORIES:" + calendar_text(entry.category));
  add_content_line(out, "TRANSP:TRANSPARENT");
  add_content_line(out, "END:VEVENT");
}

}  // namespace

std::string calendar_feed(const CalendarFeed& feed) {
  std::string out;
  add_content_line(out, "CALSCALE:GREGORIAN");
  add_content_line(out, "METHOD:PUBLISH");
  for (const std::string_view name : {"NAME", "X-WR-CALNAME"})
    add_content_line(out, std::string(name) + ":" + calendar_text(feed.name));
  if (!feed.description.empty()) {
    for (const std::string_view name : {"DESCRIPTION", "X-WR-CALDESC"})
      add_content_line(out, std::string(name) + ":" + calendar_text(feed.description));
  }
  add_content_line(out, "REFRESH-INTERVAL;VALUE=DURATION:" + std::string(kRefresh));
  add_content_line(out, "X-PUBLISHED-TTL:" + std::string(kRefresh));
  for (const auto& entry : feed.entries) add_entry(out, entry, feed.written);
  add_content_line(out, "END:VCALENDAR");
  return std::string(kCalendarFeedMark) + with_crlf(out);
}

}  // namespace relance
