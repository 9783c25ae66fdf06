// SPDX-License-Identifier: MIT
#include "exchange/mailto.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("a link carries address, subject, thread and text, and nothing in them ends it") {
  MailMessage message;
  message.to = Mailbox{"Nadia", "nadia+a&b@morel.example"};
  message.cc = Mailbox{"", "boss@morel.example"};
  message.subject = "Facture 1 & 2 ?";
  message.references = {"<a@b.example>"};
  message.text = "Bonjour,\n\u00e9t\u00e9\n";
  CHECK(mailto_link(message) ==
        "mailto:nadia%2Ba%26b@morel.example?subject=Facture%201%20%26%202%20%3F&cc=boss@morel.example"
        "&in-reply-to=%3Ca%40b.example%3E&body=Bonjour%2C%0D%0A%C3%A9t%C3%A9%0D%0A");
}

TEST_CASE("a link to nobody leaves the address to the mail program") {
  MailMessage message;
  message.subject = "x";
  CHECK(mailto_link(message) == "mailto:?subject=x&body=");
}

}  // namespace relance
