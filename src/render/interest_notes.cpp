// SPDX-License-Identifier: MIT
// What is to be known beside the figures of late payment, in sentences. Facts and rules only: never advice.
#include <fmt/format.h>

#include "render/locale.hpp"
#include "render/reports.hpp"

namespace relance {

namespace {

// The values a note may name, as text.
struct NoteFacts {
  std::string from;
  std::string to;
  std::string rate;
  std::string amount;
  std::string other;
  bool is_least = false;
};

std::string french_note(LateNoteKind kind, const NoteFacts& f) {
  switch (kind) {
    case LateNoteKind::waived:
      return "vous avez renonc\u00e9 \u00e0 ces sommes\u00a0: les textes n\u2019en demandent aucune";
    case LateNoteKind::no_law:
      return "aucune loi ni taux contractuel\u00a0: rien ne court";
    case LateNoteKind::no_formal_notice:
      return "un particulier ne doit d\u2019int\u00e9r\u00eats qu\u2019apr\u00e8s une mise en demeure\u00a0; "
             "aucune n\u2019est enregistr\u00e9e";
    case LateNoteKind::starts_with_notice:
      return "les int\u00e9r\u00eats courent depuis le " + f.from + ", lendemain de la mise en demeure";
    case LateNoteKind::stopped_by_insolvency:
      return "les int\u00e9r\u00eats s\u2019arr\u00eatent le " + f.from + " (proc\u00e9dure collective)";
    case LateNoteKind::below_floor:
      return fmt::format(
          "le taux du contrat est sous le plancher de {} (trois fois le taux l\u00e9gal) du {} au {}\u00a0; "
          "il "
          "n\u2019est pas remplac\u00e9",
          f.rate, f.from, f.to);
    case LateNoteKind::floor_unknown:
      return fmt::format("le plancher du {} au {} n\u2019est pas connu\u00a0: taux l\u00e9gal absent", f.from,
                         f.to);
    case LateNoteKind::assumed_rate:
      return "hypoth\u00e8se\u00a0: " + f.rate +
             " par an l\u00e0 o\u00f9 aucun taux n\u2019est publi\u00e9 (--assume-rate)";
    case LateNoteKind::contract_not_compounded:
      return "le taux du contrat est compt\u00e9 en int\u00e9r\u00eats simples";
    case LateNoteKind::contract_may_replace_sum:
      return "avec un taux contractuel, l\u2019indemnit\u00e9 forfaitaire n\u2019est pas toujours due";
    case LateNoteKind::consumer_no_fixed_sum:
      return "aucune indemnit\u00e9 forfaitaire face \u00e0 un particulier";
    case LateNoteKind::reminder_needed:
      return f.from.empty()
                 ? "indemnit\u00e9 forfaitaire\u00a0: un premier rappel, puis 14 jours, sont n\u00e9cessaires"
                 : "indemnit\u00e9 forfaitaire\u00a0: r\u00e9clamable \u00e0 partir du " + f.from;
    case LateNoteKind::fixed_sum_other_currency:
      return (f.is_least ? "l\u2019indemnit\u00e9 forfaitaire est d\u2019au moins "
                         : "l\u2019indemnit\u00e9 forfaitaire est de ") +
             f.amount + "\u00a0; elle n\u2019est pas ajout\u00e9e dans une autre monnaie";
    case LateNoteKind::remainder_after_payment:
      return fmt::format(
          "ce qui \u00e9tait d\u00fb est pay\u00e9, mais les int\u00e9r\u00eats ont \u00e9t\u00e9 "
          "imput\u00e9s "
          "d\u2019abord\u00a0: {} de principal restent\u00a0; principal d\u2019abord, les int\u00e9r\u00eats "
          "sont de {}",
          f.amount, f.other);
  }
  return {};
}

std::string english_note(LateNoteKind kind, const NoteFacts& f) {
  switch (kind) {
    case LateNoteKind::waived:
      return "you have waived these sums: no text asks for them";
    case LateNoteKind::no_law:
      return "no law and no contract rate: nothing accrues";
    case LateNoteKind::no_formal_notice:
      return "a consumer owes interest only after a formal notice; none is recorded";
    case LateNoteKind::starts_with_notice:
      return "interest runs from " + f.from + ", the day after the formal notice";
    case LateNoteKind::stopped_by_insolvency:
      return "interest stops on " + f.from + " (insolvency)";
    case LateNoteKind::below_floor:
      return fmt::format(
          "the contract rate is under the floor of {} (three times the legal rate) from {} to {}; it is not "
          "replaced",
          f.rate, f.from, f.to);
    case LateNoteKind::floor_unknown:
      return fmt::format("the floor from {} to {} is not known: no legal rate", f.from, f.to);
    case LateNoteKind::assumed_rate:
      return "assumption: " + f.rate + " a year where no rate is published (--assume-rate)";
    case LateNoteKind::contract_not_compounded:
      return "the contract rate is counted as simple interest";
    case LateNoteKind::contract_may_replace_sum:
      return "with a contract rate the fixed sum may not be due";
    case LateNoteKind::consumer_no_fixed_sum:
      return "no fixed sum against a consumer";
    case LateNoteKind::reminder_needed:
      return f.from.empty() ? "fixed sum: a first reminder and 14 days are needed"
                            : "fixed sum: can be claimed from " + f.from;
    case LateNoteKind::fixed_sum_other_currency:
      return (f.is_least ? "the fixed sum is at least " : "the fixed sum is ") + f.amount +
             "; it is not added in another currency";
    case LateNoteKind::remainder_after_payment:
      return fmt::format(
          "what was due is paid, but interest was served first: {} of principal remain; with the principal "
          "first, interest is {}",
          f.amount, f.other);
  }
  return {};
}

std::string note_text(const LateNote& note, Language language) {
  NoteFacts facts;
  if (note.from) facts.from = long_date(*note.from, language);
  if (note.to) facts.to = long_date(*note.to, language);
  if (note.rate) facts.rate = percent_text(to_text(*note.rate), language);
  if (note.amount) facts.amount = money_text(*note.amount, language);
  facts.is_least = note.is_least;
  if (note.other) facts.other = money_text(*note.other, language);
  return language == Language::fr ? french_note(note.kind, facts) : english_note(note.kind, facts);
}

std::string unknown_text(const LateUnknown& unknown, Language language) {
  const std::string series = unknown.series.empty() ? "" : " (" + unknown.series + ")";
  switch (unknown.reason) {
    case UnknownReason::rate_not_published:
      return std::string(pick(language, "taux non connu", "rate not known")) + series +
             std::string(pick(language, "\u00a0: ajoutez-le dans rates/*.toml", ": add it in rates/*.toml"));
    case UnknownReason::no_series:
      return std::string(pick(language, "aucun taux fourni pour ce client sous cette loi",
                              "no rate supplied for this client under this law")) +
             series +
             std::string(pick(language, "\u00a0: ajoutez la s\u00e9rie dans rates/*.toml",
                              ": add the series in rates/*.toml"));
    case UnknownReason::unreadable_rate:
      return std::string(pick(language, "taux contractuel illisible", "unreadable contract rate"));
    case UnknownReason::amount_too_large:
      return std::string(
          pick(language, "montant trop grand pour un calcul exact", "amount too large to compute exactly"));
  }
  return {};
}

}  // namespace

InterestTexts interest_texts(const LateSums& sums, Language language) {
  InterestTexts texts;
  texts.unknown.reserve(sums.unknown.size());
  texts.notes.reserve(sums.notes.size());
  for (const auto& unknown : sums.unknown) texts.unknown.push_back(unknown_text(unknown, language));
  for (const auto& note : sums.notes) texts.notes.push_back(note_text(note, language));
  return texts;
}

}  // namespace relance
