// SPDX-License-Identifier: MIT
// How each client pays, then the book as a whole. On a terminal the trend is a small chart, on one scale for
// all clients; elsewhere it is numbers.
#include <fmt/format.h>

#include <array>
#include <utility>

#include "base/printable.hpp"
#include "render/clients_view.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

// The highest average, in days, that each bar stands for; the last one: more.
constexpr std::array kSteps = {0, 3, 7, 15, 30, 45, 60};
constexpr std::array<std::string_view, kSteps.size() + 1> kBars = {"\u2581", "\u2582", "\u2583", "\u2584",
                                                                   "\u2585", "\u2586", "\u2587", "\u2588"};
constexpr std::string_view kNothingPaid = "\u00b7";

std::string_view said(const Look& look, std::string_view fr, std::string_view en) {
  return pick(look.language, fr, en);
}

std::string section(const Look& look, std::string_view fr, std::string_view en) {
  return "\n" + toned(std::string(said(look, fr, en)), Tone::strong, look.style) + "\n";
}

std::string days_cell(const std::optional<TenthDays>& days, const Look& look) {
  if (!days) return "-";
  std::string text = tenths_decimal(*days);
  if (look.language == Language::fr) text.replace(text.find('.'), 1, ",");
  return text;
}

Minor whole_days(const DaysLate& of) {
  return divide_half_up(of.weighted, of.amount.minor());
}

std::string_view bar_of(const DaysLate& of) {
  if (!is_positive(of.amount)) return kNothingPaid;
  std::size_t step = 0;
  while (step < kSteps.size() && whole_days(of) > kSteps.at(step)) ++step;
  return kBars.at(step);
}

std::string trend_cell(const CurrencyRecord& of, const Look& look) {
  std::string out;
  for (const auto& quarter : of.trend) {
    if (look.style.has_bars) {
      out.append(bar_of(quarter));
    } else {
      const bool has_paid = is_positive(quarter.amount);
      out.append(out.empty() ? "" : " ");
      out.append(has_paid ? std::to_string(static_cast<std::int64_t>(whole_days(quarter))) : "-");
    }
  }
  return out;
}

std::string share_cell(int count, int of) {
  return of == 0 ? "-" : std::to_string(count) + "/" + std::to_string(of);
}

std::string risks_cell(const ClientFigures& figures, const Look& look) {
  std::string out;
  for (const auto risk : figures.risks) {
    out.append(out.empty() ? "! " : ", ").append(risk_title(risk, look.language));
  }
  return out;
}

std::string amount_cell(const Money& amount, const Look& look) {
  return is_zero(amount) ? "-" : money_cell(amount, look.language);
}

// What is of the client, not of a currency, stands on the first of its lines.
void add_client(Table& table, const ClientFigures& figures, const Look& look) {
  const PaymentRecord& record = figures.record;
  const PromiseRecord& promises = record.promises;
  std::string name = record.client->name;
  std::string promised = share_cell(promises.kept, promises.decided());
  std::string in_terms = share_cell(record.paid_in_terms(), record.paid());
  std::string risks = risks_cell(figures, look);
  if (record.currencies.empty()) {
    table.add(
        {{name, Tone::plain}, {"-"}, {"-"}, {"-"}, {"-"}, {promised}, {in_terms}, {risks, Tone::alarm}});
  }
  for (const auto& of : record.currencies) {
    table.add({{std::exchange(name, {}), Tone::plain},
               {amount_cell(of.open, look), Tone::plain},
               {amount_cell(of.late, look), is_positive(of.late) ? Tone::caution : Tone::plain},
               {days_cell(of.days_late.average(), look), Tone::plain},
               {trend_cell(of, look), Tone::plain},
               {std::exchange(promised, {}), Tone::plain},
               {std::exchange(in_terms, {}), Tone::plain},
               {std::exchange(risks, {}), Tone::alarm}});
  }
}

std::string quarter_text(const DaySpan& quarter, const Look& look) {
  return fmt::format(fmt::runtime(said(look, "T{} {}", "Q{} {}")), (month_of(quarter.from) + 2) / 3,
                     year_of(quarter.from));
}

std::string legend(const Look& look) {
  const auto quarters = trend_quarters(look.as_of);
  std::string out = fmt::format(
      fmt::runtime(said(look,
                        "retard\u00a0: jours, pond\u00e9r\u00e9s par les montants, des paiements "
                        "de 365 jours et de ce qui est en retard\n"
                        "tendance\u00a0: les paiements de chaque trimestre, de {} \u00e0 {}\n"
                        "promesses\u00a0: tenues au jour dit\u00a0\u00b7 \u00e0 l\u2019heure\u00a0: "
                        "factures pay\u00e9es dans leurs d\u00e9lais\n",
                        "days late: weighted by amount, over payments of 365 days and what is "
                        "late today\n"
                        "trend: the payments of each quarter, {} to {}\n"
                        "promises: kept by their day \u00b7 in terms: invoices paid by their due "
                        "day\n")),
      quarter_text(quarters.front(), look), quarter_text(quarters.back(), look));
  if (!look.style.has_bars) return "\n" + toned(out, Tone::faint, look.style);
  out.append(kBars.front()).append(said(look, "\u00a0\u00e0\u00a0l\u2019heure", "\u00a0in\u00a0time"));
  for (std::size_t i = 1; i < kSteps.size(); ++i)
    out.append("  ").append(kBars.at(i)).append("\u00a0\u2264").append(std::to_string(kSteps.at(i)));
  out.append("  ").append(kBars.back()).append(said(look, "\u00a0au-del\u00e0  ", "\u00a0more  "));
  out.append(kNothingPaid).append(said(look, "\u00a0aucun\u00a0paiement\n", "\u00a0nothing\u00a0paid\n"));
  return "\n" + toned(out, Tone::faint, look.style);
}

