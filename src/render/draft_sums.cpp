// SPDX-License-Identifier: MIT
#include "render/draft_sums.hpp"

#include <algorithm>
#include <map>

#include "receivable/late_sums_of.hpp"
#include "render/locale.hpp"

namespace relance {

namespace {

// What lateness adds to one invoice.
struct Part {
  std::string number;
  LateSums sums;
};

// Of all invoices of a currency.
struct Claim {
  std::vector<Part> parts;
  Money interest;
  Money compensation;
  Money daily;
  Money open;  // what the action asks
  bool is_least = false;
};

using Claims = std::map<std::string_view, Claim>;  // by currency code

bool is_counted(const Receivable& receivable, const Receivable& lead) {
  return receivable.is_late && !receivable.is_waived && receivable.rules.claim >= lead.rules.claim;
}

Claims claims_of(const Action& action, const Rates& rates) {
  Claims claims;
  for (const auto& covered : action.covered) {
    const Receivable& r = *covered.receivable;
    auto late = is_counted(r, *action.lead) ? late_sums_of(r, rates) : std::nullopt;
    if (!late) continue;
    const Money none = zero(r.invoice->currency);
    const Claim empty{{}, none, none, none, none, false};
    Claim& claim = claims.try_emplace(r.invoice->currency.code(), empty).first->second;
    claim.interest += late->interest;
    claim.compensation += late->compensation;
    claim.daily += late->daily_amount;
    claim.is_least = claim.is_least || !late->unknown.empty();
    claim.parts.push_back({r.invoice->number, std::move(*late)});
  }
  std::erase_if(claims, [](const auto& entry) {
    return !is_positive(entry.second.interest) && !is_positive(entry.second.compensation);
  });
  for (const auto& amount : action.amounts) {
    if (const auto found = claims.find(amount.currency.code()); found != claims.end()) {
      found->second.open = amount;
    }
  }
  return claims;
}

class ClaimWriter {
 public:
  explicit ClaimWriter(Language language) : language_(language) {}

  Values item(const Claim& claim) const {
    Values item;
    const std::string rate = common_rate(claim);
    item.set_or_hide("interest", positive(claim.interest));
    item.set_or_hide("interest_detail", detail(claim, rate.empty()));
    item.set_or_hide("late_rate", rate);
    item.set("interest_until", long_date(last_counted(claim), language_));
    item.set_or_hide("daily_interest", positive(claim.daily));
    item.set_or_hide("compensation", positive(claim.compensation));
    item.set_or_hide("compensation_detail", times(claim));
    item.set_or_hide("late_total", total(claim));
    item.set_or_hide("unknown_from", unknown_from(claim));
    item.flags["at_least"] = claim.is_least;
    return item;
  }

  std::string positive(const Money& amount) const {
    return is_positive(amount) ? money_text(amount, language_) : std::string{};
  }

  std::string total(const Claim& claim) const {
    return claim.is_least ? std::string{}
                          : money_text(claim.open + claim.interest + claim.compensation, language_);
  }

  std::string a_year(const Decimal& rate) const {
    return percent_text(to_text(rate), language_) + std::string(pick(language_, " par an", " a year"));
  }

 private:
  // Days without a rate are not in the sum, so the sum does not reach them.
  static Date last_counted(const Claim& claim) {
    Date last = Date{};
    for (const auto& part : claim.parts) {
      if (!part.sums.segments.empty()) last = std::max(last, part.sums.segments.back().to);
    }
    return last;
  }

  std::string unknown_from(const Claim& claim) const {
    std::optional<Date> first;
    for (const auto& part : claim.parts) {
      for (const auto& unknown : part.sums.unknown)
        first = std::min(first.value_or(unknown.from), unknown.from);
    }
    return first ? long_date(*first, language_) : std::string{};
  }

  // "12.15% a year (published for 1 January 2026: 2.15%, plus 10 points) until 30 June 2026, then ...".
  std::string rate_of(const LateSums& sums) const {
    std::string out;
    const auto& segments = sums.segments;
    for (std::size_t i = 0; i < segments.size(); ++i) {
      if (i > 0 && segments[i].rate == segments[i - 1].rate) continue;
      if (i > 0) {
        out.append(pick(language_, " jusqu\u2019au ", " until "))
            .append(long_date(segments[i - 1].to, language_))
            .append(pick(language_, ", puis ", ", then "));
      }
      out.append(a_year(segments[i].rate)).append(basis_of(segments[i], sums.rule));
    }
    return out.empty() && sums.current_rate ? a_year(*sums.current_rate) : out;
  }

  std::string basis_of(const LateSegment& segment, const RateRule& rule) const {
    if (segment.basis.size() != 1 || rule.origin != RateOrigin::series || rule.margin == Decimal{}) return {};
    const RateBasis& basis = segment.basis.front();
    std::string out(pick(language_, " (publi\u00e9 pour le ", " (published for "));
    out.append(long_date(basis.half_year, language_)).append(pick(language_, "\u00a0: ", ": "));
    out.append(percent_text(to_text(basis.value), language_));
    out.append(" + ").append(percent_text(to_text(rule.margin), language_));
    return out + ")";
  }

  // Empty: not the same for all.
  std::string common_rate(const Claim& claim) const {
    std::string rate;
    for (const auto& part : claim.parts) {
      const std::string own = rate_of(part.sums);
      if (!rate.empty() && own != rate) return {};
      rate = own;
    }
    return rate;
  }

