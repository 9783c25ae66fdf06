// SPDX-License-Identifier: MIT
#include "render/titles.hpp"

#include <array>
#include <utility>

#include "render/locale.hpp"

namespace relance {

namespace {

struct StepWords {
  std::string_view id;
  std::string_view fr;  // title
  std::string_view en;
  std::string_view fr_phrase;  // with article
  std::string_view en_phrase;
};

constexpr std::array<StepWords, 28> kSteps = {{
    {"agree-terms", "conditions de paiement", "payment terms", "un point sur les conditions de paiement",
     "a word about payment terms"},
    {"check-in", "point en cours de mission", "check-in", "un point en cours de mission", "a check-in call"},
    {"announce-invoice", "annonce de la facture", "notice of the coming invoice",
     "l\u2019annonce de la facture", "a notice of the coming invoice"},
    {"send-invoice", "envoi de la facture", "sending the invoice", "l\u2019envoi de la facture",
     "sending the invoice"},
    {"week-1", "contact de la 1re semaine", "first-week contact", "un message", "a message"},
    {"week-2", "contact de la 2e semaine", "second-week contact", "un message", "a message"},
    {"week-3", "autre canal (LinkedIn)", "another channel (LinkedIn)", "un message par un autre canal",
     "a message through another channel"},
    {"pre-due", "appel avant \u00e9ch\u00e9ance", "call before the due date",
     "un appel avant l\u2019\u00e9ch\u00e9ance", "a call before the due date"},
    {"overdue", "premi\u00e8re relance", "first reminder", "un premier rappel", "a first reminder"},
    {"second-reminder", "deuxi\u00e8me relance", "second reminder", "un deuxi\u00e8me rappel",
     "a second reminder"},
    {"instalment-offer", "proposition d\u2019\u00e9ch\u00e9ancier", "offer of instalments",
     "une proposition d\u2019\u00e9ch\u00e9ancier", "an offer to pay in instalments"},
    {"statement", "relev\u00e9 de compte", "statement of account", "un relev\u00e9 de compte",
     "a statement of account"},
    {"meeting", "invitation \u00e0 un point de 15 minutes", "15-minute invitation",
     "une invitation \u00e0 un point de 15 minutes", "an invitation to a 15-minute meeting"},
    {"call", "appel", "call", "un appel", "a phone call"},
    {"escalation", "escalade", "escalation", "un message \u00e0 votre hi\u00e9rarchie",
     "a message that brings in your management"},
    {"final-warning", "dernier avis", "final notice", "un dernier avis avant mise en demeure",
     "a final notice before a formal one"},
    {"formal-notice", "mise en demeure", "formal notice", "une mise en demeure", "a formal notice"},
    {"legal", "d\u00e9cision sur la suite", "decision on what follows", "l\u2019examen des voies de recours",
     "a review of the remedies available"},
    {"thank-you", "remerciement", "thank-you", "un remerciement", "a thank-you note"},
    {"keep-in-touch", "garder le contact", "keeping in touch", "des nouvelles", "some news"},
    {"fix-invoice", "correction de la facture", "correcting the invoice", "la correction de la facture",
     "correcting the invoice"},
    {"settle-dispute", "r\u00e9solution du litige", "settling the dispute", "la r\u00e9solution du litige",
     "settling the dispute"},
    {"broken-promise", "promesse non tenue", "broken promise", "un appel", "a phone call"},
    {"instalment-request", "demande de versement", "instalment request", "la demande du versement",
     "a request for the instalment"},
    {"round-off", "solde \u00e0 arrondir", "rounding off", "l\u2019arrondi du solde",
     "rounding off the balance"},
    {"declare-claim", "d\u00e9claration de cr\u00e9ance", "declaring the claim",
     "la d\u00e9claration de cr\u00e9ance", "declaring the claim"},
    {"find-contact", "trouver un interlocuteur", "finding the right contact",
     "la recherche du bon interlocuteur", "finding the right contact"},
    {"", "", "", "", ""},
}};

const StepWords* words_of(std::string_view id) {
  for (const auto& words : kSteps) {
    if (!id.empty() && words.id == id) return &words;
  }
  return nullptr;
}

}  // namespace

std::string step_title(std::string_view id, Language language) {
  const auto* words = words_of(id);
  return std::string(words ? pick(language, words->fr, words->en) : id);
}

std::string step_phrase(std::string_view id, Language language) {
  const auto* words = words_of(id);
  if (words) return std::string(pick(language, words->fr_phrase, words->en_phrase));
  return std::string(pick(language, "un nouveau message", "another message"));
}

std::string standing_title(Standing standing, Language language) {
  switch (standing) {
    case Standing::is_void:
      return std::string(pick(language, "annul\u00e9e", "void"));
    case Standing::paid:
      return std::string(pick(language, "pay\u00e9e", "paid"));
    case Standing::written_off:
      return std::string(pick(language, "pass\u00e9e en perte", "written off"));
    case Standing::insolvent:
      return std::string(pick(language, "proc\u00e9dure collective", "insolvent"));
    case Standing::handed_off:
      return std::string(pick(language, "confi\u00e9e", "handed off"));
    case Standing::planned:
      return std::string(pick(language, "pr\u00e9vue", "planned"));
    case Standing::to_send:
      return std::string(pick(language, "\u00e0 envoyer", "to send"));
    case Standing::correcting:
      return std::string(pick(language, "\u00e0 corriger", "correcting"));
    case Standing::disputed:
      return std::string(pick(language, "contest\u00e9e", "disputed"));
    case Standing::promised:
      return std::string(pick(language, "promise", "promised"));
    case Standing::snoozed:
      return std::string(pick(language, "en pause", "snoozed"));
    case Standing::held:
      return std::string(pick(language, "non relanc\u00e9e", "held"));
    case Standing::overdue:
      return std::string(pick(language, "en retard", "overdue"));
    case Standing::reminded:
      return std::string(pick(language, "relanc\u00e9e", "reminded"));
    case Standing::on_plan:
      return std::string(pick(language, "\u00e9chelonn\u00e9e", "on plan"));
    case Standing::due_today:
      return std::string(pick(language, "due ce jour", "due today"));
    case Standing::not_due:
      return std::string(pick(language, "non \u00e9chue", "not due"));
  }
  return {};
}

std::string channel_title(Channel channel, Language language) {
  switch (channel) {
    case Channel::email:
      return std::string(pick(language, "e-mail", "email"));
    case Channel::call:
      return std::string(pick(language, "appel", "call"));
    case Channel::letter:
      return std::string(pick(language, "lettre", "letter"));
    case Channel::meeting:
      return std::string(pick(language, "rendez-vous", "meeting"));
    case Channel::task:
      return std::string(pick(language, "t\u00e2che", "task"));
  }
  return {};
}

std::string channels_title(const std::vector<Channel>& channels, Language language) {
  std::string out;
  for (const Channel channel : channels) out += (out.empty() ? "" : ", ") + channel_title(channel, language);
  return out;
}

std::string role_title(Role role, Language language) {
  switch (role) {
    case Role::payer:
      return std::string(pick(language, "la personne qui paie", "the payer"));
    case Role::buyer:
      return std::string(pick(language, "la personne qui commande", "the buyer"));
    case Role::superior:
      return std::string(pick(language, "la hi\u00e9rarchie", "the superior"));
    case Role::legal:
      return std::string(pick(language, "le service juridique", "the legal contact"));
  }
  return {};
}

std::string key_title(std::string_view key, Language language) {
  if (key == "purchase_order")
    return std::string(pick(language, "num\u00e9ro de commande", "purchase order number"));
  if (key == "supplier_code") return std::string(pick(language, "code fournisseur", "supplier code"));
  if (key == "pdf") return std::string(pick(language, "facture en PDF", "the invoice as PDF"));
  if (key == "title") return std::string(pick(language, "objet de la facture", "what the invoice is for"));
  if (key == "address") return std::string(pick(language, "adresse", "address"));
  std::string words(key);
  for (char& c : words) {
    if (c == '_') c = ' ';
  }
  return words;
}

std::string event_title(EventKind kind, Language language) {
  switch (kind) {
    case EventKind::payment:
      return std::string(pick(language, "paiement re\u00e7u", "payment received"));
    case EventKind::credit:
      return std::string(pick(language, "avoir", "credit"));
    case EventKind::step:
      return std::string(pick(language, "fait", "done"));
    case EventKind::skip:
      return std::string(pick(language, "\u00e9cart\u00e9", "skipped"));
    case EventKind::reply:
      return std::string(pick(language, "r\u00e9ponse du client", "the client replied"));
    case EventKind::promise:
      return std::string(pick(language, "paiement promis", "payment promised"));
    case EventKind::dispute:
      return std::string(pick(language, "contestation", "disputed"));
    case EventKind::resolved:
      return std::string(pick(language, "litige r\u00e9gl\u00e9", "dispute resolved"));
    case EventKind::correction:
      return std::string(pick(language, "correction demand\u00e9e", "correction asked for"));
    case EventKind::corrected:
      return std::string(pick(language, "facture corrig\u00e9e", "invoice corrected"));
    case EventKind::snooze:
      return std::string(pick(language, "mise en pause", "snoozed"));
    case EventKind::plan:
      return std::string(pick(language, "\u00e9ch\u00e9ancier convenu", "payment plan agreed"));
    case EventKind::fees:
      return std::string(pick(language, "sommes de retard r\u00e9clam\u00e9es", "late-payment sums claimed"));
    case EventKind::waive:
      return std::string(pick(language, "sommes de retard abandonn\u00e9es", "late-payment sums waived"));
    case EventKind::handed_off:
      return std::string(pick(language, "dossier confi\u00e9", "handed off"));
    case EventKind::insolvency:
      return std::string(pick(language, "proc\u00e9dure d\u2019insolvabilit\u00e9", "insolvency"));
    case EventKind::write_off:
      return std::string(pick(language, "pass\u00e9 en perte", "written off"));
    case EventKind::cancel:
      return std::string(pick(language, "document annul\u00e9", "document cancelled"));
    case EventKind::note:
      return std::string(pick(language, "note", "note"));
  }
  return {};
}

std::string outcome_title(const std::string& outcome, Language language) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kFrench = {{
      {"voicemail", "messagerie"},
      {"unreachable", "injoignable"},
      {"not-received", "facture non re\u00e7ue"},
      {"waiting-approval", "en attente de validation"},
      {"in-payment-run", "dans le prochain r\u00e8glement"},
      {"sent", "envoy\u00e9"},
  }};
  for (const auto& [word, french] : kFrench) {
    if (word == outcome && language == Language::fr) return std::string(french);
  }
  return outcome;
}

