// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/printable.hpp"
#include "render/locale.hpp"
#include "render/overview.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string say(Language language, std::string_view fr, std::string_view en) {
  return std::string(pick(language, fr, en));
}

std::string head(const std::string& words, const Look& look) {
  return "\n" + toned(words, Tone::strong, look.style) + "\n";
}

std::string amounts_of(const ActionAhead& action, Language language) {
  std::string out;
  for (const auto& amount : action.amounts) {
    if (is_positive(amount)) out.append(out.empty() ? "" : ", ").append(money_cell(amount, language));
  }
  return out;
}

std::string week_lines(const Overview& overview, const Look& look) {
  const Language language = look.language;
  if (overview.actions.empty()) return "  " + say(language, "Rien \u00e0 faire.\n", "Nothing to do.\n");
  Table table({Align::left, Align::left, Align::left, Align::left, Align::right, Align::left});
  for (const auto& action : overview.actions) {
    const bool is_today = action.on == overview.as_of;
    table.add({{is_today ? say(language, "aujourd\u2019hui", "today") : weekday_date(action.on, language),
                is_today ? Tone::strong : Tone::plain},
               {action.client->name, Tone::plain, action.client->file},
               {what_of(action, language), Tone::plain},
               {numbers_of(action), Tone::plain},
               {amounts_of(action, language), Tone::plain},
               {late_of(action, language), Tone::faint}});
  }
  return table.text(look.style, "  ");
}

std::string ageing_lines(const Overview& overview, const Look& look) {
  const Aging& aging = overview.aging;
  if (aging.totals.empty())
    return "  " + say(look.language, "Rien n\u2019est ouvert.\n", "Nothing is open.\n");
  std::vector<Align> columns = {Align::left};
  std::vector<Cell> titles = {{"", Tone::faint}};
  for (const auto& row : aging.totals) {
    columns.push_back(Align::right);
    titles.push_back({std::string(row.currency.code()), Tone::faint});
  }
  Table table(columns);
  const auto add = [&](const std::string& label, Tone tone, const auto& amount_of) {
    std::vector<Cell> cells = {{label, tone}};
    for (const auto& row : aging.totals) {
      std::string text = money_cell(amount_of(row), look.language);
      text.resize(text.size() - 4);  // the code stands above
      cells.push_back({std::move(text), tone});
    }
    table.add(std::move(cells));
  };
  table.add(std::move(titles));
  for (std::size_t i = 0; i < aging.labels.size(); ++i) {
    add(age_title(aging.labels[i], look.language), Tone::plain,
        [&](const AgingRow& row) { return row.buckets[i]; });
  }
  add("total", Tone::strong, [](const AgingRow& row) { return row.total; });
  return table.text(look.style, "  ");
}

}  // namespace

std::string overview_title(const Overview& overview, Language language) {
  return fmt::format(fmt::runtime(pick(language, "Rapport du {}", "Report on {}")),
                     weekday_date(overview.as_of, language));
}

std::string business_of(const Me& me) {
  return me.business.empty() ? me.name : me.business;
}

std::string what_of(const ActionAhead& action, Language language) {
  std::string out = step_title(action.step->id, language);
  const std::string channels = channels_title(action.recipient.channels, language);
  const bool is_task = action.recipient.channels == std::vector{Channel::task};
  if (!is_task && !channels.empty() && channels != out) out.append(" (").append(channels).append(")");
  return out;
}

std::string numbers_of(const ActionAhead& action) {
  std::string out;
  for (const auto* invoice : action.invoices) out.append(out.empty() ? "" : ", ").append(invoice->number);
  return out;
}

std::string late_of(const ActionAhead& action, Language language) {
  if (!action.days_late) return {};
  return days_text(*action.days_late, language) + say(language, " de retard", " late");
}

std::string overview_text(const Overview& overview, const Look& look) {
  const Language language = look.language;
  const std::string title =
      printable(overview_title(overview, language) + " \u00b7 " + business_of(overview.me));
  std::string out =
      toned(title, Tone::strong, look.style) + " \u00b7 " + bank_text(overview.bank, look) + "\n";
  out += left_out_text(overview.left_out, look);
  out += head(fmt::format(fmt::runtime(pick(language, "\u00e0 faire jusqu\u2019au {}", "to do until {}")),
                          weekday_date(overview.until, language)),
              look);
  out += week_lines(overview, look);
  out += head(say(language, "argent ouvert, par jours de retard", "open money, by days past due"), look);
  out += ageing_lines(overview, look);
  return out + "\n" +
         say(language, "`relance report --format html` en fait une page, avec la chronologie des clients.\n",
             "`relance report --format html` makes a page of it, with the timeline of each client.\n");
}

}  // namespace relance
