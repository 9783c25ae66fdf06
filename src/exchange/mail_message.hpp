// SPDX-License-Identifier: MIT
// A mail as RFC 5322 and MIME write it, ready for any mail program: LF line ends, as sendmail and its likes
// take it on standard input (fine print M6). Same message, same bytes: the boundaries are derived from the
// content.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/moment.hpp"
#include "ledger/records.hpp"

namespace relance {

struct MailAttachment {
  std::string name;
  std::string type;             // "application/pdf"
  std::string bytes;            // carried as they are; a text has LF line ends
  bool is_text = false;         // UTF-8: written as quoted-printable, else as base64
  std::string calendar_method;  // of text/calendar: "REQUEST"
};

struct MailMessage {
  Mailbox from;
  std::optional<Mailbox> reply_to;
  std::optional<Mailbox> to;
  std::optional<Mailbox> cc;
  std::string subject;
  Moment date;
  std::string message_id;
  std::vector<std::string> references;  // oldest first; In-Reply-To is the last
  bool wants_receipt = false;           // Disposition-Notification-To: the sender (RFC 8098)
  std::string text;                     // one paragraph a line; written as format=flowed
  std::string html;                     // empty: no alternative
  std::vector<MailAttachment> attachments;
};

std::string mail_text(const MailMessage& message);

}  // namespace relance
