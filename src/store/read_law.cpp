// SPDX-License-Identifier: MIT
#include "store/read_law.hpp"

#include <algorithm>

#include "defaults/embedded.hpp"
#include "store/book_paths.hpp"
#include "store/table_reader.hpp"
#include "store/written_text.hpp"

namespace relance {

template <>
inline constexpr WordTable<InterestStart, 2> kWords<InterestStart> = {{
    {InterestStart::due, "due"},
    {InterestStart::formal_notice, "formal-notice"},
}};

template <>
inline constexpr WordTable<RouteNeed, 8> kWords<RouteNeed> = {{
    {RouteNeed::business, "business"},
    {RouteNeed::consumer, "consumer"},
    {RouteNeed::is_public, "public"},
    {RouteNeed::not_public, "not-public"},
    {RouteNeed::other_member_state, "other-member-state"},
    {RouteNeed::contract, "contract"},
    {RouteNeed::no_dispute, "no-dispute"},
    {RouteNeed::formal_notice, "formal-notice"},
}};

template <>
inline constexpr WordTable<MentionPlace, 3> kWords<MentionPlace> = {{
    {MentionPlace::me, "me"},
    {MentionPlace::client, "client"},
    {MentionPlace::invoice, "invoice"},
}};

namespace {

constexpr Range kDays = {0, 3650};
constexpr Range kYears = {1, 100};
constexpr Range kMonths = {1, 120};
constexpr Range kTimes = {1, 10};

enum class Compounding { never, yearly };

}  // namespace

template <>
inline constexpr WordTable<Compounding, 2> kWords<Compounding> = {{
    {Compounding::never, "never"},
    {Compounding::yearly, "yearly"},
}};

namespace {

using Sources = std::map<std::string, LegalSource, std::less<>>;

Sources read_sources(TableReader& law) {
  Sources sources;
  law.for_each("source", verbatim("[[source]]"), [&sources](TableReader& table) {
    LegalSource source;
    source.citation = table.required_text("citation", "\"C. com. L441-10\"");
    source.fr = table.required_text("fr", "\"article L441-10 du Code de commerce\"");
    source.en = table.required_text("en", "\"article L441-10, French Commercial Code\"");
    source.is_verified = !table.boolean("unverified").value_or(false);
    sources[source.citation] = std::move(source);
  });
  return sources;
}

// Everything in a law that rests on a text of law names it.
class LawReader {
 public:
  LawReader(TableReader& table, Sources sources) : law_(table), sources_(std::move(sources)) {}

  LegalSource source(TableReader& table, std::string_view key = "source") {
    const auto citation = table.text(key);
    if (citation.empty()) return {};
    if (const auto found = sources_.find(citation); found != sources_.end()) return found->second;
    table.complain(DiagnosticCode::bad_law, table.spot(key),
                   {wording("`{}` is in no [[source]] of this file", citation),
                    wording("add [[source]] with citation = \"{}\", fr = and en =", citation)});
    return {};
  }

  std::optional<Decimal> number(TableReader& table, std::string_view key) {
    const auto text = table.decimal(key);
    const auto value = text ? parse_decimal(*text) : Result<Decimal>(failure({}));
    return value ? std::optional(*value) : std::nullopt;
  }

  RateRule rate(TableReader& party) {
    RateRule rule;
    party.within("rate", in_ticks("rate"), [&](TableReader& table) {
      rule.source = source(table);
      rule.series = table.text("series");
      const auto fixed = number(table, "fixed");
      rule.margin = number(table, "plus").value_or(Decimal{});
      if (fixed) rule.constant = *fixed;
      if (fixed.has_value() != rule.series.empty()) {
        table.complain(DiagnosticCode::bad_law, table.spot(),
                       {wording("a rate is either a `series` or `fixed`"),
                        wording("write {{ series = \"ecb_mro\", plus = 8 }} or {{ fixed = 5 }}")});
        return;
      }
      rule.origin = fixed ? RateOrigin::statute : RateOrigin::series;
    });
    return rule;
  }

