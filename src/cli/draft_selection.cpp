// SPDX-License-Identifier: MIT
#include "cli/draft_selection.hpp"

#include <algorithm>

#include "base/nearest.hpp"
#include "base/printable.hpp"
#include "cli/exit_code.hpp"
#include "cli/references.hpp"
#include "playbook/step_days.hpp"
#include "render/locale.hpp"
#include "render/reason_text.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

bool covers(const Action& action, const Receivable& receivable, bool only_with_step) {
  return std::any_of(action.covered.begin(), action.covered.end(), [&](const CoveredInvoice& covered) {
    return covered.receivable->invoice == receivable.invoice && (!only_with_step || covered.step);
  });
}

// Recording on a client means the contact with them; what is done on one invoice alone is recorded on it by
// its number, or the same command typed twice would do two things.
bool is_recordable_by_client(const Action& action) {
  return is_contact_step(*action.step) && action.step->id != "send-invoice" &&
         action.step->id != "fix-invoice";
}

// Of an invoice: the action that does its own step, else the one that lists it. Of a client: the contact,
// else the first task.
const Action* action_about(const Session& session, const Morning& morning, const Reference& reference) {
  if (reference.client && session.options.command != Command::draft) {
    const auto found =
        std::find_if(morning.actions.begin(), morning.actions.end(), [&](const Action& action) {
          return action.client == reference.client && is_recordable_by_client(action);
        });
    return found == morning.actions.end() ? nullptr : &*found;
  }
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
  const std::string_view colon = pick(language, "\u00a0: ", ": ");
  std::string out = "relance: " + name + std::string(colon) +
                    std::string(pick(language, "rien \u00e0 faire aujourd\u2019hui", "nothing to do today"));
  for (const auto& waiting : morning.waiting) {
    const bool is_it = reference.invoice ? waiting.receivable->invoice == reference.invoice->invoice
                                         : waiting.receivable->client == reference.client;
    if (!is_it) continue;
    out += "\n  " + waiting.receivable->invoice->number + std::string(colon) +
           reason_text(waiting.reason, session.as_of, language);
    const bool names_day = waiting.until && waiting.next && waiting.reason.kind != ReasonKind::next_step;
    if (names_day) {
      out += std::string(pick(language, "\u00a0; ensuite ", "; next ")) +
             step_title(waiting.next->id, language) + ", " + weekday_date(*waiting.until, language);
    }
  }
  for (const auto& action : morning.actions) {
    if (!reference.client || action.client != reference.client) continue;
    const std::string& number = action.lead->invoice->number;
    out += "\n  " + number + ": " + step_title(action.step->id, language) +
           std::string(pick(language, "\u00a0: relance done ", ": relance done ")) + shell_word(number);
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

// The others that the message lists are recorded at their own step, where its day has come (fine print E1).
void add_own_steps(const Session& session, const ClientView& view, Action& action) {
  for (auto& covered : action.covered) {
    if (covered.step) continue;
    const Outlook outlook = look_at(session.rulebook, view, *covered.receivable);
    const bool is_rung =
        outlook.step && outlook.step->phase == Phase::chase && is_contact_step(*outlook.step);
    if (is_rung && outlook.on <= session.as_of) covered.step = outlook.step;
  }
}

// draft --step: any step of the client's playbook, whether or not it is next (fine print M2).
void select_step(const Session& session, const Reference& reference, DraftSelection& selection) {
  const std::string client_id = reference.invoice ? reference.invoice->client->id : reference.client->id;
  const auto receivables = receivables_of(session.assessment, client_id);
  const Receivable* lead = reference.invoice;
  for (const auto* receivable : receivables) {
    if (!lead && !is_closed(receivable->standing)) lead = receivable;
  }
  if (!lead) {
    const auto problem =
        wrong_use(wording("`{}` has no open invoice", client_id), wording("name an invoice"));
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
        wrong_use(wording("`{}` is no step of the playbook `{}`", session.options.step, view.playbook->name),
                  similar ? did_you_mean(*similar) : wording("its steps are {}", all));
    selection.err += problem.err;
    selection.exit_code = problem.exit_code;
    return;
  }
  const bool is_covered =
      std::any_of(selection.actions.begin(), selection.actions.end(),
                  [&](const Action& other) { return other.step == step && covers(other, *lead, false); });
  if (is_covered) return;
  selection.actions.push_back(action_of_step(session, *lead, *step));
}

}  // namespace

DraftSelection select_actions(const Session& session) {
  DraftSelection selection;
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
    } else if (const Action* action = action_about(session, morning, *reference)) {
      const bool is_there = std::any_of(
          selection.actions.begin(), selection.actions.end(),
          [&](const Action& other) { return other.lead == action->lead && other.step == action->step; });
      if (!is_there) selection.actions.push_back(*action);
    } else {
      selection.err += verbatim(why_nothing(session, morning, *reference));
      selection.exit_code = std::max(selection.exit_code, exit_code::kFound);
    }
  }
  return selection;
}

Action action_of_step(const Session& session, const Receivable& lead, const Step& step) {
  const auto view =
      view_client(session.rulebook, receivables_of(session.assessment, lead.client->id), session.as_of);
  Action action = action_for_step(view, lead, step);
  add_own_steps(session, view, action);
  return action;
}

}  // namespace relance
