// SPDX-License-Identifier: MIT
#include "exchange/calendar_feed.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

CalendarFeed feed_of(CalendarEntry entry) {
  CalendarFeed feed;
  feed.name = "Follow-ups: Durand Conseil";
  feed.written = {parse_iso_date("2026-05-04").value(), 12 * 60 * 60, 0};
  entry.day = parse_iso_date("2026-05-31").value();
  if (entry.uid.empty()) entry.uid = "relance.action.1f@durand.example";
  feed.entries = {std::move(entry)};
  return feed;
}

std::string lines_of(const CalendarFeed& feed) {
  std::string text = calendar_feed(feed);
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
  return text;
}

}  // namespace

TEST_CASE("a feed is published, named, refreshed, and its entries take whole days and nobody's time") {
  CHECK(
      lines_of(feed_of({{}, {}, "Atelier Morel: call", "F-101\nrelance draft F-101", "follow-up"})) ==
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//relance//relance export ics//EN\r\n"
      "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nNAME:Follow-ups: Durand Conseil\r\n"
      "X-WR-CALNAME:Follow-ups: Durand Conseil\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n"
      "X-PUBLISHED-TTL:PT6H\r\n"
      "BEGIN:VEVENT\r\nUID:relance.action.1f@durand.example\r\nDTSTAMP:20260504T120000Z\r\nSEQUENCE:9620\r\n"
      "DTSTART;VALUE=DATE:20260531\r\nDTEND;VALUE=DATE:20260601\r\nSUMMARY:Atelier Morel: call\r\n"
      "DESCRIPTION:F-101\\nrelance draft F-101\r\nCATEGORIES:follow-up\r\nTRANSP:TRANSPARENT\r\n"
      "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("every feed begins with its mark, so that it is known again") {
  CHECK(calendar_feed({}).starts_with(kCalendarFeedMark));
}

TEST_CASE("a feed written on a later day is a later revision") {
  auto feed = feed_of({});
  feed.written.day += Days{1};
  CHECK(lines_of(feed).find("\r\nSEQUENCE:9621\r\n") != std::string::npos);
}

TEST_CASE("no name in a feed adds a line, and none is longer than 75 bytes") {
  auto feed = feed_of({"a\r\nB:c", {}, "x\r\nEND:VEVENT; \xc3\xa9, \\", "\x1b[2J\u009b", "a,b"});
  feed.name = "n\nX:1";
  for (int i = 0; i < 200; ++i) feed.entries.front().summary += "\u00e9\u6f22";
  const std::string text = calendar_feed(feed);
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = text.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    CHECK(end - begin <= 75);
    CHECK(text.substr(begin, end - begin).find_first_of("\r\n\x1b") == std::string::npos);
    begin = end + 2;
  }
  const std::string lines = lines_of(feed);
  CHECK(lines.find("\r\nSUMMARY:x\\nEND:VEVENT\\; \u00e9\\, \\\\") != std::string::npos);
  CHECK(lines.find("\r\nCATEGORIES:a\\,b\r\n") != std::string::npos);
  CHECK(lines.find("\r\nUID:a\\nB:c\r\n") != std::string::npos);
}

}  // namespace relance
