// SPDX-License-Identifier: MIT
#include "cli/new_record.hpp"

#include <algorithm>

#include "cli/check_book.hpp"
#include "cli/exit_code.hpp"
#include "store/book_files.hpp"
#include "store/book_paths.hpp"
#include "store/new_files.hpp"

namespace relance {

namespace {

// Each folder on the way, from the book down.
std::optional<Failure> make_folders(const std::string& root, const std::string& folder) {
  for (std::size_t end = 0; end != std::string::npos;) {
    end = folder.find('/', end == 0 ? 0 : end + 1);
    if (auto problem = make_folder(root + "/" + folder.substr(0, end))) return problem;
  }
  return std::nullopt;
}

Outcome would_be_wrong(const Diagnostics& diagnostics) {
  Outcome outcome{exit_code::kWrongUse, {}, {}};
  for (const auto& diagnostic : diagnostics) outcome.err += describe(diagnostic);
  outcome.err += told(wording("nothing was written: the file would have an error"));
  return outcome;
}

}  // namespace

std::optional<Outcome> cannot_add(const Session& session) {
  if (!has_broken_profile(session)) return std::nullopt;
  return refused({wording("nothing is added while relance.toml has errors: see above"), {}},
                 exit_code::kBadBook);
}

std::optional<Outcome> is_there(const Session& session, const std::string& file) {
  if (!is_taken(session.book.root + "/" + file)) return std::nullopt;
  return refused({wording("`{}` is there already", file),
                  wording("nothing is written over it: change it in your editor")},
                 exit_code::kIoFailed);
}

tl::expected<std::unique_ptr<Session>, Outcome> add_record(const Session& session, const NewRecord& record) {
  if (has_errors(record.diagnostics)) return tl::make_unexpected(would_be_wrong(record.diagnostics));
  if (auto taken = is_there(session, record.file)) return tl::make_unexpected(std::move(*taken));
  const std::string folder(folder_of(record.file));
  auto problem = make_folders(session.book.root, folder);
  if (!problem) {
    problem = write_new_file(session.book.root + "/" + folder, std::string(stem_of(record.file)) + ".toml",
                             record.text);
  }
  if (problem) return tl::make_unexpected(refused(*problem, exit_code::kIoFailed));
  auto now = Session::open(session.options, session.process);
  if (!now) return tl::make_unexpected(refused(now.error(), exit_code::kIoFailed));
  return std::move(*now);
}

Wording findings_in(const Session& session, const std::string& file) {
  Wording out;
  for (const auto& finding : check_book(session)) {
    const bool is_told = finding.severity == Severity::error || !session.options.is_quiet;
    if (finding.place.file == file && is_told) out += describe(finding);
  }
  return out;
}

}  // namespace relance
