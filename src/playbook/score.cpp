// SPDX-License-Identifier: MIT
#include "playbook/score.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace relance {

namespace {

constexpr int kRiskDaysSinceIssue = 90;

// By what a day of waiting costs: a broken word first, then whatever claims money that is late, then what
// keeps an invoice from being payable at all, then what prevents lateness, then courtesy.
constexpr std::array<std::pair<std::string_view, int>, 11> kUrgencyByStep = {{
    {"broken-promise", 90},
    {"fix-invoice", 70},
    {"send-invoice", 68},
    {"instalment-request", 66},
    {"settle-dispute", 64},
    {"find-contact", 62},
    {"declare-claim", 60},
    {"pre-due", 50},
    {"legal", 55},
    {"round-off", 20},
    {"keep-in-touch", 10},
}};

int urgency_of(const Step& step) {
  for (const auto& [id, urgency] : kUrgencyByStep) {
    if (step.id == id) return urgency;
  }
  switch (step.phase) {
    case Phase::chase:
      return 80;
    case Phase::nudge:
      return 40;
    case Phase::before:
      return 35;
    case Phase::after:
      return 30;
    case Phase::event:
      return 45;
  }
  return 0;
}

int digits_of_whole_units(const Money& money) {
  Minor whole = money.minor() / money.currency.one();
  int digits = 0;
  for (; whole > 0; whole /= 10) ++digits;
  return std::min(digits, 9);
}

int place_in(const Playbook& playbook, const Step& step) {
  for (std::size_t i = 0; i < playbook.steps.size(); ++i) {
    if (playbook.steps[i].id == step.id) return static_cast<int>(i);
  }
  return 0;
}

}  // namespace

Score score_of(const Action& action) {
  Score score;
  score.urgency = urgency_of(*action.step);
  score.freshness = 99 - std::clamp(action.lead->days_past_due, 0, 99);
  for (const auto& amount : action.amounts) score.size = std::max(score.size, digits_of_whole_units(amount));
  return score;
}

std::vector<RiskFlag> risks_of(const Client& client, const std::vector<const Receivable*>& receivables) {
  std::vector<RiskFlag> risks;
  const bool is_old = std::any_of(receivables.begin(), receivables.end(), [](const Receivable* receivable) {
    return receivable->days_since_issue >= kRiskDaysSinceIssue && is_positive(receivable->balance.open) &&
           !is_closed(receivable->standing);
  });
  if (is_old) risks.push_back(RiskFlag::over_90_days_since_issue);
  if (client.risk == Risk::high) risks.push_back(RiskFlag::high_risk_client);
  return risks;
}

std::vector<RiskFlag> risks_of(const Action& action) {
  std::vector<const Receivable*> receivables;
  receivables.reserve(action.covered.size());
  for (const auto& covered : action.covered) receivables.push_back(covered.receivable);
  return risks_of(*action.client, receivables);
}

int rank_of(const Playbook& playbook, const Step& step) {
  if (step.id == "broken-promise") return 1'000'000;
  switch (step.phase) {
    case Phase::chase:
      return 500'000 + rung_offset(playbook, step);
    case Phase::event:
      return 400'000;
    case Phase::nudge:
      return 300'000 + place_in(playbook, step);
    case Phase::after:
      return 200'000 - place_in(playbook, step);
    case Phase::before:
      return 100'000 + place_in(playbook, step);
  }
  return 0;
}

}  // namespace relance
