// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/draft_output.hpp"
#include "cli/draft_refusal.hpp"
#include "cli/draft_remarks.hpp"
#include "cli/draft_selection.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/references.hpp"
#include "cli/typed_values.hpp"
#include "render/legal_values.hpp"
#include "store/attached_files.hpp"

namespace relance {

namespace {

// A PDF that is named and cannot be attached: the text goes without it (fine print M12).
Wording missing_pdfs(const Session& session, const Action& action) {
  Wording out;
  const auto& wanted = action.step->attachments;
  if (std::find(wanted.begin(), wanted.end(), Attachment::invoice) == wanted.end()) return out;
  for (const auto& covered : action.covered) {
    const Invoice& invoice = *covered.receivable->invoice;
    if (const auto problem = pdf_problem(session.book.root, invoice)) {
      out += told(
          wording("{}: the file `{}` {}: the draft goes without it", invoice.number, invoice.pdf, *problem));
    }
  }
  return out;
}

// --cost is told where a way to court is weighed, and nowhere else.
std::optional<Outcome> misplaced_cost(const Session& session, const std::vector<Action>& actions) {
  const std::string& cost = session.options.cost;
  if (cost.empty()) return std::nullopt;
  for (const auto& action : actions) {
    const Invoice& invoice = *action.lead->invoice;
    if (!is_about_routes(*action.step)) {
      return wrong_use(
          wording("--cost goes with a step `legal`, here it is `{}`", action.step->id),
          wording("relance draft {} --step legal --cost {}", shell_word(invoice.number), shell_word(cost)));
    }
    const auto amount = typed_amount(invoice.currency)(cost);
    if (!amount) return wrong_use(wording("--cost: {}", amount.error().message), amount.error().hint);
  }
  return std::nullopt;
}

Result<Draft> draft_of(const Session& session, const Action& action) {
  auto draft = make_draft(action, session.draft_context_ahead(action));
  const bool is_chosen_step = !session.options.step.empty();
  if (draft || !is_chosen_step) return draft;
  return failure(wording("`{}` does not fit {} as it stands: {}", action.step->id,
                         action.lead->invoice->number, draft.error().message));
}

std::vector<WrittenDraft> write_drafts(const Session& session, const DraftSelection& selection,
                                       Outcome& outcome) {
  std::vector<WrittenDraft> drafts;
  for (const auto& action : selection.actions) {
    if (const auto refusal = refusal_of(session, action)) {
      outcome.err += told(refusal->failure);
      outcome.exit_code = std::max(outcome.exit_code, refusal->exit_code);
      continue;
    }
    auto draft = draft_of(session, action);
    if (!draft) {
      outcome.err += told(draft.error());
      const int code = session.options.step.empty() ? exit_code::kBadBook : exit_code::kWrongUse;
      outcome.exit_code = std::max(outcome.exit_code, code);
      continue;
    }
    if (const auto missing = missing_pdfs(session, action); !missing.empty()) {
      outcome.err += missing;
      outcome.exit_code = exit_code::kBadBook;
    }
    outcome.err += draft_remarks(session, action);
    drafts.push_back({&action, std::move(*draft)});
  }
  return drafts;
}

// Nothing to draft is an answer, wrong use is none.
bool has_document(const std::vector<WrittenDraft>& drafts, int code) {
  return !drafts.empty() || (code != exit_code::kWrongUse && code != exit_code::kIoFailed);
}

std::string as_json(const Session& session, const std::vector<WrittenDraft>& written) {
  std::vector<Draft> drafts;
  drafts.reserve(written.size());
  for (const auto& one : written) drafts.push_back(one.draft);
  return drafts_json(session.envelope(), drafts);
}

}  // namespace

Outcome run_draft(const Session& session) {
  const auto bank = told(verbatim(bank_text(session.bank, {session.look.language, session.as_of, {}})));
  const bool is_json = session.options.format == OutputFormat::json;
  if (session.options.is_strict && session.bank.is_old)
    return {exit_code::kFound, is_json ? as_json(session, {}) : std::string{}, bank};
  const DraftSelection selection = select_actions(session);
  if (const auto problem = misplaced_cost(session, selection.actions)) return *problem;
  Outcome outcome{selection.exit_code, {}, selection.err};
  const auto drafts = write_drafts(session, selection, outcome);
  if (is_json && has_document(drafts, outcome.exit_code)) outcome.out = as_json(session, drafts);
  if (!is_json) {
    if (session.bank.is_old && !drafts.empty()) outcome.err += bank;
    put_out(session, drafts, outcome);
  }
  outcome.exit_code = std::max(outcome.exit_code, exit_code_of(session, exit_code::kDone));
  return outcome;
}

}  // namespace relance
