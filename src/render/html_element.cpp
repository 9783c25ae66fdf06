// SPDX-License-Identifier: MIT
#include "render/html_element.hpp"

#include "render/html_text.hpp"
#include "render/paper.hpp"

namespace relance {

std::string inline_element(std::string_view opening, std::string_view inside) {
  const auto name = opening.substr(0, opening.find(' '));
  std::string out = "<";
  out.append(opening).append(">").append(inside).append("</").append(name).append(">");
  return out;
}

std::string element(std::string_view opening, std::string_view inside) {
  return inline_element(opening, inside) + "\n";
}

std::string escaped_lines(const std::string& text, std::string_view between) {
  std::string out;
  bool is_first = true;
  for (const auto& line : safe_lines(text)) {
    if (!is_first) out += between;
    is_first = false;
    out += escaped_html(line);
  }
  return out;
}

}  // namespace relance
