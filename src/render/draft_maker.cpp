// SPDX-License-Identifier: MIT
#include "render/draft_maker.hpp"

#include <algorithm>

#include "render/enclosures.hpp"
#include "render/locale.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

constexpr int kMailWidth = 72;

struct Rendered {
  std::string subject;
  std::string body;
};

Rendered split_subject(const std::string& text) {
  constexpr std::string_view kMark = "Subject: ";
  if (!text.starts_with(kMark)) return {{}, text};
  const auto end = std::min(text.find('\n'), text.size());
  return {text.substr(kMark.size(), end - kMark.size()), text.substr(std::min(end + 1, text.size()))};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    if (end > at) lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// The texts of one action, rendered with the same values.
class Texts {
 public:
  Texts(const Action& action, const DraftContext& context)
      : action_(action), context_(context), language_(draft_language(context.profile, *action.client)) {}

  bool has(Channel channel) const {
    const auto& channels = action_.recipient.channels;
    return std::find(channels.begin(), channels.end(), channel) != channels.end();
  }

  Result<std::string> of(Channel channel) {
    const std::string path =
        find_text(context_.texts, language_, action_.playbook->name, *action_.step, channel);
    if (path.empty()) {
      return failure(
          "no text for the channel " + std::string(word(channel)) + " of step `" + action_.step->id + "`",
          "write templates/" + std::string(pick(language_, "fr", "en")) + "/" + action_.playbook->name + "/" +
              action_.step->text + text_suffix(channel));
    }
    if (!values_) values_ = draft_values(action_, context_);
    const auto text = context_.texts(path);
    auto rendered =
        render_template(*text, std::string(pick(language_, "fr", "en")), *values_, context_.texts);
    if (!rendered)
      return failure("templates/" + path + ": " + rendered.error().message, rendered.error().hint);
    return tidy_lines(*rendered);
  }

  Language language() const { return language_; }

 private:
  const Action& action_;
  const DraftContext& context_;
  Language language_;
  std::optional<Values> values_;
};

std::string letter_text(const Action& action, const DraftContext& context, Language language,
                        const std::string& body) {
  const Me& me = context.profile.me;
  std::string letter = (me.business.empty() ? me.name : me.name + "\n" + me.business) + "\n";
  for (const auto& line : me.address) letter += line + "\n";
  if (!me.registration.empty()) letter += me.registration + "\n";
  letter += "\n" + action.client->name + "\n";
  const Contact* contact = action.recipient.contact;
  if (contact && !contact->name.empty()) letter += contact->name + "\n";
  for (const auto& line : action.client->address) letter += line + "\n";
  letter += "\n" + std::string(pick(language, "Le ", "")) + long_date(context.as_of, language) + "\n\n";
  letter += pick(language, "Lettre recommand\u00e9e avec accus\u00e9 de r\u00e9ception\n\n",
                 "By registered post with acknowledgement of receipt\n\n");
  return letter + wrap_lines(body, kMailWidth);
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
  draft.enclosures = enclosures_of(action, context, draft_language(context.profile, *action.client));
  draft.attachments = attachment_names(action, context, draft.enclosures);
  draft.bank_is_unchecked = context.bank_is_old;
  return draft;
}

}  // namespace

std::string text_suffix(Channel channel) {
  switch (channel) {
    case Channel::email:
    case Channel::meeting:
      return ".txt";
    case Channel::call:
      return ".call.txt";
    case Channel::letter:
      return ".letter.txt";
    case Channel::task:
      return ".task.txt";
  }
  return ".txt";
}

std::string find_text(const TextLookup& texts, Language language, const std::string& playbook,
                      const Step& step, Channel channel) {
  const std::string root(pick(language, "fr/", "en/"));
  std::vector<std::string> suffixes = {text_suffix(channel)};
  if (channel == Channel::task) suffixes.emplace_back(".txt");
  for (const auto& suffix : suffixes) {
    for (const auto& folder : {playbook, std::string("standard")}) {
      std::string path = root + folder;
      path += "/" + step.text + suffix;
      if (texts(path)) return path;
    }
  }
  return {};
}

Result<Draft> make_draft(const Action& action, const DraftContext& context) {
  Draft draft = start_draft(action, context);
  Texts texts(action, context);
  if (texts.has(Channel::email) || texts.has(Channel::meeting)) {
    const auto text = texts.of(Channel::email);
    if (!text) return tl::make_unexpected(text.error());
    const auto mail = split_subject(*text);
    draft.subject = mail.subject;
    draft.body = wrap_lines(tidy_lines(mail.body), kMailWidth);
  }
  if (texts.has(Channel::letter)) {
    const auto text = texts.of(Channel::letter);
    if (!text) return tl::make_unexpected(text.error());
    draft.letter = letter_text(action, context, texts.language(), *text);
  }
  if (texts.has(Channel::call)) {
    const auto text = texts.of(Channel::call);
    if (!text) return tl::make_unexpected(text.error());
    draft.script = lines_of(*text);
  }
  // Sending an invoice may be done face to face: the task beside the mail says how (seed rules 14, 15).
  const bool has_side_task = action.step->id == "send-invoice";
  if (texts.has(Channel::task) || has_side_task) {
    const auto text = texts.of(Channel::task);
    if (!text) return tl::make_unexpected(text.error());
    draft.tasks = lines_of(split_subject(*text).body);
  }
  if (draft.body.empty()) draft.body = draft.letter;
  return draft;
}

std::string draft_subject(const Action& action, const DraftContext& context) {
  Texts texts(action, context);
  if (!texts.has(Channel::email)) return {};
  const auto text = texts.of(Channel::email);
  return text ? split_subject(*text).subject : std::string{};
}

}  // namespace relance
