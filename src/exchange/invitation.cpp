// SPDX-License-Identifier: MIT
#include "exchange/invitation.hpp"

#include <cassert>
#include <string_view>

#include "base/percent_encoding.hpp"
#include "base/printable.hpp"
#include "exchange/calendar_lines.hpp"

namespace relance {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

// A parameter's value in quotes. It cannot hold quotes: they become single ones, which every calendar can
// read. The caret is doubled (RFC 6868).
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : one_line(text)) {
    out += c == '"' ? '\'' : c;
    if (c == '^') out += '^';
  }
  return out + "\"";
}

// With what a URI cannot hold as percent escapes (RFC 6068).
std::string address_of(const Mailbox& mailbox) {
  return "mailto:" + percent_encoded(without_controls(mailbox.email), "!$'*+@");
}

std::string name_of(const Mailbox& mailbox) {
  return mailbox.name.empty() ? "" : ";CN=" + quoted(mailbox.name);
}

// "20260507T100000": without a zone, the time of whoever reads it.
std::string floating_time(Date day, int minute_of_day) {
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  day += Days{minute_of_day / kMinutesOfDay};
  minute_of_day %= kMinutesOfDay;
  return calendar_day(day) + "T" + two(minute_of_day / 60) + two(minute_of_day % 60) + "00";
}

}  // namespace

std::string icalendar(const Invitation& invitation) {
  assert(invitation.hour >= 0 && invitation.hour < 24 && invitation.minute >= 0 && invitation.minute < 60);
  assert(invitation.minutes > 0 && invitation.minutes <= kMinutesOfDay);
  const int start = invitation.hour * 60 + invitation.minute;
  std::string out;
  add_content_line(out, "BEGIN:VCALENDAR");
  add_content_line(out, "VERSION:2.0");
  add_content_line(out, "PRODID:-//relance//relance//EN");
  add_content_line(out, "CALSCALE:GREGORIAN");
  add_content_line(out, "METHOD:REQUEST");
  add_content_line(out, "BEGIN:VEVENT");
  add_content_line(out, "UID:" + calendar_text(invitation.uid));
  add_content_line(out, "DTSTAMP:" + without_controls(invitation.stamp));
  add_content_line(out, "DTSTART:" + floating_time(invitation.day, start));
  add_content_line(out, "DTEND:" + floating_time(invitation.day, start + invitation.minutes));
  add_content_line(out, "SEQUENCE:0");
  add_content_line(out, "STATUS:CONFIRMED");
  add_content_line(out, "SUMMARY:" + calendar_text(invitation.summary));
  if (!invitation.description.empty())
    add_content_line(out, "DESCRIPTION:" + calendar_text(invitation.description));
  add_content_line(out, "ORGANIZER" + name_of(invitation.organizer) + ":" + address_of(invitation.organizer));
  add_content_line(
      out, "ATTENDEE" + name_of(invitation.attendee) +
               ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:" + address_of(invitation.attendee));
  add_content_line(out, "END:VEVENT");
  add_content_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace relance
