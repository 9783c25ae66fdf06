// SPDX-License-Identifier: MIT
// The face of the product: a line to decide by, a line to act by, then what can wait.
#include <fmt/format.h>

#include <algorithm>

#include "base/printable.hpp"
#include "render/locale.hpp"
#include "render/reason_text.hpp"
#include "render/reports.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

bool is_contact_action(const Action& action) {
  return is_contact_step(*action.step) && action.step->id != "send-invoice" &&
         action.step->id != "fix-invoice";
}

std::string numbers_of(const Action& action) {
  std::string out = action.lead->invoice->number;
  for (const auto& covered : action.covered) {
    if (covered.receivable != action.lead) out += ", " + covered.receivable->invoice->number;
  }
  return out;
}

std::string amounts_of(const Action& action, Language language) {
  std::string out;
  for (const auto& amount : action.amounts) {
    if (is_positive(amount)) out += (out.empty() ? "" : ", ") + money_cell(amount, language);
  }
  return out;
}

std::string when_of(const Action& action, const Look& look) {
  const Receivable& lead = *action.lead;
  if (lead.is_late && lead.first_sent && !is_closed(lead.standing)) {
    return fmt::format(fmt::runtime(pick(look.language, "{} de retard", "{} late")),
                       days_text(lead.days_past_due, look.language));
  }
  if (lead.standing == Standing::paid || !lead.due || is_closed(lead.standing)) return {};
  return fmt::format(fmt::runtime(pick(look.language, "\u00e9ch\u00e9ance {}", "due {}")),
                     near_date(*lead.due, look.as_of, look.language));
}

Tone tone_of(const Action& action) {
  if (!action.lead->is_late || !action.lead->first_sent || is_closed(action.lead->standing))
    return Tone::plain;
  return action.lead->days_past_due > 30 ? Tone::alarm : Tone::caution;
}

std::string act_by(const Action& action) {
  std::string out;
  const auto& channels = action.recipient.channels;
  const bool is_call = std::find(channels.begin(), channels.end(), Channel::call) != channels.end();
  const Contact* contact = action.recipient.contact;
  if (is_call && contact && is_contact_action(action)) {
    out = contact->name.empty() ? contact->phone : contact->name + ", " + contact->phone;
  }
  const std::string draft = "relance draft " + shell_word(action.lead->invoice->number);
  return out.empty() ? draft : out + "  \u00b7  " + draft;
}

// The rule that decided, where it is written, and the parts of the score.
std::string explanation(const Action& action, Language language) {
  const auto form = pick(language,
                         "\n     r\u00e8gle\u00a0: {}  \u00b7  {}"
                         "\n     score {} = 1000 x {} (urgence) + 10 x {} (fra\u00eecheur) + {} (montant)",
                         "\n     rule: {}  \u00b7  {}"
                         "\n     score {} = 1000 x {} (urgency) + 10 x {} (freshness) + {} (amount)");
  return fmt::format(fmt::runtime(form), rule_text(action.rule, language), rule_source(action.rule, language),
                     action.score.total(), action.score.urgency, action.score.freshness, action.score.size);
}

// First lines as a table, so that columns line up; each is followed by its second line.
std::string action_lines(const TodayView& view, const Look& look, bool contacts, int& count) {
  Table table({Align::right, Align::left, Align::left, Align::left, Align::right, Align::left, Align::left});
  std::vector<std::string> details;
  for (std::size_t i = 0; i < view.morning.actions.size(); ++i) {
    const Action& action = view.morning.actions[i];
    if (is_contact_action(action) != contacts) continue;
    std::string risks;
    for (const auto risk : action.risks)
      risks += (risks.empty() ? "! " : ", ") + risk_title(risk, look.language);
    table.add({{std::to_string(++count), Tone::faint},
               {contacts ? channels_title(action.recipient.channels, look.language)
                         : step_title(action.step->id, look.language),
                Tone::strong},
               {action.client->name, Tone::plain},
               {numbers_of(action), Tone::plain, action.lead->invoice->file},
               {amounts_of(action, look.language), Tone::plain},
               {when_of(action, look), tone_of(action)},
               {risks, Tone::alarm}});
    const auto& reasons = view.texts.actions[i].reasons;
    std::string detail = contacts ? step_title(action.step->id, look.language) : std::string{};
    if (!detail.empty() && !reasons.empty()) detail += pick(look.language, "\u00a0: ", ": ");
    if (!reasons.empty()) detail += reasons.front();
    detail = printable(detail) + "  \u00b7  " + printable(act_by(action));
    if (view.explains) detail += explanation(action, look.language);
    details.push_back(std::move(detail));
  }
  std::string out;
  const auto rows = table.row_texts(look.style);
  for (std::size_t i = 0; i < rows.size(); ++i) out += rows[i] + "   " + details[i] + "\n";
  return out;
}

// The day has a column of its own: "next: ..." need not say it again.
std::string waiting_text(const TodayView& view, std::size_t index, const Look& look) {
  const Reason& reason = view.morning.waiting[index].reason;
  if (reason.kind != ReasonKind::next_step || reason.step.empty()) return view.texts.waiting[index];
  return std::string(pick(look.language, "ensuite\u00a0: ", "next: ")) +
         step_title(reason.step, look.language);
}

