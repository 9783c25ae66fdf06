// SPDX-License-Identifier: MIT
#include "reason_words.hpp"

namespace relance::test {

std::string_view reason_word(ReasonKind kind) {
  switch (kind) {
    case ReasonKind::before_the_work:
      return "before_the_work";
    case ReasonKind::to_be_sent:
      return "to_be_sent";
    case ReasonKind::requirement_missing:
      return "requirement_missing";
    case ReasonKind::correction_open:
      return "correction_open";
    case ReasonKind::dispute_open:
      return "dispute_open";
    case ReasonKind::promise_broken:
      return "promise_broken";
    case ReasonKind::days_after_sending:
      return "days_after_sending";
    case ReasonKind::due_soon:
      return "due_soon";
    case ReasonKind::instalment_due:
      return "instalment_due";
    case ReasonKind::days_after_due:
      return "days_after_due";
    case ReasonKind::follows_step:
      return "follows_step";
    case ReasonKind::run_has_passed:
      return "run_has_passed";
    case ReasonKind::payment_arrived:
      return "payment_arrived";
    case ReasonKind::rest_within_tolerance:
      return "rest_within_tolerance";
    case ReasonKind::client_insolvent:
      return "client_insolvent";
    case ReasonKind::handed_off:
      return "handed_off";
    case ReasonKind::address_missing:
      return "address_missing";
    case ReasonKind::decision_open:
      return "decision_open";
    case ReasonKind::next_step:
      return "next_step";
    case ReasonKind::pay_run:
      return "pay_run";
    case ReasonKind::promised:
      return "promised";
    case ReasonKind::snoozed:
      return "snoozed";
    case ReasonKind::held:
      return "held";
    case ReasonKind::task_done:
      return "task_done";
    case ReasonKind::due_is_today:
      return "due_is_today";
    case ReasonKind::covered_by_credit:
      return "covered_by_credit";
    case ReasonKind::other_contact_first:
      return "other_contact_first";
    case ReasonKind::contact_gap:
      return "contact_gap";
    case ReasonKind::day_off:
      return "day_off";
    case ReasonKind::ladder_is_done:
      return "ladder_is_done";
    case ReasonKind::no_date_known:
      return "no_date_known";
  }
  return {};
}

}  // namespace relance::test
