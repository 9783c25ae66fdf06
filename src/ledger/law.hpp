// SPDX-License-Identifier: MIT
// What a law file says about late payment: laws/<NAME>.toml, built in from src/defaults/laws, replaced or
// added by a book. Data only: which figures follow is computed in receivable/interest.hpp. Each rule names
// the text of law it rests on; one that was not read in a text of law is marked, and the product says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "ledger/late_payment.hpp"
#include "ledger/records.hpp"

namespace relance {

// A text of law. `citation` is short and the same in every language: "C. com. L441-10".
struct LegalSource {
  std::string citation;
  std::string fr;  // as a letter names it
  std::string en;
  bool is_verified = true;
};

enum class RateOrigin {
  none,        // no law and no contract rate: nothing accrues
  contract,    // `constant` as the contract says
  statute,     // `constant` fixed by the law itself (CH)
  series,      // the published `series` + `margin`, by half-year
  unreadable,  // a contract rate that is no rate: nothing can be computed
};

// How a rate is derived; per cent a year.
struct RateRule {
  RateOrigin origin = RateOrigin::none;
  Decimal constant;
  std::string series;
  Decimal margin;
  LegalSource source;
};

enum class InterestStart { due, formal_notice };

// On balances up to `edge` (itself included or not): `amount`, and `percent` of what lies above the edge
// before it. The last bracket has no edge.
struct Bracket {
  std::optional<Decimal> edge;
  bool includes_edge = true;
  Decimal amount;
  Decimal percent;
};

// The fixed sum for recovery costs, once per invoice, in the law's own currency.
struct FixedSumRule {
  Currency currency;
  std::vector<Bracket> brackets;
  std::optional<Decimal> least;
  std::optional<Decimal> most;
  std::optional<int> days_after_reminder;  // none: as soon as the invoice is late
  bool may_be_replaced_by_contract = false;
  LegalSource source;
};

// What a contract rate may not be under: `times` the series. It is never applied by itself.
struct RateFloor {
  std::string series;
  int times = 1;
  LegalSource source;
};

// Longest terms that may be agreed, from the issue day.
struct LongestTerms {
  int net_days = 0;
  int end_of_month_days = 0;
  LegalSource source;
};

// How long a claim can be brought to court. A date and its rule, never a verdict.
struct Limitation {
  int years = 0;
  LegalSource source;
};

// What holds against one kind of client.
struct PartyLaw {
  RateRule rate;
  InterestStart start = InterestStart::due;
  bool compounds_yearly = false;  // the statutory rate only
  std::optional<RateFloor> floor;
  std::optional<FixedSumRule> fixed_sum;
  std::optional<LongestTerms> longest_terms;
  std::optional<Limitation> limitation;
};

// The first five say for which clients a route is: for others it is not listed. The rest can be met or
// missing.
enum class RouteNeed {
  business,
  consumer,
  is_public,
  not_public,
  other_member_state,  // the client is in another Member State of the Union than the user
  contract,
  no_dispute,
  formal_notice
};

// A way out at the end of the road: what the law says of it, and what it takes.
struct Route {
  std::string id;
  std::vector<RouteNeed> needs;
  std::optional<Decimal> up_to;      // the largest sum, principal and interest
  bool is_without_interest = false;  // `up_to` counts the principal alone
  Currency currency;                 // of `up_to`
  std::string name_fr;
  std::string name_en;
  std::string text_fr;
  std::string text_en;
  LegalSource source;
};

// What else the law says that weighs on the decision: about recovering, collectors, insolvency.
struct LegalRemark {
  std::optional<ClientKind> when;  // for clients of that kind only
  std::string fr;
  std::string en;
  LegalSource source;
};

// What an invoice of the user's country must carry, as far as a book can show it.
enum class MentionPlace { me, client, invoice };
struct Mention {
  MentionPlace place = MentionPlace::me;
  std::vector<std::string> keys;        // one of them is enough
  std::optional<ClientKind> only_kind;  // of the client
  std::string fr;                       // what it is: "le numero SIREN"
  std::string en;
  LegalSource source;
};

struct LawRules {
  std::string name;
  RateMode rate_mode = RateMode::floating;
  bool move_due = false;
  std::string holidays;  // the set that moves due dates; empty: weekends only
  PartyLaw business;
  PartyLaw is_public;
  PartyLaw consumer;
  bool insolvency_stops_interest = false;
  std::optional<int> claim_months;  // to declare a claim in an insolvency, from its publication
  LegalSource insolvency_source;
  LegalSource limitation_start;  // from when the time runs
  LegalSource limitation_interrupts;
  std::vector<Route> routes;
  std::vector<LegalRemark> remarks;
  std::vector<Mention> mentions;
};

inline constexpr std::string_view kNoLaw = "none";

// The rules of that name; of a law that is not in `laws`, and of `none`: no rate, no fixed sum.
const LawRules& law_named(const Laws& laws, std::string_view name);
const PartyLaw& party_law(const LawRules& law, ClientKind kind);

// The law a country gives by default: one of that name, UK for GB, EU for another member of the Union, else
// none.
std::string law_of_country(const std::string& country, const Laws& laws);

bool is_member_state(std::string_view country);  // of the European Union

// "article L441-10 of ..." in that language.
const std::string& title_of(const LegalSource& source, Language language);

}  // namespace relance
