// SPDX-License-Identifier: MIT
// The table of ages, and on a terminal a bar for each row: beside it where there is room, else below.
#include <fmt/format.h>

#include <algorithm>

#include "base/printable.hpp"
#include "render/locale.hpp"
#include "render/reports.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

constexpr int kNarrowest = 12;  // columns of a bar that still tells something
constexpr int kWidest = 60;
constexpr std::size_t kCodeWidth = 4;  // " EUR" of a money cell
constexpr std::string_view kShades[] = {"\u00b7", "\u2591", "\u2592", "\u2593", "\u2588"};

std::string_view heading(const Look& look, std::string_view fr, std::string_view en) {
  return pick(look.language, fr, en);
}

// The code has a column of its own.
std::string number_cell(const Money& amount, const Look& look) {
  std::string text = money_cell(amount, look.language);
  text.resize(text.size() - kCodeWidth);
  return text;
}

std::string name_of(const AgingRow& row, const Look& look) {
  if (!row.client) return std::string(heading(look, "total", "total"));
  return row.invoice ? row.invoice->number + "  " + row.client->name : row.client->name;
}

// The older the darker, so that a bar can be read without colour; with more ages than shades neighbours share
// one.
std::size_t shade_of(std::size_t bucket, std::size_t count) {
  constexpr std::size_t kDarkest = std::size(kShades) - 1;
  if (bucket == 0) return 0;
  if (bucket + 1 == count) return kDarkest;
  return count <= kDarkest + 1 ? bucket : 1 + (bucket - 1) * (kDarkest - 1) / (count - 2);
}

// Credit balances take no room.
Money asked_in(const AgingRow& row) {
  Money sum = zero(row.currency);
  for (const auto& amount : row.buckets) sum += std::max(amount, zero(row.currency));
  return sum;
}

Money largest_of(const std::vector<AgingRow>& rows, Currency currency) {
  Money largest = zero(currency);
  for (const auto& row : rows) {
    if (row.currency == currency) largest = std::max(largest, asked_in(row));
  }
  return largest;
}

// A row's share of the largest one of its currency, a shade for each age.
std::string bar(const AgingRow& row, const Money& largest, int width) {
  std::string out;
  Minor sum = 0;
  Minor drawn = 0;
  for (std::size_t i = 0; i < row.buckets.size(); ++i) {
    if (!is_positive(row.buckets[i])) continue;
    sum += row.buckets[i].minor();
    const Minor until = divide_half_up(sum * width, largest.minor());
    for (; drawn < until; ++drawn) out += kShades[shade_of(i, row.buckets.size())];
  }
  return out.empty() && sum > 0 ? "\u258f" : out;
}

std::string legend(const Aging& aging, const Look& look) {
  std::string out;
  std::size_t shade = std::size(kShades);
  for (std::size_t i = 0; i < aging.labels.size(); ++i) {
    const auto of_this = shade_of(i, aging.labels.size());
    if (of_this == shade) {
      out.append(", ");
    } else {
      out.append(i > 0 ? "  " : "").append(kShades[of_this]).append("\u00a0");
    }
    shade = of_this;
    out.append(unbroken(age_title(aging.labels[i], look.language)));
  }
  return "\n" + toned(out, Tone::faint, look.style) + "\n";
}

std::vector<Cell> amount_cells(const AgingRow& row, const Look& look) {
  std::vector<Cell> cells = {{name_of(row, look), row.client ? Tone::plain : Tone::strong},
                             {std::string(row.currency.code()), Tone::faint}};
  cells.reserve(row.buckets.size() + 4);
  for (const auto& amount : row.buckets)
    cells.push_back({is_zero(amount) ? "-" : number_cell(amount, look), Tone::plain});
  cells.push_back({number_cell(row.total, look), Tone::strong});
  return cells;
}

// `bar_width` 0: without bars.
Table amounts_table(const Aging& aging, const Look& look, int bar_width) {
  std::vector<Align> columns = {Align::left, Align::left};
  std::vector<Cell> head = {{std::string(heading(look, "client", "client")), Tone::faint}, {"", Tone::faint}};
  columns.reserve(aging.labels.size() + 4);
  head.reserve(aging.labels.size() + 4);
  for (const auto& label : aging.labels) {
    columns.push_back(Align::right);
    head.push_back({age_title(label, look.language), Tone::faint});
  }
  columns.push_back(Align::right);
  head.push_back({std::string(heading(look, "total", "total")), Tone::faint});
  columns.push_back(Align::left);
  Table table(columns);
  table.add(std::move(head));
  for (const auto& row : aging.rows) {
    auto cells = amount_cells(row, look);
    if (bar_width > 0)
      cells.push_back({bar(row, largest_of(aging.rows, row.currency), bar_width), Tone::caution});
    table.add(std::move(cells));
  }
  for (const auto& total : aging.totals) table.add(amount_cells(total, look));
  return table;
}

int width_of(const std::string& lines) {
  int width = 0;
  for (std::size_t at = 0; at < lines.size();) {
    const auto end = lines.find('\n', at);
    width = std::max(width, display_width(std::string_view(lines).substr(at, end - at)));
    at = end + 1;
  }
  return width;
}

// The bars alone, where the amounts leave no room beside them.
std::string bars_below(const Aging& aging, const Look& look) {
  int names = 0;
  for (const auto& row : aging.rows) names = std::max(names, display_width(name_of(row, look)));
  const int room = look.style.width - names - static_cast<int>(kCodeWidth) - 4;
  const int width = std::clamp(room, kNarrowest, kWidest);
  Table table({Align::left, Align::left, Align::left});
  for (const auto& row : aging.rows) {
    table.add({{name_of(row, look), Tone::plain},
               {std::string(row.currency.code()), Tone::faint},
               {bar(row, largest_of(aging.rows, row.currency), width), Tone::caution}});
  }
  return "\n" + table.text(look.style);
}

}  // namespace

std::string aging_report(const Aging& aging, const std::vector<LeftOut>& left_out, const Look& look) {
  const bool by_due = aging.basis == AgingBasis::due;
  const auto form =
      by_due ? heading(look, "Au {}, jours apr\u00e8s l\u2019\u00e9ch\u00e9ance\n\n",
                       "On {}, days after the due day\n\n")
             : heading(look, "Au {}, jours depuis l\u2019\u00e9mission\n\n", "On {}, days since issue\n\n");
  const std::string out =
      left_out_text(left_out, look) + fmt::format(fmt::runtime(form), long_date(look.as_of, look.language));
  if (aging.rows.empty())
    return out + std::string(heading(look, "Rien n\u2019est ouvert.\n", "Nothing is open.\n"));
  const std::string plain = amounts_table(aging, look, 0).text({});
  if (!look.style.has_bars) return out + amounts_table(aging, look, 0).text(look.style);
  const int room = look.style.width - width_of(plain) - 2;
  if (room < kNarrowest)
    return out + amounts_table(aging, look, 0).text(look.style) + bars_below(aging, look) +
           legend(aging, look);
  return out + amounts_table(aging, look, std::min(room, kWidest)).text(look.style) + legend(aging, look);
}

}  // namespace relance
