// SPDX-License-Identifier: MIT
#include "exchange/invitation.hpp"

#include <algorithm>
#include <cassert>
#include <string_view>

#include "base/printable.hpp"
#include "exchange/mail_encoding.hpp"

namespace relance {

namespace {

constexpr std::size_t kLongestLine = 75;  // bytes, without the line end (RFC 5545, 3.1)
constexpr int kMinutesOfDay = 24 * 60;

bool is_control(std::string_view point) {
  const auto first = static_cast<unsigned char>(point[0]);
  if (point.size() == 1) return first < ' ' || first == 0x7f;
  return first == 0xc2 && static_cast<unsigned char>(point[1]) < 0xa0;  // C1
}

// Without control characters other than those in `kept`.
std::string cleaned(std::string_view text, std::string_view kept) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = text.substr(at, code_point_length(text, at));
    if (!is_control(point) || kept.find(point) != std::string_view::npos) out += point;
    at += point.size();
  }
  return out;
}

// A value of type TEXT (RFC 5545, 3.3.11).
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : cleaned(text, "\n\t")) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out;
}

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

bool stands_for_itself(char c) {
  constexpr std::string_view kPlain = "!$'*+-._~@";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         kPlain.find(c) != std::string_view::npos;
}

// mailto: with what a URI cannot hold as percent escapes (RFC 6068).
std::string address_of(const Mailbox& mailbox) {
  std::string out = "mailto:";
  for (const char c : cleaned(mailbox.email, "")) {
    if (stands_for_itself(c)) {
      out += c;
      continue;
    }
    out += '%';
    out += hex_digits(c);
  }
  return out;
}

std::string name_of(const Mailbox& mailbox) {
  return mailbox.name.empty() ? "" : ";CN=" + quoted(mailbox.name);
}

// "20260507T100000": without a zone, the time of whoever reads it.
std::string floating_time(Date day, int minute_of_day) {
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  day += Days{minute_of_day / kMinutesOfDay};
  minute_of_day %= kMinutesOfDay;
  auto out = to_iso(day);
  out.erase(std::remove(out.begin(), out.end(), '-'), out.end());
  return out + "T" + two(minute_of_day / 60) + two(minute_of_day % 60) + "00";
}

// A content line, folded: every line after the first begins with a blank that does not count.
void add(std::string& out, std::string_view line) {
  std::size_t length = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto point = line.substr(at, code_point_length(line, at));
    if (length + point.size() > kLongestLine) {
      out += "\n ";
      length = 1;
    }
    out += point;
    length += point.size();
    at += point.size();
  }
  out += '\n';
}

}  // namespace

std::string icalendar(const Invitation& invitation) {
  assert(invitation.hour >= 0 && invitation.hour < 24 && invitation.minute >= 0 && invitation.minute < 60);
  assert(invitation.minutes > 0 && invitation.minutes <= kMinutesOfDay);
  const int start = invitation.hour * 60 + invitation.minute;
  std::string out;
  add(out, "BEGIN:VCALENDAR");
  add(out, "VERSION:2.0");
  add(out, "PRODID:-//relance//relance//EN");
  add(out, "CALSCALE:GREGORIAN");
  add(out, "METHOD:REQUEST");
  add(out, "BEGIN:VEVENT");
  add(out, "UID:" + escaped(invitation.uid));
  add(out, "DTSTAMP:" + cleaned(invitation.stamp, ""));
  add(out, "DTSTART:" + floating_time(invitation.day, start));
  add(out, "DTEND:" + floating_time(invitation.day, start + invitation.minutes));
  add(out, "SEQUENCE:0");
  add(out, "STATUS:CONFIRMED");
  add(out, "SUMMARY:" + escaped(invitation.summary));
  if (!invitation.description.empty()) add(out, "DESCRIPTION:" + escaped(invitation.description));
  add(out, "ORGANIZER" + name_of(invitation.organizer) + ":" + address_of(invitation.organizer));
  add(out, "ATTENDEE" + name_of(invitation.attendee) +
               ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:" + address_of(invitation.attendee));
  add(out, "END:VEVENT");
  add(out, "END:VCALENDAR");
  return out;
}

std::string with_crlf(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 32);
  for (const char c : text) {
    if (c == '\n' && !out.ends_with('\r')) out += '\r';
    out += c;
  }
  return out;
}

}  // namespace relance
