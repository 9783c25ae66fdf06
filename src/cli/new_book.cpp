// SPDX-License-Identifier: MIT
#include "cli/new_book.hpp"

#include <algorithm>
#include <array>

#include "base/printable.hpp"
#include "cli/starter_text.hpp"
#include "cli/typed_values.hpp"
#include "render/locale.hpp"
#include "store/book_files.hpp"
#include "store/load_calendar.hpp"

namespace relance {

namespace {

constexpr std::int64_t kSampleTotal = 1200;
constexpr Days kSampleAge{31};  // with terms of 30 days: due yesterday

struct CountryCurrency {
  std::string_view country;
  std::string_view currency;
};

// Where it is not the euro; only ever a default.
constexpr std::array<CountryCurrency, 19> kCurrencies = {{
    {"AU", "AUD"}, {"CA", "CAD"}, {"CH", "CHF"}, {"CZ", "CZK"}, {"DK", "DKK"}, {"GB", "GBP"}, {"HU", "HUF"},
    {"IN", "INR"}, {"JP", "JPY"}, {"LI", "CHF"}, {"MA", "MAD"}, {"NO", "NOK"}, {"NZ", "NZD"}, {"PL", "PLN"},
    {"RO", "RON"}, {"SE", "SEK"}, {"SN", "XOF"}, {"TN", "TND"}, {"US", "USD"},
}};

// "BE" of "fr_BE.UTF-8".
std::string usual_country(const Process& process, Language language) {
  const auto at = process.locale.find('_');
  if (at != std::string::npos) {
    const auto country = typed_country(process.locale.substr(at + 1, 2));
    if (country) return *country;
  }
  return std::string(pick(language, "FR", "GB"));
}

std::string usual_currency(const std::string& country) {
  const auto* found = std::find_if(kCurrencies.begin(), kCurrencies.end(),
                                   [&](const CountryCurrency& row) { return row.country == country; });
  return std::string(found == kCurrencies.end() ? "EUR" : found->currency);
}

bool has_holidays(const std::string& country) {
  Profile profile;
  profile.me.country = country;
  Diagnostics missing;
  load_calendar({}, profile, missing);
  return missing.empty();
}

std::string or_else(const std::string& value, std::string_view placeholder) {
  return value.empty() ? std::string(placeholder) : value;
}

Values profile_values(const Owner& owner, Date day, Language language) {
  Values values;
  set_literal(values, "name", or_else(owner.name, pick(language, "Votre Nom", "Your Name")));
  set_literal(values, "email", or_else(owner.email, pick(language, "vous@example.com", "you@example.com")));
  set_literal(values, "business", owner.business);
  set_literal(values, "phone", owner.phone);
  set_literal(values, "country", owner.country);
  set_literal(values, "language", owner.language);
  set_literal(values, "iban", owner.iban);
  values.set("country_code", owner.country);
  values.set("currency", owner.currency);
  values.set("day", to_iso(day));
  values.flags["no_holidays"] = !has_holidays(owner.country);
  return values;
}

std::string sample_id(Language language) {
  return std::string(pick(language, "atelier-exemple", "sample-studio"));
}

std::string sample_number(Language language) {
  return std::string(pick(language, "EXEMPLE-1", "SAMPLE-1"));
}

Values sample_client(Language language) {
  Values values;
  values.flags["is_sample"] = true;
  values.flags["contact"] = true;
  values.set("id", sample_id(language));
  set_literal(values, "name", std::string(pick(language, "Atelier Exemple", "Sample Studio")));
  set_literal(values, "type", "standard");
  set_literal(values, "kind", "business");
  set_literal(values, "size", "small");
  set_literal(values, "payer_name", std::string(pick(language, "Dominique Exemple", "Robin Sample")));
  set_literal(
      values, "payer_email",
      std::string(pick(language, "compta@atelier-exemple.example", "accounts@sample-studio.example")));
  set_literal(values, "payer_phone", std::string(pick(language, "+33 1 99 00 00 00", "+44 20 7946 0000")));
  return values;
}

Values sample_invoice(const Owner& owner, Date day, Language language) {
  const Currency currency = Currency::from_code(owner.currency).value_or(Currency());
  Values values;
  values.flags["is_sample"] = true;
  values.flags["has_term"] = true;
  set_literal(values, "number", sample_number(language));
  set_literal(values, "client", sample_id(language));
  set_literal(values, "title", std::string(pick(language, "Identit\u00e9 visuelle", "Visual identity")));
  values.set("issued", to_iso(day - kSampleAge));
  values.set("sent", to_iso(day - kSampleAge));
  set_literal(values, "terms", std::string(pick(language, "30 jours", "30 days")));
  values.set("total", to_decimal(Money{kSampleTotal * currency.one(), currency}));
  // Without an account there must be another way to pay.
  if (owner.iban.empty()) set_literal(values, "pay_url", "https://pay.example/" + sample_number(language));
  return values;
}

}  // namespace

Owner ask_owner(Questions& questions, const Options& options, const Process& process, Language language) {
  const bool is_required = questions.can_ask();
  Owner owner;
  owner.name =
      questions.answer({"--name", "Votre nom", "Your name", typed_text, {}, is_required}, options.name);
  owner.business =
      questions.answer({"--business", "Votre enseigne (facultatif)", "Your business (optional)", typed_text},
                       options.business);
  owner.email = questions.answer({"--email", "Votre e-mail", "Your e-mail", typed_email, {}, is_required},
                                 options.email);
  owner.phone = questions.answer(
      {"--phone", "Votre t\u00e9l\u00e9phone (facultatif)", "Your phone (optional)", typed_text},
      options.phone);
  owner.country = questions.answer({"--country", "Pays, en deux lettres", "Country, in two letters",
                                    typed_country, usual_country(process, language)},
                                   options.country);
  owner.language =
      questions.answer({"--language", "Langue de vos textes, fr ou en", "Language of your texts, fr or en",
                        typed_word<Language>, std::string(word_of(language))},
                       options.text_language);
  owner.currency = questions.answer(
      {"--currency", "Devise", "Currency", typed_currency, usual_currency(owner.country)}, options.currency);
  owner.iban = questions.answer({"--iban", "IBAN (vide\u00a0: plus tard)", "IBAN (empty: later)", typed_iban},
                                options.iban);
  return owner;
}

std::vector<std::string> missing_in(const Owner& owner) {
  std::vector<std::string> keys;
  if (owner.name.empty()) keys.emplace_back("name");
  if (owner.email.empty()) keys.emplace_back("email");
  if (owner.iban.empty()) keys.emplace_back("iban");
  return keys;
}

Result<std::vector<StarterFile>> starter_files(const Owner& owner, Date day, Language language) {
  const auto client = starter_text("client.toml", language, sample_client(language));
  const auto invoice = starter_text("invoice.toml", language, sample_invoice(owner, day, language));
  const auto attributes = starter_text("gitattributes", language, {});
  const auto profile = starter_text("relance.toml", language, profile_values(owner, day, language));
  for (const auto* text : {&client, &invoice, &attributes, &profile}) {
    if (!*text) return tl::make_unexpected(text->error());
  }
  return std::vector<StarterFile>{{"clients", sample_id(language) + ".toml", *client},
                                  {"invoices", sample_number(language) + ".toml", *invoice},
                                  {"", ".gitattributes", *attributes},
                                  {"", std::string(kProfileFile), *profile}};
}

Result<std::string> pre_commit_hook(const WorkTree& tree, Language language) {
  Values values;
  values.set("book", shell_word(tree.prefix.empty() ? "." : tree.prefix));
  return starter_text("pre-commit", language, values);
}

}  // namespace relance
