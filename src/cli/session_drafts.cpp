// SPDX-License-Identifier: MIT
// What a draft is made from.
#include <algorithm>

#include "cli/session.hpp"
#include "playbook/schedule.hpp"
#include "receivable/habits.hpp"
#include "receivable/routes.hpp"
#include "store/attached_files.hpp"

namespace relance {

namespace {

std::optional<Money> legal_cost_of(const Options& options, const Action& action, const Defaults& defaults) {
  const Invoice& invoice = *action.lead->invoice;
  if (options.cost.empty()) return written_cost(invoice, *action.client, defaults);
  const auto cost = parse_money(options.cost, invoice.currency);
  return cost ? std::optional(*cost) : std::nullopt;  // run_draft has refused what is no amount
}

}  // namespace

DraftContext Session::draft_context(const Action& action) const {
  DraftContext context{book.ledger.profile, book.rates, book.calendar, texts, as_of};
  context.of_client = receivables_of(assessment, action.client->id);
  context.habits = habits_of(context.of_client);
  context.average_days = average_days;
  context.bank_is_old = bank.is_old;
  context.has_pdf = [this](const Invoice& invoice) { return !pdf_problem(book.root, invoice); };
  context.is_rehearsal = !options.step.empty();
  context.legal_cost = legal_cost_of(options, action, book.ledger.profile.defaults);
  context.has_settled = options.command == Command::statement && options.has_all;
  context.wants_html = options.has_html || options.format == OutputFormat::html;
  return context;
}

DraftContext Session::draft_context_ahead(const Action& action) const {
  DraftContext context = draft_context(action);
  const bool is_rung = action.step->phase == Phase::chase;
  const int own_offset = is_rung ? rung_offset(*action.playbook, *action.step) : 0;
  bool is_out_of_turn = false;  // `draft --step` of a rung that others come before
  for (const auto& coming : schedule_of(rulebook, around, assessment, *action.lead, std::nullopt)) {
    const Step* step = find_step(*action.playbook, coming.id);
    const bool is_other_rung = coming.state == StepState::coming && coming.phase == Phase::chase && step &&
                               step->id != action.step->id;
    if (!is_other_rung) continue;
    const int distance = rung_offset(*action.playbook, *step) - own_offset;
    if (is_rung && distance <= 0) {
      is_out_of_turn = true;
      continue;
    }
    const Date after_this = book.calendar.working_day_on_or_after(as_of + Days{distance});
    context.next = ComingStep{coming.id, is_out_of_turn ? after_this : coming.on};
    break;
  }
  return context;
}

}  // namespace relance
