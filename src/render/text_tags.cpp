// SPDX-License-Identifier: MIT
#include "render/text_tags.hpp"

#include <algorithm>

#include "render/placeholders.hpp"

namespace relance {

namespace {

constexpr std::size_t kDeepestSection = 100;

// Line and column (in code points) of an offset, moving forward only.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  void move_to(std::size_t offset) {
    for (; at_ < offset && at_ < text_.size(); ++at_) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if (byte == '\n') {
        ++line_;
        column_ = 1;
      } else if ((byte & 0xC0U) != 0x80U) {
        ++column_;
      }
    }
  }

  int line() const { return line_; }
  int column() const { return column_; }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  int column_ = 1;
};

std::string trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

TagKind kind_of(char mark) {
  switch (mark) {
    case '#':
      return TagKind::section;
    case '^':
      return TagKind::inverted;
    case '/':
      return TagKind::close;
    case '>':
      return TagKind::partial;
    case '{':
    case '&':
    case '=':
    case '!':
      return TagKind::refused;
    default:
      return TagKind::value;
  }
}

bool is_list(const std::string& name) {
  return std::any_of(placeholders().begin(), placeholders().end(), [&name](const Placeholder& known) {
    return known.kind == PlaceholderKind::list && known.name == name;
  });
}

}  // namespace

std::vector<Tag> tags_of(std::string_view text, std::vector<TemplateProblem>& problems) {
  std::vector<Tag> tags;
  Cursor cursor(text);
  for (std::size_t begin = text.find("{{"); begin != std::string_view::npos;) {
    cursor.move_to(begin);
    const auto close = text.find("}}", begin + 2);
    if (close == std::string_view::npos) {
      problems.push_back({cursor.line(), cursor.column(),
                          wording("`{}` without its `{}`", std::string("{{"), std::string("}}")),
                          wording("close the placeholder")});
      break;
    }
    std::string_view inside = text.substr(begin + 2, close - begin - 2);
    Tag tag;
    tag.kind = inside.empty() ? TagKind::value : kind_of(inside.front());
    tag.name = trimmed(tag.kind == TagKind::value ? inside : inside.substr(1));
    tag.begin = begin;
    tag.end = close + 2;
    tag.line = cursor.line();
    tag.column = cursor.column();
    tags.push_back(std::move(tag));
    begin = text.find("{{", close + 2);
  }
  return tags;
}

std::optional<TemplateProblem> nesting_problem(const std::vector<Tag>& tags) {
  std::vector<std::string> open;
  for (const auto& tag : tags) {
    if (tag.kind == TagKind::close && !open.empty()) open.pop_back();
    if (tag.kind != TagKind::section && tag.kind != TagKind::inverted) continue;
    const bool is_open = std::find(open.begin(), open.end(), tag.name) != open.end();
    if (tag.kind == TagKind::section && is_open && is_list(tag.name)) {
      return TemplateProblem{tag.line, tag.column, wording("the list `{}` stands within itself", tag.name),
                             wording("close it first: {}", "{{/" + tag.name + "}}")};
    }
    // What stands where a list is empty is there once at most.
    open.push_back(tag.kind == TagKind::section ? tag.name : std::string());
    if (open.size() > kDeepestSection) {
      return TemplateProblem{tag.line, tag.column,
                             wording("sections stand more than {} deep", kDeepestSection),
                             wording("is this a text?")};
    }
  }
  return std::nullopt;
}

}  // namespace relance
