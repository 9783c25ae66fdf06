// SPDX-License-Identifier: MIT
#include "render/legal_values.hpp"

#include <fmt/format.h>

#include "receivable/routes.hpp"
#include "render/legal_sources.hpp"
#include "render/locale.hpp"

namespace relance {

namespace {

// What a source says of itself, and whether it was read in a text of law.
Money limit_of(const Route& route) {
  const int decimals = route.currency.decimals();
  const Decimal& limit = *route.up_to;
  if (limit.scale <= decimals) return {units_at(limit, decimals), route.currency};
  return {divide_half_up(limit.units, units_at({1, 0}, limit.scale - decimals)), route.currency};
}

class RouteWriter {
 public:
  RouteWriter(const Client& client, Language language) : client_(client), language_(language) {}

  Values item(const RouteFacts& facts) {
    const Route& route = *facts.route;
    for (auto* texts : {&met_, &evidence_, &unmet_, &open_}) texts->clear();
    for (const auto& condition : facts.conditions) place(condition, route);
    Values item;
    item.set("route_name", say(route.name_fr, route.name_en));
    item.set("route_text", say(route.text_fr, route.text_en));
    item.set_or_hide("route_source", checked_title(route.source, language_));
    item.set_or_hide("route_met", met_);
    item.set_or_hide("route_evidence", evidence_);
    item.set_or_hide("route_unmet", unmet_);
    item.set_or_hide("route_open", open_);
    item.flags["route_free"] = facts.conditions.empty();
    return item;
  }

 private:
  std::string say(std::string_view fr, std::string_view en) const {
    return std::string(pick(language_, fr, en));
  }
  std::string day(const std::optional<Date>& date) const { return long_date(date.value(), language_); }

  void place(const RouteCondition& condition, const Route& route) {
    std::string text = text_of(condition, route);
    const bool is_met = condition.state == ConditionState::met;
    const bool is_missing = condition.state == ConditionState::missing;
    const bool is_evidence = is_missing && condition.kind == ConditionKind::contract;
    std::string& place = is_met ? met_ : is_evidence ? evidence_ : is_missing ? unmet_ : open_;
    if (!place.empty()) place += say("\u00a0; ", "; ");
    place += text;
  }

  std::string text_of(const RouteCondition& condition, const Route& route) const {
    const bool is_met = condition.state == ConditionState::met;
    switch (condition.kind) {
      case ConditionKind::contract:
        return is_met
                   ? say("accord \u00e9crit au dossier, ", "written agreement on file, ") + client_.contract
                   : say("un devis sign\u00e9 ou un contrat qui indique le d\u00e9lai",
                         "a signed quote or contract that states the term");
      case ConditionKind::no_dispute:
        return dispute(condition);
      case ConditionKind::formal_notice:
        return is_met ? say("mise en demeure du ", "formal notice of ") + day(condition.on)
                      : say("aucune mise en demeure enregistr\u00e9e", "no formal notice is recorded");
      case ConditionKind::up_to:
        return limit(condition, route);
    }
    return {};
  }

  std::string dispute(const RouteCondition& condition) const {
    if (condition.on) {
      return say("un litige est ouvert depuis le ", "a dispute has been open since ") + day(condition.on);
    }
    if (condition.settled.empty()) return say("aucun litige enregistr\u00e9", "no dispute recorded");
    std::vector<std::string> over;
    over.reserve(condition.settled.size());
    for (const auto& one : condition.settled) {
      over.push_back(say("celui du ", "that of ") + day(one.from) +
                     say(" r\u00e9gl\u00e9 le ", " settled on ") + day(one.to));
    }
    return say("aucun litige ouvert, ", "no open dispute, ") + joined_and(over, language_);
  }

  std::string limit(const RouteCondition& condition, const Route& route) const {
    const std::string sum = money_text(condition.sum.value(), language_) +
                            (route.is_without_interest ? say(" de principal", " of principal")
                                                       : say(" de principal et d\u2019int\u00e9r\u00eats",
                                                             " of principal and interest"));
    const std::string most = money_text(limit_of(route), language_);
    switch (condition.state) {
      case ConditionState::met:
        return sum + say(", jusqu\u2019\u00e0 ", ", up to ") + most;
      case ConditionState::missing:
        return sum + say(", au-del\u00e0 de ", ", above ") + most;
      case ConditionState::other_currency:
        return sum + say(", et la limite de ", ", and the limit of ") + most;
      case ConditionState::unknown_rate:
        return say("au moins ", "at least ") + sum +
               say(", un taux n\u2019\u00e9tant pas connu, et la limite de ",
                   ", a rate not being known, and the limit of ") +
               most;
    }
    return {};
  }