std::string movement_title(const Movement& movement, Language language) {
  switch (movement.kind) {
    case Movement::Kind::payment:
      return std::string(pick(language, "paiement", "payment"));
    case Movement::Kind::credit:
    case Movement::Kind::credit_note:
      return std::string(pick(language, "avoir", "credit"));
    case Movement::Kind::discount:
      return std::string(pick(language, "escompte", "discount"));
    case Movement::Kind::write_off:
      return is_negative(movement.amount)
                 ? std::string(pick(language, "reprise du montant abandonn\u00e9", "write-off taken back"))
                 : std::string(pick(language, "montant abandonn\u00e9", "written off"));
    case Movement::Kind::kept_for_lateness:
      return std::string(
          pick(language, "affect\u00e9 aux sommes de retard", "kept for the sums of lateness"));
  }
  return {};
}

std::string age_title(const std::string& label, Language language) {
  if (language == Language::en) return label;
  if (label == "not due") return "non \u00e9chu";
  if (label.starts_with("over ")) return "plus de " + label.substr(5);
  return label;
}

std::string state_title(StepState state, Language language) {
  switch (state) {
    case StepState::done:
      return std::string(pick(language, "fait", "done"));
    case StepState::skipped:
      return std::string(pick(language, "\u00e9cart\u00e9", "skipped"));
    case StepState::lapsed:
      return std::string(pick(language, "caduc", "lapsed"));
    case StepState::due:
      return std::string(pick(language, "\u00e0 faire", "due"));
    case StepState::coming:
      return std::string(pick(language, "\u00e0 venir", "coming"));
  }
  return {};
}

std::string risk_title(RiskFlag risk, Language language) {
  switch (risk) {
    case RiskFlag::over_90_days_since_issue:
      return std::string(
          pick(language, "plus de 90 jours depuis l\u2019\u00e9mission", "over 90 days since issue"));
    case RiskFlag::high_risk_client:
      return std::string(pick(language, "client \u00e0 risque", "high-risk client"));
  }
  return {};
}

}  // namespace relance
