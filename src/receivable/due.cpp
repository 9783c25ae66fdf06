// SPDX-License-Identifier: MIT
#include "receivable/due.hpp"

#include <algorithm>

namespace relance {

namespace {

Date moved_by_law(Date day, const LatePaymentRules& rules, const LawCalendars& calendars) {
  if (!rules.move_due) return day;
  static const Calendar weekends_only;
  const auto found = calendars.find(rules.law);
  return (found == calendars.end() ? weekends_only : found->second).working_day_on_or_after(day);
}

std::vector<const Event*> plans_of(const Receivable& receivable) {
  std::vector<const Event*> plans;
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    if (event->kind == EventKind::plan && !event->instalments->empty()) plans.push_back(event);
  }
  return plans;
}

// Money fills the portions from the oldest (fine print E7).
void fill(std::vector<Portion>& portions, Money received, const Money& tolerance) {
  for (auto& portion : portions) {
    const Money taken = std::clamp(received, zero(received.currency), portion.amount);
    portion.missing = portion.amount - taken;
    portion.is_filled = portion.missing <= tolerance;
    received -= taken;
  }
}

void set_portions(Receivable& receivable, const std::vector<Instalment>& instalments,
                  const LawCalendars& calendars) {
  receivable.portions.clear();
  for (const auto& instalment : instalments) {
    Portion portion;
    portion.due = moved_by_law(instalment.due, receivable.rules, calendars);
    portion.due_as_written = instalment.due;
    portion.amount = instalment.amount;
    receivable.portions.push_back(portion);
  }
  std::stable_sort(receivable.portions.begin(), receivable.portions.end(),
                   [](const Portion& a, const Portion& b) { return a.due < b.due; });
}

Money sum_of_amounts(const std::vector<Portion>& portions, Currency currency) {
  Money sum = zero(currency);
  for (const auto& portion : portions) sum += portion.amount;
  return sum;
}

void add_dues(std::vector<LateDue>& dues, const std::vector<Portion>& portions) {
  for (const auto& portion : portions) dues.push_back({portion.due, portion.amount});
}

// A credit note that is cancelled after the plan leaves more open than its parts are: no day was agreed for
// the rest, so it falls due when everything is to be paid.
void add_what_came_back(Receivable& receivable) {
  if (receivable.portions.empty() || !receivable.balance.open_at_plan) return;
  const Money planned = sum_of_amounts(receivable.portions, receivable.invoice->currency);
  const Money came_back = *receivable.balance.open_at_plan - planned;
  if (is_positive(came_back)) receivable.portions.back().amount += came_back;
}

// From the day of the plan on, what it covers is no longer late: it falls due again by its own days.
void postpone(std::vector<LateDue>& dues, const Receivable& receivable, Date agreed_on) {
  const Currency currency = receivable.invoice->currency;
  std::erase_if(dues, [&](const LateDue& due) { return due.date >= agreed_on; });
  Money fallen_due = zero(currency);
  for (const auto& due : dues) fallen_due += due.amount;
  const Money received = receivable.balance.total - sum_of_amounts(receivable.portions, currency);
  const Money rest = received - fallen_due;
  if (is_positive(rest)) dues.push_back({receivable.portions.front().due, rest});
  if (is_negative(rest)) dues.push_back({agreed_on - Days{1}, rest});
}

void choose_due(Receivable& receivable) {
  if (receivable.portions.empty()) return;
  const auto oldest = std::find_if(receivable.portions.begin(), receivable.portions.end(),
                                   [](const Portion& portion) { return !portion.is_filled; });
  receivable.due = oldest == receivable.portions.end() ? receivable.portions.back().due : oldest->due;
}

void set_asked(Receivable& receivable) {
  receivable.asked = receivable.balance.open;
  if (!receivable.has_schedule) return;
  receivable.asked = zero(receivable.invoice->currency);
  for (const auto& portion : receivable.portions) {
    if (portion.due <= receivable.as_of) receivable.asked += portion.missing;
  }
}

}  // namespace

Terms terms_in_force(const Invoice& invoice, const Client& client, const Profile& profile) {
  if (invoice.terms) return *invoice.terms;
  if (client.terms) return *client.terms;
  return profile.defaults.terms.value_or(Terms{});
}

std::optional<DueRule> due_rule(const Invoice& invoice, const Client& client, const Profile& profile,
                                std::optional<Date> issued) {
  const Terms terms = terms_in_force(invoice, client, profile);
  if (invoice.due) return DueRule{*invoice.due, DueFrom::invoice, terms};
  if (!issued) return std::nullopt;
  DueFrom from = DueFrom::standard;
  if (invoice.terms) {
    from = DueFrom::terms;
  } else if (client.terms) {
    from = DueFrom::client;
  } else if (profile.defaults.terms) {
    from = DueFrom::book;
  }
  return DueRule{due_date(terms, *issued), from, terms};
}

void set_due_days(Receivable& receivable, const Profile& profile, const LawCalendars& calendars,
                  const Money& tolerance) {
  const Invoice& invoice = *receivable.invoice;
  if (!invoice.instalments.empty()) {
    set_portions(receivable, invoice.instalments, calendars);
    receivable.due_from = DueFrom::invoice;
    receivable.has_schedule = true;
  } else if (const auto rule = due_rule(invoice, *receivable.client, profile, receivable.issued)) {
    set_portions(receivable, {{rule->day, receivable.balance.total}}, calendars);
    receivable.due_from = rule->from;
  }
  add_dues(receivable.falls_due, receivable.portions);
  const auto plans = plans_of(receivable);
  for (const auto* plan : plans) {
    set_portions(receivable, plan->instalments, calendars);
    receivable.due_from = DueFrom::plan;
    receivable.is_on_plan = receivable.has_schedule = true;
    if (plan == plans.back()) add_what_came_back(receivable);
    postpone(receivable.falls_due, receivable, plan->date);
    add_dues(receivable.falls_due, receivable.portions);
  }
  // What a schedule covers was open on its day; whatever has gone since then fills it.
  fill(receivable.portions, sum_of_amounts(receivable.portions, invoice.currency) - receivable.balance.open,
       tolerance);
  choose_due(receivable);
  set_asked(receivable);
}

}  // namespace relance