  Bracket bracket(TableReader& table) {
    Bracket bracket;
    bracket.edge = number(table, "up_to");
    if (!bracket.edge) {
      bracket.edge = number(table, "below");
      bracket.includes_edge = false;
    }
    bracket.amount = number(table, "amount").value_or(Decimal{});
    bracket.percent = number(table, "percent").value_or(Decimal{});
    return bracket;
  }

  // Edges ascend, and the last bracket has none: every balance has its bracket.
  void check_brackets(TableReader& table, const std::vector<Bracket>& brackets) {
    const auto is_out_of_order = [](const Bracket& a, const Bracket& b) {
      return !a.edge || (b.edge && *b.edge <= *a.edge);
    };
    const bool is_whole =
        !brackets.empty() && !brackets.back().edge &&
        std::adjacent_find(brackets.begin(), brackets.end(), is_out_of_order) == brackets.end();
    if (is_whole) return;
    table.complain(DiagnosticCode::bad_law, table.spot("brackets"),
                   {wording("the brackets of a fixed sum ascend, and the last has no edge"),
                    wording("as in [{{ up_to = 150, amount = 20 }}, {{ amount = 65, percent = 5 }}]")});
  }

  std::optional<FixedSumRule> fixed_sum(TableReader& party) {
    std::optional<FixedSumRule> found;
    party.within("fixed_sum", in_ticks("fixed_sum"), [&](TableReader& table) {
      FixedSumRule rule;
      table.require("currency", "\"EUR\"");
      rule.currency = table.currency("currency").value_or(Currency{});
      rule.source = source(table);
      rule.least = number(table, "least");
      rule.most = number(table, "most");
      rule.days_after_reminder = table.integer("days_after_reminder", kDays);
      rule.may_be_replaced_by_contract = table.boolean("may_be_replaced_by_contract").value_or(false);
      if (const auto amount = number(table, "amount")) {
        rule.brackets.push_back({std::nullopt, true, *amount, {}});
      }
      table.for_each("brackets", in_ticks("brackets"),
                     [&](TableReader& row) { rule.brackets.push_back(bracket(row)); });
      check_brackets(table, rule.brackets);
      found = std::move(rule);
    });
    return found;
  }

  std::optional<RateFloor> floor(TableReader& party) {
    std::optional<RateFloor> found;
    party.within("floor", in_ticks("floor"), [&](TableReader& table) {
      table.require("series", "\"fr_legal_professional\"");
      found = RateFloor{table.text("series"), table.integer("times", kTimes).value_or(1), source(table)};
    });
    return found;
  }

  std::optional<LongestTerms> longest_terms(TableReader& party) {
    std::optional<LongestTerms> found;
    party.within("longest_terms", in_ticks("longest_terms"), [&](TableReader& table) {
      table.require("net", "60");
      const int net = table.integer("net", kDays).value_or(0);
      found = LongestTerms{net, table.integer("end_of_month", kDays).value_or(net), source(table)};
    });
    return found;
  }

  std::optional<Limitation> limitation(TableReader& party) {
    std::optional<Limitation> found;
    party.within("limitation", in_ticks("limitation"), [&](TableReader& table) {
      table.require("years", "5");
      found = Limitation{table.integer("years", kYears).value_or(1), source(table)};
    });
    return found;
  }

  PartyLaw party(std::string_view key, const PartyLaw& otherwise) {
    if (!law_.has(key)) return otherwise;
    PartyLaw found;
    law_.within(key, verbatim('[' + std::string(key) + ']'), [&](TableReader& table) {
      found.rate = rate(table);
      found.start = table.word<InterestStart>("starts").value_or(InterestStart::due);
      found.compounds_yearly = table.word<Compounding>("compounds") == Compounding::yearly;
      found.floor = floor(table);
      found.fixed_sum = fixed_sum(table);
      found.longest_terms = longest_terms(table);
      found.limitation = limitation(table);
    });
    return found;
  }

