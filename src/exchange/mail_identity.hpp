// SPDX-License-Identifier: MIT
// Names that are derived and never stored: the same facts give the same name, whenever it is asked.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace relance {

// FNV-1a, 64 bits, in 16 hexadecimal digits: to tell names apart, not to keep secrets.
std::string digest_text(std::string_view bytes);

// Fine print M5: "<relance.STEP.HASH@DOMAIN>", the hash over my address, the invoice and the step, the domain
// of the sender's address. Empty when the sender has no address.
struct MailIdentity {
  std::string_view step;
  std::string_view invoice;
  std::string_view my_email;
  std::string_view sender_email;
};
// "<left@right>" of printable ASCII without blanks, brackets inside or a second "@" (RFC 5322 3.6.4); what a
// mail program shows without its brackets gets them. Nothing when it is no Message-ID.
std::optional<std::string> clean_message_id(std::string_view written);

std::string message_id_of(const MailIdentity& identity);

}  // namespace relance
