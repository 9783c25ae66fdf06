// SPDX-License-Identifier: MIT
#include "base/nearest.hpp"
#include "cli/as_of.hpp"
#include "cli/commands.hpp"
#include "cli/references.hpp"
#include "defaults/embedded.hpp"

namespace relance {

namespace {

Date day_of_run(const Options& options, const Process& process) {
  return options.as_of.empty() ? process.today
                               : parse_day_word(options.as_of, process.today).value_or(process.today);
}

}  // namespace

Outcome run_defaults_list(const Options& options, const Process& process) {
  Outcome outcome;
  if (options.format == OutputFormat::json) {
    std::vector<DefaultFile> files;
    for (const auto& file : embedded_files_to_copy())
      files.push_back({std::string(file.path), file.text.size()});
    outcome.out = defaults_list_json({day_of_run(options, process), {}}, files);
    return outcome;
  }
  for (const auto& file : embedded_files_to_copy()) outcome.out += std::string(file.path) + "\n";
  return outcome;
}

Outcome run_defaults_show(const Options& options, const Process& process) {
  const std::string& path = options.references.front();
  const auto text = embedded_text(path);
  if (!text) {
    std::vector<std::string> paths;
    for (const auto& file : embedded_files_to_copy()) paths.emplace_back(file.path);
    const auto similar = nearest(path, paths);
    return wrong_use(wording("`{}` is not built in", path),
                     similar ? did_you_mean(*similar) : wording("`relance defaults list` shows the paths"));
  }
  Outcome outcome;
  outcome.out = options.format == OutputFormat::json
                    ? defaults_show_json({day_of_run(options, process), {}}, path, std::string(*text))
                    : std::string(*text);
  return outcome;
}

}  // namespace relance
