// SPDX-License-Identifier: MIT
// The tags of a Mustache text with their places: what lint and render both need. Internal to render.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/text_template.hpp"

namespace relance {

enum class TagKind { value, section, inverted, close, partial, refused };

struct Tag {
  TagKind kind = TagKind::value;
  std::string name;
  std::size_t begin = 0;  // offset of "{{"
  std::size_t end = 0;    // offset after "}}"
  int line = 1;
  int column = 1;
};

// An unclosed "{{" is a problem; everything after it is text.
std::vector<Tag> tags_of(std::string_view text, std::vector<TemplateProblem>& problems);

// The first section that stands too deep in others, which would exhaust the stack of whoever renders it, or
// in one of the same list, which would multiply its items by themselves.
std::optional<TemplateProblem> nesting_problem(const std::vector<Tag>& tags);

}  // namespace relance