  static int days_of(const LateSums& sums) {
    int days = 0;
    for (const auto& segment : sums.segments) days += segment.days;
    return days;
  }

  // "33 days"; of several invoices "F-101, 33 days: 13.18; F-102, 3 days: 1.20".
  std::string detail(const Claim& claim, bool with_rates) const {
    if (claim.parts.size() == 1) {
      const int days = days_of(claim.parts.front().sums);
      return days > 0 ? days_text(days, language_) : std::string{};
    }
    std::string out;
    for (const auto& part : claim.parts) {
      if (!is_positive(part.sums.interest)) continue;
      if (!out.empty()) out += pick(language_, "\u00a0; ", "; ");
      out.append(part.number).append(", ").append(days_text(days_of(part.sums), language_));
      if (with_rates) out.append(pick(language_, " \u00e0 ", " at ")).append(rate_of(part.sums));
      out.append(pick(language_, "\u00a0: ", ": ")).append(money_text(part.sums.interest, language_));
    }
    return out;
  }

  // "2 x 40.00", where it is the same on each.
  std::string times(const Claim& claim) const {
    const Money& one = claim.parts.front().sums.compensation;
    const bool is_same = claim.parts.size() > 1 &&
                         std::all_of(claim.parts.begin(), claim.parts.end(),
                                     [&](const Part& part) { return part.sums.compensation == one; });
    if (!is_same || is_zero(one)) return {};
    return std::to_string(claim.parts.size()) + "\u00a0\u00d7\u00a0" + money_text(one, language_);
  }

  Language language_;
};

// One text of law is named once, in its longest form.
void add_title(std::vector<std::string>& titles, const std::string& title) {
  if (title.empty()) return;
  for (auto& known : titles) {
    if (known.starts_with(title)) return;
    if (!title.starts_with(known)) continue;
    known = title;
    return;
  }
  titles.push_back(title);
}

std::string laws_of(const Claims& claims, Language language) {
  std::vector<std::string> titles;
  for (const auto& [code, claim] : claims) {
    for (const auto& part : claim.parts) {
      add_title(titles, title_of(part.sums.rule.source, language));
      if (is_positive(part.sums.compensation)) {
        add_title(titles, title_of(part.sums.compensation_source, language));
      }
    }
  }
  std::string out;
  for (const auto& title : titles) {
    if (!out.empty()) out.append(pick(language, "\u00a0; ", "; "));
    out.append(title);
  }
  return out;
}

// Each placeholder outside of the list: one amount a currency, side by side.
void add_sums(Values& values, const Claims& claims, Language language) {
  const ClaimWriter writer(language);
  std::map<std::string, std::vector<std::string>> amounts;
  const auto add = [&amounts](const std::string& name, const std::string& text) {
    if (!text.empty()) amounts[name].push_back(text);
  };
  bool is_least = false;
  auto& items = values.lists["late_claims"];
  for (const auto& [code, claim] : claims) {
    items.push_back(writer.item(claim));
    add("interest", writer.positive(claim.interest));
    add("compensation", writer.positive(claim.compensation));
    add("daily_interest", writer.positive(claim.daily));
    add("late_total", writer.total(claim));
    is_least = is_least || claim.is_least;
  }
  for (const auto& [name, texts] : amounts) values.set(name, joined_and(texts, language));
  values.flags["at_least"] = is_least;
}

// Against a consumer the law may let interest run from the notice on: the notice says so.
void add_notice_rate(Values& values, const Action& action, const DraftContext& context, Language language) {
  const Receivable& lead = *action.lead;
  if (action.step->id != "formal-notice" || !lead.law || !is_counted(lead, lead)) return;
  const PartyLaw& law = party_law(*lead.law, action.client->kind);
  const RateRule rule = rate_rule(lead.rules, law);
  const bool starts_now = law.start == InterestStart::formal_notice && lead.rules.is_statutory &&
                          rule.origin != RateOrigin::none && lead.rules.claim != ClaimPolicy::never;
  if (!starts_now) return;
  values.flags["notice_interest"] = true;
  const auto answer = rate_on(rule, context.rates, context.as_of + Days{1});  // fine print I11
  if (answer.rate) values.set("notice_rate", ClaimWriter(language).a_year(*answer.rate));
  values.set_if("notice_law", title_of(rule.source, language));
}

}  // namespace

void add_late_sums(Values& values, const Action& action, const DraftContext& context, Language language) {
  const Receivable& lead = *action.lead;
  const ClaimPolicy policy = lead.rules.claim;
  const Claims claims = policy == ClaimPolicy::never ? Claims{} : claims_of(action, context.rates);
  const bool is_told = lead.is_late && !claims.empty();
  values.flags["late_sums"] = is_told;
  values.flags["claim_mention"] = is_told && policy == ClaimPolicy::mention;
  values.flags["claim_claim"] = is_told && policy == ClaimPolicy::claim;
  add_notice_rate(values, action, context, language);
  if (!is_told) return;
  add_sums(values, claims, language);
  if (policy != ClaimPolicy::claim) values.strings.erase("late_total");
  const auto& first = claims.begin()->second.parts.front().sums;
  const auto own = is_counted(lead, lead) ? late_sums_of(lead, context.rates) : std::nullopt;
  const auto& rate = own ? own->current_rate : first.current_rate;
  if (rate) values.set("late_rate", ClaimWriter(language).a_year(*rate));
  values.set_if("late_law", laws_of(claims, language));
}

}  // namespace relance
