// SPDX-License-Identifier: MIT
#include "exchange/mail_message.hpp"

#include <doctest/doctest.h>

#include "exchange/mail_identity.hpp"
#include "exchange/mbox.hpp"

namespace relance {

namespace {

MailMessage sample() {
  MailMessage message;
  message.from = {"Camille Durand", "camille@durand.example"};
  message.to = Mailbox{"Nadia Morel", "nadia@morel.example"};
  message.subject = "Invoice 2026-014";
  message.date = {make_date(2026, 5, 4), 12 * 3600, 0};
  message.message_id = "<relance.overdue.1@durand.example>";
  message.text = "Hello,\n";
  return message;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a mail without attachments is one plain part, whole to the byte") {
  CHECK(mail_text(sample()) ==
        "Date: Mon, 4 May 2026 12:00:00 +0000\n"
        "From: Camille Durand <camille@durand.example>\n"
        "To: Nadia Morel <nadia@morel.example>\n"
        "Subject: Invoice 2026-014\n"
        "Message-ID: <relance.overdue.1@durand.example>\n"
        "X-Unsent: 1\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain;\n charset=utf-8;\n format=flowed\n"
        "Content-Transfer-Encoding: quoted-printable\n"
        "\n"
        "Hello,\n");
}

TEST_CASE("a thread names all that came before and answers the last") {
  auto message = sample();
  message.references = {"<a@b.example>", "<c@d.example>"};
  const std::string text = mail_text(message);
  CHECK(holds(text, "In-Reply-To: <c@d.example>\n"));
  CHECK(holds(text, "References: <a@b.example>\n <c@d.example>\n"));
}

TEST_CASE("a receipt is asked for the sender's own address") {
  auto message = sample();
  CHECK_FALSE(holds(mail_text(message), "Disposition-Notification-To"));
  message.wants_receipt = true;
  CHECK(holds(mail_text(message), "Disposition-Notification-To: camille@durand.example\n"));
}

TEST_CASE("HTML is an alternative, attachments stand beside it") {
  auto message = sample();
  message.html = "<p>Hello</p>\n";
  CHECK(holds(mail_text(message), "multipart/alternative"));
  CHECK_FALSE(holds(mail_text(message), "multipart/mixed"));
  message.attachments.push_back({"a.pdf", "application/pdf", "%PDF", false, {}});
  message.attachments.push_back({"invitation.ics", "text/calendar", "BEGIN:VCALENDAR\n", true, "REQUEST"});
  const std::string text = mail_text(message);
  CHECK(holds(text, "multipart/mixed"));
  CHECK(holds(text, "Content-Type: text/calendar;\n charset=utf-8;\n method=REQUEST\n"));
  CHECK(holds(text, "JVBERg==\n"));
}

TEST_CASE("the same message gives the same bytes, another one another boundary") {
  auto message = sample();
  message.html = "<p>Hello</p>\n";
  const std::string first = mail_text(message);
  CHECK(first == mail_text(message));
  message.html = "<p>Bonjour</p>\n";
  const auto boundary = [](const std::string& text) { return text.substr(text.find("=_relance_"), 26); };
  CHECK(boundary(first) != boundary(mail_text(message)));
}

TEST_CASE("a message of an mbox has its mark before it and an empty line after it") {
  const std::string text = mbox_text(sample());
  CHECK(text.starts_with("From camille@durand.example Mon May  4 12:00:00 2026\nDate: "));
  CHECK(text.ends_with("Hello,\n\n"));
}

TEST_CASE("a Message-ID follows from me, the invoice and the step, and from nothing else") {
  const MailIdentity identity{"overdue", "2026-014", "camille@durand.example", "compta@durand.example"};
  const std::string id = message_id_of(identity);
  CHECK(id.starts_with("<relance.overdue."));
  CHECK(id.ends_with("@durand.example>"));
  CHECK(id == message_id_of(identity));
  MailIdentity other = identity;
  other.invoice = "2026-015";
  CHECK(id != message_id_of(other));
  other = identity;
  other.sender_email = "";
  CHECK(message_id_of(other).empty());
}

TEST_CASE("a Message-ID that was copied gets its brackets, what is none is not used") {
  CHECK(clean_message_id("<a.b@c.example>") == "<a.b@c.example>");
  CHECK(clean_message_id("a.b@c.example") == "<a.b@c.example>");
  for (const char* wrong :
       {"", "a", "<a@b> <c@d>", "a b@c", "@c", "a@", "a@b@c", "<a@b>\r\nBcc: x@y", "\u00e9@c"}) {
    CHECK_FALSE(clean_message_id(wrong));
  }
}

}  // namespace relance