  const Client& client_;
  Language language_;
  std::string met_;
  std::string evidence_;
  std::string unmet_;
  std::string open_;
};

void add_routes(Values& values, const Action& action, const LegalClaim& claim, const DraftContext& context,
                Language language) {
  const auto routes = routes_of(*action.lead, claim, context.profile.me.country);
  RouteWriter writer(*action.client, language);
  auto& items = values.lists["routes"];
  items.reserve(routes.size());
  for (const auto& facts : routes) items.push_back(writer.item(facts));
}

void add_remarks(Values& values, const Action& action, Language language) {
  auto& items = values.lists["legal_remarks"];
  for (const auto& remark : action.lead->law->remarks) {
    if (remark.when && *remark.when != action.client->kind) continue;
    Values item;
    item.set("remark_text", std::string(pick(language, remark.fr, remark.en)));
    item.set_or_hide("remark_source", checked_title(remark.source, language));
    items.push_back(std::move(item));
  }
}

void add_limitation(Values& values, const Receivable& lead, Language language) {
  const LawRules& law = *lead.law;
  if (const auto limitation = limitation_of(lead)) {
    values.set("limitation_years",
               fmt::format("{} {}", limitation->rule->years,
                           limitation->rule->years == 1 ? pick(language, "an", "year")
                                                        : pick(language, "ans", "years")));
    values.set_if("limitation_source", checked_title(limitation->rule->source, language));
    values.set("limitation_from", long_date(limitation->from, language));
    values.flags["limitation_from_work"] = limitation->is_from_work;
    values.set("limitation_on", long_date(limitation->on, language));
    values.set_if("limitation_start", checked_title(law.limitation_start, language));
    values.set_if("limitation_interrupts", checked_title(law.limitation_interrupts, language));
  }
}

std::string parts_of(const LegalClaim& claim, Language language) {
  std::vector<std::string> parts = {money_text(claim.principal, language) +
                                    std::string(pick(language, " de principal", " of principal"))};
  if (is_positive(claim.interest)) {
    parts.push_back(money_text(claim.interest, language) +
                    std::string(pick(language, " d\u2019int\u00e9r\u00eats", " of interest")));
  }
  if (is_positive(claim.compensation)) {
    parts.push_back(money_text(claim.compensation, language) +
                    std::string(pick(language, " d\u2019indemnit\u00e9 forfaitaire", " as a fixed sum")));
  }
  return parts.size() == 1 ? std::string{} : joined_and(parts, language);
}

void add_cost(Values& values, const LegalClaim& claim, const std::optional<Money>& cost, Language language) {
  const Money sum = whole(claim);
  values.set("claim_total", money_text(sum, language));
  values.set_if("claim_parts", parts_of(claim, language));
  values.flags["claim_least"] = claim.is_least;
  if (!cost) return;
  values.set("cost", money_text(*cost, language));
  values.flags["cost_over_claim"] = *cost > sum;
  const auto share = cost_share(*cost, sum);
  if (!share) return;
  constexpr int kTen = 10;
  const auto tenths = static_cast<std::int64_t>(share->units);
  values.set("cost_share", percent_text(fmt::format("{}.{}", tenths / kTen, tenths % kTen), language));
}

}  // namespace

bool is_about_routes(const Step& step) {
  return step.id == "legal" || step.text == "legal";
}

void add_legal(Values& values, const Action& action, const DraftContext& context, Language language) {
  if (!is_about_routes(*action.step) || !action.lead->law) return;
  const LegalClaim claim = legal_claim(*action.lead, context.rates);
  add_routes(values, action, claim, context, language);
  add_remarks(values, action, language);
  add_limitation(values, *action.lead, language);
  add_cost(values, claim, context.legal_cost, language);
}

}  // namespace relance
