// SPDX-License-Identifier: MIT
#include "render/report_forecast.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/bar.hpp"
#include "render/forecast_words.hpp"
#include "render/locale.hpp"

namespace relance {

namespace {

Money largest_of(const CurrencyForecast& sums) {
  Money largest = std::max(sums.later.likely, sums.undated.likely);
  for (const auto& week : sums.weeks) largest = std::max(largest, week.amounts.likely);
  return largest;
}

bool is_empty(const BandAmounts& amounts) {
  return is_zero(amounts.early) && is_zero(amounts.likely) && is_zero(amounts.late);
}

struct ForecastWriter {
  const ForecastView& view;
  const Look& look;

  std::string say(std::string_view fr, std::string_view en) const {
    return std::string(pick(look.language, fr, en));
  }
  Cell head(std::string_view fr, std::string_view en) const { return {say(fr, en), Tone::faint}; }

  // The currency has a column of its own.
  Cell number(const Money& amount, Tone tone = Tone::plain) const {
    if (is_zero(amount)) return {"-", tone};
    std::string text = money_cell(amount, look.language);
    text.resize(text.size() - 1 - amount.currency.code().size());
    return {std::move(text), tone};
  }

  std::string week_name(const ForecastWeek& week) const {
    const bool has_year =
        year_of(week.from) != year_of(look.as_of) || year_of(week.to) != year_of(look.as_of);
    const bool is_one_month = month_of(week.from) == month_of(week.to);
    const std::string from =
        is_one_month ? std::to_string(day_of_month(week.from)) : day_month(week.from, look.language);
    const std::string to = has_year ? long_date(week.to, look.language) : day_month(week.to, look.language);
    const bool is_first_of_french = is_one_month && look.language == Language::fr && from == "1";
    return (is_first_of_french ? "1er" : from) + " \u2013 " + to;
  }

  void add_row(Table& table, std::string name, const BandAmounts& amounts, const Money& largest) const {
    std::vector<Cell> row = {{std::move(name), Tone::plain},
                             {std::string(largest.currency.code()), Tone::faint},
                             number(amounts.early),
                             number(amounts.likely, Tone::strong),
                             number(amounts.late)};
    if (look.style.has_bars) row.push_back({bar(amounts.likely, largest), Tone::good});
    table.add(std::move(row));
  }

  void add_currency(Table& table, const CurrencyForecast& sums) const {
    const Money largest = largest_of(sums);
    if (!is_zero(sums.expected)) {
      for (const auto& week : sums.weeks) add_row(table, week_name(week), week.amounts, largest);
    }
    if (!is_empty(sums.later)) add_row(table, say("plus tard", "later"), sums.later, largest);
    if (!is_empty(sums.undated)) add_row(table, say("sans date", "no day"), sums.undated, largest);
    const Cell code{std::string(sums.currency.code()), Tone::faint};
    const Cell total = number(sums.expected, Tone::strong);
    table.add({{say("attendu", "expected"), Tone::strong}, code, total, total, total});
    if (is_zero(sums.not_expected)) return;
    const Cell apart = number(sums.not_expected);
    const Cell open = number(sums.open, Tone::strong);
    table.add({{say("non attendu", "not expected"), Tone::plain}, code, apart, apart, apart});
    table.add({{say("ouvert", "open"), Tone::strong}, code, open, open, open});
  }

  std::string weeks() const {
    Table table({Align::left, Align::left, Align::right, Align::right, Align::right, Align::left});
    table.add({head("semaine", "week"),
               {},
               head("au plus t\u00f4t", "early"),
               head("probable", "likely"),
               head("tardif", "late")});
    bool is_first = true;
    for (const auto& sums : view.forecast.currencies) {
      if (!is_first) table.add({});
      is_first = false;
      add_currency(table, sums);
    }
    return table.text(look.style);
  }

  // "12 May (8 May - 20 May)"
  std::string days_of(const Expectation& part) const {
    const auto day = [&](const std::optional<Date>& on) {
      return on ? near_date(*on, look.as_of, look.language) : "?";
    };
    if (!part.early) return say("sans date", "no day");
    if (part.early == part.likely && part.late == part.likely) return day(part.likely);
    return day(part.likely) + " (" + day(part.early) + " \u2013 " + day(part.late) + ")";
  }

  std::string explained() const {
    std::string out;
    Table table({Align::left, Align::left, Align::right, Align::left});
    std::vector<std::string> reasons;
    reasons.reserve(view.forecast.items.expected.size());
    for (const auto* part : by_likely_day(view.forecast.items.expected)) {
      table.add({{part->receivable->invoice->number, Tone::strong},
                 {part->receivable->client->name, Tone::plain},
                 {money_cell(part->amount, look.language), Tone::plain},
                 {days_of(*part), Tone::plain}});
      reasons.push_back(expectation_text(*part, look.language));
    }
    // Under each row its reason: beside it, no line would fit a terminal.
    const auto rows = table.row_texts(look.style);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      out.append(rows[i]).append("    ").append(toned(reasons[i], Tone::faint, look.style)).append("\n");
    }
    return out.empty() ? out : "\n" + out;
  }

  std::string not_expected() const {
    const auto& parts = view.forecast.items.not_expected;
    if (parts.empty()) return {};
    Table table({Align::left, Align::left, Align::right, Align::left});
    for (const auto& part : parts) {
      table.add({{part.receivable->invoice->number, Tone::plain},
                 {part.receivable->client->name, Tone::plain},
                 {money_cell(part.amount, look.language), Tone::plain},
                 {not_expected_title(part.reason, look.language), Tone::faint}});
    }
    return "\n" + say("non attendu", "not expected") + "\n" + table.text(look.style, "  ");
  }

  std::string text() const {
    std::string out = left_out_text(view.left_out, look);
    out += fmt::format(fmt::runtime(pick(look.language, "Au {}, l\u2019argent attendu par semaine\n",
                                         "On {}, expected money by week\n")),
                       long_date(look.as_of, look.language));
    if (view.forecast.currencies.empty())
      return out + "\n" + say("Rien n\u2019est ouvert.\n", "Nothing is open.\n");
    out += fmt::format(
        fmt::runtime(pick(
            look.language,
            "Au plus t\u00f4t, probable, tardif : le jour o\u00f9 un quart, la moiti\u00e9, trois quarts "
            "de tels r\u00e8glements \u00e9taient arriv\u00e9s\n({} factures r\u00e9gl\u00e9es au moins par "
            "le "
            "client, sinon {} de tout le livre). Le m\u00eame argent, compt\u00e9 trois fois.\n\n",
            "Early, likely, late: the day by which a quarter, half, three quarters of such payments "
            "had come\n(at least {} invoices paid by the client, else {} of the whole book). The same "
            "money, counted three times.\n\n")),
        kOwnInvoicesThatTell, kBookInvoicesThatTell);
    out += weeks();
    if (view.explains) out += explained();
    return out + not_expected();
  }
};

}  // namespace

std::vector<const Expectation*> by_likely_day(const std::vector<Expectation>& parts) {
  std::vector<const Expectation*> sorted;
  sorted.reserve(parts.size());
  for (const auto& part : parts) sorted.push_back(&part);
  std::stable_sort(sorted.begin(), sorted.end(), [](const Expectation* a, const Expectation* b) {
    if (a->likely.has_value() != b->likely.has_value()) return a->likely.has_value();
    return a->likely < b->likely;
  });
  return sorted;
}

std::string forecast_report(const ForecastView& view, const Look& look) {
  return ForecastWriter{view, look}.text();
}

}  // namespace relance
