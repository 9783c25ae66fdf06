// SPDX-License-Identifier: MIT
// Which type a client seems to be by what was recorded, so that nobody has to remember: the same traits as in
// the quiz (seed rules 3, 4, 7, 21 perfectionist; 18, 40 overwhelmed; 28, 46 procrastinator), counted. Pure.
//
// A telling trait is worth two points, a hint one; a type is named with four points or more, and two more
// than any other. Nothing is said of a client with fewer than three invoices that were paid or are late.
#pragma once

#include <optional>
#include <vector>

#include "playbook/client_view.hpp"
#include "receivable/payment_record.hpp"

namespace relance {

// `count` of `of`; what each counts is beside it, and what makes it a trait.
enum class TraitKind {
  asks_corrections,     // invoices they wanted changed, of those sent: 2, and a third of all
  pays_once_corrected,  // paid within 15 days of the correction or in terms, of those corrected: 2, and half
  has_process,          // a hint: pay days or required keys in the client's file; no count
  pays_at_first_word,   // paid within 7 days of the first reminder, of those late: 2, and half
  forgets_sometimes,    // paid in terms, of those paid or late: a third, and 2 late
  keeps_promises,       // a hint: promises kept, of those decided: 2, and all
  needs_reminders,      // 3 reminders or more before the money, of those late: 2, and half
  breaks_promises,      // kept late or broken, of those decided: 2
  is_never_there,       // calls that reached nobody, of all calls: 2
  is_always_late,       // late, of those paid or late: 3, and all
};

struct Trait {
  TraitKind kind = TraitKind::has_process;
  ClientType type = ClientType::standard;  // for which it speaks
  int count = 0;
  int of = 0;
};

struct SuggestedType {
  ClientType type = ClientType::standard;
  std::vector<Trait> reasons;  // those that spoke for it, telling ones first
};

// None: too little history, or nothing is clear.
std::optional<SuggestedType> suggested_type(const Rulebook& rulebook, const PaymentRecord& record);

}  // namespace relance
