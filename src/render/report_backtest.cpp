// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cstdlib>

#include "render/locale.hpp"
#include "render/report_forecast.hpp"

namespace relance {

namespace {

struct BacktestWriter {
  const Backtest& backtest;
  const Look& look;

  std::string say(std::string_view fr, std::string_view en) const {
    return std::string(pick(look.language, fr, en));
  }
  Cell head(std::string_view fr, std::string_view en) const { return {say(fr, en), Tone::faint}; }

  Cell number(const Money& amount) const {
    if (is_zero(amount)) return {"-", Tone::plain};
    std::string text = money_cell(amount, look.language);
    text.resize(text.size() - 1 - amount.currency.code().size());
    return {std::move(text), Tone::plain};
  }

  static std::string signed_days(const std::optional<int>& days) {
    if (!days) return "-";
    return (*days > 0 ? "+" : "") + std::to_string(*days);
  }

  std::string day(Date on) const { return long_date(on, look.language); }

  // One row a currency; the counts stand in the first.
  void add_day(Table& table, const BacktestDay& row) const {
    const BacktestCount& count = row.count;
    bool is_first = true;
    for (const auto& amounts : row.amounts) {
      const std::string within = std::to_string(count.within) + "/" + std::to_string(count.judged);
      const bool has_counts = is_first && count.judged > 0;
      table.add({{is_first ? to_iso(row.on) : "", Tone::plain},
                 {has_counts ? within
                  : is_first ? "-"
                             : "",
                  Tone::plain},
                 {is_first ? signed_days(count.median_error) : "", Tone::plain},
                 {std::string(amounts.likely.currency.code()), Tone::faint},
                 number(amounts.low),
                 number(amounts.likely),
                 number(amounts.high),
                 {number(amounts.received).text, Tone::strong}});
      is_first = false;
    }
  }

  std::string days() const {
    Table table({Align::left, Align::right, Align::right, Align::left, Align::right, Align::right,
                 Align::right, Align::right});
    table.add({head("pr\u00e9vision du", "forecast of"),
               head("dans la fourchette", "in the band"),
               head("\u00e9cart", "off by"),
               {},
               head("au moins", "at least"),
               head("probable", "likely"),
               head("au plus", "at most"),
               head("re\u00e7u", "received")});
    for (const auto& row : backtest.days) add_day(table, row);
    return table.text(look.style);
  }

  static Minor percent(int part, int whole) { return divide_half_up(Minor{part} * 100, Minor{whole}); }

  std::string share() const {
    const BacktestCount& count = backtest.count;
    const auto form =
        pick(look.language,
             "{0} pr\u00e9visions jug\u00e9es. R\u00e9gl\u00e9es dans la fourchette : {1} ({2}) ; "
             "avant : {3} ; apr\u00e8s ou pas encore : {4}.\n",
             "{0} forecasts judged. Paid within the band: {1} ({2}); before it: {3}; after it or not "
             "yet: {4}.\n");
    const auto rounded = std::to_string(static_cast<int>(percent(count.within, count.judged)));
    return fmt::format(fmt::runtime(form), count.judged, count.within, percent_text(rounded, look.language),
                       count.before, count.after);
  }

  std::string error() const {
    const int error = *backtest.count.median_error;
    const std::string off = days_text(*backtest.count.median_distance, look.language);
    const std::string by = days_text(std::abs(error), look.language);
    const std::string side =
        error == 0 ? say("ni trop t\u00f4t ni trop tard", "neither too soon nor too late")
        : error > 0
            ? fmt::format(
                  fmt::runtime(pick(look.language, "{} plus tard que pr\u00e9vu", "{} later than forecast")),
                  by)
            : fmt::format(fmt::runtime(pick(look.language, "{} plus t\u00f4t que pr\u00e9vu",
                                            "{} sooner than forecast")),
                          by);
    return fmt::format(
        fmt::runtime(pick(look.language,
                          "Une sur deux \u00e0 {} au plus du jour probable ; en m\u00e9diane : {}.\n",
                          "Half of them within {} of the likely day; at the median: {}.\n")),
        off, side);
  }

  std::string others() const {
    const BacktestCount& count = backtest.count;
    if (count.running + count.undated + count.settled_otherwise == 0) return {};
    return fmt::format(
        fmt::runtime(
            pick(look.language,
                 "Non jug\u00e9es : jour tardif pas encore pass\u00e9 : {} ; sans jour tardif : {} ; "
                 "sold\u00e9es autrement que par un r\u00e8glement : {}.\n",
                 "Not judged: late day not over: {}; no late day: {}; settled otherwise than by a payment: "
                 "{}.\n")),
        count.running, count.undated, count.settled_otherwise);
  }

  std::string too_little() const {
    return fmt::format(
        fmt::runtime(
            pick(look.language,
                 "Trop peu d\u2019historique pour juger : il faut {} pr\u00e9visions dont le jour tardif est "
                 "pass\u00e9, il y en a {}.\n",
                 "Too little history to judge by: it takes {} forecasts whose late day is over, there are "
                 "{}.\n")),
        kForecastsThatTell, backtest.count.judged);
  }

  std::string months() const {
    const auto noun =
        backtest.months == 1 ? pick(look.language, "mois", "month") : pick(look.language, "mois", "months");
    return std::to_string(backtest.months) + " " + std::string(noun);
  }

  std::string text() const {
    const auto form =
        pick(look.language,
             "Les pr\u00e9visions du premier de chaque mois, sur {}, compar\u00e9es \u00e0 ce qui est "
             "arriv\u00e9 jusqu\u2019au {}\n\n",
             "Forecasts of the first of each month, over {}, against what came until {}\n\n");
    std::string out = fmt::format(fmt::runtime(form), months(), day(backtest.as_of));
    out += backtest.tells() ? share() + error() : too_little();
    out += others();
    if (backtest.days.empty()) return out;
    out +=
        "\n" +
        say("Montants : attendus et re\u00e7us dans les quatre semaines suivantes, sur les factures ouvertes "
            "ce jour-l\u00e0. \u00c9cart : m\u00e9diane, en jours apr\u00e8s le jour probable.\n\n",
            "Amounts: expected and received in the four weeks that followed, on the invoices open that "
            "day. Off by: median days after the likely day.\n\n");
    return out + days();
  }
};

}  // namespace

std::string backtest_report(const Backtest& backtest, const std::vector<LeftOut>& left_out,
                            const Look& look) {
  return left_out_text(left_out, look) + BacktestWriter{backtest, look}.text();
}

}  // namespace relance
