// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/nearest.hpp"
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/references.hpp"
#include "playbook/step_days.hpp"
#include "render/locale.hpp"
#include "render/reason_text.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

struct Selection {
  std::vector<Action> actions;
  std::string err;
  int exit_code = exit_code::kDone;
};

bool covers(const Action& action, const Receivable& receivable, bool only_with_step) {
  return std::any_of(action.covered.begin(), action.covered.end(), [&](const CoveredInvoice& covered) {
    return covered.receivable->invoice == receivable.invoice && (!only_with_step || covered.step);
  });
}

// Of an invoice: the action that does its own step, else the one that lists it. Of a client: the contact,
// else the first task.
const Action* action_about(const Morning& morning, const Reference& reference) {
  for (const bool only_with_step : {true, false}) {
    for (const auto& action : morning.actions) {
      const bool is_it = reference.invoice ? covers(action, *reference.invoice, only_with_step)
                                           : action.client == reference.client &&
                                                 (!only_with_step || is_contact_step(*action.step));
      if (is_it) return &action;
    }
  }
  return nullptr;
}

std::string why_nothing(const Session& session, const Morning& morning, const Reference& reference) {
  const Language language = session.look.language;
  std::string name = reference.invoice ? reference.invoice->invoice->number : reference.client->id;
  std::string out =
      "relance: " + name + ": " +
      std::string(pick(language, "rien \u00e0 envoyer aujourd\u2019hui", "nothing to draft today"));
  for (const auto& waiting : morning.waiting) {
    const bool is_it = reference.invoice ? waiting.receivable->invoice == reference.invoice->invoice
                                         : waiting.receivable->client == reference.client;
    if (!is_it) continue;
    out += "\n  " + waiting.receivable->invoice->number + ": " +
           reason_text(waiting.reason, session.as_of, language);
    const bool names_day = waiting.until && waiting.next && waiting.reason.kind != ReasonKind::next_step;
    if (names_day) {
      out += std::string(pick(language, " ; ensuite ", "; next ")) + step_title(waiting.next->id, language) +
             ", " + weekday_date(*waiting.until, language);
    }
  }
  if (reference.invoice && is_closed(reference.invoice->standing)) {
    out += " (" + standing_title(reference.invoice->standing, language) + ")";
  }
  return printable(out.substr(0, out.find('\n'))) +
         (out.find('\n') == std::string::npos ? "" : out.substr(out.find('\n'))) + "\n";
}

std::vector<std::string> step_ids(const Session& session, const Playbook& playbook) {
  std::vector<std::string> ids;
  for (const auto& step : playbook.steps) ids.push_back(step.id);
  for (const auto& other : session.book.playbooks) {
    if (other.name != "events") continue;
    for (const auto& step : other.steps) ids.push_back(step.id);
  }
  return ids;
}

// draft --step: any step of the client's playbook, whether or not it is next (fine print M2).
void select_step(const Session& session, const Reference& reference, Selection& selection) {
  const std::string client_id = reference.invoice ? reference.invoice->client->id : reference.client->id;
  const auto receivables = receivables_of(session.assessment, client_id);
  const Receivable* lead = reference.invoice;
  for (const auto* receivable : receivables) {
    if (!lead && !is_closed(receivable->standing)) lead = receivable;
  }
  if (!lead) {
    const auto problem = wrong_use("`" + client_id + "` has no open invoice", "name an invoice");
    selection.err += problem.err;
    selection.exit_code = problem.exit_code;
    return;
  }
  const auto view = view_client(session.rulebook, receivables, session.as_of);
  const Step* step = step_of(session.rulebook, *view.playbook, session.options.step);
  if (!step) {
    const auto ids = step_ids(session, *view.playbook);
    const auto similar = nearest(session.options.step, ids);
    std::string all;
    for (const auto& id : ids) all += (all.empty() ? "" : ", ") + id;
    const auto problem =
        wrong_use("`" + session.options.step + "` is no step of the playbook `" + view.playbook->name + "`",
                  similar ? "did you mean `" + *similar + "`?" : "its steps are " + all);
    selection.err += problem.err;
    selection.exit_code = problem.exit_code;
    return;
  }
  selection.actions.push_back(action_for_step(view, *lead, *step));
}

