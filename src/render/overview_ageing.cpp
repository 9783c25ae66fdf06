// SPDX-License-Identifier: MIT
// How old the open money is, as a table with a bar a row: the columns' titles are the legend, and every
// amount stands in words beside its colour.
#include <algorithm>

#include "render/html_element.hpp"
#include "render/locale.hpp"
#include "render/overview.hpp"
#include "render/svg_chart.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string say(Language language, std::string_view fr, std::string_view en) {
  return std::string(pick(language, fr, en));
}

class AgeingTable {
 public:
  AgeingTable(const Aging& aging, Language language, int& next_id)
      : aging_(aging), language_(language), next_id_(next_id) {}

  std::string run() {
    std::string rows;
    for (const auto& row : aging_.rows) rows += row_html(row, row.client->name, largest(row.currency));
    std::string totals;
    for (const auto& row : aging_.totals) {
      totals += row_html(row, "total " + std::string(row.currency.code()), length_of(row));
    }
    return element("table", "\n" + element("thead", "\n" + element("tr", "\n" + head())) +
                                element("tbody", "\n" + rows) + element("tfoot", "\n" + totals));
  }

 private:
  std::string head() const {
    std::string out = element("th scope=\"col\"", say(language_, "client", "client"));
    out += element("th scope=\"col\"", say(language_, "r\u00e9partition", "shares"));
    for (std::size_t i = 0; i < aging_.labels.size(); ++i) {
      out += element("th scope=\"col\" class=\"number\"",
                     age_picture(i, aging_.labels.size()) + " " + escaped_lines(label(i)));
    }
    return out + element("th scope=\"col\" class=\"number\"", "total");
  }

  std::string label(std::size_t bucket) const { return age_title(aging_.labels[bucket], language_); }

  // What its bar shows: credit balances have no length.
  static Money length_of(const AgingRow& row) {
    Money length = zero(row.currency);
    for (const auto& amount : row.buckets) {
      if (is_positive(amount)) length += amount;
    }
    return length;
  }

  Money largest(Currency currency) const {
    Money most = zero(currency);
    for (const auto& row : aging_.rows) {
      if (row.currency == currency) most = std::max(most, length_of(row));
    }
    return most;
  }

  std::string description(const AgingRow& row) const {
    std::string out;
    for (std::size_t i = 0; i < row.buckets.size(); ++i) {
      if (is_zero(row.buckets[i])) continue;
      out.append(out.empty() ? "" : "; ").append(label(i)).append(pick(language_, "\u00a0: ", ": "));
      out.append(money_text(row.buckets[i], language_));
    }
    return out;
  }

  std::string row_html(const AgingRow& row, const std::string& name, const Money& whole) {
    const SvgNames names{next_id_++, name + ", " + money_text(row.total, language_), description(row)};
    std::string cells = element("th scope=\"row\"", escaped_lines(name));
    cells += element("td class=\"shares\"", "\n" + ageing_bar(row, whole, names));
    for (const auto& amount : row.buckets) {
      const bool is_none = is_zero(amount);
      cells += element("td class=\"number\"",
                       is_none ? std::string("\u2013") : escaped_lines(money_text(amount, language_)));
    }
    cells += element("td class=\"number total\"", escaped_lines(money_text(row.total, language_)));
    return element("tr", "\n" + cells);
  }

  const Aging& aging_;
  Language language_;
  int& next_id_;
};

}  // namespace

std::string ageing_section(const Overview& overview, Language language, int& next_id) {
  std::string out =
      element("h2 id=\"ageing\"", say(language, "Argent ouvert par anciennet\u00e9", "Open money by age"));
  if (overview.aging.rows.empty()) {
    out += element("p", say(language, "Rien n\u2019est ouvert.", "Nothing is open."));
  } else {
    out += element(
        "p", say(language,
                 "Jours apr\u00e8s l\u2019\u00e9ch\u00e9ance. La barre d\u2019un client est \u00e0 "
                 "l\u2019\u00e9chelle du plus gros solde de sa devise\u00a0; celle d\u2019un total occupe "
                 "toute la largeur.",
                 "Days after the due day. The bar of a client is to the scale of the largest balance in its "
                 "currency; that of a total takes the whole width."));
    out += element("div class=\"wide\"", "\n" + AgeingTable(overview.aging, language, next_id).run());
  }
  return element("section aria-labelledby=\"ageing\"", "\n" + out);
}

}  // namespace relance
