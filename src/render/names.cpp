// SPDX-License-Identifier: MIT
// Words that files use come from the tables that read them; those of computed sets are here.
#include "render/names.hpp"

#include "ledger/words.hpp"

namespace relance {

std::string_view word(ClientType type) {
  return word_of(type);
}

std::string_view word(ClientKind kind) {
  return word_of(kind);
}

std::string_view word(ClientSize size) {
  return word_of(size);
}

std::string_view word(Role role) {
  return word_of(role);
}

std::string_view word(Channel channel) {
  return word_of(channel);
}

std::string_view word(EventKind kind) {
  return word_of(kind);
}

std::string_view word(Standing standing) {
  switch (standing) {
    case Standing::is_void:
      return "void";
    case Standing::paid:
      return "paid";
    case Standing::written_off:
      return "written_off";
    case Standing::insolvent:
      return "insolvent";
    case Standing::handed_off:
      return "handed_off";
    case Standing::planned:
      return "planned";
    case Standing::to_send:
      return "to_send";
    case Standing::correcting:
      return "correcting";
    case Standing::disputed:
      return "disputed";
    case Standing::promised:
      return "promised";
    case Standing::snoozed:
      return "snoozed";
    case Standing::held:
      return "held";
    case Standing::overdue:
      return "overdue";
    case Standing::reminded:
      return "reminded";
    case Standing::on_plan:
      return "on_plan";
    case Standing::due_today:
      return "due_today";
    case Standing::not_due:
      return "not_due";
  }
  return {};
}

std::string_view word(DueFrom from) {
  switch (from) {
    case DueFrom::invoice:
      return "invoice";
    case DueFrom::terms:
      return "terms";
    case DueFrom::client:
      return "client";
    case DueFrom::book:
      return "book";
    case DueFrom::standard:
      return "default";
    case DueFrom::plan:
      return "plan";
  }
  return {};
}

std::string_view word(DiscountState state) {
  switch (state) {
    case DiscountState::offered:
      return "offered";
    case DiscountState::running:
      return "running";
    case DiscountState::taken:
      return "taken";
    case DiscountState::expired:
      return "expired";
  }
  return {};
}

std::string_view word(Phase phase) {
  switch (phase) {
    case Phase::before:
      return "before";
    case Phase::nudge:
      return "nudge";
    case Phase::chase:
      return "chase";
    case Phase::after:
      return "after";
    case Phase::event:
      return "event";
  }
  return {};
}

std::string_view word(StepState state) {
  switch (state) {
    case StepState::done:
      return "done";
    case StepState::skipped:
      return "skipped";
    case StepState::lapsed:
      return "lapsed";
    case StepState::due:
      return "due";
    case StepState::coming:
      return "coming";
  }
  return {};
}

std::string_view word(Movement::Kind kind) {
  switch (kind) {
    case Movement::Kind::payment:
      return "payment";
    case Movement::Kind::credit:
      return "credit";
    case Movement::Kind::credit_note:
      return "credit_note";
    case Movement::Kind::discount:
      return "discount";
    case Movement::Kind::kept_for_lateness:
      return "kept_for_lateness";
    case Movement::Kind::write_off:
      return "write_off";
  }
  return {};
}

std::string_view word(SenderRole sender) {
  switch (sender) {
    case SenderRole::me:
      return "me";
    case SenderRole::reminders:
      return "reminders";
    case SenderRole::collector:
      return "collector";
  }
  return {};
}

std::string_view word(RiskFlag risk) {
  switch (risk) {
    case RiskFlag::over_90_days_since_issue:
      return "over_90_days_since_issue";
    case RiskFlag::high_risk_client:
      return "high_risk_client";
  }
  return {};
}

std::string_view word(Rule rule) {
  switch (rule) {
    case Rule::closed:
      return "closed";
    case Rule::after_payment:
      return "after_payment";
    case Rule::tolerance:
      return "tolerance";
    case Rule::insolvency:
      return "insolvency";
    case Rule::not_sent:
      return "not_sent";
    case Rule::requirement:
      return "requirement";
    case Rule::correction:
      return "correction";
    case Rule::dispute:
      return "dispute";
    case Rule::promise:
      return "promise";
    case Rule::broken_promise:
      return "broken_promise";
    case Rule::snooze:
      return "snooze";
    case Rule::held:
      return "held";
    case Rule::nudge:
      return "nudge";
    case Rule::due_today:
      return "due_today";
    case Rule::instalment:
      return "instalment";
    case Rule::ladder:
      return "ladder";
    case Rule::credit:
      return "credit";
    case Rule::address:
      return "address";
    case Rule::one_contact:
      return "one_contact";
    case Rule::none:
      return "none";
  }
  return {};
}

std::string_view word(AgingBasis basis) {
  switch (basis) {
    case AgingBasis::due:
      return "due";
    case AgingBasis::issued:
      return "issued";
  }
  return {};
}

std::string_view word(TraitKind trait) {
  switch (trait) {
    case TraitKind::asks_corrections:
      return "asks_corrections";
    case TraitKind::pays_once_corrected:
      return "pays_once_corrected";
    case TraitKind::has_process:
      return "has_process";
    case TraitKind::pays_at_first_word:
      return "pays_at_first_word";
    case TraitKind::forgets_sometimes:
      return "forgets_sometimes";
    case TraitKind::keeps_promises:
      return "keeps_promises";
    case TraitKind::needs_reminders:
      return "needs_reminders";
    case TraitKind::breaks_promises:
      return "breaks_promises";
    case TraitKind::is_never_there:
      return "is_never_there";
    case TraitKind::is_always_late:
      return "is_always_late";
  }
  return {};
}

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
  }
  return {};
}

}  // namespace relance