std::string waiting_lines(const TodayView& view, const Look& look) {
  Table table({Align::left, Align::left, Align::left, Align::left});
  for (std::size_t i = 0; i < view.morning.waiting.size(); ++i) {
    const Receivable& receivable = *view.morning.waiting[i].receivable;
    const auto& until = view.morning.waiting[i].until;
    table.add({{until ? near_date(*until, look.as_of, look.language) : "", Tone::plain},
               {receivable.invoice->number, Tone::plain, receivable.invoice->file},
               {receivable.client->name, Tone::plain},
               {waiting_text(view, i, look), Tone::faint}});
  }
  return table.text(look.style, "   ");
}

std::string score_source(Language language) {
  return std::string(pick(language,
                          "scores\u00a0: relance-playbooks(7): Ordre de la liste\u00a0; r\u00e8gles 88, 93\n",
                          "scores: relance-playbooks(7): Order of the list; rules 88, 93\n"));
}

std::string headline(const TodayView& view, const Look& look) {
  const auto& actions = view.morning.actions;
  const auto contacts = std::count_if(actions.begin(), actions.end(), is_contact_action);
  const auto tasks = static_cast<std::ptrdiff_t>(actions.size()) - contacts;
  std::string day = weekday_date(look.as_of, look.language);
  const auto form = pick(look.language, "{} \u00b7 {} \u00e0 contacter, {} \u00e0 faire, {} en attente",
                         "{} \u00b7 {} to contact, {} to do, {} waiting");
  std::string line = fmt::format(fmt::runtime(form), day, contacts, tasks, view.morning.waiting.size());
  return toned(line, Tone::strong, look.style) + " \u00b7 " + bank_text(view.texts.bank, look) + "\n" +
         (view.explains ? score_source(look.language) : std::string{});
}

}  // namespace

std::string bank_text(const BankCheck& bank, const Look& look) {
  if (!bank.checked) {
    const auto text =
        pick(look.language, "commencez par la banque\u00a0: [bank] checked n\u2019est pas renseign\u00e9",
             "check the bank first: [bank] checked is not set");
    return toned(std::string(text), Tone::caution, look.style);
  }
  const bool is_later = *bank.checked > look.as_of;  // the morning shown lies before the last check
  const std::string ago = is_later ? std::string(pick(look.language, "le ", "")) +
                                         near_date(*bank.checked, look.as_of, look.language)
                                   : days_ago(bank.age_days, look.language);
  if (bank.is_old) {
    const auto form = pick(look.language, "commencez par la banque\u00a0: comptes point\u00e9s {} ({})",
                           "check the bank first: last looked at {} ({})");
    return toned(fmt::format(fmt::runtime(form), ago, near_date(*bank.checked, look.as_of, look.language)),
                 Tone::caution, look.style);
  }
  return fmt::format(fmt::runtime(pick(look.language, "comptes point\u00e9s {}", "bank checked {}")), ago);
}

std::string left_out_text(const std::vector<LeftOut>& left_out, const Look& look) {
  if (left_out.empty()) return {};
  std::string files;
  for (const auto& left : left_out) files += (files.empty() ? "" : ", ") + printable(left.file);
  const auto count = left_out.size();
  const auto form = count == 1 ? pick(look.language,
                                      "1 fichier n\u2019a pas pu \u00eatre utilis\u00e9, sa facture "
                                      "n\u2019est pas ci-dessous\u00a0: {}\n",
                                      "1 file could not be read, its invoice is not below: {}\n")
                               : pick(look.language,
                                      "{1} fichiers n\u2019ont pas pu \u00eatre utilis\u00e9s, leurs "
                                      "factures ne sont pas ci-dessous\u00a0: {0}\n",
                                      "{1} files could not be read, their invoices are not below: {0}\n");
  return toned(fmt::format(fmt::runtime(form), files, count), Tone::alarm, look.style);
}

std::string today_report(const TodayView& view, const Look& look) {
  std::string out = headline(view, look) + left_out_text(view.left_out, look);
  if (!view.morning.is_working_day) {
    out += std::string(pick(look.language, "Ce n\u2019est pas un jour ouvr\u00e9\u00a0: rien \u00e0 faire.\n",
                            "Not a working day: nothing to do.\n"));
  } else if (view.morning.actions.empty()) {
    out +=
        std::string(pick(look.language, "Rien \u00e0 faire aujourd\u2019hui.\n", "Nothing to do today.\n"));
  }
  int count = 0;
  const std::string contacts = action_lines(view, look, true, count);
  if (!contacts.empty()) out += "\n" + contacts;
  const std::string tasks = action_lines(view, look, false, count);
  if (!tasks.empty()) {
    out += "\n" + toned(std::string(pick(look.language, "\u00e0 faire", "to do")), Tone::strong, look.style) +
           "\n" + tasks;
  }
  if (!view.morning.waiting.empty()) {
    out += "\n" + toned(std::string(pick(look.language, "en attente", "waiting")), Tone::strong, look.style) +
           "\n" + waiting_lines(view, look);
  }
  return out;
}

}  // namespace relance
