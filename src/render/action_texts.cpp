// SPDX-License-Identifier: MIT
#include "render/action_texts.hpp"

#include <algorithm>

#include "render/locale.hpp"
#include "render/names.hpp"
#include "render/text_parts.hpp"

namespace relance {

ActionTexts::ActionTexts(const Action& action, const DraftContext& context)
    : action_(action), context_(context), language_(draft_language(context.profile, *action.client)) {}

bool ActionTexts::has(Channel channel) const {
  const auto& channels = action_.recipient.channels;
  return std::find(channels.begin(), channels.end(), channel) != channels.end();
}

Result<std::string> ActionTexts::of(Channel channel) {
  const auto path = path_of(channel);
  if (!path) return tl::make_unexpected(path.error());
  return rendered(*path, {*context_.texts(*path), folder()});
}

Result<std::string> ActionTexts::framed(Channel channel, const std::string& frame) {
  const auto path = path_of(channel);
  if (!path) return tl::make_unexpected(path.error());
  const std::string frame_path = folder() + "/partials/" + frame + ".txt";
  return rendered(frame_path, {context_.texts(frame_path).value_or("{{> content}}"), folder(), false, false,
                               *context_.texts(*path)});
}

Result<std::string> ActionTexts::page(Channel channel, const std::string& frame, const std::string& title) {
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

std::string ActionTexts::folder() const {
  return std::string(pick(language_, "fr", "en"));
}

Values& ActionTexts::values() {
  if (!values_) values_ = draft_values(action_, context_);
  return *values_;
}

Result<std::string> ActionTexts::path_of(Channel channel) const {
  std::string path = find_text(context_.texts, language_, action_.playbook->name, *action_.step, channel);
  if (!path.empty()) return checked(std::move(path), channel);
  return failure(wording("no text for the channel {} of step `{}`", word(channel), action_.step->id),
                 wording("write templates/{}/{}/{}{}", folder(), action_.playbook->name, action_.step->text,
                         text_suffix(channel)));
}

// Call scripts and tasks are for the user: they may name what is not to be said.
Result<std::string> ActionTexts::checked(std::string path, Channel channel) const {
  const bool is_sent = channel == Channel::email || channel == Channel::letter;
  const ToneRules tone = is_sent ? tone_rules(*action_.playbook, *action_.step) : ToneRules{};
  if (const auto fault = text_fault(path, context_.texts, tone)) return tl::make_unexpected(*fault);
  return path;
}

Result<std::string> ActionTexts::rendered(const std::string& path, const Template& wanted) {
  auto text = render_page(path, wanted);
  return text ? Result<std::string>(tidy_lines(*text)) : text;
}

Result<std::string> ActionTexts::render_page(const std::string& path, const Template& wanted) {
  auto text = render_template(wanted, values(), context_.texts);
  if (!text) return failure(wording("templates/{}: {}", path, text.error().message), text.error().hint);
  return text;
}

SplitText split_subject(const std::string& text) {
  constexpr std::string_view kMark = "Subject: ";
  if (!text.starts_with(kMark)) return {{}, text};
  const auto end = std::min(text.find('\n'), text.size());
  return {text.substr(kMark.size(), end - kMark.size()), text.substr(std::min(end + 1, text.size()))};
}

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

}  // namespace relance
