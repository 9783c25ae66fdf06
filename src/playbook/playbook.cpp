// SPDX-License-Identifier: MIT
#include "playbook/playbook.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace relance {

namespace {

constexpr int kFarthestDay = 3650;

constexpr std::array<std::pair<std::string_view, Anchor>, 9> kAnchors = {{
    {"proposed", Anchor::proposed},
    {"starts", Anchor::starts},
    {"midway", Anchor::midway},
    {"ends", Anchor::ends},
    {"issued", Anchor::issued},
    {"sent", Anchor::sent},
    {"due", Anchor::due},
    {"paid", Anchor::paid},
    {"event", Anchor::event},
}};

std::string_view without_blanks(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

std::optional<When> anchor_of(std::string_view text) {
  When when;
  if (text.starts_with("done(") && text.ends_with(')')) {
    when.anchor = Anchor::done;
    when.after_step = std::string(without_blanks(text.substr(5, text.size() - 6)));
    if (when.after_step.empty()) return std::nullopt;
    return when;
  }
  for (const auto& [name, anchor] : kAnchors) {
    if (name != text) continue;
    when.anchor = anchor;
    return when;
  }
  return std::nullopt;
}

std::optional<int> day_count(std::string_view text) {
  int days = 0;
  const auto* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, days);
  if (result.ec != std::errc{} || result.ptr != end || days < 0 || days > kFarthestDay) return std::nullopt;
  return days;
}

// The sign that stands before the number of days: after the anchor, so that the hyphen of
// done(formal-notice) is none.
std::size_t sign_position(std::string_view text) {
  const auto close = text.find(')');
  return text.find_first_of("+-", close == std::string_view::npos ? 0 : close);
}

}  // namespace

Result<When> parse_when(std::string_view text) {
  const auto bad = [text] {
    return failure(
        wording("`{}` is not the day of a step", text),
        wording("write `due + 8`, `due - 3 wd` (working days), `sent + 7`, `done(formal-notice) + 15`, "
                "`paid` or `event`; anchors are proposed, starts, midway, ends, issued, sent, due, paid"));
  };
  const auto sign = sign_position(text);
  auto when = anchor_of(without_blanks(text.substr(0, sign)));
  if (!when) return bad();
  if (sign == std::string_view::npos) return *when;
  auto rest = without_blanks(text.substr(sign + 1));
  const bool is_back = text[sign] == '-';
  if (is_back && rest.ends_with("wd")) {
    when->in_working_days = true;
    rest = without_blanks(rest.substr(0, rest.size() - 2));
  }
  const auto days = day_count(rest);
  if (!days || when->anchor == Anchor::event) return bad();
  when->offset = is_back ? -*days : *days;
  return *when;
}

const Step* find_step(const Playbook& playbook, std::string_view id) {
  const auto found = std::find_if(playbook.steps.begin(), playbook.steps.end(),
                                  [id](const Step& step) { return step.id == id; });
  return found == playbook.steps.end() ? nullptr : &*found;
}

Channel recorded_channel(const Step& step) {
  const auto first = std::find_if(step.channels.begin(), step.channels.end(),
                                  [](Channel channel) { return channel != Channel::task; });
  return first == step.channels.end() ? Channel::task : *first;
}

bool is_contact_step(const Step& step) {
  return std::any_of(step.channels.begin(), step.channels.end(),
                     [](Channel channel) { return channel != Channel::task; });
}

int rung_offset(const Playbook& playbook, const Step& step) {
  // A step follows an earlier one only (checked on load), so this ends; the count guards a playbook in
  // memory.
  int offset = step.when.offset;
  const Step* at = &step;
  for (std::size_t i = 0; i < playbook.steps.size() && at->when.anchor == Anchor::done; ++i) {
    at = find_step(playbook, at->when.after_step);
    if (at == nullptr) break;
    offset += at->when.offset;
  }
  return offset;
}

}  // namespace relance
