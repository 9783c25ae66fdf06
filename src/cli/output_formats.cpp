// SPDX-License-Identifier: MIT
#include "cli/output_formats.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "base/nearest.hpp"

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

using Formats = std::vector<OutputFormat>;

// `export` names its form; saying it again does no harm.
const Formats& formats_of(Command command) {
  using enum OutputFormat;
  static const Formats plain = {text, json};
  static const Formats table = {text, json, csv};
  static const Formats page = {text, html, json};
  static const std::map<Command, Formats> others = {
      {Command::draft, {text, json, eml, mbox, mailto, html}},
      {Command::statement, {text, json, eml, mbox, mailto, html, csv}},
      {Command::dossier, page},
      {Command::report, page},
      {Command::today, table},
      {Command::list, table},
      {Command::aging, table},
      {Command::clients, table},
      {Command::forecast, table},
      {Command::schedule, table},
      {Command::interest, table},
      {Command::export_ics, {text}},
      {Command::export_ledger, {text}},
      {Command::export_csv, {text, csv}},
      {Command::export_json, {text, json}},
  };
  const auto found = others.find(command);
  return found != others.end() ? found->second : plain;
}

std::string word_of_format(OutputFormat format) {
  for (const auto& [word, known] : kFormats) {
    if (known == format) return std::string(word);
  }
  return {};
}

bool is_export(Command command) {
  return command == Command::export_ics || command == Command::export_ledger ||
         command == Command::export_csv || command == Command::export_json;
}

}  // namespace

std::vector<std::string> format_words(Command command) {
  const auto& formats = formats_of(command);
  std::vector<std::string> words;
  words.reserve(formats.size());
  for (const auto format : formats) words.push_back(word_of_format(format));
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

Wording conflict_of_format(const Options& options) {
  const std::string& word = options.format_word;
  const auto words = format_words(options.command);
  if (std::find(words.begin(), words.end(), word) != words.end()) return {};
  if (is_export(options.command)) return wording("export has a form of its own: leave --format out");
  const bool is_known = word_of_format(format_from_word(word)) == word;
  if (is_known) return wording("--format {} is not for this command; here: {}", word, alternatives(words));
  const auto similar = nearest(word, words);
  const auto problem = wording("--format: `{}` is none of {}", word, alternatives(words));
  return similar ? wording("{}; {}", problem, did_you_mean(*similar)) : problem;
}

}  // namespace relance
