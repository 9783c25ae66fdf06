// SPDX-License-Identifier: MIT
#include "cli/draft_remarks.hpp"

#include <algorithm>

#include "cli/failures.hpp"
#include "ledger/iban.hpp"
#include "receivable/late_sums_of.hpp"

namespace relance {

namespace {

bool asks_for_money(const Step& step) {
  return step.phase == Phase::chase || step.id == "instalment-request" || step.id == "send-invoice";
}

bool uses(const Action& action, Channel channel) {
  const auto& channels = action.recipient.channels;
  return std::find(channels.begin(), channels.end(), channel) != channels.end();
}

Wording line(const Action& action, const Wording& what) {
  return told(wording("{}: {}", action.lead->invoice->number, what));
}

Wording wrong_account(const Session& session, const Action& action) {
  Wording out;
  for (const auto& amount : action.amounts) {
    const auto iban = session.book.ledger.profile.me.iban.find(std::string(amount.currency.code()));
    if (iban == session.book.ledger.profile.me.iban.end()) continue;
    if (is_miswritten_iban(iban->second)) out += line(action, wording("`{}` is no valid IBAN", iban->second));
  }
  return out;
}

// Why what a step speaks of has not happened; nothing: it has, or the step speaks of nothing.
std::optional<Wording> missing_occasion(const Receivable& lead, const Step& step) {
  const Pauses& pauses = lead.pauses;
  const bool has_broken_promise = pauses.promise && pauses.promise->until < lead.as_of;
  if (step.phase == Phase::nudge && !lead.first_sent) return wording("it was not sent: the text is not true");
  if (step.id == "thank-you" && lead.standing != Standing::paid)
    return wording("it is not paid: the text is not true");
  if (step.id == "broken-promise" && !has_broken_promise)
    return wording("no promise was broken: the text is not true");
  if (step.id == "instalment-request" && !lead.is_on_plan)
    return wording("no plan was agreed: the text is not true");
  if (step.id == "settle-dispute" && !pauses.dispute_since)
    return wording("no dispute is open: the text is not true");
  if (step.id == "fix-invoice" && !pauses.correction_since)
    return wording("no correction is open: the text is not true");
  return std::nullopt;
}

// `draft --step` writes any step at any time (fine print M2): whether its words are true is another matter.
Wording not_true_yet(const Session& session, const Action& action) {
  if (session.options.step.empty()) return {};
  const Receivable& lead = *action.lead;
  if (const auto missing = missing_occasion(lead, *action.step)) return line(action, *missing);
  if (action.step->phase != Phase::chase) return {};
  if (is_closed(lead.standing))
    return line(action, wording("nothing is asked on it any more: the text is not true"));
  if (is_paused(lead)) return line(action, wording("it is paused: nothing is to be sent now"));
  if (!lead.is_late) return line(action, wording("it is not late: the text is not true yet"));
  return {};
}

Wording no_way_to_pay(const Session& session, const Action& action) {
  const Me& me = session.book.ledger.profile.me;
  Wording out;
  for (const auto& amount : action.amounts) {
    const std::string code(amount.currency.code());
    const bool has_way = me.iban.contains(code) || !action.lead->invoice->pay_url.empty();
    if (is_positive(amount) && !has_way)
      out += line(action, wording("no account in {}: the draft names no way to pay", code));
  }
  return out;
}

// A text that speaks of the sums of lateness while a rate is missing says "at least".
Wording ended_rates(const Session& session, const Action& action) {
  const Receivable& lead = *action.lead;
  if (lead.rules.claim == ClaimPolicy::never || lead.is_waived || !lead.is_late) return {};
  const auto sums = late_sums_of(lead, session.book.rates);
  if (!sums || sums->unknown.empty()) return {};
  const LateUnknown& first = sums->unknown.front();
  const auto from = to_iso(first.from);
  return line(
      action,
      first.series.empty()
          ? wording("no rate from {} on: the sums of lateness are a lower bound; add it in rates/*.toml",
                    from)
          : wording("no rate from {} on ({}): the sums of lateness are a lower bound; add it in rates/*.toml",
                    from, first.series));
}

}  // namespace

Wording draft_remarks(const Session& session, const Action& action) {
  Wording out;
  const bool is_written = uses(action, Channel::email) || uses(action, Channel::letter);
  if (is_written && asks_for_money(*action.step)) {
    out += no_way_to_pay(session, action);
    out += wrong_account(session, action);
  }
  if (is_written && action.step->phase == Phase::chase) out += ended_rates(session, action);
  out += not_true_yet(session, action);
  const bool lacks_pdf = action.step->id == "send-invoice" && action.lead->invoice->pdf.empty();
  if (lacks_pdf && uses(action, Channel::email))
    out += line(action, wording("no `pdf`: the mail goes without the invoice"));
  if (uses(action, Channel::letter)) {
    if (action.client->address.empty())
      out += line(action, wording("no `address` in {}: the letter lacks it", action.client->file));
    if (session.book.ledger.profile.me.address.empty())
      out += line(action, wording("no `address` in [me]: the letter lacks it"));
  }
  return out;
}

}  // namespace relance
