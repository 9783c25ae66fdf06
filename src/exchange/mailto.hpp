// SPDX-License-Identifier: MIT
// A mail as a link (RFC 6068): everything but unreserved characters percent-encoded, line ends as %0D%0A.
// A link carries no attachment, no HTML, and lets the mail program choose the sender.
#pragma once

#include "exchange/mail_message.hpp"

namespace relance {

std::string mailto_link(const MailMessage& message);

}  // namespace relance
