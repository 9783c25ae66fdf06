// SPDX-License-Identifier: MIT
#include "cli/help_text.hpp"

#include <array>
#include <utility>

namespace relance {

namespace {

// Lines of the help: what is typed, what it does.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kExamples = {{
    {"relance", "today's list"},
    {"relance draft 2026-014", "the text to send, say or do"},
    {"relance list --overdue", "what is late"},
    {"relance why 2026-014", "the rule that decided"},
    {"relance --as-of 2026-05-04", "the book as it stood that morning"},
}};

}  // namespace

std::string help_footer(const Catalogue& words) {
  std::string text = said(wording("REF is an invoice number, a unique part of it, or a client id."), words);
  text.append("\n\n").append(said(wording("Examples:"), words)).append("\n");
  for (const auto& [typed, what] : kExamples) {
    text.append("  ").append(typed).append(kHelpColumn - 1 - typed.size(), ' ');
    text.append(said(what, words)).append("\n");
  }
  text.append("\n");
  text +=
      said(wording("Exit codes: 0 done, 1 found something, 2 wrong use, 3 the book has errors, 4 input or "
                   "output failed."),
           words);
  text.append("\n");
  return text +
         said(wording("Manual: relance(1), relance-book(5), relance-playbooks(7), relance-json(5)."), words);
}

}  // namespace relance
