// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cli/check_book.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "render/locale.hpp"

namespace relance {

namespace {

std::string summary(const Diagnostics& diagnostics, Language language) {
  const auto errors = std::count_if(diagnostics.begin(), diagnostics.end(),
                                    [](const Diagnostic& d) { return d.severity == Severity::error; });
  const auto warnings = static_cast<std::ptrdiff_t>(diagnostics.size()) - errors;
  if (diagnostics.empty())
    return std::string(pick(language, "Rien \u00e0 signaler.\n", "Nothing to report.\n"));
  const auto counted = [language](std::ptrdiff_t count, std::string_view fr, std::string_view en) {
    const bool is_one = count == 1 || (count == 0 && language == Language::fr);
    return std::to_string(count) + " " + std::string(pick(language, fr, en)) + (is_one ? "" : "s");
  };
  return counted(errors, "erreur", "error") + ", " + counted(warnings, "avertissement", "warning") + "\n";
}

}  // namespace

Outcome run_check(const Session& session) {
  const Diagnostics findings = check_book(session);
  Outcome outcome;
  outcome.exit_code = has_errors(findings) ? exit_code::kFound : exit_code::kDone;
  if (session.options.format == OutputFormat::json) {
    outcome.out = check_json(session.envelope_of(findings));
    return outcome;
  }
  for (const auto& finding : findings) {
    const bool is_kept = !session.options.is_quiet || finding.severity == Severity::error;
    if (is_kept) outcome.out += said(describe(finding), session.words());
  }
  if (!session.options.is_quiet) outcome.out += summary(findings, session.look.language);
  return outcome;
}

}  // namespace relance
