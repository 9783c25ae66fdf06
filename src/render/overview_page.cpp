// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/printable.hpp"
#include "render/html_element.hpp"
#include "render/locale.hpp"
#include "render/overview.hpp"
#include "render/page_frame.hpp"
#include "render/reason_text.hpp"

namespace relance {

namespace {

std::string say(Language language, std::string_view fr, std::string_view en) {
  return std::string(pick(language, fr, en));
}

std::string cell(const std::string& text) {
  return element("td", escaped_lines(text, "<br>"));
}

std::string head_cells(Language language) {
  std::string out;
  for (const auto& title : {say(language, "jour", "day"), say(language, "client", "client"),
                            say(language, "quoi", "what"), say(language, "factures", "invoices")}) {
    out += element("th scope=\"col\"", title);
  }
  out += element("th scope=\"col\" class=\"number\"", say(language, "montant", "amount"));
  return out + element("th scope=\"col\"", say(language, "pourquoi", "why"));
}

std::string amounts_html(const ActionAhead& action, Language language) {
  std::string out;
  for (const auto& amount : action.amounts) {
    if (!is_positive(amount)) continue;
    out.append(out.empty() ? "" : "<br>").append(escaped_lines(money_text(amount, language)));
  }
  return out;
}

// A number is not broken at its hyphens, unless it is longer than any column.
std::string numbers_html(const ActionAhead& action) {
  constexpr int kWidest = 24;
  std::string out;
  for (const auto* invoice : action.invoices) {
    const std::string number = escaped_lines(invoice->number);
    const bool is_firm = display_width(invoice->number) <= kWidest;
    out.append(out.empty() ? "" : ", ");
    out.append(is_firm ? inline_element("span class=\"firm\"", number) : number);
  }
  return out;
}

std::string who_html(const ActionAhead& action) {
  const Contact* contact = action.recipient.contact;
  std::string out = escaped_lines(action.client->name);
  if (!contact) return out;
  if (!contact->name.empty() && contact->name != action.client->name)
    out.append("<br>").append(escaped_lines(contact->name));
  if (!contact->phone.empty())
    out.append("<br>").append(inline_element("span class=\"firm\"", escaped_lines(contact->phone)));
  return out;
}

std::string action_row(const ActionAhead& action, Date as_of, Language language) {
  const bool is_today = action.on == as_of;
  const std::string day =
      is_today ? say(language, "aujourd\u2019hui", "today") : weekday_date(action.on, language);
  const auto reasons = reason_texts(action.reasons, action.on, language);
  const bool says_late = !reasons.empty() && action.reasons.front().kind == ReasonKind::days_after_due;
  std::string why = says_late ? std::string{} : late_of(action, language);
  if (!reasons.empty()) why.append(why.empty() ? "" : "\n").append(reasons.front());
  std::string cells = element("th scope=\"row\"", escaped_lines(day)) + element("td", who_html(action));
  cells += cell(what_of(action, language)) + element("td", numbers_html(action));
  cells += element("td class=\"number\"", amounts_html(action, language)) + cell(why);
  return element(is_today ? "tr class=\"today\"" : "tr", "\n" + cells);
}

// The form of a line in the list, without its colours.
std::string header(const Overview& overview, Language language) {
  const Look look{language, overview.as_of, {}};
  std::string out = element("h1", escaped_lines(overview_title(overview, language)));
  out += element("p", escaped_lines(business_of(overview.me) + " \u00b7 " + bank_text(overview.bank, look)));
  const std::string left_out = left_out_text(overview.left_out, look);
  if (!left_out.empty()) out += element("p class=\"alarm\"", escaped_lines(left_out));
  return element("header", "\n" + out);
}

}  // namespace

std::string week_section(const Overview& overview, Language language) {
  std::string out = element("h2 id=\"week\"", say(language, "Cette semaine", "This week"));
  const auto form = pick(language, "Jusqu\u2019au {}, si chaque action est faite le jour dit.",
                         "Until {}, if each action is done on its day.");
  out += element("p", escaped_lines(fmt::format(fmt::runtime(form), weekday_date(overview.until, language))));
  if (overview.actions.empty()) {
    out += element("p", say(language, "Rien \u00e0 faire.", "Nothing to do."));
  } else {
    std::string rows;
    for (const auto& action : overview.actions) rows += action_row(action, overview.as_of, language);
    const std::string table =
        element("thead", "\n" + element("tr", "\n" + head_cells(language))) + element("tbody", "\n" + rows);
    out += element("div class=\"wide\"", "\n" + element("table", "\n" + table));
  }
  return element("section aria-labelledby=\"week\"", "\n" + out);
}

Result<std::string> overview_page(const Overview& overview, Language language, const TextLookup& texts) {
  int next_id = 1;
  std::string body = header(overview, language);
  std::string sections = week_section(overview, language);
  sections += ageing_section(overview, language, next_id);
  sections += timelines_section(overview, language, next_id);
  body += element("main", "\n" + sections);
  const std::string title =
      one_line(overview_title(overview, language) + " \u00b7 " + business_of(overview.me));
  return in_frame({"report", say(language, "fr", "en"), title, body}, texts);
}

}  // namespace relance
