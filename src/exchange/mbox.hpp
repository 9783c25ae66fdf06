// SPDX-License-Identifier: MIT
// One message of an mbox (RFC 4155): its "From " line, the message, an empty line. Bodies are
// quoted-printable, so no line of theirs begins with "From ".
#pragma once

#include "exchange/mail_message.hpp"

namespace relance {

std::string mbox_text(const MailMessage& message);

}  // namespace relance