  Route route(TableReader& table) {
    Route route;
    route.id = table.required_text("id", "\"order-for-payment\"");
    route.needs = table.words<RouteNeed>("needs");
    route.up_to = number(table, "up_to");
    route.is_without_interest = table.boolean("without_interest").value_or(false);
    route.currency = table.currency("currency").value_or(Currency{});
    route.name_fr = table.required_text("name_fr", "\"Injonction de payer\"");
    route.name_en = table.required_text("name_en", "\"Order for payment\"");
    route.text_fr = table.required_text("fr", wording("what the law says of it, in French"));
    route.text_en = table.required_text("en", wording("what the law says of it, in English"));
    route.source = source(table);
    return route;
  }

  LegalRemark remark(TableReader& table) {
    LegalRemark remark;
    remark.when = table.word<ClientKind>("when");
    remark.fr = table.required_text("fr", wording("what the law says, in French"));
    remark.en = table.required_text("en", wording("what the law says, in English"));
    remark.source = source(table);
    return remark;
  }

  Mention mention(TableReader& table) {
    Mention mention;
    mention.place = table.word<MentionPlace>("of").value_or(MentionPlace::me);
    mention.keys = table.texts("keys");
    mention.only_kind = table.word<ClientKind>("kind");
    mention.fr = table.required_text("fr", "\"votre adresse\"");
    mention.en = table.required_text("en", "\"your address\"");
    mention.source = source(table);
    return mention;
  }

 private:
  TableReader& law_;
  Sources sources_;
};

void read_insolvency(LawReader& reader, TableReader& law, LawRules& rules) {
  law.within("insolvency", verbatim("[insolvency]"), [&](TableReader& table) {
    rules.insolvency_stops_interest = table.boolean("stops_interest").value_or(false);
    rules.claim_months = table.integer("claim_months", kMonths);
    rules.insolvency_source = reader.source(table);
  });
}

void read_limitation(LawReader& reader, TableReader& law, LawRules& rules) {
  law.within("limitation", verbatim("[limitation]"), [&](TableReader& table) {
    rules.limitation_start = reader.source(table, "start");
    rules.limitation_interrupts = reader.source(table, "interrupted");
  });
}

}  // namespace

LawRules read_law(Reading& reading) {
  LawRules rules;
  rules.name = std::string(stem_of(reading.file));
  const auto tree = parse_toml(reading);
  if (!tree) return rules;
  check_texts(*tree, reading);
  TableReader law(*tree, reading, wording("a law"));
  LawReader reader(law, read_sources(law));
  rules.rate_mode = law.word<RateMode>("rate_mode").value_or(RateMode::floating);
  rules.move_due = law.boolean("move_due").value_or(false);
  rules.holidays = law.text("holidays");
  if (!rules.holidays.empty() && !embedded_text("holidays/" + rules.holidays + ".toml")) {
    law.complain(DiagnosticCode::bad_law, law.spot("holidays"),
                 {wording("`{}` is no built-in set of holidays", rules.holidays),
                  wording("`relance defaults list` names them; without a set only weekends move due dates")});
  }
  rules.business = reader.party("business", {});
  rules.is_public = reader.party("public", rules.business);
  rules.consumer = reader.party("consumer", {});
  read_insolvency(reader, law, rules);
  read_limitation(reader, law, rules);
  law.for_each("route", verbatim("[[route]]"),
               [&](TableReader& table) { rules.routes.push_back(reader.route(table)); });
  law.for_each("remark", verbatim("[[remark]]"),
               [&](TableReader& table) { rules.remarks.push_back(reader.remark(table)); });
  law.for_each("mention", verbatim("[[mention]]"),
               [&](TableReader& table) { rules.mentions.push_back(reader.mention(table)); });
  law.finish();
  return rules;
}

}  // namespace relance
