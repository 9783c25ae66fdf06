// SPDX-License-Identifier: MIT
// Finds the texts of an action, checks and renders them, all with the same values.
#pragma once

#include <optional>
#include <string>

#include "render/draft_values.hpp"

namespace relance {

// ".txt", ".call.txt", ".letter.txt", ".task.txt"; a meeting is an email.
std::string text_suffix(Channel channel);

// The path of a text below templates/, the playbook's own first, then standard's; a task without a text of
// its own uses the email's. Empty: there is none.
std::string find_text(const TextLookup& texts, Language language, const std::string& playbook,
                      const Step& step, Channel channel);

struct SplitText {
  std::string subject;  // empty: the text has none
  std::string body;
};
SplitText split_subject(const std::string& text);

// References outlive it. Error: a text that is missing, that lint refuses, or that uses a value absent here.
class ActionTexts {
 public:
  ActionTexts(const Action& action, const DraftContext& context);

  bool has(Channel channel) const;
  Result<std::string> of(Channel channel);
  // The text inside of a frame: partials/letter.txt.
  Result<std::string> framed(Channel channel, const std::string& frame);
  // A whole page: the frame partials/<frame>.html around the text, or around the .html that stands beside it.
  Result<std::string> page(Channel channel, const std::string& frame, const std::string& title);
  Language language() const { return language_; }

 private:
  std::string folder() const;
  Values& values();
  Result<std::string> path_of(Channel channel) const;
  Result<std::string> checked(std::string path, Channel channel) const;
  Result<std::string> rendered(const std::string& path, const Template& wanted);
  Result<std::string> render_page(const std::string& path, const Template& wanted);

  const Action& action_;
  const DraftContext& context_;
  Language language_;
  std::optional<Values> values_;
};

}  // namespace relance
