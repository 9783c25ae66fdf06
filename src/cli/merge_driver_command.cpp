// SPDX-License-Identifier: MIT
// git's merge driver for invoices: `relance merge-driver %O %A %B [%P]`. The result goes into %A; exit 0 says
// that it is merged, 1 that conflict markers are left for a person (gitattributes(5), "Defining a custom
// merge driver").
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/git_program.hpp"
#include "store/book_files.hpp"
#include "store/edit_files.hpp"
#include "store/invoice_text.hpp"
#include "store/merge_events.hpp"

namespace relance {

namespace {

struct Sides {
  std::string base;
  std::string ours;
  std::string theirs;
};

Result<std::string> text_of(const std::string& folder, const std::string& file) {
  auto text = read_file(folder, file);
  if (text) return std::move(*text);
  return failure(wording("`{}` {}", file, text.error().message));
}

Result<Sides> read_sides(const std::string& folder, const std::vector<std::string>& files) {
  Sides sides;
  std::size_t i = 0;
  for (auto* side : {&sides.base, &sides.ours, &sides.theirs}) {
    auto text = text_of(folder, files[i++]);
    if (!text) return tl::make_unexpected(text.error());
    *side = std::move(*text);
  }
  return sides;
}

}  // namespace

Outcome run_merge_driver(const Options& options, const Process& process) {
  const auto& files = options.references;
  if (files.size() != 3 && files.size() != 4)
    return wrong_use(wording("merge-driver takes %O %A %B, and %P"),
                     wording("git calls it: merge.relance.driver = relance merge-driver %O %A %B %P"));
  const std::string& name = files.size() == 4 ? files[3] : files[1];
  const auto sides = read_sides(process.folder, files);
  if (!sides) return refused(sides.error(), exit_code::kIoFailed);
  auto merged = merge_events(sides->base, sides->ours, sides->theirs);
  if (merged) {
    const auto written = edit_files(process.folder, {{files[1], [&](const std::string&) { return merged; }}});
    if (!written) return refused(written.error(), exit_code::kIoFailed);
    return {};
  }
  // A merge of lines that leaves no markers can still say something twice: it has to be an invoice.
  if (merge_lines(process.folder, {files[0], files[1], files[2]})) {
    const auto lines = text_of(process.folder, files[1]);
    if (lines && read_invoice_text(name, *lines)) return {};
  }
  return refused({wording("{}: {}", name, merged.error().message),
                  wording("choose between the markers, then git add the file")},
                 exit_code::kFound);
}

}  // namespace relance
