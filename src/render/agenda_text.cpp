// SPDX-License-Identifier: MIT
#include "render/agenda_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/printable.hpp"
#include "render/locale.hpp"
#include "render/reason_text.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string numbers_of(const AgendaEntry& entry, Language language) {
  std::vector<std::string> numbers;
  numbers.reserve(entry.items.size());
  for (const auto& item : entry.items) numbers.push_back(item.receivable->invoice->number);
  return numbers_text(numbers, language);
}

// By currency, in the order met: nothing is added across them.
std::string amounts_of(const AgendaEntry& entry, Language language) {
  std::vector<Money> sums;
  for (const auto& item : entry.items) {
    if (!item.amount) continue;
    const auto same = std::find_if(sums.begin(), sums.end(),
                                   [&](const Money& sum) { return sum.currency == item.amount->currency; });
    if (same == sums.end()) {
      sums.push_back(*item.amount);
    } else {
      *same += *item.amount;
    }
  }
  std::string out;
  for (const auto& sum : sums) out.append(out.empty() ? "" : " + ").append(money_text(sum, language));
  return out;
}

std::string_view head_of(AgendaKind kind, Language language) {
  switch (kind) {
    case AgendaKind::action:
      return {};
    case AgendaKind::due:
      return pick(language, "\u00e9ch\u00e9ance", "due");
    case AgendaKind::promise:
      return pick(language, "paiement promis", "payment promised");
    case AgendaKind::pay_run:
      return pick(language, "jour de paiement", "pay day");
  }
  return {};
}

std::string invoice_line(const AgendaItem& item, Date on, Language language) {
  const Receivable& receivable = *item.receivable;
  std::string line = receivable.invoice->number;
  if (!receivable.invoice->title.empty()) line += ", " + receivable.invoice->title;
  if (item.amount) line += ", " + money_text(*item.amount, language);
  if (!receivable.due || is_closed(receivable.standing)) return line;
  const int late = days_between(*receivable.due, on);
  if (late > 0 && receivable.first_sent && is_positive(receivable.balance.open)) {
    return line + fmt::format(fmt::runtime(pick(language, ", {} de retard", ", {} late")),
                              days_text(late, language));
  }
  return line + fmt::format(fmt::runtime(pick(language, ", \u00e9ch\u00e9ance {}", ", due {}")),
                            long_date(*receivable.due, language));
}

std::string contact_line(const AgendaEntry& entry, Language language) {
  std::string line = channels_title(entry.channels, language);
  if (!entry.contact) return line;
  const auto has = [&](Channel channel) {
    return std::find(entry.channels.begin(), entry.channels.end(), channel) != entry.channels.end();
  };
  std::string who = entry.contact->name;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) who.append(who.empty() ? "" : ", ").append(part);
  };
  if (has(Channel::email) || has(Channel::meeting)) add(entry.contact->email);
  if (has(Channel::call)) add(entry.contact->phone);
  if (!who.empty()) line.append(pick(language, "\u00a0: ", ": ")).append(who);
  return line;
}

}  // namespace

std::string agenda_summary(const AgendaEntry& entry, Language language) {
  const std::string what =
      entry.step ? step_title(entry.step->id, language) : std::string(head_of(entry.kind, language));
  std::string line = entry.client->name;
  line.append(pick(language, "\u00a0: ", ": ")).append(what);
  line.append(" (").append(numbers_of(entry, language)).append(")");
  const std::string amounts = amounts_of(entry, language);
  if (!amounts.empty()) line.append(" \u00b7 ").append(amounts);
  return one_line(line);
}

std::string agenda_description(const AgendaEntry& entry, const Look& look) {
  const Language language = look.language;
  std::string out;
  for (const auto& item : entry.items)
    out.append(one_line(invoice_line(item, entry.on, language))).append("\n");
  if (!entry.step) return out + "relance show " + shell_word(entry.items.front().receivable->invoice->number);
  out.append(one_line(contact_line(entry, language))).append("\n");
  for (const auto& reason : reason_texts(entry.reasons, look.as_of, language))
    out.append("- ").append(one_line(reason)).append("\n");
  const std::string number = shell_word(entry.items.front().receivable->invoice->number);
  return out + "relance draft " + number + "\nrelance done " + number;
}

std::string agenda_category(AgendaKind kind, Language language) {
  switch (kind) {
    case AgendaKind::action:
      return std::string(pick(language, "relance", "follow-up"));
    case AgendaKind::due:
      return std::string(pick(language, "\u00e9ch\u00e9ance", "due day"));
    case AgendaKind::promise:
      return std::string(pick(language, "promesse", "promise"));
    case AgendaKind::pay_run:
      return std::string(pick(language, "jour de paiement", "pay day"));
  }
  return {};
}

std::string agenda_name(const Me& me, Language language) {
  const std::string& who = me.business.empty() ? me.name : me.business;
  const auto head = pick(language, "Relances", "Follow-ups");
  return who.empty() ? std::string(head)
                     : one_line(std::string(head) + std::string(pick(language, "\u00a0: ", ": ")) + who);
}

std::string agenda_note(const std::vector<LeftOut>& left_out, const Look& look) {
  const auto form =
      pick(look.language, "\u00c0 venir au {}, si rien ne change", "To come as of {}, if nothing changes");
  std::string note = fmt::format(fmt::runtime(form), long_date(look.as_of, look.language));
  std::string missing = left_out_text(left_out, {look.language, look.as_of, {}});
  while (missing.ends_with('\n')) missing.pop_back();
  return missing.empty() ? note : note + "\n" + missing;
}

}  // namespace relance
