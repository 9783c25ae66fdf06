// SPDX-License-Identifier: MIT
// Files named after the parts of a mail (subject, from, to, cc, name, id, text, html, bytes) become a mail.
// No value adds a field or a part, and each reads back as it was.
#include "base/printable.hpp"
#include "exchange/invitation.hpp"
#include "exchange/mail_encoding.hpp"
#include "exchange/mail_identity.hpp"
#include "exchange/mailto.hpp"
#include "exchange/mbox.hpp"
#include "fuzz_input.hpp"
#include "read_mail.hpp"
#include "store/email_address.hpp"

namespace relance::fuzz {

namespace {

using NamedValues = std::map<std::string, std::string>;

constexpr std::size_t kFoldAt = 78;
constexpr std::size_t kCalendarLine = 75;

// "Name" on the first line, the address on the last: one that the reader would refuse is replaced.
Mailbox mailbox_from(std::string text) {
  const auto end = text.rfind('\n');
  auto email = end == std::string::npos ? std::string() : text.substr(end + 1);
  if (email_address_fault(email)) email = "nadia@morel.example";
  return {text.substr(0, end), std::move(email)};
}

MailMessage message_from(NamedValues& values) {
  MailMessage message;
  message.from = mailbox_from(values["from"]);
  message.to = mailbox_from(values["to"]);
  if (values.contains("cc")) message.cc = mailbox_from(values["cc"]);
  message.subject = values["subject"];
  message.date = {make_date(2026, 5, 4), 43200, 0};
  message.message_id = message_id_of({"overdue", values["subject"], message.from.email, message.from.email});
  for (std::string_view ids = values["id"]; !ids.empty();) {
    if (const auto id = clean_message_id(take_line(ids))) message.references.push_back(*id);
  }
  message.wants_receipt = values.contains("receipt");
  message.text = values["text"];
  message.html = values["html"];
  if (values.contains("name")) {
    message.attachments.push_back({values["name"], "application/pdf", values["bytes"], false, {}});
  }
  return message;
}

void must_be_mailbox(const ReadPart& mail, const std::string& field, const Mailbox& meant) {
  const auto read = decoded_mailbox(mail.fields.at(field));
  must(read.name == one_line(meant.name), "a name reads back as it was", mail.fields.at(field));
  must(read.email == meant.email, "an address reads back as it was", mail.fields.at(field));
}

// At 78 columns, but for an address or a Message-ID that is longer by itself or with the name of its field.
void must_be_folded(std::string_view text) {
  while (!text.empty()) {
    const auto line = take_line(text);
    if (line.empty()) return;
    const auto value = line.substr(line.find(' ') + 1);
    const bool is_one_word =
        line.find('@') != std::string_view::npos && value.find(' ') == std::string_view::npos;
    must(line.size() <= kFoldAt || is_one_word, "a field is folded at 78 columns", line);
  }
}

// Trailing blanks are not part of a flowed text, but for that of a signature mark; its last line has an end.
std::string as_flowed(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    auto line = take_line(text);
    const bool is_mark = line == "-- ";
    while (!is_mark && (line.ends_with(' ') || line.ends_with('\t'))) line.remove_suffix(1);
    out.append(line).append("\n");
  }
  return out;
}

void must_hold_text(const ReadPart& part, const MailMessage& message) {
  must(unflowed(decoded_body(part)) == as_flowed(message.text), "a text reads back as it was", part.body);
}

// What follows a part in a multipart is a line end, whether or not the part has one of its own.
std::string with_line_end(std::string text) {
  if (!text.ends_with('\n')) text += '\n';
  return text;
}

void must_hold_texts(const ReadPart& part, const MailMessage& message) {
  if (message.html.empty()) return must_hold_text(part, message);
  const auto parts = parts_of(part);
  must(parts.size() == 2, "an alternative has two parts");
  must_hold_text(parts[0], message);
  must(with_line_end(decoded_body(parts[1])) == with_line_end(message.html), "a page reads back as it was");
}

void must_read_back(const MailMessage& message) {
  const auto text = mail_text(message);
  must_be_folded(text);
  const auto mail = read_part(text);
  constexpr int kAlways = 6;
  const int fields = kAlways + (message.cc ? 1 : 0) + (one_line(message.subject).empty() ? 0 : 1) +
                     (message.references.empty() ? 0 : 2) + (message.wants_receipt ? 1 : 0) +
                     (message.html.empty() && message.attachments.empty() ? 2 : 1);
  must(static_cast<int>(mail.order.size()) == fields, "no value adds a field", text);
  must_be_mailbox(mail, "From", message.from);
  must_be_mailbox(mail, "To", *message.to);
  if (message.cc) must_be_mailbox(mail, "Cc", *message.cc);
  if (mail.fields.contains("Subject")) {
    must(decoded_text(mail.fields.at("Subject")) == one_line(message.subject),
         "a subject reads back as it was", mail.fields.at("Subject"));
  }
  if (message.attachments.empty()) return must_hold_texts(mail, message);
  const auto& attachment = message.attachments.front();
  const auto parts = parts_of(mail);
  must(parts.size() == 2, "no value adds a part", text);
  must_hold_texts(parts[0], message);
  must(decoded_body(parts[1]) == attachment.bytes, "an attachment has the same bytes");
  must(parameter_of(parts[1].fields.at("Content-Disposition"), "filename") == one_line(attachment.name),
       "the name of a file reads back as it was", parts[1].fields.at("Content-Disposition"));
}

void try_other_forms(const MailMessage& message) {
  const auto link = mailto_link(message);
  for (const char c : link) must(c > ' ' && c < '\x7f' && c != '"' && c != '<', "a link is one word", link);
  must(link.find('?') == link.rfind('?'), "no value adds to a link", link);
  const auto whole = mbox_text(message);
  std::string_view mbox = whole;
  take_line(mbox);
  while (!mbox.empty()) must(!take_line(mbox).starts_with("From "), "an mbox holds one message", whole);

  const Invitation invitation{"uid@example",   "20260504T120000Z", make_date(2026, 5, 4), 10,         0, 15,
                              message.subject, message.text,       message.from,          *message.to};
  const auto calendar = icalendar(invitation);
  std::string_view rest = calendar;
  int events = 0;
  while (!rest.empty()) {
    const auto line = take_line(rest);
    must(line.size() <= kCalendarLine && !line.empty(), "a line of a calendar has at most 75 bytes", line);
    events += line == "BEGIN:VEVENT" || line == "END:VEVENT" ? 1 : 0;
  }
  must(events == 2, "no value adds an event", calendar);
}

}  // namespace

}  // namespace relance::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace relance;
  fuzz::NamedValues values;
  for (auto& [name, text] : fuzz::cut_into_files(fuzz::text_of(data, size))) {
    // The last line end belongs to the file, not to the value.
    if (text.ends_with('\n')) text.pop_back();
    values[name] = text;
  }
  const auto message = fuzz::message_from(values);
  fuzz::must_read_back(message);
  fuzz::try_other_forms(message);
  return 0;
}
