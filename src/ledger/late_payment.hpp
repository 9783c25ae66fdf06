// SPDX-License-Identifier: MIT
// The keys of [late_payment]. They may stand on the book, a client and an invoice; the nearest wins, key by
// key. Their meaning is computed in receivable/interest.hpp.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "base/diagnostic.hpp"

namespace relance {

enum class InterestBase : std::uint8_t { gross };  // the only one that the laws here know; reserved
enum class ClaimPolicy : std::uint8_t { never, mention, claim };
enum class DayCount : std::uint8_t { act_365, act_act, act_360, thirty_360 };
enum class InterestRounding : std::uint8_t { segment, total, daily };
enum class Imputation : std::uint8_t { interest_first, principal_first };
enum class PaymentDay : std::uint8_t { included, excluded };
enum class RateMode : std::uint8_t { floating, fixed };

struct LatePayment {
  std::optional<std::string> law;  // the name of a law file, or "none"
  // "statutory", or the contract's rate in per cent a year as a plain decimal ("14.5").
  std::optional<std::string> rate;
  std::optional<bool> compensation;
  std::optional<ClaimPolicy> claim;
  std::optional<InterestBase> base;
  std::optional<DayCount> day_count;
  std::optional<InterestRounding> rounding;
  std::optional<Imputation> imputation;
  std::optional<PaymentDay> payment_day;
  std::optional<RateMode> rate_mode;
  std::optional<bool> move_due;
  Spot rate_spot;  // of the value of `rate`

  friend bool operator==(const LatePayment&, const LatePayment&) = default;
};

// Key by key: `nearer` where it says something, else `farther`.
LatePayment nearest_wins(LatePayment nearer, const LatePayment& farther);

// What holds once every default is applied; country is ISO 3166-1 (me.country), may be empty.
struct LatePaymentRules {
  std::string law = "none";
  bool is_statutory = true;
  std::string contract_rate;  // per cent a year, plain decimal; empty when statutory
  bool compensation = true;
  ClaimPolicy claim = ClaimPolicy::mention;
  DayCount day_count = DayCount::act_365;
  InterestRounding rounding = InterestRounding::segment;
  Imputation imputation = Imputation::interest_first;
  PaymentDay payment_day = PaymentDay::included;
  RateMode rate_mode = RateMode::floating;
  bool move_due = false;
};

struct LawRules;
using Laws = std::map<std::string, LawRules, std::less<>>;

// Defaults: the law of the country (ledger/law.hpp); rate_mode and move_due as that law says (fine print I1,
// D4).
LatePaymentRules with_defaults(const LatePayment& keys, const std::string& country, const Laws& laws);

}  // namespace relance
