// SPDX-License-Identifier: MIT
// What lateness adds to one invoice on a day: interest by segment and the fixed sum. Pure: the caller brings
// the effective rules, the dues already moved to working days, the movements and the rates; the wording is
// elsewhere. Rules: fine print I; sources of law: legal.md, named beside each rule.
//
// Interest runs from the day after a due date to the as-of day, both included. It is computed exactly and
// rounded once, half up, to the currency's unit: per segment, per day, or once for all (rules.rounding).
// Under rounding `total` a segment shows what it adds to the rounded running sum, so segments always add up.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "receivable/law_rates.hpp"
#include "receivable/receivable.hpp"

namespace relance {

// All amounts are in the currency of `open`. Movements after `as_of` are ignored; those of one day are taken
// in the order given. The day of a payment counts as rules.payment_day says; every other movement lowers the
// principal from its own day on. Precondition: `dues` is not empty.
struct LateInput {
  LatePaymentRules rules;
  const LawRules* law = nullptr;  // the one rules.law names; never null
  ClientKind kind = ClientKind::business;
  std::vector<LateDue> dues;  // one for an invoice, one per instalment; negative: postponed by a plan
  std::vector<Movement> movements;
  Date as_of;
  Money open;  // as `list` shows it
  bool waived = false;
  std::optional<Date> formal_notice;  // first formal-notice step recorded
  std::vector<Date> reminders;        // steps recorded that ask for the money in writing, in any order
  std::optional<Date> insolvency;     // first day of the client's insolvency, where there is one
  std::optional<Decimal> assumed;     // per cent a year, for days without a published rate; never by default
};

// What a rate was made of: the published value of a half-year.
struct RateBasis {
  Date half_year;      // its first day
  Decimal value;       // before the rule's margin
  std::string source;  // where it was published
};

struct LateSegment {
  Date from;  // both included
  Date to;
  int days = 0;     // as the day count says
  Decimal rate;     // per cent a year
  Money principal;  // what bore interest; under Dutch law interest of full years is in it
  Money interest;
  bool is_assumed = false;       // at LateInput::assumed
  std::vector<RateBasis> basis;  // one for each half-year; empty without a series
};

struct LateUnknown {
  Date from;  // both included
  Date to;
  UnknownReason reason = UnknownReason::rate_not_published;
  std::string series;  // the one that lacks the rate; empty where no series is used
};

enum class LateNoteKind {
  waived,                    // sums are shown, drafts claim nothing
  no_law,                    // law `none` and no contract rate: nothing accrues
  no_formal_notice,          // FR consumer: interest starts with the notice, none is recorded
  starts_with_notice,        // FR consumer: interest runs from `from`, the day after a notice that came late
  stopped_by_insolvency,     // FR: no interest from day `from` on (C. com. L622-28)
  below_floor,               // FR: the contract rate is under the floor `rate` in half-year `from`-`to`
  floor_unknown,             // FR: the legal rate of half-year `from`-`to` is unknown
  assumed_rate,              // some days are counted at `rate`, which nobody has published
  contract_not_compounded,   // NL: a contract rate is simple interest unless agreed otherwise
  contract_may_replace_sum,  // UK: with a contract rate the fixed sum of s. 5A may not be due
  consumer_no_fixed_sum,     // no fixed sum against a consumer
  reminder_needed,  // BE consumer: the fixed sum waits for a reminder and 14 days; `from`: the day it
                    // can be claimed, where a reminder is recorded
  fixed_sum_other_currency,  // the fixed sum is `amount`, or at least that, which this invoice cannot add
  remainder_after_payment,   // paid, but interest took its part first: `amount` of principal is left;
                             // `other` is the interest with the principal first
};

// The members a kind fills are named beside it.
struct LateNote {
  LateNoteKind kind = LateNoteKind::waived;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<Decimal> rate;
  std::optional<Money> amount;
  std::optional<Money> other;
  bool is_least = false;  // of `amount`
};

struct LateSums {
  std::string law;
  RateRule rule;                      // how the rate is derived, and its source of law
  std::optional<Date> accrues_from;   // first day that bears interest, were it late; empty: never starts
  std::vector<LateSegment> segments;  // by day
  Money interest;                     // sum of the segments, imputed payments included
  Money compensation;                 // the fixed sum
  Money compensation_base;            // the balance it was measured on; zero where there is none
  LegalSource compensation_source;
  Money open;
  Money total;                       // open + interest + compensation; "at least" when unknown is not empty
  std::vector<LateUnknown> unknown;  // by day, periods with principal owed and no rate; in no sum
  std::vector<LateNote> notes;
  bool waived = false;
  std::optional<Decimal>
      current_rate;    // on the as-of day, or on the first day of interest when that is later
  Money daily_amount;  // what the day after the as-of day adds if nothing is paid; zero: nothing, or its rate
                       // is not known
  bool is_daily_assumed = false;
};

LateSums late_sums(const LateInput& input, const Rates& rates);

}  // namespace relance
