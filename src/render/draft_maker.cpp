// SPDX-License-Identifier: MIT
#include "render/draft_maker.hpp"

#include <algorithm>

#include "render/action_texts.hpp"
#include "render/enclosures.hpp"
#include "render/locale.hpp"
#include "render/payment_request.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

constexpr int kMailWidth = 72;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    if (end > at) lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

Draft start_draft(const Action& action, const DraftContext& context) {
  Draft draft;
  draft.client = action.client->id;
  draft.invoices = {action.lead->invoice->number};
  for (const auto& covered : action.covered) {
    if (covered.receivable != action.lead) draft.invoices.push_back(covered.receivable->invoice->number);
  }
  draft.step = action.step->id;
  draft.channels = action.recipient.channels;
  const Mailbox sender = sender_of(context.profile, action.step->sender);
  draft.sender = {sender.name, sender.email};
  if (const Contact* contact = action.recipient.contact) draft.to = Address{contact->name, contact->email};
  if (const Contact* copy = action.recipient.copy) draft.cc = Address{copy->name, copy->email};
  const Language language = draft_language(context.profile, *action.client);
  draft.enclosures = enclosures_of(action, context, language);
  const auto is_invitation = [](const Enclosure& enclosure) {
    return enclosure.kind == Attachment::invitation;
  };
  if (std::any_of(draft.enclosures.begin(), draft.enclosures.end(), is_invitation)) {
    draft.appointment = appointment_of(action, context, language);
  }
  draft.payment = payment_request(action, context.profile.me);
  draft.wants_receipt = action.step->read_receipt;
  draft.bank_is_unchecked = context.bank_is_old;
  return draft;
}

// Each part of a draft, where its step has that channel. A failure of any is a failure of the whole: half a
// message is none.
using Problem = std::optional<Failure>;

Problem write_mail(ActionTexts& texts, const DraftContext& context, Draft& draft) {
  if (!texts.has(Channel::email) && !texts.has(Channel::meeting)) return std::nullopt;
  const auto text = texts.of(Channel::email);
  if (!text) return text.error();
  const auto mail = split_subject(*text);
  draft.subject = mail.subject;
  draft.mail_text = tidy_lines(mail.body);
  draft.body = wrap_lines(draft.mail_text, kMailWidth);
  if (!context.wants_html) return std::nullopt;
  auto page = texts.page(Channel::email, "mail", draft.subject);
  if (!page) return page.error();
  draft.mail_html = std::move(*page);
  return std::nullopt;
}

Problem write_letter(ActionTexts& texts, const DraftContext& context, Draft& draft) {
  if (!texts.has(Channel::letter)) return std::nullopt;
  const auto text = texts.framed(Channel::letter, "letter");
  if (!text) return text.error();
  draft.letter = wrap_lines(*text, kMailWidth);
  if (!context.wants_html) return std::nullopt;
  auto page = texts.page(Channel::letter, "letter", step_title(draft.step, texts.language()));
  if (!page) return page.error();
  draft.letter_html = std::move(*page);
  return std::nullopt;
}

Problem write_notes_page(ActionTexts& texts, const DraftContext& context, Channel channel, Draft& draft) {
  if (!context.wants_html || !draft.notes_html.empty()) return std::nullopt;
  auto page = texts.page(channel, "mail", step_title(draft.step, texts.language()));
  if (!page) return page.error();
  draft.notes_html = std::move(*page);
  return std::nullopt;
}

Problem write_script(ActionTexts& texts, const DraftContext& context, Draft& draft) {
  if (!texts.has(Channel::call)) return std::nullopt;
  const auto text = texts.of(Channel::call);
  if (!text) return text.error();
  draft.script = lines_of(*text);
  return write_notes_page(texts, context, Channel::call, draft);
}

Problem write_tasks(ActionTexts& texts, const DraftContext& context, Draft& draft) {
  // Sending an invoice may be done face to face: the task beside the mail says how (seed rules 14, 15).
  const bool has_side_task = draft.step == "send-invoice";
  if (!texts.has(Channel::task) && !has_side_task) return std::nullopt;
  const auto text = texts.of(Channel::task);
  if (!text) return text.error();
  draft.tasks = lines_of(split_subject(*text).body);
  return write_notes_page(texts, context, Channel::task, draft);
}

}  // namespace

Result<Draft> make_draft(const Action& action, const DraftContext& context) {
  Draft draft = start_draft(action, context);
  ActionTexts texts(action, context);
  for (const auto write : {write_mail, write_letter, write_script, write_tasks}) {
    if (const auto problem = write(texts, context, draft)) return tl::make_unexpected(*problem);
  }
  if (draft.body.empty()) draft.body = draft.letter;
  return draft;
}

std::string draft_subject(const Action& action, const DraftContext& context) {
  ActionTexts texts(action, context);
  if (!texts.has(Channel::email)) return {};
  const auto text = texts.of(Channel::email);
  return text ? split_subject(*text).subject : std::string{};
}

Result<std::string> account_page(const Action& action, const DraftContext& context) {
  ActionTexts texts(action, context);
  return texts.page(Channel::letter, "account-page", step_title("statement", texts.language()));
}

}  // namespace relance
