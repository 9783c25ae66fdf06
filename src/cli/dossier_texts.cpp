// SPDX-License-Identifier: MIT
#include "cli/dossier_texts.hpp"

#include <algorithm>
#include <set>

#include "cli/draft_refusal.hpp"
#include "cli/draft_selection.hpp"

namespace relance {

namespace {

bool is_step_or_skip(const Event& event) {
  return event.kind == EventKind::step || event.kind == EventKind::skip;
}

Ledger ledger_before(const Ledger& ledger, const Invoice& invoice, const Event& event) {
  Ledger before = ledger;
  const auto place = &event - invoice.events.data();
  for (auto& other : before.invoices) {
    if (other.number == invoice.number) {
      other.events.erase(other.events.begin() + place, other.events.end());
    } else if (other.client == invoice.client) {
      std::erase_if(other.events,
                    [&](const Event& one) { return one.date == event.date && is_step_or_skip(one); });
    }
  }
  return before;
}

// What the morning recommended, when that is what was recorded: the message that `draft` printed then.
const Action* recommended(const Morning& morning, const std::string& number, const std::string& step) {
  for (const auto& action : morning.actions) {
    for (const auto& covered : action.covered) {
      const bool is_it =
          covered.receivable->invoice->number == number && covered.step && covered.step->id == step;
      if (is_it) return &action;
    }
  }
  return nullptr;
}

class Rebuilder {
 public:
  Rebuilder(const Session& session, const std::vector<Occurrence>& timeline)
      : session_(session), timeline_(timeline) {}

  std::vector<RebuiltText> run() {
    std::vector<RebuiltText> texts;
    for (const auto& occurrence : timeline_) {
      const bool is_step = occurrence.event && occurrence.event->kind == EventKind::step;
      if (is_step && seen_.insert(occurrence.event).second) texts.push_back(rebuilt(occurrence));
    }
    return texts;
  }

 private:
  RebuiltText rebuilt(const Occurrence& occurrence) {
    const Event& event = *occurrence.event;
    const Invoice& invoice = *occurrence.receivable->invoice;
    RebuiltText text;
    text.on = event.date;
    text.invoices = {invoice.number};
    text.step = event.step;
    text.channel = event.channel;
    const auto past =
        session_.on_another_day(ledger_before(session_.book.ledger, invoice, event), event.date);
    const Receivable* lead = find_receivable(past->assessment, invoice.number);
    const Step* step =
        lead ? step_of(past->rulebook, playbook_of(past->rulebook, *lead->client), event.step) : nullptr;
    if (!step) {
      text.why_none = NoText::unknown_step;
    } else if (!is_contact_step(*step)) {
      text.why_none = NoText::no_message;
    } else {
      render(*past, *lead, *step, text);
    }
    return text;
  }

  void render(const Session& past, const Receivable& lead, const Step& step, RebuiltText& text) {
    const Morning morning =
        recommend_for(past.rulebook, receivables_of(past.assessment, lead.client->id), past.as_of);
    const Action* as_recommended = recommended(morning, lead.invoice->number, step.id);
    const Action action = as_recommended ? *as_recommended : action_of_step(past, lead, step);
    gather_others(action, text);
    text.step = action.step->id;
    if (const auto refusal = refusal_of(past, action)) return refuse(refusal->failure, text);
    DraftContext context = past.draft_context_ahead(action);
    context.is_rehearsal = !as_recommended;
    auto draft = make_draft(action, context);
    if (!draft) return refuse(draft.error(), text);
    const bool was_spoken = !draft->script.empty();
    draft->script.clear();  // notes for the caller, tasks for the user: neither went to the client
    draft->tasks.clear();
    text.text = draft_text(*draft, session_.look.language, false);
    if (text.text.empty()) text.why_none = was_spoken ? NoText::spoken : NoText::no_message;
  }

  void refuse(const Failure& failure, RebuiltText& text) const {
    text.why_none = NoText::not_rendered;
    text.detail = said(failure.message, session_.words());
  }

  // The other documents on which the same message was recorded.
  void gather_others(const Action& action, RebuiltText& text) {
    for (const auto& covered : action.covered) {
      if (!covered.step) continue;
      const auto found = std::find_if(timeline_.begin(), timeline_.end(), [&](const Occurrence& other) {
        return other.event && other.on == text.on && other.event->kind == EventKind::step &&
               other.event->step == covered.step->id &&
               other.receivable->invoice->number == covered.receivable->invoice->number;
      });
      if (found == timeline_.end() || !seen_.insert(found->event).second) continue;
      text.invoices.push_back(found->receivable->invoice->number);
    }
  }

  const Session& session_;
  const std::vector<Occurrence>& timeline_;
  std::set<const Event*> seen_;
};

}  // namespace

std::vector<RebuiltText> rebuilt_texts(const Session& session, const std::vector<Occurrence>& timeline) {
  return Rebuilder(session, timeline).run();
}

}  // namespace relance
