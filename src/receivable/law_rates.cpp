// SPDX-License-Identifier: MIT
#include "receivable/law_rates.hpp"

#include <array>

namespace relance {

namespace {

constexpr Decimal kEuropeanMargin{8, 0};        // directive 2011/7/EU art. 2(6): at least 8 points
constexpr Decimal kFrenchMargin{10, 0};         // C. com. L441-10 II
constexpr Decimal kGermanMargin{9, 0};          // BGB section 288(2)
constexpr Decimal kGermanConsumerMargin{5, 0};  // BGB section 288(1)
constexpr Decimal kBritishMargin{8, 0};         // SI 2002/1675 art. 4
constexpr Decimal kSwissRate{5, 0};             // CO art. 104(1)
constexpr Decimal kNoMargin{0, 0};

// In the order of LegalSource.
constexpr std::array<std::string_view, 21> kCitations = {"",
                                                         "contract",
                                                         "2011/7/EU",
                                                         "C. com. L441-10",
                                                         "C. com. D441-5",
                                                         "CCP R2192-31",
                                                         "CCP D2192-35",
                                                         "C. civ. 1231-6",
                                                         "BE 2002-08-02",
                                                         "CDE/WER XIX",
                                                         "BGB 288(1)",
                                                         "BGB 288(2)",
                                                         "BGB 288(5)",
                                                         "Ley 3/2004",
                                                         "D.Lgs. 231/2002",
                                                         "LU 2004-04-18",
                                                         "BW 6:119a",
                                                         "BW 6:96",
                                                         "LPCDA 1998",
                                                         "LPCDA 1998 s. 5A",
                                                         "CO 104"};
static_assert(kCitations.size() == static_cast<std::size_t>(LegalSource::ch_co_104) + 1);

RateRule published(std::string_view series, const Decimal& margin, LegalSource source) {
  return {RateOrigin::series, {}, std::string(series), margin, source};
}

bool is_plausible(const Decimal& rate) {
  return rate >= Decimal{0, 0} && rate <= Decimal{kLargestRate, 0};
}

RateRule contract_rule(const std::string& text) {
  const auto rate = parse_decimal(text);
  if (!rate || !is_plausible(*rate)) return {RateOrigin::unreadable, {}, {}, {}, LegalSource::contract};
  return {RateOrigin::contract, *rate, {}, {}, LegalSource::contract};
}

RateRule business_rule(Law law) {
  switch (law) {
    case Law::none:
      return {};
    case Law::fr:
      return published("ecb_mro", kFrenchMargin, LegalSource::fr_l441_10);
    case Law::eu:
      return published("ecb_mro", kEuropeanMargin, LegalSource::eu_2011_7);
    case Law::be:  // the published rate already holds the 8 points and the rounding up to the half point
      return published("be_commercial", kNoMargin, LegalSource::be_law_2002);
    case Law::de:
      return published("de_base", kGermanMargin, LegalSource::de_288_2);
    case Law::es:
      return published("ecb_mro", kEuropeanMargin, LegalSource::es_law_3_2004);
    case Law::it:
      return published("ecb_mro", kEuropeanMargin, LegalSource::it_decree_231);
    case Law::lu:
      return published("ecb_mro", kEuropeanMargin, LegalSource::lu_law_2004);
    case Law::nl:
      return published("ecb_mro", kEuropeanMargin, LegalSource::nl_6_119a);
    case Law::uk:
      return published("uk_reference", kBritishMargin, LegalSource::uk_1998_act);
    case Law::ch:
      return {RateOrigin::statute, kSwissRate, {}, {}, LegalSource::ch_co_104};
  }
  return {};
}

// A consumer never owes the commercial rate. Where the civil rate is not embedded, the series named here is
// the one a book may bring in its rates/ folder (fine print I13).
RateRule consumer_rule(Law law) {
  switch (law) {
    case Law::none:
    case Law::ch:
      return business_rule(law);
    case Law::fr:  // the creditor's status chooses the column: a freelancer is in "autres cas"
      return published("fr_legal_professional", kNoMargin, LegalSource::fr_civil_1231_6);
    case Law::de:
      return published("de_base", kGermanConsumerMargin, LegalSource::de_288_1);
    case Law::eu:
      return published("eu_legal", kNoMargin, LegalSource::none);
    case Law::be:
      return published("be_legal", kNoMargin, LegalSource::none);
    case Law::es:
      return published("es_legal", kNoMargin, LegalSource::none);
    case Law::it:
      return published("it_legal", kNoMargin, LegalSource::none);
    case Law::lu:
      return published("lu_legal", kNoMargin, LegalSource::none);
    case Law::nl:
      return published("nl_legal", kNoMargin, LegalSource::none);
    case Law::uk:
      return published("uk_legal", kNoMargin, LegalSource::none);
  }
  return {};
}

}  // namespace

std::string_view citation(LegalSource source) {
  return kCitations[static_cast<std::size_t>(source)];
}

RateRule rate_rule(const LatePaymentRules& rules, ClientKind kind) {
  if (!rules.is_statutory) return contract_rule(rules.contract_rate);
  if (kind == ClientKind::consumer) return consumer_rule(rules.law);
  if (kind == ClientKind::is_public && rules.law == Law::fr) {
    return published("ecb_mro", kEuropeanMargin, LegalSource::fr_public_interest);
  }
  return business_rule(rules.law);
}

RateAnswer rate_on(const RateRule& rule, const Rates& rates, Date day) {
  if (rule.origin == RateOrigin::unreadable) return {{}, UnknownReason::unreadable_rate};
  if (rule.origin != RateOrigin::series) return {rule.constant, {}};
  const auto series = rates.find(rule.series);
  if (series == rates.end()) return {{}, UnknownReason::no_series};
  const auto row = series->second.find(half_year_start(day));
  if (row == series->second.end()) return {{}, UnknownReason::rate_not_published};
  const auto value = parse_decimal(row->second.value);
  if (!value || !is_plausible(*value + rule.margin)) return {{}, UnknownReason::unreadable_rate};
  return {*value + rule.margin, {}};
}

std::optional<Decimal> french_floor(const Rates& rates, Date day) {
  const auto legal = rate_on(published("fr_legal_professional", kNoMargin, LegalSource::none), rates, day);
  if (!legal.rate) return std::nullopt;
  return *legal.rate * Decimal{3, 0};
}

Date half_year_start(Date day) {
  return make_date(year_of(day), month_of(day) < 7 ? 1 : 7, 1);
}

Date next_half_year(Date day) {
  return month_of(day) < 7 ? make_date(year_of(day), 7, 1) : make_date(year_of(day) + 1, 1, 1);
}

}  // namespace relance
