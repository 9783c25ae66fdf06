// SPDX-License-Identifier: MIT
// Late-payment sums line by line, each with its rule and source. Figures and rules only: never advice.
#include <fmt/format.h>

#include "render/locale.hpp"
#include "render/reports.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

// The values a note may name, as text.
struct NoteFacts {
  std::string from;
  std::string to;
  std::string rate;
  std::string amount;
  std::string other;
};

std::string french_note(LateNoteKind kind, const NoteFacts& f) {
  switch (kind) {
    case LateNoteKind::waived:
      return "vous avez renonc\u00e9 \u00e0 ces sommes : les textes n\u2019en demandent aucune";
    case LateNoteKind::no_law:
      return "aucune loi ni taux contractuel : rien ne court";
    case LateNoteKind::no_formal_notice:
      return "un particulier ne doit d\u2019int\u00e9r\u00eats qu\u2019apr\u00e8s une mise en demeure ; "
             "aucune n\u2019est enregistr\u00e9e";
    case LateNoteKind::starts_with_notice:
      return "les int\u00e9r\u00eats courent depuis le " + f.from + ", lendemain de la mise en demeure";
    case LateNoteKind::stopped_by_insolvency:
      return "les int\u00e9r\u00eats s\u2019arr\u00eatent le " + f.from + " (proc\u00e9dure collective)";
    case LateNoteKind::below_floor:
      return fmt::format(
          "le taux du contrat est sous le plancher de {} (trois fois le taux l\u00e9gal) du {} au {} ; il "
          "n\u2019est pas remplac\u00e9",
          f.rate, f.from, f.to);
    case LateNoteKind::floor_unknown:
      return fmt::format("le plancher du {} au {} n\u2019est pas connu : taux l\u00e9gal absent", f.from,
                         f.to);
    case LateNoteKind::contract_not_compounded:
      return "le taux du contrat est compt\u00e9 en int\u00e9r\u00eats simples";
    case LateNoteKind::contract_may_replace_sum:
      return "avec un taux contractuel, la somme fixe n\u2019est pas toujours due";
    case LateNoteKind::consumer_no_fixed_sum:
      return "aucune somme fixe face \u00e0 un particulier";
    case LateNoteKind::reminder_needed:
      return f.from.empty() ? "somme fixe : un premier rappel, puis 14 jours, sont n\u00e9cessaires"
                            : "somme fixe : r\u00e9clamable \u00e0 partir du " + f.from;
    case LateNoteKind::fixed_sum_other_currency:
      return "la somme fixe est de " + f.amount +
             " ; elle n\u2019est pas ajout\u00e9e dans une autre monnaie";
    case LateNoteKind::remainder_after_payment:
      return fmt::format(
          "pay\u00e9e, mais les int\u00e9r\u00eats ont \u00e9t\u00e9 servis d\u2019abord : {} de principal "
          "restent ; principal d\u2019abord, les int\u00e9r\u00eats sont de {}",
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
      return "the fixed sum is " + f.amount + "; it is not added in another currency";
    case LateNoteKind::remainder_after_payment:
      return fmt::format(
          "paid, but interest was served first: {} of principal remain; with the principal first, interest "
          "is {}",
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
  if (note.other) facts.other = money_text(*note.other, language);
  return language == Language::fr ? french_note(note.kind, facts) : english_note(note.kind, facts);
}

std::string unknown_text(const LateUnknown& unknown, Language language) {
  const std::string series = unknown.series.empty() ? "" : " (" + unknown.series + ")";
  switch (unknown.reason) {
    case UnknownReason::rate_not_published:
      return std::string(pick(language, "taux non connu", "rate not known")) + series +
             std::string(pick(language, " : ajoutez-le dans rates/*.toml", ": add it in rates/*.toml"));
    case UnknownReason::no_series:
      return std::string(pick(language, "aucun taux fourni pour un particulier sous cette loi",
                              "no rate supplied for consumers under this law")) +
             series;
    case UnknownReason::unreadable_rate:
      return std::string(pick(language, "taux contractuel illisible", "unreadable contract rate"));
    case UnknownReason::amount_too_large:
      return std::string(
          pick(language, "montant trop grand pour un calcul exact", "amount too large to compute exactly"));
  }
  return {};
}

std::string period(Date from, Date to) {
  return to_iso(from) + " .. " + to_iso(to);
}

}  // namespace

InterestTexts interest_texts(const LateSums& sums, Language language) {
  InterestTexts texts;
  for (const auto& unknown : sums.unknown) texts.unknown.push_back(unknown_text(unknown, language));
  for (const auto& note : sums.notes) texts.notes.push_back(note_text(note, language));
  return texts;
}

std::string interest_report(const Receivable& receivable, const LateSums& sums, const InterestTexts& texts,
                            const Look& look) {
  const Language language = look.language;
  const auto say = [language](std::string_view fr, std::string_view en) {
    return std::string(pick(language, fr, en));
  };
  std::string out =
      toned(receivable.invoice->number + "  " + receivable.client->name, Tone::strong, look.style) + "\n";
  out += fmt::format(fmt::runtime(say("  loi {}, {}\n\n", "  law {}, {}\n\n")), word(sums.law),
                     citation(sums.rule.source).empty() ? say("aucun taux l\u00e9gal", "no statutory rate")
                                                        : std::string(citation(sums.rule.source)));
  Table table({Align::left, Align::right, Align::right, Align::right, Align::right});
  for (const auto& segment : sums.segments) {
    table.add({{period(segment.from, segment.to), Tone::plain},
               {days_text(segment.days, language), Tone::plain},
               {"x " + percent_text(to_text(segment.rate), language), Tone::plain},
               {"x " + money_cell(segment.principal, language), Tone::plain},
               {money_cell(segment.interest, language), Tone::plain}});
  }
  out += table.text(look.style, "  ");
  for (std::size_t i = 0; i < sums.unknown.size(); ++i) {
    out += "  " + period(sums.unknown[i].from, sums.unknown[i].to) + "  " +
           toned(texts.unknown[i], Tone::caution, look.style) + "\n";
  }
  const std::string at_least = sums.unknown.empty() ? "" : say(" (au moins)", " (at least)");
  Table totals({Align::left, Align::right, Align::left});
  totals.add({{say("int\u00e9r\u00eats", "interest"), Tone::faint},
              {money_cell(sums.interest, language), Tone::plain},
              {at_least, Tone::caution}});
  totals.add({{say("somme fixe", "fixed sum"), Tone::faint},
              {money_cell(sums.compensation, language), Tone::plain},
              {std::string(citation(sums.compensation_source)), Tone::faint}});
  totals.add({{say("reste ouvert", "open"), Tone::faint},
              {money_cell(sums.open, language), Tone::plain},
              {"", Tone::plain}});
  totals.add({{say("total", "total"), Tone::strong},
              {money_cell(sums.total, language), Tone::strong},
              {at_least, Tone::caution}});
  out += (sums.segments.empty() && sums.unknown.empty() ? "" : "\n") + totals.text(look.style, "  ");
  if (!receivable.is_late && sums.segments.empty()) {
    out += "\n  " + say("pas en retard : rien ne court", "not late: nothing accrues") + "\n";
  }
  if (!texts.notes.empty()) out += "\n";
  for (const auto& note : texts.notes) out += "  " + note + "\n";
  return out;
}

}  // namespace relance
