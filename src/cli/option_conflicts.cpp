// SPDX-License-Identifier: MIT
#include "cli/option_conflicts.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace relance {

namespace {

constexpr std::array<std::pair<std::string_view, OutputFormat>, 7> kFormats = {{
    {"text", OutputFormat::text},
    {"json", OutputFormat::json},
    {"eml", OutputFormat::eml},
    {"mbox", OutputFormat::mbox},
    {"mailto", OutputFormat::mailto},
    {"html", OutputFormat::html},
    {"csv", OutputFormat::csv},
}};

bool is_one_of(OutputFormat format, std::initializer_list<OutputFormat> formats) {
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

std::string word_of(OutputFormat format) {
  for (const auto& [word, known] : kFormats) {
    if (known == format) return std::string(word);
  }
  return {};
}

bool is_table(Command command) {
  constexpr std::array kCommands = {Command::today,   Command::list,     Command::aging,
                                    Command::clients, Command::schedule, Command::interest};
  return std::find(kCommands.begin(), kCommands.end(), command) != kCommands.end();
}

Wording conflict_of_table(const Options& options) {
  return is_table(options.command)
             ? Wording{}
             : wording(
                   "--format csv goes with what is a table: today, list, aging, clients, forecast, "
                   "schedule, interest or statement");
}

Wording conflict_of_html(const Options& options) {
  const bool is_mail = is_one_of(options.format, {OutputFormat::eml, OutputFormat::mbox});
  return options.has_html && !is_mail ? wording("--html goes with --format eml or mbox") : Wording{};
}

Wording conflict_of_formats(const Options& options) {
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
  using enum OutputFormat;
  if (!is_one_of(options.format, {text, html, json}))
    return wording("--format {} goes with draft; here: text, html or json", word_of(options.format));
  const bool has_output = !options.output_folder.empty();
  return has_output && options.format != text
             ? wording("--output writes text, html and json: leave --format out")
             : Wording{};
}

Wording conflict_of_forecast(const Options& options) {
  using enum OutputFormat;
  if (!is_one_of(options.format, {text, json, csv}))
    return wording("--format {} goes with draft and statement; here: text, json or csv",
                   word_of(options.format));
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

bool is_export(Command command) {
  return command == Command::export_ics || command == Command::export_ledger ||
         command == Command::export_csv || command == Command::export_json;
}

// `export` names the form; saying it again does no harm.
Wording conflict_of_export(const Options& options) {
  using enum OutputFormat;
  const bool is_own = options.format == text ||
                      (options.format == json && options.command == Command::export_json) ||
                      (options.format == csv && options.command == Command::export_csv);
  return is_own ? Wording{} : wording("export has a form of its own: leave --format out");
}

}  // namespace

std::vector<std::string> format_words() {
  std::vector<std::string> words;
  words.reserve(kFormats.size());
  for (const auto& [word, format] : kFormats) words.emplace_back(word);
  return words;
}

OutputFormat format_from_word(const std::string& word) {
  for (const auto& [known, format] : kFormats) {
    if (known == word) return format;
  }
  return OutputFormat::text;
}

OutputFormat usual_format(const Options& options) {
  if (options.command == Command::dossier) return OutputFormat::text;
  const bool makes_files = !options.output_folder.empty() || !options.maildir.empty();
  return makes_files ? OutputFormat::eml : OutputFormat::text;
}

Wording conflict_in(const Options& options) {
  const std::string format = word_of(options.format);
  if (options.command == Command::statement) return conflict_of_html(options);
  if (options.command == Command::dossier) return conflict_of_dossier(options);
  if (options.command == Command::forecast) return conflict_of_forecast(options);
  if (is_export(options.command)) return conflict_of_export(options);
  if (options.format == OutputFormat::csv) return conflict_of_table(options);
  if (options.command != Command::draft) {
    const bool is_mail_or_page = !is_one_of(options.format, {OutputFormat::text, OutputFormat::json});
    return is_mail_or_page ? wording("--format {} goes with draft and statement; here: text or json", format)
                           : Wording{};
  }
  const auto problem = conflict_of_formats(options);
  return problem.empty() ? conflict_of_references(options) : problem;
}

}  // namespace relance
