// SPDX-License-Identifier: MIT
#include "ledger/law.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace relance {

namespace {

// Members of the Union: directive 2011/7/EU gives the minimum where a member has no file of its own.
constexpr std::array<std::string_view, 27> kMembers = {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES",
                                                       "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
                                                       "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"};

}  // namespace

const LawRules& law_named(const Laws& laws, std::string_view name) {
  static const LawRules nothing = [] {
    LawRules rules;
    rules.name = kNoLaw;
    return rules;
  }();
  const auto found = laws.find(name);
  return found == laws.end() ? nothing : found->second;
}

const PartyLaw& party_law(const LawRules& law, ClientKind kind) {
  switch (kind) {
    case ClientKind::business:
      return law.business;
    case ClientKind::consumer:
      return law.consumer;
    case ClientKind::is_public:
      return law.is_public;
  }
  return law.business;
}

std::string law_of_country(const std::string& country, const Laws& laws) {
  if (country.empty()) return std::string(kNoLaw);
  if (laws.contains(country)) return country;
  if (country == "GB") return "UK";
  return is_member_state(country) ? "EU" : std::string(kNoLaw);
}

bool is_member_state(std::string_view country) {
  return std::find(kMembers.begin(), kMembers.end(), country) != kMembers.end();
}

const std::string& title_of(const LegalSource& source, Language language) {
  return language == Language::fr ? source.fr : source.en;
}

}  // namespace relance
