// SPDX-License-Identifier: MIT
#include "render/reason_text.hpp"

#include <fmt/format.h>

#include "render/locale.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

// One reason in one language. The two functions below hold the same cases in the same order.
struct Facts {
  std::string on;
  std::string days;
  std::string amount;
  std::string step;
  std::string text;
  bool is_ahead = false;  // `on` is the day itself or later: said of a step to come
  bool is_today = false;
};

std::string with(std::string_view start, const std::string& more, std::string_view joint) {
  return more.empty() ? std::string(start) : fmt::format("{}{}{}", start, joint, more);
}

// NOLINTNEXTLINE(readability-function-size): a table of sentences in the form of a switch
std::string french(const Reason& reason, const Facts& f) {
  switch (reason.kind) {
    case ReasonKind::before_the_work:
      return "pr\u00e9vu dans la mission, \u00e0 partir du " + f.on;
    case ReasonKind::to_be_sent:
      if (reason.days == 0) return "\u00e0 envoyer aujourd\u2019hui";
      return fmt::format("aurait d\u00fb partir le {}\u00a0: {} d\u2019attente", f.on, f.days);
    case ReasonKind::requirement_missing:
      return "le client ne paiera pas sans\u00a0: " + f.text;
    case ReasonKind::correction_open:
      return with("correction demand\u00e9e le " + f.on, f.text, "\u00a0: ");
    case ReasonKind::dispute_open:
      return with("contest\u00e9e depuis le " + f.on, f.text, "\u00a0: ");
    case ReasonKind::promise_broken:
      if (f.is_ahead) return "un appel suit si la promesse n\u2019est pas tenue";
      return fmt::format("la promesse de payer {} au plus tard le {} n\u2019a pas \u00e9t\u00e9 tenue",
                         f.amount, f.on);
    case ReasonKind::days_after_sending:
      return fmt::format("envoy\u00e9e le {}, il y a {}", f.on, f.days);
    case ReasonKind::due_soon:
      return "\u00e9ch\u00e9ance le " + f.on;
    case ReasonKind::instalment_due:
      if (!f.is_today) return fmt::format("\u00e9ch\u00e9ance de {} le {}", f.amount, f.on);
      return fmt::format("\u00e9ch\u00e9ance de {} aujourd\u2019hui", f.amount);
    case ReasonKind::days_after_due:
      if (reason.days == 0) return "\u00e9ch\u00e9ance le " + f.on;
      return fmt::format("\u00e9ch\u00e9ance le {}, {} de retard", f.on, f.days);
    case ReasonKind::follows_step:
      return fmt::format("sans suite depuis \u00ab\u00a0{}\u00a0\u00bb le {}", f.step, f.on);
    case ReasonKind::run_has_passed:
      if (f.is_ahead) return fmt::format("la prochaine date de paiement du client est le {}", f.on);
      return fmt::format("la date de paiement du client, le {}, est pass\u00e9e", f.on);
    case ReasonKind::payment_arrived:
      return f.on.empty() ? "rien n\u2019est d\u00fb" : "pay\u00e9e le " + f.on;
    case ReasonKind::rest_within_tolerance:
      return fmt::format("reste {}, dans la tol\u00e9rance", f.amount);
    case ReasonKind::client_insolvent:
      return "proc\u00e9dure collective du client depuis le " + f.on;
    case ReasonKind::handed_off:
      return with("confi\u00e9e le " + f.on, f.text, " \u00e0 ");
    case ReasonKind::address_missing:
      return fmt::format("{} pour \u00ab\u00a0{}\u00a0\u00bb",
                         f.text == "call"    ? "aucun t\u00e9l\u00e9phone"
                         : f.text == "email" ? "aucune adresse e-mail"
                                             : "aucune adresse",
                         f.step);
    case ReasonKind::decision_open:
      return fmt::format("rien n\u2019est d\u00e9cid\u00e9 depuis le {}", f.on);
    case ReasonKind::next_step:
      if (f.step.empty()) return "rien \u00e0 faire";
      return fmt::format("ensuite \u00ab\u00a0{}\u00a0\u00bb le {}", f.step, f.on);
    case ReasonKind::pay_run:
      return fmt::format("ce client paie le {}\u00a0; premier mot apr\u00e8s, si rien ne vient", f.on);
    case ReasonKind::promised:
      return fmt::format("paiement de {} promis pour le {}", f.amount, f.on);
    case ReasonKind::snoozed:
      return with("en pause jusqu\u2019au " + f.on, f.text, "\u00a0: ");
    case ReasonKind::held:
      return with("ce client n\u2019est pas relanc\u00e9", f.text, "\u00a0: ");
    case ReasonKind::task_done:
      return f.on.empty() ? fmt::format("\u00ab\u00a0{}\u00a0\u00bb est fait", f.step)
                          : fmt::format("\u00ab\u00a0{}\u00a0\u00bb fait le {}\u00a0; en attente de la suite",
                                        f.step, f.on);
    case ReasonKind::due_is_today:
      return "\u00e9ch\u00e9ance aujourd\u2019hui\u00a0: rien \u00e0 demander";
    case ReasonKind::covered_by_credit:
      return fmt::format("couverte par un avoir de {}", f.amount);
    case ReasonKind::other_contact_first:
      return fmt::format("un seul contact par jour\u00a0: {} passe d\u2019abord", f.text);
    case ReasonKind::contact_gap:
      return fmt::format("dernier contact le {}\u00a0: on laisse passer quelques jours", f.on);
    case ReasonKind::day_off:
      return "aujourd\u2019hui n\u2019est pas un jour ouvr\u00e9\u00a0; \u00e0 faire le " + f.on;
    case ReasonKind::ladder_is_done:
      return "toutes les \u00e9tapes sont faites\u00a0: d\u00e9cider de la suite";
    case ReasonKind::no_date_known:
      return "aucune date connue\u00a0: compl\u00e9ter la facture";
  }
  return {};
}

