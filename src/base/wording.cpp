// SPDX-License-Identifier: MIT
#include "base/wording.hpp"

#include <charconv>
#include <optional>

#include "base/printable.hpp"

namespace relance {

namespace {

// One pattern while it is filled in.
class Filling {
 public:
  Filling(const std::vector<Wording>& parts, const Catalogue& catalogue)
      : parts_(parts), catalogue_(catalogue) {}

  std::string fill(std::string_view pattern) {
    std::string out;
    while (!pattern.empty()) {
      const auto brace = std::min(pattern.find_first_of("{}"), pattern.size());
      out += pattern.substr(0, brace);
      pattern.remove_prefix(brace);
      if (pattern.empty()) break;
      const auto close = pattern.find('}');
      const bool is_hole =
          pattern.front() == '{' && !pattern.starts_with("{{") && close != std::string_view::npos;
      if (is_hole) {
        out += filled(pattern.substr(1, close - 1));
        pattern.remove_prefix(close + 1);
      } else {  // "{{" and "}}" are one brace
        out += pattern.front();
        pattern.remove_prefix(pattern.size() > 1 && pattern[1] == pattern.front() ? 2 : 1);
      }
    }
    return out;
  }

 private:
  // "", "1" or "0|day|days".
  std::string filled(std::string_view hole) {
    const auto bar = hole.find('|');
    const auto number = hole.substr(0, bar);
    std::size_t index = next_;
    if (number.empty()) ++next_;
    std::from_chars(number.data(), number.data() + number.size(), index);
    if (index >= parts_.size()) return {};
    auto text = said(parts_[index], catalogue_);
    if (bar == std::string_view::npos) return text;
    const auto words = hole.substr(bar + 1);
    const auto middle = words.find('|');
    if (is_singular(text)) return std::string(words.substr(0, middle));
    return middle == std::string_view::npos ? std::string() : std::string(words.substr(middle + 1));
  }

  bool is_singular(std::string_view number) const {
    return number == "1" || number == "-1" || (number == "0" && catalogue_.is_french);
  }

  const std::vector<Wording>& parts_;
  const Catalogue& catalogue_;
  std::size_t next_ = 0;
};

}  // namespace

Wording& Wording::operator+=(Wording next) {
  if (next.empty()) return *this;
  if (empty()) return *this = std::move(next);
  if (!text.empty()) *this = Wording{{}, {std::move(*this)}, false};
  parts.push_back(std::move(next));
  return *this;
}

Wording verbatim(std::string text) {
  return {std::move(text), {}, true};
}

Wording in_both(std::string fr, std::string en) {
  return {std::move(en), {verbatim(std::move(fr))}, true};
}

Wording in_ticks(std::string_view word) {
  return wording("`{}`", word);
}

Wording alternatives(const std::vector<std::string>& words) {
  Wording all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool is_last = i + 1 == words.size();
    all = i == 0    ? in_ticks(words[i])
          : is_last ? wording("{} or `{}`", all, words[i])
                    : wording("{}, `{}`", all, words[i]);
  }
  return all;
}

Wording did_you_mean(std::string_view word) {
  return wording("did you mean `{}`?", word);
}

std::string said(const Wording& wording, const Catalogue& catalogue) {
  if (wording.is_verbatim) {
    const bool has_french = catalogue.is_french && !wording.parts.empty();
    return has_french ? wording.parts.front().text : wording.text;
  }
  if (wording.text.empty()) {
    std::string out;
    for (const auto& part : wording.parts) out += said(part, catalogue);
    return out;
  }
  const auto known = catalogue.patterns.find(wording.text);
  const std::string& pattern = known == catalogue.patterns.end() ? wording.text : known->second;
  return Filling(wording.parts, catalogue).fill(pattern);
}

std::string said(std::string_view pattern, const Catalogue& catalogue) {
  return said(Wording{std::string(pattern), {}, false}, catalogue);
}

const Catalogue& no_words() {
  static const Catalogue none;
  return none;
}

std::string english(const Wording& wording) {
  return said(wording, no_words());
}

Wording printable(Wording wording) {
  if (wording.is_verbatim) wording.text = printable(wording.text);
  for (auto& part : wording.parts) part = printable(std::move(part));
  return wording;
}

}  // namespace relance
