// SPDX-License-Identifier: MIT
#include "render/draft_maker.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

constexpr int kWidth = 72;

std::string mailbox_text(const Address& address) {
  if (address.name.empty()) return address.email;
  return address.email.empty() ? address.name : address.name + " <" + address.email + ">";
}

std::string heading(Channel channel, Language language) {
  std::string title = channel_title(channel, language);
  return "--- " + title + " ---\n\n";
}

std::string list_text(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return wrap_lines(text, kWidth);
}

std::string unix_lines(std::string text) {
  std::erase(text, '\r');
  return text;
}

std::string mail_part(const Draft& draft, Language language) {
  std::string out;
  out += std::string(pick(language, "De\u00a0: ", "From: ")) + mailbox_text(draft.sender) + "\n";
  if (draft.to) out += std::string(pick(language, "\u00c0\u00a0: ", "To: ")) + mailbox_text(*draft.to) + "\n";
  if (draft.cc) out += std::string(pick(language, "Cc\u00a0: ", "Cc: ")) + mailbox_text(*draft.cc) + "\n";
  out += std::string(pick(language, "Objet\u00a0: ", "Subject: ")) + draft.subject + "\n";
  for (const auto& enclosure : draft.enclosures) {
    out += std::string(pick(language, "\u00c0 joindre\u00a0: ", "Attach: ")) + enclosure.name + "\n";
  }
  out += "\n" + draft.body;
  for (const auto& enclosure : draft.enclosures) {
    if (enclosure.text.empty()) continue;
    out += "\n--- " + enclosure.name + " ---\n\n" + unix_lines(enclosure.text);
  }
  return out;
}

}  // namespace

std::string draft_text(const Draft& draft, Language interface, bool is_one_of_several) {
  std::string out;
  if (is_one_of_several) {
    out += "=== " + draft.client + ", " + joined_and(draft.invoices, interface) +
           std::string(pick(interface, "\u00a0: ", ": ")) + step_title(draft.step, interface) + " ===\n\n";
  }
  std::vector<std::string> parts;
  const int count = (draft.letter.empty() ? 0 : 1) + (draft.script.empty() ? 0 : 1) +
                    (draft.subject.empty() ? 0 : 1) + (draft.tasks.empty() ? 0 : 1);
  const auto add = [&](Channel channel, const std::string& text) {
    parts.push_back((count > 1 ? heading(channel, interface) : std::string{}) + text);
  };
  if (!draft.letter.empty()) add(Channel::letter, draft.letter);
  if (!draft.script.empty()) add(Channel::call, list_text(draft.script));
  if (!draft.subject.empty()) add(Channel::email, mail_part(draft, interface));
  if (!draft.tasks.empty()) add(Channel::task, list_text(draft.tasks));
  for (std::size_t i = 0; i < parts.size(); ++i) out += (i > 0 ? "\n" : "") + parts[i];
  return out;
}

}  // namespace relance
