// SPDX-License-Identifier: MIT
// A draft as a mail: who it is from, what it answers, what it carries.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "exchange/mail_message.hpp"
#include "render/draft.hpp"

namespace relance {

// A mail may weigh this much before base64: more is refused by many mailboxes.
inline constexpr std::size_t kLargestMail = std::size_t{15} * 1024 * 1024;

// Error: a PDF that cannot be read after all, or attachments that are too large together.
// For a mailto link nothing is attached. Precondition: the draft has a subject, so it has an email.
Result<MailMessage> mail_of(const Session& session, const Action& action, const Draft& draft);

// As --format eml, mbox or mailto prints it.
std::string mail_in_form(const MailMessage& mail, OutputFormat format);

// The payment code for a screen. Error: why there is none.
Result<std::string> payment_code_blocks(const Draft& draft, bool has_colour);

}  // namespace relance
