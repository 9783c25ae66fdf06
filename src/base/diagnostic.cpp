// SPDX-License-Identifier: MIT
#include "base/diagnostic.hpp"

#include <algorithm>
#include <tuple>

#include "base/printable.hpp"

namespace relance {

namespace {

// As many blanks as the quoted line has columns before the caret; tabs stay tabs, so both lines align.
std::string caret_line(std::string_view excerpt, int column) {
  std::string indent;
  int at = 1;
  for (std::size_t i = 0; i < excerpt.size() && at < column; ++at) {
    const auto width = display_width(excerpt.substr(i, code_point_length(excerpt, i)));
    if (excerpt[i] == '\t') {
      indent += '\t';
    } else {
      indent.append(static_cast<std::size_t>(width), ' ');
    }
    i += code_point_length(excerpt, i);
  }
  indent.append(static_cast<std::size_t>(std::max(0, column - at)), ' ');
  return indent + '^';
}

std::string printable_line(std::string_view excerpt) {
  std::string out;
  for (std::size_t from = 0; from <= excerpt.size();) {
    const auto tab = std::min(excerpt.find('\t', from), excerpt.size());
    out += printable(excerpt.substr(from, tab - from));
    if (tab < excerpt.size()) out += '\t';
    from = tab + 1;
  }
  return out;
}

// "file:line:column"
std::string shown(const Place& place) {
  std::string out = printable(place.file);
  return out.append(":")
      .append(std::to_string(std::max(1, place.line)))
      .append(":")
      .append(std::to_string(std::max(1, place.column)));
}

}  // namespace

bool has_errors(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& d) { return d.severity == Severity::error; });
}

void sort_by_place(Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.place, a.code) < std::tie(b.place, b.code) ||
           (std::tie(a.place, a.code) == std::tie(b.place, b.code) &&
            english(a.message) < english(b.message));
  });
}

Wording describe(const Diagnostic& diagnostic) {
  const auto& place = diagnostic.place;
  const auto where = shown(place);
  const bool is_error = diagnostic.severity == Severity::error;
  const auto message = printable(diagnostic.message);
  Wording out = is_error ? wording("{}: error {}: {}\n", where, diagnostic.code, message)
                         : wording("{}: warning {}: {}\n", where, diagnostic.code, message);
  if (!diagnostic.excerpt.empty()) {
    const auto excerpt = printable_line(diagnostic.excerpt);
    out += verbatim("  " + excerpt + "\n  " + caret_line(excerpt, place.column) + '\n');
  }
  if (!diagnostic.hint.empty()) out += wording("  hint: {}\n", printable(diagnostic.hint));
  return out;
}

}  // namespace relance
