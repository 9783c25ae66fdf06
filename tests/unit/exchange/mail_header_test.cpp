// SPDX-License-Identifier: MIT
#include "exchange/mail_header.hpp"

#include <doctest/doctest.h>

#include "exchange/mail_address.hpp"
#include "exchange/mail_encoding.hpp"

namespace relance {

namespace {

std::size_t longest_line(const std::string& text) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    longest = std::max(longest, end - at);
    at = end + 1;
  }
  return longest;
}

}  // namespace

TEST_CASE("a plain subject is written as it is") {
  CHECK(text_field("Subject", "Invoice 2026-014") == "Subject: Invoice 2026-014\n");
  CHECK(text_field("Subject", "").empty());
}

TEST_CASE("a long plain subject is folded before a blank, at 78 columns") {
  std::string subject = "Invoice";
  for (int i = 0; i < 30; ++i) subject += " 2026-0" + std::to_string(10 + i);
  const std::string field = text_field("Subject", subject);
  CHECK(longest_line(field) <= 78);
  std::string unfolded = field;
  std::erase(unfolded, '\n');
  CHECK(unfolded == "Subject: " + subject);
}

TEST_CASE("accents make encoded words of at most 76 columns, none with half a character") {
  const std::string field = text_field("Subject",
                                       "R\u00e9f\u00e9rence : "
                                       "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"
                                       "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9");
  CHECK(field.starts_with("Subject: =?UTF-8?Q?R=C3=A9f=C3=A9rence_=3A_"));
  CHECK(longest_line(field) <= 76);
  CHECK(field.find("=C3?=") == std::string::npos);
}

TEST_CASE("a text that looks encoded is encoded, so that it arrives as written") {
  CHECK(text_field("Subject", "=?utf-8?q?x?=") == "Subject: =?UTF-8?Q?=3D=3Futf-8=3Fq=3Fx=3F=3D?=\n");
}

TEST_CASE("no value adds a field: line ends and controls are blanks") {
  const std::string field = text_field("Subject", "a\r\nBcc: x@y.example\u0085b\u2028c");
  CHECK(field == "Subject: =?UTF-8?Q?a__Bcc=3A_x=40y=2Eexample_b_c?=\n");
  CHECK(address_field("To", {{"A\nBcc: b@c.example", "n@m.example"}}) ==
        "To: \"A Bcc: b@c.example\" <n@m.example>\n");
}

TEST_CASE("a name is atoms, a quoted string or encoded words, whatever is in it") {
  const auto to = [](const std::string& name) { return address_field("To", {{name, "n@m.example"}}); };
  CHECK(to("") == "To: n@m.example\n");
  CHECK(to("Nadia Morel") == "To: Nadia Morel <n@m.example>\n");
  CHECK(to("Morel, Nadia") == "To: \"Morel, Nadia\" <n@m.example>\n");
  CHECK(to("Nadia \"N\" \\ Morel") == "To: \"Nadia \\\"N\\\" \\\\ Morel\" <n@m.example>\n");
  CHECK(to("\u00c9lodie Martin") == "To: =?UTF-8?Q?=C3=89lodie_Martin?= <n@m.example>\n");
  CHECK(to("a@b, c@d <e@f>") == "To: \"a@b, c@d <e@f>\" <n@m.example>\n");
}

TEST_CASE("a long name does not make a long line") {
  const std::string name(120, 'n');
  const std::string accents = "\u00c9" + std::string(150, 'x');
  for (const auto& text : {name, accents}) {
    CHECK(longest_line(address_field("Disposition-Notification-To", {{text, "n@m.example"}})) <= 78);
  }
}

TEST_CASE("the name of a file is short ASCII, quoted ASCII, or written by RFC 2231") {
  const auto field = [](const std::string& name) {
    return value_field("Content-Disposition", "attachment", {{"filename", name}});
  };
  CHECK(field("2026-014.pdf") == "Content-Disposition: attachment;\n filename=2026-014.pdf\n");
  CHECK(field("my bill.pdf") == "Content-Disposition: attachment;\n filename=\"my bill.pdf\"\n");
  CHECK(field("=?utf-8?q?x?=.pdf") ==
        "Content-Disposition: attachment;\n filename*=utf-8''%3D%3Futf-8%3Fq%3Fx%3F%3D.pdf\n");
  CHECK(field("l'\u00e9t\u00e9.pdf") ==
        "Content-Disposition: attachment;\n filename*=utf-8''l%27%C3%A9t%C3%A9.pdf\n");
  const std::string split = field(std::string(60, 'a') + "\u00e9.pdf");
  CHECK(split.find("filename*0*=utf-8''") != std::string::npos);
  CHECK(split.find("filename*1*=") != std::string::npos);
  CHECK(longest_line(split) <= 78);
}

TEST_CASE("quoted-printable hides what other programs read as marks, and trailing blanks") {
  CHECK(quoted_printable("From me\n.\nx \n") == "=46rom me\n=2E\nx=20\n");
  const std::string long_line = std::string(75, 'x') + "From here\n";
  CHECK(quoted_printable(long_line) == std::string(75, 'x') + "=\n=46rom here\n");
  CHECK(quoted_printable("\u00e9=\n") == "=C3=A9=3D\n");
  CHECK(quoted_printable("") == "");
  const std::string lines = quoted_printable(std::string(200, 'x') + "\n");
  CHECK(longest_line(lines) == 76);
}

TEST_CASE("base64 has lines of 76 and the padding it needs") {
  CHECK(base64_lines("f") == "Zg==\n");
  CHECK(base64_lines("fo") == "Zm8=\n");
  CHECK(base64_lines("foobar") == "Zm9vYmFy\n");
  CHECK(base64_lines("").empty());
  CHECK(longest_line(base64_lines(std::string(1000, '\0'))) == 76);
}

TEST_CASE("for a person a mailbox is on one line, its name quoted when it must be") {
  CHECK(mailbox_text({"Nadia Morel", "n@m.example"}) == "Nadia Morel <n@m.example>");
  CHECK(mailbox_text({"Morel, Nadia", "n@m.example"}) == "\"Morel, Nadia\" <n@m.example>");
  CHECK(mailbox_text({"", "n@m.example"}) == "n@m.example");
}

TEST_CASE("what needs a backslash for each character is folded all the same") {
  const std::string marks(60, '"');
  CHECK(longest_line(address_field("Reply-To", {{marks, "n@m.example"}})) <= 78);
  CHECK(longest_line(value_field("Content-Disposition", "attachment", {{"filename", marks}})) <= 78);
  const std::string name = "Morel, \"Nadia\"";
  CHECK(address_field("To", {{name, "n@m.example"}}) == "To: \"Morel, \\\"Nadia\\\"\" <n@m.example>\n");
}

}  // namespace relance
