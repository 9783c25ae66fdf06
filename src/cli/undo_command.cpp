// SPDX-License-Identifier: MIT
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/references.hpp"
#include "render/happening.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"
#include "store/book_files.hpp"
#include "store/event_text.hpp"
#include "store/undo_event.hpp"

namespace relance {

namespace {

std::string taken_back(const Invoice& invoice, const Event& event, Language language) {
  const std::string details = one_line(event_details(event, language));
  return printable(invoice.number + std::string(pick(language, "  retir\u00e9\u00a0: ", "  taken back: ")) +
                   event_title(event.kind, language) + (details.empty() ? "" : ", ") + details + ", " +
                   to_iso(event.date) + "  [" + invoice.file + "]") +
         "\n";
}

}  // namespace

Outcome run_undo(const Session& session) {
  const auto found = find_invoice_reference(session, session.options.references.front());
  if (!found) return found.error();
  const Invoice& invoice = *(*found)->invoice;
  if (session.options.is_dry_run) {
    const auto text = read_file(session.book.root, invoice.file);
    if (!text) return {exit_code::kIoFailed, {}, describe(text.error())};
    const auto without = without_last_event(invoice.file, *text, invoice.currency);
    if (!without) return refused(without.error(), exit_code::kFound);
    return {exit_code::kDone, event_toml(without->event), {}};
  }
  const auto undone = undo_last_event(session.book.root, invoice.file, invoice.currency);
  if (!undone) return refused(undone.error(), exit_code::kIoFailed);
  return {exit_code::kDone, taken_back(invoice, *undone, session.look.language), {}};
}

}  // namespace relance
