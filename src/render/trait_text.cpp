// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "render/clients_view.hpp"
#include "render/locale.hpp"

namespace relance {

namespace {

// {0} of {1}: both are two or more, but for the invoices paid in time.
std::string_view form_of(const Trait& trait, Language language) {
  switch (trait.kind) {
    case TraitKind::asks_corrections:
      return pick(language, "a demand\u00e9 une correction sur {0} factures envoy\u00e9es sur {1}",
                  "asked for a correction on {0} of {1} invoices sent");
    case TraitKind::pays_once_corrected:
      return pick(language,
                  "a pay\u00e9 vite {0} des {1} factures corrig\u00e9es, une fois la correction faite",
                  "paid {0} of {1} corrected invoices soon after the correction");
    case TraitKind::has_process:
      return pick(language, "a ses jours de paiement ou ses pi\u00e8ces exig\u00e9es",
                  "has pay days or papers they require");
    case TraitKind::pays_at_first_word:
      return pick(language, "a pay\u00e9 {0} des {1} factures en retard dans la semaine du premier rappel",
                  "paid {0} of {1} late invoices within a week of the first reminder");
    case TraitKind::forgets_sometimes:
      return pick(language, "paie parfois \u00e0 l\u2019heure\u00a0: {0} factures sur {1}",
                  "pays in time now and then: {0} of {1} invoices");
    case TraitKind::keeps_promises:
      return pick(language, "a tenu toutes ses promesses\u00a0: {0} sur {1}",
                  "kept every promise: {0} of {1}");
    case TraitKind::needs_reminders:
      return pick(language, "a attendu trois rappels ou plus pour {0} des {1} factures en retard",
                  "took three reminders or more on {0} of {1} late invoices");
    case TraitKind::breaks_promises:
      return pick(language, "n\u2019a pas tenu {0} promesses sur {1} au jour dit",
                  "did not keep {0} of {1} promises by their day");
    case TraitKind::is_never_there:
      return pick(language, "n\u2019a pas r\u00e9pondu \u00e0 {0} appels sur {1}",
                  "could not be reached on {0} of {1} calls");
    case TraitKind::is_always_late:
      return pick(language, "n\u2019a pay\u00e9 aucune des {1} factures \u00e0 l\u2019heure",
                  "paid none of {1} invoices in time");
  }
  return {};
}

}  // namespace

std::string trait_text(const Trait& trait, Language language) {
  if (trait.kind == TraitKind::forgets_sometimes && trait.count == 1 && language == Language::fr)
    return fmt::format("paie parfois \u00e0 l\u2019heure\u00a0: 1 facture sur {}", trait.of);
  return fmt::format(fmt::runtime(form_of(trait, language)), trait.count, trait.of);
}

}  // namespace relance
