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

std::string conflict_of_html(const Options& options) {
  const bool is_mail = is_one_of(options.format, {OutputFormat::eml, OutputFormat::mbox});
  return options.has_html && !is_mail ? "--html goes with --format eml or mbox" : "";
}

std::string conflict_of_formats(const Options& options) {
  using enum OutputFormat;
  const bool has_output = !options.output_folder.empty();
  const bool has_maildir = !options.maildir.empty();
  if (has_output && has_maildir) return "--output or --maildir, not both";
  if (has_output && !is_one_of(options.format, {eml, html, text}))
    return "--output goes with --format eml, html or text";
  if (has_maildir && options.format != eml) return "--maildir holds mails: --format eml";
  if (auto problem = conflict_of_html(options); !problem.empty()) return problem;
  if (options.has_qr && options.format != text)
    return "--qr goes with --format text; mails carry the code as a picture";
  return {};
}

std::string conflict_of_dossier(const Options& options) {
  using enum OutputFormat;
  if (!is_one_of(options.format, {text, html, json}))
    return "--format " + word_of(options.format) + " goes with draft; here: text, html or json";
  const bool has_output = !options.output_folder.empty();
  return has_output && options.format != text ? "--output writes text, html and json: leave --format out"
                                              : "";
}

std::string conflict_of_report(const Options& options) {
  using enum OutputFormat;
  return is_one_of(options.format, {text, html, json})
             ? ""
             : "--format " + word_of(options.format) + " does not go with report: text, html or json";
}

std::string conflict_of_references(const Options& options) {
  const bool has_reference = !options.references.empty();
  if (!has_reference && !options.has_all) return "draft needs a REF, or --all for every action of today";
  if (has_reference && options.has_all) return "draft takes a REF or --all, not both";
  if (options.has_all && !options.step.empty()) return "--step goes with a REF";
  if (options.has_all && !options.cost.empty()) return "--cost goes with a REF";
  return {};
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

std::string conflict_in(const Options& options) {
  const std::string format = "--format " + word_of(options.format);
  if (options.command == Command::statement) return conflict_of_html(options);
  if (options.command == Command::dossier) return conflict_of_dossier(options);
  if (options.command == Command::report) return conflict_of_report(options);
  if (options.format == OutputFormat::csv) return format + " goes with statement";
  if (options.command != Command::draft) {
    const bool is_mail_or_page = !is_one_of(options.format, {OutputFormat::text, OutputFormat::json});
    return is_mail_or_page ? format + " goes with draft and statement; here: text or json" : "";
  }
  const std::string problem = conflict_of_formats(options);
  return problem.empty() ? conflict_of_references(options) : problem;
}

}  // namespace relance
