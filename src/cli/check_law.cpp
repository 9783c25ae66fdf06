// SPDX-License-Identifier: MIT
#include "cli/check_law.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "playbook/step_days.hpp"
#include "receivable/due.hpp"
#include "receivable/law_rates.hpp"
#include "receivable/routes.hpp"
#include "store/book_files.hpp"

namespace relance {

namespace {

// fine print D5: net days, or end of month (both readings). A bare due date says nothing of how it was
// agreed: the longest that either form can reach is allowed.
std::optional<Wording> over_legal_maximum(const Invoice& invoice, const Terms& terms, Date due,
                                          const LongestTerms& longest) {
  constexpr int kLongestReach = 30;  // from the last of the 45 days to the end of their month
  const Date issued = *invoice.issued;
  // A due day that is written wins over terms (fine print D8).
  if (invoice.due) {
    const int days = days_between(issued, due);
    const bool is_over = days > std::max(longest.net_days, longest.end_of_month_days + kLongestReach);
    return is_over ? std::optional(wording("due {} days after issue", days)) : std::nullopt;
  }
  switch (terms.form) {
    case TermsForm::on_receipt:
      return std::nullopt;
    case TermsForm::net:
      if (terms.days > longest.net_days) return wording("{} days", terms.days);
      return std::nullopt;
    case TermsForm::days_end_of_month:
    case TermsForm::end_of_month_days:
      if (terms.days > longest.end_of_month_days) return wording("{} days end of month", terms.days);
      return std::nullopt;
    case TermsForm::end_of_month_on_day:
      if (due > issued + Days{longest.net_days} &&
          due > last_day_of_month(issued + Days{longest.end_of_month_days}))
        return wording("due on {}", to_iso(due));
      return std::nullopt;
  }
  return std::nullopt;
}

void long_terms(Finder& finder) {
  const Ledger& ledger = finder.session.book.ledger;
  for (const auto& receivable : finder.session.assessment.receivables) {
    const Invoice& invoice = *receivable.invoice;
    const auto& longest = party_law(*receivable.law, receivable.client->kind).longest_terms;
    if (!longest || !invoice.issued || is_closed(receivable.standing)) continue;
    const Terms terms = terms_in_force(invoice, *receivable.client, ledger.profile);
    const auto rule = due_rule(invoice, *receivable.client, ledger.profile, invoice.issued);
    if (!rule) continue;
    if (const auto what = over_legal_maximum(invoice, terms, rule->day, *longest)) {
      finder.say(DiagnosticCode::long_terms, at(invoice.file, invoice.due_spot),
                 wording("terms over the legal maximum: {}", *what),
                 wording("{} allows {} days, or {} days end of month; the invoice is computed as agreed",
                         longest->source.citation, longest->net_days, longest->end_of_month_days));
    }
  }
}

bool is_asked(const Receivable& receivable) {
  return !is_closed(receivable.standing) && !is_credit_note(*receivable.invoice);
}

Wording with_source(const LegalSource& source) {
  if (source.citation.empty()) return wording("no text of law named");
  return source.is_verified ? verbatim(source.citation) : wording("{}, to be checked", source.citation);
}

// ---- what invoices of the user's country must carry ----

std::string value_in(const Me& me, const std::string& key) {
  const std::map<std::string, std::string> values = {
      {"name", me.name},
      {"business", me.business},
      {"email", me.email},
      {"phone", me.phone},
      {"address", me.address.empty() ? "" : me.address.front()},
      {"registration", me.registration},
      {"vat_number", me.vat_number},
      {"vat_mention", me.vat_mention},
      {"bic", me.bic},
  };
  const auto found = values.find(key);
  return found == values.end() ? std::string{} : found->second;
}

template <typename HasKey>
bool lacks(const Mention& mention, HasKey has_key) {
  return std::none_of(mention.keys.begin(), mention.keys.end(), has_key);
}

Wording any_of_keys(const Mention& mention) {
  Wording any;
  for (const auto& key : mention.keys) any = any.empty() ? in_ticks(key) : wording("{} or `{}`", any, key);
  return any;
}

struct Lacking {
  Wording where;  // "[me]"
  Place place;
  std::vector<const Mention*> mentions;
};

// One finding a file, whatever it lacks.
void say_lacking(Finder& finder, const Lacking& lacking) {
  Wording keys;
  Wording what;
  for (const auto* mention : lacking.mentions) {
    const auto key = any_of_keys(*mention);
    const auto one = wording("{} ({})", in_both(mention->fr, mention->en), with_source(mention->source));
    keys = keys.empty() ? key : wording("{}, {}", keys, key);
    what = what.empty() ? one : wording("{}; {}", what, one);
  }
  finder.say(DiagnosticCode::missing_mention, lacking.place, wording("{} lacks {}", lacking.where, keys),
             wording("an invoice must carry {}", what));
}

void mentions_of_me(Finder& finder, const LawRules& law) {
  const Me& me = finder.session.book.ledger.profile.me;
  Lacking lacking{verbatim("[me]"), at(std::string(kProfileFile), me.spot), {}};
  for (const auto& mention : law.mentions) {
    const bool is_written =
        !lacks(mention, [&me](const std::string& key) { return !value_in(me, key).empty(); });
    if (mention.place == MentionPlace::me && !is_written) lacking.mentions.push_back(&mention);
  }
  if (!lacking.mentions.empty()) say_lacking(finder, lacking);
}

std::vector<const Mention*> lacking_in(const std::map<std::string, std::string>& written, MentionPlace place,
                                       ClientKind kind, const LawRules& law) {
  std::vector<const Mention*> found;
  for (const auto& mention : law.mentions) {
    const bool is_concerned = mention.place == place && (!mention.only_kind || *mention.only_kind == kind);
    const auto has_key = [&written](const std::string& key) { return written.contains(key); };
    if (is_concerned && lacks(mention, has_key)) found.push_back(&mention);
  }
  return found;
}

// Of clients and invoices, only those on which something is open.
void mentions_of_documents(Finder& finder, const LawRules& law) {
  std::map<std::string, Lacking> by_file;
  for (const auto& receivable : finder.session.assessment.receivables) {
    if (!is_asked(receivable)) continue;
    const Client& client = *receivable.client;
    const Invoice& invoice = *receivable.invoice;
    by_file[client.file] = {wording("the client"), top_of(client.file),
                            lacking_in(client.written, MentionPlace::client, client.kind, law)};
    by_file[invoice.file] = {wording("the invoice"), top_of(invoice.file),
                             lacking_in(invoice.written, MentionPlace::invoice, client.kind, law)};
  }
  for (const auto& [file, lacking] : by_file) {
    if (!lacking.mentions.empty()) say_lacking(finder, lacking);
  }
}

void mentions(Finder& finder) {
  const auto& book = finder.session.book;
  const LawRules& law = law_named(book.laws, law_of_country(book.ledger.profile.me.country, book.laws));
  mentions_of_me(finder, law);
  mentions_of_documents(finder, law);
}

// ---- rates ----

// Where the nearest `rate` stands.
Place place_of_rate(const Receivable& receivable, const Profile& profile) {
  const Invoice& invoice = *receivable.invoice;
  if (invoice.late_payment->rate) return at(invoice.file, invoice.late_payment->rate_spot);
  const Client& client = *receivable.client;
  if (client.late_payment.rate) return at(client.file, client.late_payment.rate_spot);
  return at(std::string(kProfileFile), profile.late_payment.rate_spot);
}

void contract_rates(Finder& finder) {
  const auto& book = finder.session.book;
  std::set<std::tuple<std::string, int, int>> told;
  for (const auto& receivable : finder.session.assessment.receivables) {
    const auto& floor = party_law(*receivable.law, receivable.client->kind).floor;
    if (!is_asked(receivable) || receivable.rules.is_statutory || !floor) continue;
    const auto rate = parse_decimal(receivable.rules.contract_rate);
    const auto least = floor_on(*floor, book.rates, finder.session.as_of);
    if (!rate || !least || *rate >= *least) continue;
    const Place place = place_of_rate(receivable, book.ledger.profile);
    if (!told.insert({place.file, place.line, place.column}).second) continue;
    finder.say(DiagnosticCode::rate_below_floor, place,
               wording("the contract rate of {} % is under {} %, {} times the legal rate of this half-year",
                       to_text(*rate), to_text(*least), floor->times),
               wording("the least a contract may say ({}); sums use the rate as written",
                       with_source(floor->source)));
  }
}

std::set<std::string> series_in_use(const Assessment& assessment) {
  std::set<std::string> names;
  for (const auto& receivable : assessment.receivables) {
    if (!is_asked(receivable)) continue;
    const PartyLaw& party = party_law(*receivable.law, receivable.client->kind);
    if (receivable.rules.is_statutory && party.rate.origin == RateOrigin::series)
      names.insert(party.rate.series);
    if (!receivable.rules.is_statutory && party.floor) names.insert(party.floor->series);
  }
  return names;
}

void ended_rates(Finder& finder) {
  const auto& rates = finder.session.book.rates;
  for (const auto& name : series_in_use(finder.session.assessment)) {
    const auto series = rates.find(name);
    if (series == rates.end() || series->second.empty()) continue;
    const Date next = next_half_year(series->second.rbegin()->first);
    if (finder.session.as_of < next) continue;
    finder.say(
        DiagnosticCode::rates_ended, top_of(std::string(kProfileFile)),
        wording("the rates of `{}` end with {}: a half-year after that day has no rate", name,
                to_iso(next - Days{1})),
        wording(
            "write rates/{}.toml: [[rate]] series = \"{}\", valid_from = {}, value = ..., source = \"...\"",
            year_of(next), name, to_iso(next)));
  }
}

// ---- the end of the road ----

void claims_to_declare(Finder& finder) {
  for (const auto& receivable : finder.session.assessment.receivables) {
    const bool is_open = receivable.standing == Standing::insolvent && is_positive(receivable.balance.open);
    if (!is_open || mark_of(receivable, "declare-claim")) continue;
    const Invoice& invoice = *receivable.invoice;
    const LawRules& law = *receivable.law;
    const auto done = wording("`relance done {} --step declare-claim`", invoice.number);
    const auto hint =
        law.claim_months
            ? wording("declare it within {} months of the publication of the judgment ({}), then {}",
                      *law.claim_months, with_source(law.insolvency_source), done)
            : wording("declare it then {}", done);
    finder.say(DiagnosticCode::claim_to_declare, at(invoice.file, invoice.number_spot),
               wording("`{}` has been insolvent since {}; no claim is recorded for this invoice",
                       receivable.client->id, to_iso(*receivable.insolvent_on)),
               hint);
  }
}

// A date and its rule; what interrupts the time is named, never looked for.
void limitations(Finder& finder) {
  constexpr Days kAhead{183};  // half a year
  for (const auto& receivable : finder.session.assessment.receivables) {
    const auto day = limitation_of(receivable);
    if (!is_asked(receivable) || !day || finder.session.as_of < day->on - kAhead) continue;
    const Invoice& invoice = *receivable.invoice;
    const LawRules& law = *receivable.law;
    const LegalSource& rule = day->rule->source;
    Wording hint = in_both(rule.fr, rule.en);
    if (!rule.is_verified) hint = wording("{} (to be checked)", hint);
    for (const auto* source : {&law.limitation_start, &law.limitation_interrupts}) {
      if (!source->en.empty()) hint = wording("{}; {}", hint, in_both(source->fr, source->en));
    }
    finder.say(DiagnosticCode::limitation, at(invoice.file, invoice.number_spot),
               wording("the time to bring a claim to court, {} years from {} ({}), ends on {}",
                       day->rule->years, to_iso(day->from),
                       day->is_from_work ? wording("when the work ended") : wording("the issue day"),
                       to_iso(day->on)),
               hint);
  }
}

}  // namespace

void check_law(Finder& finder) {
  for (const auto check : {long_terms, mentions, contract_rates, ended_rates, claims_to_declare, limitations})
    check(finder);
}

}  // namespace relance
