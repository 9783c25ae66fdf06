// SPDX-License-Identifier: MIT
#include "render/draft_maker.hpp"

#include <algorithm>

#include "render/enclosures.hpp"
#include "render/locale.hpp"
#include "render/names.hpp"
#include "render/payment_request.hpp"
#include "render/text_parts.hpp"
#include "render/titles.hpp"

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
    const auto path = path_of(channel);
    if (!path) return tl::make_unexpected(path.error());
    return rendered(*path, {*context_.texts(*path), folder()});
  }

  // The text inside of a frame: partials/letter.txt.
  Result<std::string> framed(Channel channel, const std::string& frame) {
    const auto path = path_of(channel);
    if (!path) return tl::make_unexpected(path.error());
    const std::string frame_path = folder() + "/partials/" + frame + ".txt";
    return rendered(frame_path, {context_.texts(frame_path).value_or("{{> content}}"), folder(), false, false,
                                 *context_.texts(*path)});
  }

  // A whole page: the frame partials/<frame>.html around the text, or around the .html that stands beside it.
  Result<std::string> page(Channel channel, const std::string& frame, const std::string& title) {
    const auto path = path_of(channel);
    if (!path) return tl::make_unexpected(path.error());
    const auto own = context_.texts(path->substr(0, path->rfind('.')) + ".html");
    const std::string frame_path = folder() + "/partials/" + frame + ".html";
    Template wanted{context_.texts(frame_path).value_or("{{> content}}"),    folder(),       true, true,
                    own ? *own : split_subject(*context_.texts(*path)).body, own.has_value()};
    values().set("page_title", title);
    values().set("page_language", folder());
    return render_page(frame_path, wanted);
  }

  Language language() const { return language_; }

 private:
  std::string folder() const { return std::string(pick(language_, "fr", "en")); }

  Values& values() {
    if (!values_) values_ = draft_values(action_, context_);
    return *values_;
  }

  Result<std::string> path_of(Channel channel) const {
    std::string path = find_text(context_.texts, language_, action_.playbook->name, *action_.step, channel);
    if (!path.empty()) return checked(std::move(path), channel);
    return failure(
        "no text for the channel " + std::string(word(channel)) + " of step `" + action_.step->id + "`",
        "write templates/" + folder() + "/" + action_.playbook->name + "/" + action_.step->text +
            text_suffix(channel));
  }

  // Call scripts and tasks are for the user: they may name what is not to be said.
  Result<std::string> checked(std::string path, Channel channel) const {
    const bool is_sent = channel == Channel::email || channel == Channel::letter;
    const ToneRules tone = is_sent ? tone_rules(*action_.playbook, *action_.step) : ToneRules{};
    if (const auto fault = text_fault(path, context_.texts, tone)) return tl::make_unexpected(*fault);
    return path;
  }

  Result<std::string> rendered(const std::string& path, const Template& wanted) {
    auto text = render_page(path, wanted);
    return text ? Result<std::string>(tidy_lines(*text)) : text;
  }

  Result<std::string> render_page(const std::string& path, const Template& wanted) {
    auto text = render_template(wanted, values(), context_.texts);
    if (!text) return failure("templates/" + path + ": " + text.error().message, text.error().hint);
    return text;
  }

  const Action& action_;
  const DraftContext& context_;
  Language language_;
  std::optional<Values> values_;
};

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

Problem write_mail(Texts& texts, const DraftContext& context, Draft& draft) {
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

Problem write_letter(Texts& texts, const DraftContext& context, Draft& draft) {
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

Problem write_notes_page(Texts& texts, const DraftContext& context, Channel channel, Draft& draft) {
  if (!context.wants_html || !draft.notes_html.empty()) return std::nullopt;
  auto page = texts.page(channel, "mail", step_title(draft.step, texts.language()));
  if (!page) return page.error();
  draft.notes_html = std::move(*page);
  return std::nullopt;
}

Problem write_script(Texts& texts, const DraftContext& context, Draft& draft) {
  if (!texts.has(Channel::call)) return std::nullopt;
  const auto text = texts.of(Channel::call);
  if (!text) return text.error();
  draft.script = lines_of(*text);
  return write_notes_page(texts, context, Channel::call, draft);
}

Problem write_tasks(Texts& texts, const DraftContext& context, Draft& draft) {
  // Sending an invoice may be done face to face: the task beside the mail says how (seed rules 14, 15).
  const bool has_side_task = draft.step == "send-invoice";
  if (!texts.has(Channel::task) && !has_side_task) return std::nullopt;
  const auto text = texts.of(Channel::task);
  if (!text) return text.error();
  draft.tasks = lines_of(split_subject(*text).body);
  return write_notes_page(texts, context, Channel::task, draft);
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
  for (const auto write : {write_mail, write_letter, write_script, write_tasks}) {
    if (const auto problem = write(texts, context, draft)) return tl::make_unexpected(*problem);
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
