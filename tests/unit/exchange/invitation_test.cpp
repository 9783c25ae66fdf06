// SPDX-License-Identifier: MIT
#include "exchange/invitation.hpp"

#include <doctest/doctest.h>

#include "base/printable.hpp"
#include "exchange/calendar_lines.hpp"

namespace relance {

namespace {

Invitation invitation() {
  Invitation out;
  out.uid = "relance.invite.1f@example.net";
  out.stamp = "20260504T120000Z";
  out.day = parse_iso_date("2026-05-07").value();
  out.summary = "Facture 2026-015";
  out.organizer = {"Camille Durand", "camille@durand.example"};
  out.attendee = {"Tess Whitcombe", "tess@harbour.example"};
  return out;
}

// As a calendar reads it: the folds undone.
std::string unfolded(std::string text) {
  for (auto at = text.find("\n "); at != std::string::npos; at = text.find("\n ", at)) text.erase(at, 2);
  return text;
}

// The content line that begins with that name, without its line end.
std::string property(const Invitation& of, const std::string& name) {
  const auto text = unfolded(icalendar(of));
  const auto at = text.find("\n" + name);
  if (at == std::string::npos) return "(no " + name + ")";
  return text.substr(at + 1, text.find('\n', at + 1) - at - 1);
}

std::string summary_line(const std::string& summary) {
  auto i = invitation();
  i.summary = summary;
  return property(i, "SUMMARY");
}

std::string attendee_line(const std::string& name, const std::string& email) {
  auto i = invitation();
  i.attendee = {name, email};
  return property(i, "ATTENDEE");
}

}  // namespace

TEST_CASE("an invitation is a request with one event") {
  auto i = invitation();
  i.description = "A quarter of an hour";
  CHECK(unfolded(icalendar(i)) ==
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//relance//relance//EN\nCALSCALE:GREGORIAN\nMETHOD:REQUEST\n"
        "BEGIN:VEVENT\nUID:relance.invite.1f@example.net\nDTSTAMP:20260504T120000Z\n"
        "DTSTART:20260507T100000\nDTEND:20260507T101500\nSEQUENCE:0\nSTATUS:CONFIRMED\n"
        "SUMMARY:Facture 2026-015\nDESCRIPTION:A quarter of an hour\n"
        "ORGANIZER;CN=\"Camille Durand\":mailto:camille@durand.example\n"
        "ATTENDEE;CN=\"Tess Whitcombe\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:"
        "mailto:tess@harbour.example\n"
        "END:VEVENT\nEND:VCALENDAR\n");
}

TEST_CASE("an invitation without a description has no such line") {
  CHECK(property(invitation(), "DESCRIPTION") == "(no DESCRIPTION)");
}

TEST_CASE("the time of an invitation is on the reader's clock, and may end on another day") {
  auto i = invitation();
  i.hour = 9;
  i.minute = 5;
  i.minutes = 60;
  CHECK(property(i, "DTSTART") == "DTSTART:20260507T090500");
  CHECK(property(i, "DTEND") == "DTEND:20260507T100500");
  i.day = parse_iso_date("2026-12-31").value();
  i.hour = 23;
  i.minute = 50;
  i.minutes = 15;
  CHECK(property(i, "DTSTART") == "DTSTART:20261231T235000");
  CHECK(property(i, "DTEND") == "DTEND:20270101T000500");
}

TEST_CASE("backslash, semicolon, comma and line end are escaped in a text, a colon is not") {
  CHECK(summary_line(R"(a\b;c,d:e)") == R"(SUMMARY:a\\b\;c\,d:e)");
  CHECK(summary_line("a\nb\r\nc\rd") == R"(SUMMARY:a\nb\ncd)");
  CHECK(summary_line("12,00 € \"net\"") == "SUMMARY:12\\,00 € \"net\"");
}

TEST_CASE("no text can add a property to an invitation") {
  CHECK(summary_line("x\r\nATTENDEE:mailto:eve@evil.example") ==
        R"(SUMMARY:x\nATTENDEE:mailto:eve@evil.example)");
  CHECK(attendee_line("x\r\nDTSTART:1", "a@b.example\r\nDTSTART:1").find('\n') == std::string::npos);
  auto i = invitation();
  i.uid = "a\nb";
  i.stamp = "1\nX:2";
  CHECK(property(i, "UID") == "UID:a\\nb");
  CHECK(property(i, "DTSTAMP") == "DTSTAMP:1X:2");
}

TEST_CASE("control characters are left out of an invitation, tabs are not") {
  CHECK(summary_line("a\x01\x1b[2Jb\x7f\u009b\tc") == "SUMMARY:a[2Jb\tc");
}

TEST_CASE("a name is quoted, its own quotes become single, its caret is doubled") {
  CHECK(attendee_line("Durand; Fils, SA: \"Le Pont\"", "a@b.example")
            .starts_with("ATTENDEE;CN=\"Durand; Fils, SA: 'Le Pont'\";ROLE"));
  CHECK(attendee_line("a^n\tb\nc", "a@b.example").starts_with("ATTENDEE;CN=\"a^^n b c\";ROLE"));
  CHECK(attendee_line("Élodie 請", "a@b.example").starts_with("ATTENDEE;CN=\"Élodie 請\";ROLE"));
}

TEST_CASE("a mailbox without a name has none in an invitation") {
  CHECK(attendee_line("", "a@b.example").starts_with("ATTENDEE;ROLE=REQ-PARTICIPANT;"));
}

TEST_CASE("what a URI cannot hold is escaped in an address") {
  CHECK(attendee_line("", "o'neil+a_b.c-d!e@b.example").ends_with(":mailto:o'neil+a_b.c-d!e@b.example"));
  CHECK(
      attendee_line("", "a%b?c=d&e#f/g@b.example").ends_with(":mailto:a%25b%3Fc%3Dd%26e%23f%2Fg@b.example"));
}

TEST_CASE("no line has more than 75 bytes, and no character is cut") {
  for (const std::string unit : {"a", "é", "請", "🙂", "aé", "\\", "a,"}) {
    CAPTURE(unit);
    auto i = invitation();
    i.description = "";
    for (int n = 0; n < 200; ++n) i.description += unit;
    const auto text = icalendar(i);
    std::size_t from = 0;
    for (auto to = text.find('\n'); to != std::string::npos; to = text.find('\n', from)) {
      const auto line = text.substr(from, to - from);
      CHECK(line.size() <= 75);
      CHECK(is_valid_utf8(line));
      from = to + 1;
    }
    CHECK(from == text.size());
    CHECK(property(i, "DESCRIPTION").size() > i.description.size());
  }
}

TEST_CASE("a line of 75 bytes is not folded, one of 76 is") {
  const std::string name = "SUMMARY:";
  auto i = invitation();
  i.summary = std::string(75 - name.size(), 'x');
  CHECK(icalendar(i).find(name + i.summary + "\n") != std::string::npos);
  i.summary += 'y';
  CHECK(icalendar(i).find("x\n y\n") != std::string::npos);
}

TEST_CASE("a file of its own has CRLF at every line's end, once") {
  CHECK(with_crlf("a\nb\n") == "a\r\nb\r\n");
  CHECK(with_crlf(with_crlf("a\nb\n")) == "a\r\nb\r\n");
  CHECK(with_crlf("").empty());
}

}  // namespace relance
