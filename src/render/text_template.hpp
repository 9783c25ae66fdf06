// SPDX-License-Identifier: MIT
// Mustache texts: checked before they are used, rendered with values that were formatted already. What a
// value holds is inserted once and never parsed again. Bounds: 64 KiB a text, partials 8 deep, 1 MiB of
// output.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace relance {

// Values of a text: strings, flags, and lists of further values. What is not there is absent: a section of
// that name is left out, a placeholder of that name is an error.
struct Values {
  std::map<std::string, std::string> strings;
  std::map<std::string, bool> flags;
  std::map<std::string, std::vector<Values>> lists;

  void set(const std::string& name, std::string text) { strings[name] = std::move(text); }
  void set_if(const std::string& name, const std::string& text) {
    if (!text.empty()) strings[name] = text;
  }
  // For an item of a list: Mustache looks for an absent value around the list, so what an item does not have
  // is set to false.
  void set_or_hide(const std::string& name, const std::string& text) {
    if (text.empty()) {
      flags[name] = false;
    } else {
      strings[name] = text;
    }
  }
};

struct TemplateProblem {
  int line = 1;
  int column = 1;
  Wording message;
  Wording hint;
};

// The text of a path below templates/, as "fr/partials/signature.txt"; none: no such file.
using TextLookup = std::function<std::optional<std::string>(const std::string& path)>;

// Everything wrong with a text by itself: unclosed or crossed sections, unknown names (with the nearest known
// one), unknown partials, forms of Mustache that are not used here; in a text with a subject line also an
// amount in the subject or no invoice number (seed rules 16, 17).
struct LintRules {
  std::string language;  // "fr" or "en": where partials are looked up
  bool has_subject = false;
  bool is_partial = false;
  bool is_html = false;
};
std::vector<TemplateProblem> lint_template(std::string_view text, const LintRules& rules,
                                           const TextLookup& texts);

// A text to be rendered, as text or as HTML. For HTML every value is escaped, a partial that has an .html
// beside its .txt is taken in that form, and whatever was written as text becomes paragraphs, lists and links
// (render/html_text).
struct Template {
  std::string text;
  std::string language;      // "fr" or "en": where partials are looked up
  bool is_html = false;      // how `text` itself is written
  bool as_html = false;      // what comes out
  std::string content = {};  // of a frame: what stands for {{> content}}
  bool content_is_html = false;
};

// Error: a placeholder whose value is absent here, a bound exceeded, a text that lint refuses.
Result<std::string> render_template(const Template& wanted, const Values& values, const TextLookup& texts);

// No trailing blanks, never more than one empty line in a row, none at either end.
std::string tidy_lines(std::string_view text);

// Lines longer than `width` columns are broken at blanks (never at U+00A0 or U+202F); a line that begins with
// "> " or "- " keeps that look.
std::string wrap_lines(std::string_view text, int width);

}  // namespace relance