std::string suggestions(const ClientsView& view, const Look& look) {
  std::string lines;
  for (const auto& figures : view.clients) {
    const Client& client = *figures.record.client;
    if (!figures.suggestion || figures.suggestion->type == client.type) continue;
    lines += fmt::format(
        fmt::runtime(said(look, "  {}\u00a0: {} (type actuel\u00a0: {})\n", "  {}: {} (now {})\n")),
        printable(client.name), word(figures.suggestion->type), word(client.type));
    for (const auto& trait : figures.suggestion->reasons)
      lines.append("    ").append(trait_text(trait, look.language)).append("\n");
  }
  return lines.empty() ? lines : section(look, "types sugg\u00e9r\u00e9s", "suggested types") + lines;
}

std::string sales_lines(const ClientsView& view, const Look& look) {
  if (view.dso.empty()) return {};
  Table table({Align::left, Align::right, Align::left});
  for (const auto& of : view.dso) {
    const int period = days_between(of.period.from, of.period.to) + 1;
    const bool is_one =
        of.days && (look.language == Language::fr ? of.days->tenths < 20 : of.days->tenths == 10);
    const std::string days = days_cell(of.days, look) + std::string(is_one ? said(look, " jour", " day")
                                                                           : said(look, " jours", " days"));
    table.add({{std::string(of.currency.code()), Tone::faint},
               {of.days ? days : "-", Tone::strong},
               {fmt::format(fmt::runtime(said(look, "{} ouverts / {} factur\u00e9s du {} au {} \u00d7 {}",
                                              "{} open / {} invoiced from {} to {} \u00d7 {}")),
                            money_cell(of.open, look.language), money_cell(of.sales, look.language),
                            long_date(of.period.from, look.language), long_date(of.period.to, look.language),
                            days_text(period, look.language)),
                Tone::plain}});
  }
  return section(look, "jours de ventes \u00e0 encaisser (DSO)", "days sales outstanding (DSO)") +
         table.text(look.style, "  ");
}

std::string average_line(const ClientsView& view, const Look& look) {
  const auto average = view.time.average();
  if (!average) return {};
  const auto form =
      view.time.invoices == 1
          ? said(look, "  en {0} apr\u00e8s l\u2019\u00e9mission, sur 1 facture pay\u00e9e\u00a0; {2}\n",
                 "  within {0} of issue, over 1 invoice paid; {2}\n")
          : said(look, "  en {0} apr\u00e8s l\u2019\u00e9mission, sur {1} factures pay\u00e9es\u00a0; {2}\n",
                 "  within {0} of issue, over {1} invoices paid; {2}\n");
  const auto use = view.time.is_proven()
                       ? said(look, "vos textes le disent", "your texts say so")
                       : said(look, "vos textes n\u2019en disent rien", "your texts say nothing of it");
  return section(look, "pay\u00e9 en moyenne", "paid on average") +
         fmt::format(fmt::runtime(form), days_text(*average, look.language), view.time.invoices, use);
}

}  // namespace

std::string clients_report(const ClientsView& view, const Look& look) {
  std::string out = left_out_text(view.left_out, look);
  out += fmt::format(fmt::runtime(said(look, "Vos clients au {}\n\n", "Your clients on {}\n\n")),
                     long_date(look.as_of, look.language));
  if (view.clients.empty()) return out + std::string(said(look, "Aucun client.\n", "No client.\n"));
  Table table({Align::left, Align::right, Align::right, Align::right,
               look.style.has_bars ? Align::left : Align::right, Align::right, Align::right, Align::left});
  table.add({{std::string(said(look, "client", "client")), Tone::faint},
             {std::string(said(look, "ouvert", "open")), Tone::faint},
             {std::string(said(look, "dont en retard", "of it late")), Tone::faint},
             {std::string(said(look, "retard", "days late")), Tone::faint},
             {std::string(said(look, "tendance", "trend")), Tone::faint},
             {std::string(said(look, "promesses", "promises")), Tone::faint},
             {std::string(said(look, "\u00e0 l\u2019heure", "in terms")), Tone::faint}});
  for (const auto& figures : view.clients) add_client(table, figures, look);
  return out + table.text(look.style) + legend(look) + suggestions(view, look) + sales_lines(view, look) +
         average_line(view, look);
}

}  // namespace relance
