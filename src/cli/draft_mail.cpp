// SPDX-License-Identifier: MIT
#include "cli/draft_mail.hpp"

#include <algorithm>

#include "exchange/epc_payment.hpp"
#include "exchange/invitation.hpp"
#include "exchange/mail_identity.hpp"
#include "exchange/mailto.hpp"
#include "exchange/mbox.hpp"
#include "exchange/qr_image.hpp"
#include "playbook/step_days.hpp"
#include "store/attached_files.hpp"

namespace relance {

namespace {

Mailbox mailbox(const Address& address) {
  return {address.name, address.email};
}

std::string identity_of(const Session& session, const Step& step, const Invoice& invoice) {
  const Profile& profile = session.book.ledger.profile;
  return message_id_of({step.id, invoice.number, profile.me.email, sender_of(profile, step.sender).email});
}

bool is_mail(Channel channel) {
  return channel == Channel::email || channel == Channel::meeting;
}

// A step of several channels is recorded once, under the first that is no task (fine print E54): its mail
// went out with it.
bool went_by_mail(const Event& event, const Step& step) {
  const bool has_mail = std::any_of(step.channels.begin(), step.channels.end(), is_mail);
  const auto first = std::find_if(step.channels.begin(), step.channels.end(),
                                  [](Channel channel) { return channel != Channel::task; });
  if (event.channel && is_mail(*event.channel)) return true;
  return has_mail && (!event.channel || *event.channel == *first);
}

// Fine print M5: the mail that carried the invoice, then the steps done by mail, oldest first. Nothing stored
// is needed: the Message-IDs are derived.
std::vector<std::string> thread_of(const Session& session, const Action& action) {
  const Invoice& invoice = *action.lead->invoice;
  const std::string own = identity_of(session, *action.step, invoice);
  std::vector<std::string> ids;
  if (const auto first = clean_message_id(invoice.message_id)) ids.push_back(*first);
  for (const auto* event : seen_events(invoice, session.as_of)) {
    if (event->kind != EventKind::step) continue;
    const Step* step = step_of(session.rulebook, *action.playbook, event->step);
    if (!step || !went_by_mail(*event, *step)) continue;
    const std::string id = identity_of(session, *step, invoice);
    const bool is_known = id == own || std::find(ids.begin(), ids.end(), id) != ids.end();
    if (!id.empty() && !is_known) ids.push_back(id);
  }
  return ids;
}

// Answers to the neutral mailbox reach the person who can act on them. A collector answers for themselves.
std::optional<Mailbox> reply_address(const Session& session, const Action& action, const Draft& draft) {
  const Me& me = session.book.ledger.profile.me;
  const bool is_elsewhere = action.step->sender == SenderRole::reminders && draft.sender.email != me.email;
  return is_elsewhere && !me.email.empty() ? std::optional(Mailbox{me.name, me.email}) : std::nullopt;
}

MailAttachment as_text_file(const std::string& name, const std::string& type, std::string text) {
  std::erase(text, '\r');
  return {name, type, std::move(text), true, {}};
}

Result<QrCode> payment_code(const PaymentRequest& payment) {
  const auto payload =
      epc_payload({payment.name, payment.iban, payment.bic, payment.amount, payment.reference, payment.text});
  return payload ? make_qr_code(*payload) : tl::make_unexpected(payload.error());
}

struct MailWriter {
  const Session& session;
  const Action& action;
  const Draft& draft;
  const MailMessage& message;

  Result<MailAttachment> attachment(const Enclosure& enclosure) const {
    switch (enclosure.kind) {
      case Attachment::invoice:
        return pdf(enclosure);
      case Attachment::statement:
        return as_text_file(enclosure.name, "text/csv", enclosure.text);
      case Attachment::qr:
        return code(enclosure);
      case Attachment::invitation:
        return invitation(enclosure);
    }
    return failure(wording("unknown attachment"));
  }

  Result<MailAttachment> pdf(const Enclosure& enclosure) const {
    auto bytes = read_pdf(session.book.root, *enclosure.invoice);
    if (!bytes) {
      return failure(wording("the file `{}` {}", enclosure.invoice->pdf, bytes.error().message),
                     bytes.error().hint);
    }
    return MailAttachment{enclosure.name, "application/pdf", std::move(*bytes), false, {}};
  }

  Result<MailAttachment> code(const Enclosure& enclosure) const {
    const auto code = payment_code(*draft.payment);
    if (!code) return tl::make_unexpected(code.error());
    return MailAttachment{enclosure.name, "image/png", qr_png(*code), false, {}};
  }

  Result<MailAttachment> invitation(const Enclosure& enclosure) const {
    const std::string& id = message.message_id;
    Invitation invitation;
    invitation.uid = id.size() > 2 ? id.substr(1, id.size() - 2) : id;
    invitation.stamp = to_utc_stamp(message.date);
    invitation.day = draft.appointment->day;
    invitation.summary = draft.appointment->summary;
    invitation.description = draft.appointment->description;
    invitation.organizer = message.from;
    if (message.to) invitation.attendee = *message.to;
    auto part = as_text_file(enclosure.name, "text/calendar", icalendar(invitation));
    part.calendar_method = "REQUEST";
    return part;
  }
};

}  // namespace

Result<MailMessage> mail_of(const Session& session, const Action& action, const Draft& draft) {
  MailMessage message;
  message.from = mailbox(draft.sender);
  message.reply_to = reply_address(session, action, draft);
  if (draft.to) message.to = mailbox(*draft.to);
  if (draft.cc) message.cc = mailbox(*draft.cc);
  message.subject = draft.subject;
  message.date = session.moment();
  message.message_id = identity_of(session, *action.step, *action.lead->invoice);
  message.references = thread_of(session, action);
  message.wants_receipt = draft.wants_receipt;
  message.text = draft.mail_text;
  message.html = draft.mail_html;
  if (session.options.format == OutputFormat::mailto) return message;  // a link carries none
  const MailWriter writer{session, action, draft, message};
  std::size_t weight = 0;
  for (const auto& enclosure : draft.enclosures) {
    auto attachment = writer.attachment(enclosure);
    if (!attachment) return tl::make_unexpected(attachment.error());
    weight += attachment->bytes.size();
    message.attachments.push_back(std::move(*attachment));
  }
  if (weight > kLargestMail) {
    return failure(wording("the attachments are larger than 15 MiB together"),
                   wording("send the invoices one by one, or make their PDFs smaller"));
  }
  return message;
}

std::string mail_in_form(const MailMessage& mail, OutputFormat format) {
  if (format == OutputFormat::mbox) return mbox_text(mail);
  if (format == OutputFormat::mailto) return mailto_link(mail) + "\n";
  return mail_text(mail);
}

Result<std::string> payment_code_blocks(const Draft& draft, bool has_colour) {
  if (!draft.payment) {
    return failure(wording("no payment code: there are only codes for euros, on a valid IBAN of [me]"));
  }
  const auto code = payment_code(*draft.payment);
  if (!code) return tl::make_unexpected(code.error());
  return qr_blocks(*code, has_colour);
}

}  // namespace relance
