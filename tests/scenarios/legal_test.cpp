// SPDX-License-Identifier: MIT
// Scenarios 18 to 21: the notice, the routes, the consumer, the interest.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "receivable/late_sums_of.hpp"
#include "scenario_words.hpp"

namespace relance::test {

namespace {

InvoiceBuilder chased() {
  return invoice()
      .done("overdue", "2026-04-02")
      .done("second-reminder", "2026-04-09")
      .done("call", "2026-04-16")
      .done("escalation", "2026-04-23");
}

InvoiceBuilder noticed() {
  return chased().done_by(Channel::letter, "formal-notice", "2026-05-04");
}

ClientBuilder with_contract() {
  return client().contract("contracts/morel-2026.pdf");
}

}  // namespace

TEST_CASE(
    "scenario 18: the formal notice goes by letter, call and email, on the working day after a Saturday") {
  const auto of_contract = book(with_contract()).with(chased());
  CHECK(of_contract.on("2026-05-01").actions() == "nothing");
  const auto now = of_contract.on("2026-05-04");
  CHECK(now.actions() == "formal-notice by letter+call+email: F-101");
  const Action& action = *now.action_on();
  REQUIRE(action.amounts.size() == 1);
  CHECK(to_decimal(action.amounts.front()) == "1200.00");
  const auto draft = now.draft(action, Language::fr);
  CHECK_FALSE(draft.letter.empty());
  CHECK_FALSE(draft.body.empty());
  CHECK_FALSE(draft.script.empty());
}

TEST_CASE("scenario 18: the notice asks for the amount as invoiced, with interest and the 40 EUR apart") {
  auto of_contract = book(with_contract()).with(chased());
  for (const auto policy : {ClaimPolicy::mention, ClaimPolicy::claim}) {
    const auto now = of_contract.claim(policy).on("2026-05-04");
    auto draft = now.draft(*now.action_on(), Language::fr);
    draft.body.clear();  // the letter and the call
    const auto letter = whole_text(draft);
    CAPTURE(letter);
    CHECK(holds(letter, "\u00c0 r\u00e9gler pour la facture F-101 : 1 200,00 \u20ac"));
    CHECK(holds(letter, "13,18 \u20ac"));  // 12.15 % on 33 days
    CHECK(holds(letter, "40,00 \u20ac"));
    CHECK(holds(letter, "1 253,18 \u20ac") == (policy == ClaimPolicy::claim));
  }
  const auto never = of_contract.claim(ClaimPolicy::never).on("2026-05-04");
  CHECK_FALSE(holds(whole_text(never.draft(*never.action_on(), Language::fr)), "40,00 \u20ac"));
}

TEST_CASE("scenario 18: fifteen days after the notice there is a decision to take") {
  const auto after = book(with_contract()).with(noticed());
  CHECK(after.on("2026-05-05").next() == "legal on 2026-05-19");
  CHECK(after.on("2026-05-18").actions() == "nothing");
  CHECK(after.on("2026-05-19").actions() == "legal by task: F-101");
}

TEST_CASE(
    "scenario 19: without a contract the r\u00e9f\u00e9r\u00e9-provision lacks evidence, and the task says "
    "what to look for") {
  const auto without = book().with(noticed()).on("2026-05-19");
  CHECK(without.actions() == "legal by task: F-101");
  const auto french = whole_text(without.draft(*without.action_on(), Language::fr));
  CHECK(holds(french,
              "R\u00e9f\u00e9r\u00e9-provision. Conditions remplies : aucun litige enregistr\u00e9. Preuve "
              "manquante : un devis sign\u00e9 ou un contrat qui indique le d\u00e9lai."));
  CHECK(holds(french, "Preuve du d\u00e9lai convenu, \u00e0 chercher : devis sign\u00e9, bon de commande"));
  const auto english = whole_text(without.draft(*without.action_on(), Language::en));
  CHECK(holds(english, "Evidence missing: a signed quote or contract that states the term."));
  CHECK(holds(english, "to look for: signed quote, purchase order"));
}

TEST_CASE("scenario 19: with a contract the task names it as the proof") {
  const auto with = book(with_contract()).with(noticed()).on("2026-05-19");
  for (const auto language : kLanguages) {
    const auto text = whole_text(with.draft(*with.action_on(), language));
    CHECK(holds(text, "contracts/morel-2026.pdf"));
    CHECK_FALSE(holds(text, language == Language::fr ? "Preuve manquante" : "Evidence missing"));
    for (const char* verdict : {"eligible", "\u00e9ligible", "will win", "gagnerez", "prescrit"}) {
      CHECK_FALSE(holds(text, verdict));
    }
  }
}

TEST_CASE(
    "scenario 20: a consumer is asked for no 40 EUR and no commercial rate, and the consumer rules hold") {
  auto of_consumer = book(with_contract().consumer()).with(chased()).claim(ClaimPolicy::claim);
  const auto now = of_consumer.on("2026-05-04");
  CHECK(now.actions() == "formal-notice by letter+call+email: F-101");
  const auto sums = late_sums_of(now.receivable(), built_in_rates());
  REQUIRE(sums);
  CHECK(is_zero(sums->compensation));
  CHECK(is_zero(sums->interest));  // it runs from the notice on
  const auto french = whole_text(now.draft(*now.action_on(), Language::fr));
  CAPTURE(french);
  CHECK_FALSE(holds(french, "40,00"));
  CHECK_FALSE(holds(french, "12,15"));
  CHECK(holds(french, "tentative de r\u00e8glement amiable"));
}

TEST_CASE("scenario 20: the notice tells a consumer that the legal rate may run from that letter on") {
  auto of_consumer = book(with_contract().consumer()).with(chased()).claim(ClaimPolicy::claim);
  const auto now = of_consumer.on("2026-05-04");
  CHECK(holds(now.draft(*now.action_on(), Language::fr).letter, "2,62"));
  const auto never = of_consumer.claim(ClaimPolicy::never).on("2026-05-04");
  CHECK_FALSE(holds(never.draft(*never.action_on(), Language::fr).letter, "2,62"));
}

TEST_CASE("scenario 18: the notice looks like no court document and threatens with nothing public") {
  for (const bool is_consumer : {false, true}) {
    auto builder = book(is_consumer ? with_contract().consumer() : with_contract()).with(chased());
    const auto now = builder.claim(ClaimPolicy::claim).on("2026-05-04");
    for (const auto language : kLanguages) {
      const auto text = whole_text(now.draft(*now.action_on(), language));
      CHECK(holds(text, language == Language::fr ? "mise en demeure" : "formal notice"));
      for (const char* word :
           {"assignation", "Assignation", "uissier", "R\u00e9publique", "au nom du peuple", "summons",
            "bailiff", "p\u00e9nal", "criminal", "plainte", "interrompt", "interrupts"}) {
        CAPTURE(word);
        CHECK_FALSE(holds(text, word));
      }
    }
  }
}

TEST_CASE("scenario 20: after the notice a consumer owes the legal rate, and limitation is two years") {
  auto of_consumer = book(with_contract().consumer()).with(noticed()).claim(ClaimPolicy::claim);
  const auto now = of_consumer.on("2026-05-19");
  CHECK(now.actions() == "legal by task: F-101");
  const auto sums = late_sums_of(now.receivable(), built_in_rates());
  REQUIRE(sums);
  CHECK(is_zero(sums->compensation));
  REQUIRE(sums->segments.size() == 1);
  CHECK(to_iso(sums->segments.front().from) == "2026-05-05");
  CHECK(to_text(sums->segments.front().rate) == "2.62");
  const auto french = whole_text(now.draft(*now.action_on(), Language::fr));
  CHECK_FALSE(holds(french, "40,00"));
  CHECK(holds(french, "Prescription : 2 ans"));
  CHECK_FALSE(holds(french, "Prescription : 5 ans"));
}

TEST_CASE(
    "scenario 21: ten days at a contract rate of 14.5 % on 1 000.00 are 3.97, and 43.97 with the fixed sum") {
  const auto now =
      book()
          .with(invoice().total("1000.00").due("2026-01-10").issued("2025-12-11").contract_rate("14.5"))
          .on("2026-01-20");
  const auto sums = late_sums_of(now.receivable(), built_in_rates());
  REQUIRE(sums);
  CHECK(to_decimal(sums->interest) == "3.97");
  CHECK(to_decimal(sums->interest + sums->compensation) == "43.97");
  CHECK(to_decimal(sums->total) == "1043.97");
}

TEST_CASE("I14: what a Belgian consumer was not told in writing is no reminder, and starts no fixed sum") {
  const auto fixed_sum = [](const InvoiceBuilder& invoice) {
    const auto now = book(client().consumer().law("BE")).with(invoice).on("2026-05-20");
    return to_decimal(late_sums_of(now.receivable(), built_in_rates())->compensation);
  };
  // On 1200.00: 30 + 10 % of what lies between 150 and 500, + 5 % of the rest = 30 + 35 + 35
  CHECK(fixed_sum(invoice().done("overdue", "2026-04-02")) == "100.00");
  CHECK(fixed_sum(invoice().done_by(Channel::task, "settle-dispute", "2026-04-02")) == "0.00");
  CHECK(fixed_sum(invoice().done("round-off", "2026-04-02")) == "0.00");
  CHECK(fixed_sum(invoice().done_by(Channel::call, "call", "2026-04-16")) == "0.00");
  CHECK(fixed_sum(invoice().skipped("overdue", "2026-04-02")) == "0.00");
}

TEST_CASE("D4: where a book moves due days, they move by the holidays of the law's own country") {
  const auto due = [](const std::string& law, std::string_view day) {
    const auto now = book().with(invoice().law(law).moves_due(true).due(day)).on("2026-03-10");
    return to_iso(*now.receivable().due);
  };
  CHECK(due("FR", "2026-04-05") == "2026-04-07");  // Easter Sunday and Monday
  CHECK(due("FR", "2026-05-14") == "2026-05-15");  // Ascension
  CHECK(due("BE", "2026-07-21") == "2026-07-22");
  CHECK(due("LU", "2026-06-23") == "2026-06-24");
  CHECK(due("UK", "2026-12-25") == "2026-12-29");  // Boxing Day is a Saturday: Monday instead
  CHECK(due("IT", "2026-06-02") == "2026-06-02");  // no calendar is built in: weekends only
}

}  // namespace relance::test
