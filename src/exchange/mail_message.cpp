// SPDX-License-Identifier: MIT
#include "exchange/mail_message.hpp"

#include "exchange/flowed_text.hpp"
#include "exchange/mail_encoding.hpp"
#include "exchange/mail_header.hpp"
#include "exchange/mail_identity.hpp"

namespace relance {

namespace {

// A part: its Content-* fields, an empty line, its body. Each ends with a line end.
std::string part_text(const std::string& fields, const std::string& body) {
  return fields + "\n" + body;
}

std::string plain_part(const std::string& text) {
  return part_text(value_field("Content-Type", "text/plain", {{"charset", "utf-8"}, {"format", "flowed"}}) +
                       value_field("Content-Transfer-Encoding", "quoted-printable", {}),
                   quoted_printable(flowed_text(text)));
}

std::string html_part(const std::string& html) {
  return part_text(value_field("Content-Type", "text/html", {{"charset", "utf-8"}}) +
                       value_field("Content-Transfer-Encoding", "quoted-printable", {}),
                   quoted_printable(html));
}

std::string attachment_part(const MailAttachment& attachment) {
  std::vector<Parameter> of_type;
  if (attachment.is_text) of_type.push_back({"charset", "utf-8"});
  if (!attachment.calendar_method.empty()) of_type.push_back({"method", attachment.calendar_method});
  const std::string encoding = attachment.is_text ? "quoted-printable" : "base64";
  return part_text(value_field("Content-Type", attachment.type, of_type) +
                       value_field("Content-Transfer-Encoding", encoding, {}) +
                       value_field("Content-Disposition", "attachment", {{"filename", attachment.name}}),
                   attachment.is_text ? quoted_printable(attachment.bytes) : base64_lines(attachment.bytes));
}

// "=_" occurs in no quoted-printable or base64 line (RFC 2045 6.7), so no body can hold a boundary; the
// digest keeps the boundaries of one message apart.
std::string multipart(const std::string& kind, const std::vector<std::string>& parts) {
  std::string all;
  for (const auto& part : parts) all += part;
  const std::string boundary = "=_relance_" + digest_text(kind + "\n" + all);
  std::string body;
  for (const auto& part : parts) {
    body += "--";
    body += boundary;
    body += '\n';
    body += part;
    if (!part.ends_with('\n')) body += '\n';
  }
  return part_text(value_field("Content-Type", "multipart/" + kind, {{"boundary", boundary}}),
                   body + "--" + boundary + "--\n");
}

std::string content(const MailMessage& message) {
  std::string whole = plain_part(message.text);
  if (!message.html.empty()) whole = multipart("alternative", {whole, html_part(message.html)});
  if (message.attachments.empty()) return whole;
  std::vector<std::string> parts = {whole};
  for (const auto& attachment : message.attachments) parts.push_back(attachment_part(attachment));
  return multipart("mixed", parts);
}

std::vector<Mailbox> as_list(const std::optional<Mailbox>& mailbox) {
  return mailbox ? std::vector<Mailbox>{*mailbox} : std::vector<Mailbox>{};
}

}  // namespace

std::string mail_text(const MailMessage& message) {
  std::string out = text_field("Date", to_mail_date(message.date));
  out += address_field("From", {message.from});
  out += address_field("Reply-To", as_list(message.reply_to));
  out += address_field("To", as_list(message.to));
  out += address_field("Cc", as_list(message.cc));
  out += text_field("Subject", message.subject);
  if (!message.message_id.empty()) out += identity_field("Message-ID", {message.message_id});
  if (!message.references.empty()) {
    out += identity_field("In-Reply-To", {message.references.back()});
    out += identity_field("References", message.references);
  }
  if (message.wants_receipt) {
    out += address_field("Disposition-Notification-To", {Mailbox{{}, message.from.email}});
  }
  out += text_field("X-Unsent", "1");
  out += text_field("MIME-Version", "1.0");
  return out + content(message);
}

}  // namespace relance
