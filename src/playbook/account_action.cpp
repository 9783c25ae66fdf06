// SPDX-License-Identifier: MIT
#include "playbook/account_action.hpp"

#include <algorithm>

#include "playbook/netting.hpp"

namespace relance {

namespace {

bool may_be_asked(const Receivable& receivable) {
  return receivable.first_sent && !is_closed(receivable.standing) && !is_paused(receivable) &&
         !is_credit_note(*receivable.invoice) && is_positive(receivable.balance.open);
}

std::vector<CoveredInvoice> covered_of(const ClientView& view, bool is_late) {
  std::vector<CoveredInvoice> covered;
  for (const auto* receivable : view.receivables) {
    if (may_be_asked(*receivable) && receivable->is_late == is_late) covered.push_back({receivable, nullptr});
  }
  sort_by_due(covered);
  return covered;
}

// Net of credits, by currency; where they cover all, nothing is asked (fine print E6).
void drop_covered_by_credit(const ClientView& view, Action& action) {
  action.amounts = net_amounts(action.covered, credit_balances(view.receivables));
  std::erase_if(action.amounts, [](const Money& amount) { return !is_positive(amount); });
  std::erase_if(action.covered, [&](const CoveredInvoice& covered) {
    const Currency& currency = covered.receivable->invoice->currency;
    return std::none_of(action.amounts.begin(), action.amounts.end(),
                        [&](const Money& amount) { return amount.currency == currency; });
  });
}

// The last document sent, one on which something is open before any other.
const Receivable* last_document(const ClientView& view) {
  const Receivable* last = nullptr;
  for (const auto* receivable : view.receivables) {
    if (!receivable->first_sent || receivable->standing == Standing::is_void) continue;
    const bool is_open = !is_zero(receivable->balance.open);
    if (!last || is_open || is_zero(last->balance.open)) last = receivable;
  }
  return last;
}

}  // namespace

const Step& account_step() {
  static const Step step = [] {
    Step made;
    made.id = made.text = "account-statement";
    made.phase = Phase::chase;
    made.channels = {Channel::email};
    made.attachments = {Attachment::statement};
    return made;
  }();
  return step;
}

std::optional<Action> account_action(const ClientView& view) {
  Action action;
  action.client = view.client;
  action.playbook = view.playbook;
  action.step = &account_step();
  action.on = view.as_of;
  action.recipient = recipient_of(*view.client, account_step());
  action.covered = covered_of(view, true);
  drop_covered_by_credit(view, action);
  if (action.covered.empty()) {
    action.covered = covered_of(view, false);
    action.amounts = net_amounts(action.covered, credit_balances(view.receivables));
  }
  action.lead = action.covered.empty() ? last_document(view) : action.covered.front().receivable;
  return action.lead ? std::optional(action) : std::nullopt;
}

bool asks_for_payment(const Action& account_action) {
  const auto& covered = account_action.covered;
  return !covered.empty() && covered.front().receivable->is_late;
}

}  // namespace relance
