// SPDX-License-Identifier: MIT
#include <array>

#include "render/locale.hpp"
#include "render/reason_text.hpp"

namespace relance {

namespace {

struct RuleWords {
  Rule rule;
  std::string_view fr;
  std::string_view en;
  std::string_view source;
  std::string_view fr_source;
  std::string_view fr_change;  // "; " between two changes
  std::string_view en_change;
};

// Sources name sections of relance-playbooks(7), and the numbers of its last one, "Rules and where they
// live".
constexpr std::array<RuleWords, 20> kRules = {{
    {Rule::closed, "la facture est close", "the invoice is closed", "How one invoice is decided, 1",
     "Comment se d\u00e9cide une facture, 1", "rien\u00a0: elle n\u2019est plus relanc\u00e9e",
     "nothing: it is no longer chased"},
    {Rule::after_payment, "le paiement est arriv\u00e9\u00a0: remercier dans les 14 jours",
     "the payment has arrived: say thank you within 14 days", "After payment; rules 39, 41",
     "Apr\u00e8s le paiement\u00a0; r\u00e8gles 39, 41",
     "l\u2019\u00e9tape enregistr\u00e9e; plus de 14 jours pass\u00e9s",
     "the step recorded; more than 14 days gone by"},
    {Rule::tolerance, "il ne reste qu\u2019un montant dans la tol\u00e9rance",
     "only a rest within the tolerance is open", "Called by events", "Sur \u00e9v\u00e9nement",
     "un `write_off` du reste; une autre `tolerance`", "a `write_off` of the rest; another `tolerance`"},
    {Rule::insolvency,
     "le client est en proc\u00e9dure collective\u00a0: on ne le contacte plus, on d\u00e9clare la "
     "cr\u00e9ance",
     "the client is insolvent: no more contact, the claim is declared", "Pauses", "Pauses",
     "l\u2019\u00e9tape `declare-claim` enregistr\u00e9e", "the step `declare-claim` recorded"},
    {Rule::not_sent, "la facture n\u2019est pas envoy\u00e9e", "the invoice has not been sent",
     "Before the invoice is sent", "Avant l\u2019envoi de la facture",
     "l\u2019envoi\u00a0: `sent`, ou l\u2019\u00e9tape `send-invoice` enregistr\u00e9e",
     "sending it: `sent`, or the step `send-invoice` recorded"},
    {Rule::requirement, "il manque ce que ce client exige", "something this client requires is missing",
     "Before the invoice is sent; rules 3, 11", "Avant l\u2019envoi de la facture\u00a0; r\u00e8gles 3, 11",
     "la cl\u00e9 ajout\u00e9e \u00e0 la facture; un `skip` de fix-invoice",
     "the key added to the invoice; a `skip` of fix-invoice"},
    {Rule::correction, "le client a demand\u00e9 une correction\u00a0: elle passe avant tout contact",
     "the client asked for a correction: it comes before any contact", "Pauses; rule 32",
     "Pauses\u00a0; r\u00e8gle 32", "un \u00e9v\u00e9nement `corrected`", "a `corrected` event"},
    {Rule::dispute, "la facture est contest\u00e9e", "the invoice is disputed", "Pauses", "Pauses",
     "un \u00e9v\u00e9nement `resolved`", "a `resolved` event"},
    {Rule::promise, "une promesse de paiement court encore", "a promise to pay is still running", "Pauses",
     "Pauses", "un paiement; la fin de la promesse", "a payment; the end of the promise"},
    {Rule::broken_promise,
     "la promesse n\u2019a pas \u00e9t\u00e9 tenue\u00a0: appeler, sans attendre l\u2019intervalle",
     "the promise was not kept: call, without waiting for the gap", "Called by events",
     "Sur \u00e9v\u00e9nement", "un paiement du montant promis; une nouvelle promesse",
     "a payment of the amount promised; a new promise"},
    {Rule::snooze, "la facture est mise en pause", "the invoice is snoozed", "Pauses", "Pauses",
     "la fin de la pause", "the end of the snooze"},
    {Rule::held, "ce client n\u2019est jamais relanc\u00e9 (`chase = false`)",
     "this client is never chased (`chase = false`)", "Pauses", "Pauses",
     "`chase = true` dans la fiche du client", "`chase = true` in the client's file"},
    {Rule::nudge, "avant l\u2019\u00e9ch\u00e9ance\u00a0: le dernier contact amical dont le jour est venu",
     "before the due day: the last friendly contact whose day has come", "Nudges; rule 20",
     "Messages de courtoisie\u00a0; r\u00e8gle 20",
     "un paiement; une r\u00e9ponse du client; le jour du contact suivant",
     "a payment; an answer from the client; the day of the next contact"},
    {Rule::due_today, "l\u2019\u00e9ch\u00e9ance est aujourd\u2019hui\u00a0: on ne demande rien",
     "the invoice is due today: nothing is asked", "How one invoice is decided, 4",
     "Comment se d\u00e9cide une facture, 4", "demain", "tomorrow"},
    {Rule::instalment, "chaque \u00e9ch\u00e9ance est demand\u00e9e le jour o\u00f9 elle est due",
     "an instalment is asked for on the day it is due", "Instalments; rule 70",
     "Versements \u00e9chelonn\u00e9s\u00a0; r\u00e8gle 70", "le paiement de l\u2019\u00e9ch\u00e9ance",
     "the payment of the instalment"},
    {Rule::ladder,
     "en retard\u00a0: la premi\u00e8re \u00e9tape qui n\u2019est ni faite ni \u00e9cart\u00e9e",
     "late: the first step of the ladder that is neither done nor skipped",
     "How one invoice is decided, 5; rules 93, 103",
     "Comment se d\u00e9cide une facture, 5\u00a0; r\u00e8gles 93, 103",
     "un paiement; une promesse, un litige ou une correction; l\u2019\u00e9tape enregistr\u00e9e comme faite "
     "(`step`) ou \u00e9cart\u00e9e (`skip`)",
     "a payment; a promise, a dispute or a correction; the step recorded as done (`step`) or waived "
     "(`skip`)"},
    {Rule::credit, "un avoir du client couvre ce qui est d\u00fb",
     "a credit of the client covers what is due", "Netting", "Avoirs et trop-per\u00e7us",
     "une autre facture en retard", "another late invoice"},
    {Rule::one_contact, "un seul contact par client et par jour", "one contact a client and day",
     "How one client is decided", "Comment se d\u00e9cide un client", "le contact du jour, une fois fait",
     "today's contact, once made"},
    {Rule::address, "personne ne peut \u00eatre joint pour l\u2019\u00e9tape \u00e0 faire",
     "nobody can be reached for the step to take", "Who is contacted; rules 50, 59",
     "Qui est contact\u00e9\u00a0; r\u00e8gles 50, 59",
     "un [[contact]] avec un e-mail ou un t\u00e9l\u00e9phone; l\u2019\u00e9tape \u00e9cart\u00e9e (`skip`)",
     "a [[contact]] with an email or a phone; the step waived (`skip`)"},
    {Rule::none, "rien n\u2019est connu qui appelle une action", "nothing known calls for an action", "", "",
     "une date dans la facture", "a date in the invoice"},
}};

const RuleWords& words_of(Rule rule) {
  for (const auto& words : kRules) {
    if (words.rule == rule) return words;
  }
  return kRules.back();
}

}  // namespace

std::string rule_text(Rule rule, Language language) {
  return std::string(pick(language, words_of(rule).fr, words_of(rule).en));
}

std::string rule_source(Rule rule, Language language) {
  const auto source = pick(language, words_of(rule).fr_source, words_of(rule).source);
  return source.empty() ? std::string{} : "relance-playbooks(7): " + std::string(source);
}

std::vector<std::string> what_would_change(Rule rule, Language language) {
  std::vector<std::string> changes;
  std::string_view rest = pick(language, words_of(rule).fr_change, words_of(rule).en_change);
  while (!rest.empty()) {
    const auto end = rest.find("; ");
    changes.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
  }
  return changes;
}

}  // namespace relance