Selection select(const Session& session) {
  Selection selection;
  const Morning morning = recommend(session.rulebook, session.assessment);
  if (session.options.has_all) {
    selection.actions = morning.actions;
    return selection;
  }
  for (const auto& text : session.options.references) {
    const auto reference = find_reference(session, text);
    if (!reference) return {{}, reference.error().err, reference.error().exit_code};
    if (!session.options.step.empty()) {
      select_step(session, *reference, selection);
    } else if (const Action* action = action_about(morning, *reference)) {
      const bool is_there = std::any_of(
          selection.actions.begin(), selection.actions.end(),
          [&](const Action& other) { return other.lead == action->lead && other.step == action->step; });
      if (!is_there) selection.actions.push_back(*action);
    } else {
      selection.err += why_nothing(session, morning, *reference);
      selection.exit_code = std::max(selection.exit_code, exit_code::kFound);
    }
  }
  return selection;
}

bool lacks_sender(const Session& session, const Action& action) {
  const auto& channels = action.recipient.channels;
  const bool is_mail = std::find(channels.begin(), channels.end(), Channel::email) != channels.end();
  return is_mail && sender_of(session.book.ledger.profile, action.step->sender).email.empty();
}

// The step needs an address that is not on file: no draft pretends otherwise.
std::string out_of_reach(const Action& action) {
  return "relance: " + printable(action.client->name) + " cannot be reached for `" + action.step->id +
         "`: no address for its channels\n  hint: add a [[contact]] with an email or a phone\n";
}

// A PDF that is named and cannot be attached: the text goes without it (fine print M12).
std::string missing_pdfs(const Action& action, const DraftContext& context) {
  std::string out;
  const auto& wanted = action.step->attachments;
  if (std::find(wanted.begin(), wanted.end(), Attachment::invoice) == wanted.end()) return out;
  for (const auto& covered : action.covered) {
    const Invoice& invoice = *covered.receivable->invoice;
    if (invoice.pdf.empty() || !pdf_name(invoice, context).empty()) continue;
    out += "relance: " + printable(invoice.number) + ": the file `" + printable(invoice.pdf) +
           "` is not in the book: the draft goes without it\n";
  }
  return out;
}

}  // namespace

Outcome run_draft(const Session& session) {
  const Language language = session.look.language;
  if (session.options.is_strict && session.bank.is_old) {
    return {
        exit_code::kFound, {}, "relance: " + bank_text(session.bank, {language, session.as_of, {}}) + "\n"};
  }
  Selection selection = select(session);
  Outcome outcome{selection.exit_code, {}, selection.err};
  std::vector<Draft> drafts;
  for (const auto& action : selection.actions) {
    if (lacks_sender(session, action)) {
      outcome.err +=
          "relance: [me] has no email, so there is no sender\n  hint: add email = \"...\" to [me]\n";
      outcome.exit_code = exit_code::kBadBook;
      continue;
    }
    if (action.recipient.is_out_of_reach) {
      outcome.err += out_of_reach(action);
      outcome.exit_code = std::max(outcome.exit_code, exit_code::kFound);
      continue;
    }
    const DraftContext context = session.draft_context_ahead(action);
    auto draft = make_draft(action, context);
    if (!draft && !session.options.step.empty()) {
      const auto problem =
          wrong_use("`" + action.step->id + "` does not fit " + action.lead->invoice->number +
                        " as it stands: " + draft.error().message,
                    draft.error().hint);
      outcome.err += problem.err;
      outcome.exit_code = std::max(outcome.exit_code, problem.exit_code);
      continue;
    }
    if (!draft) {
      outcome.err += "relance: " + printable(draft.error().message) + "\n";
      if (!draft.error().hint.empty()) outcome.err += "  hint: " + printable(draft.error().hint) + "\n";
      outcome.exit_code = exit_code::kBadBook;
      continue;
    }
    if (const auto missing = missing_pdfs(action, context); !missing.empty()) {
      outcome.err += missing;
      outcome.exit_code = exit_code::kBadBook;
    }
    drafts.push_back(std::move(*draft));
  }
  if (session.options.format == OutputFormat::json) {
    const bool has_answer = !drafts.empty() || outcome.exit_code == exit_code::kDone;
    if (has_answer) outcome.out = drafts_json(session.envelope(), drafts);
  } else {
    if (session.bank.is_old && !drafts.empty()) {
      outcome.err += "relance: " + bank_text(session.bank, {language, session.as_of, {}}) + "\n";
    }
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      outcome.out += (i > 0 ? "\n" : "") + draft_text(drafts[i], language, drafts.size() > 1);
    }
  }
  outcome.exit_code = exit_code_of(session, outcome.exit_code);
  return outcome;
}

}  // namespace relance
