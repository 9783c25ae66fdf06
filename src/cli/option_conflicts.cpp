// SPDX-License-Identifier: MIT
#include "cli/option_conflicts.hpp"

#include <algorithm>

#include "cli/output_formats.hpp"

namespace relance {

namespace {

bool is_one_of(OutputFormat format, std::initializer_list<OutputFormat> formats) {
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

Wording conflict_of_html(const Options& options) {
  const bool is_mail = is_one_of(options.format, {OutputFormat::eml, OutputFormat::mbox});
  return options.has_html && !is_mail ? wording("--html goes with --format eml or mbox") : Wording{};
}

Wording conflict_of_files(const Options& options) {
  using enum OutputFormat;
  const bool has_output = !options.output_folder.empty();
  const bool has_maildir = !options.maildir.empty();
  if (has_output && has_maildir) return wording("--output or --maildir, not both");
  if (has_output && !is_one_of(options.format, {eml, html, text}))
    return wording("--output goes with --format eml, html or text");
  if (has_maildir && options.format != eml) return wording("--maildir holds mails: --format eml");
  if (auto problem = conflict_of_html(options); !problem.empty()) return problem;
  if (options.has_qr && options.format != text)
    return wording("--qr goes with --format text; mails carry the code as a picture");
  return {};
}

Wording conflict_of_dossier(const Options& options) {
  return !options.output_folder.empty() && options.format != OutputFormat::text
             ? wording("--output writes text, html and json: leave --format out")
             : Wording{};
}

Wording conflict_of_forecast(const Options& options) {
  if (!options.is_backtest)
    return options.months.empty() ? Wording{} : wording("--months goes with --backtest");
  if (options.explains) return wording("--explain or --backtest, not both");
  return options.weeks.empty() ? Wording{} : wording("--weeks or --backtest, not both");
}

Wording conflict_of_references(const Options& options) {
  const bool has_reference = !options.references.empty();
  if (!has_reference && !options.has_all)
    return wording("draft needs a REF, or --all for every action of today");
  if (has_reference && options.has_all) return wording("draft takes a REF or --all, not both");
  if (options.has_all && !options.step.empty()) return wording("--step goes with a REF");
  if (options.has_all && !options.cost.empty()) return wording("--cost goes with a REF");
  return {};
}

}  // namespace

Wording conflict_in(const Options& options) {
  if (auto problem = conflict_of_format(options); !problem.empty()) return problem;
  if (options.command == Command::statement) return conflict_of_html(options);
  if (options.command == Command::dossier) return conflict_of_dossier(options);
  if (options.command == Command::forecast) return conflict_of_forecast(options);
  if (options.command != Command::draft) return {};
  auto problem = conflict_of_files(options);
  return problem.empty() ? conflict_of_references(options) : problem;
}

}  // namespace relance
