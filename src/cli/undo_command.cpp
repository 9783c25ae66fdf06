// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/references.hpp"
#include "render/happening.hpp"
#include "store/book_files.hpp"
#include "store/event_text.hpp"
#include "store/undo_event.hpp"

namespace relance {

Outcome run_undo(const Session& session) {
  const auto found = find_invoice_reference(session, session.options.references.front());
  if (!found) return found.error();
  const Invoice& invoice = *(*found)->invoice;
  const auto text = read_file(session.book.root, invoice.file);
  if (!text) return {exit_code::kIoFailed, {}, describe(text.error())};
  const auto without = without_last_event(invoice.file, *text, invoice.currency);
  if (!without) return refused(without.error(), exit_code::kFound);
  const bool is_json = session.options.format == OutputFormat::json;
  if (session.options.is_dry_run) {
    return {
        exit_code::kDone,
        is_json ? would_undo_json(session.envelope(), invoice, without->event) : event_toml(without->event),
        {}};
  }
  const auto undone = undo_last_event(session.book.root, invoice.file, invoice.currency);
  if (!undone) return refused(undone.error(), exit_code::kIoFailed);
  return {exit_code::kDone,
          is_json ? undone_json(session.envelope(), invoice, *undone)
                  : undone_report(invoice, *undone, session.look),
          {},
          true};
}

}  // namespace relance