// NOLINTNEXTLINE(readability-function-size): as above, case by case
std::string english(const Reason& reason, const Facts& f) {
  switch (reason.kind) {
    case ReasonKind::before_the_work:
      return "part of the work, from " + f.on;
    case ReasonKind::to_be_sent:
      if (reason.days == 0) return "to be sent today";
      return fmt::format("should have gone out on {}: waiting for {}", f.on, f.days);
    case ReasonKind::requirement_missing:
      return "the client will not pay without: " + f.text;
    case ReasonKind::correction_open:
      return with("correction asked for on " + f.on, f.text, ": ");
    case ReasonKind::dispute_open:
      return with("disputed since " + f.on, f.text, ": ");
    case ReasonKind::promise_broken:
      if (f.is_ahead) return "a call follows if the promise is not kept";
      return fmt::format("the promise of {} by {} was not kept", f.amount, f.on);
    case ReasonKind::days_after_sending:
      return fmt::format("sent on {}, {} ago", f.on, f.days);
    case ReasonKind::due_soon:
      return "due on " + f.on;
    case ReasonKind::instalment_due:
      if (!f.is_today) return fmt::format("an instalment of {} is due on {}", f.amount, f.on);
      return fmt::format("an instalment of {} is due today", f.amount);
    case ReasonKind::days_after_due:
      if (reason.days == 0) return "due on " + f.on;
      return fmt::format("due on {}, {} late", f.on, f.days);
    case ReasonKind::follows_step:
      return fmt::format("no answer to the {} of {}", f.step, f.on);
    case ReasonKind::run_has_passed:
      if (f.is_ahead) return fmt::format("the client's next payment day is {}", f.on);
      return fmt::format("the client's payment day, {}, has passed", f.on);
    case ReasonKind::payment_arrived:
      return f.on.empty() ? "nothing is owed" : "paid on " + f.on;
    case ReasonKind::rest_within_tolerance:
      return fmt::format("{} left, within the tolerance", f.amount);
    case ReasonKind::client_insolvent:
      return "client insolvent since " + f.on;
    case ReasonKind::handed_off:
      return with("handed off on " + f.on, f.text, " to ");
    case ReasonKind::address_missing:
      return fmt::format("no {} for: {}",
                         f.text == "call"    ? "phone number"
                         : f.text == "email" ? "email address"
                                             : "address",
                         f.step);
    case ReasonKind::decision_open:
      return fmt::format("nothing has been decided since {}", f.on);
    case ReasonKind::next_step:
      if (f.step.empty()) return "nothing to do";
      return fmt::format("next: {}, on {}", f.step, f.on);
    case ReasonKind::pay_run:
      return fmt::format("pays on {}; first word the day after if nothing comes", f.on);
    case ReasonKind::promised:
      return fmt::format("{} promised by {}", f.amount, f.on);
    case ReasonKind::snoozed:
      return with("snoozed until " + f.on, f.text, ": ");
    case ReasonKind::held:
      return with("this client is not chased", f.text, ": ");
    case ReasonKind::task_done:
      return f.on.empty() ? f.step + ": done"
                          : fmt::format("{}: done on {}, waiting for what follows", f.step, f.on);
    case ReasonKind::due_is_today:
      return "due today: nothing to ask";
    case ReasonKind::covered_by_credit:
      return fmt::format("covered by a credit of {}", f.amount);
    case ReasonKind::other_contact_first:
      return fmt::format("one contact a day: {} comes first", f.text);
    case ReasonKind::contact_gap:
      return fmt::format("last contact on {}: leaving a few days", f.on);
    case ReasonKind::day_off:
      return "not a working day; to be done on " + f.on;
    case ReasonKind::ladder_is_done:
      return "every step is done: decide what follows";
    case ReasonKind::no_date_known:
      return "no date known: complete the invoice";
  }
  return {};
}

std::string titles_of_keys(const std::string& keys, Language language) {
  std::vector<std::string> titles;
  for (std::size_t at = 0; at < keys.size();) {
    const auto comma = std::min(keys.find(", ", at), keys.size());
    titles.push_back(key_title(keys.substr(at, comma - at), language));
    at = comma + 2;
  }
  return joined_and(titles, language);
}

}  // namespace

std::string reason_text(const Reason& reason, Date as_of, Language language) {
  Facts facts;
  if (reason.on) {
    facts.on = near_date(*reason.on, as_of, language);
    facts.is_ahead = *reason.on >= as_of;
    facts.is_today = *reason.on == as_of;
  }
  facts.days = days_text(reason.days, language);
  if (reason.amount) facts.amount = money_text(*reason.amount, language);
  if (!reason.step.empty()) facts.step = step_title(reason.step, language);
  facts.text =
      reason.kind == ReasonKind::requirement_missing ? titles_of_keys(reason.text, language) : reason.text;
  while (facts.text.ends_with('.')) facts.text.pop_back();  // a reason stands inside our own sentence
  return language == Language::fr ? french(reason, facts) : english(reason, facts);
}

std::vector<std::string> reason_texts(const std::vector<Reason>& reasons, Date as_of, Language language) {
  std::vector<std::string> texts;
  texts.reserve(reasons.size());
  for (const auto& reason : reasons) texts.push_back(reason_text(reason, as_of, language));
  return texts;
}

}  // namespace relance
