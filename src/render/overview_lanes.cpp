// SPDX-License-Identifier: MIT
// What happened with each client: a picture, and the same as a list for those who do not see it or want the
// words.
#include <fmt/format.h>

#include <algorithm>

#include "render/html_element.hpp"
#include "render/locale.hpp"
#include "render/occurrence_text.hpp"
#include "render/overview.hpp"
#include "render/svg_chart.hpp"
#include "render/svg_marks.hpp"

namespace relance {

namespace {

constexpr std::size_t kLanesOfChart = 12;  // a picture is never broken over two sheets

std::string say(Language language, std::string_view fr, std::string_view en) {
  return std::string(pick(language, fr, en));
}

std::string legend(Language language) {
  std::string items;
  for (const auto kind : kMarkKinds) {
    items += element("li", mark_picture(kind) + " " + mark_title(kind, language));
  }
  const auto key = [](std::string_view of_class) {
    std::string line = "<line class=\"";
    line.append(of_class).append("\" x1=\"0\" y1=\"0\" x2=\"24\" y2=\"0\"/>");
    return inline_element(
        "svg class=\"key\" viewBox=\"0 -8 24 16\" width=\"24\" height=\"16\" aria-hidden=\"true\"", line);
  };
  items += element("li", key("run") + " " + say(language, "en cours", "running"));
  items += element("li", key("late") + " " + say(language, "en retard", "late"));
  items += element("li", key("ahead") + " " + say(language, "\u00e0 venir", "to come"));
  return element("ul class=\"legend\"", "\n" + items);
}

struct Entry {
  Date on;
  std::string number;
  std::string words;
};

std::vector<Entry> entries_of(const ClientLanes& client, Date as_of, Language language) {
  std::vector<Entry> entries;
  for (const auto& lane : client.lanes) {
    const std::string& number = lane.receivable->invoice->number;
    for (const auto& mark : lane.marks) {
      entries.push_back({mark.occurrence.on, number, occurrence_text(mark.occurrence, as_of, language)});
    }
    for (const auto& portion : lane.still_due) {
      entries.push_back({portion.due, number,
                         say(language, "\u00e9ch\u00e9ance \u00e0 venir, ", "will fall due, ") +
                             money_text(portion.missing, language)});
    }
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& a, const Entry& b) { return a.on < b.on; });
  return entries;
}

std::string list_html(const ClientLanes& client, Date as_of, Language language) {
  std::string rows;
  for (const auto& entry : entries_of(client, as_of, language)) {
    rows += element("tr", element("th scope=\"row\"", escaped_lines(long_date(entry.on, language))) +
                              element("td", escaped_lines(entry.number)) +
                              element("td", escaped_lines(entry.words, "<br>")));
  }
  const std::string head =
      element("th scope=\"col\"", say(language, "jour", "day")) +
      element("th scope=\"col\"", say(language, "facture", "invoice")) +
      element("th scope=\"col\"", say(language, "ce qui s\u2019est pass\u00e9", "what happened"));
  return element("details",
                 "\n" + element("summary", say(language, "La m\u00eame chose en mots", "The same in words")) +
                     element("table", "\n" + element("thead", "\n" + element("tr", "\n" + head)) +
                                          element("tbody", "\n" + rows)));
}

// "Open: 3,150.00, of which 1,200.00 late". What is to the client's credit may make the whole smaller than
// its late part: then it is told apart.
std::string sum_of(const AgingRow& row, Language language) {
  const Money& not_due = row.buckets.front();
  const Money late = row.total - not_due;
  std::string out = say(language, "\u00c0 recevoir\u00a0: ", "Open: ") + money_text(row.total, language);
  if (!is_positive(late)) return out;
  const auto form = is_negative(not_due) ? pick(language, " ({} en retard, moins {} en sa faveur)",
                                                " ({} late, less {} to their credit)")
                                         : pick(language, ", dont {} en retard", ", of which {} late");
  return out + fmt::format(fmt::runtime(form), money_text(late, language), money_text(-not_due, language));
}

std::string sums_of(const Overview& overview, const Client& client, Language language) {
  std::string out;
  for (const auto& row : overview.aging.rows) {
    if (row.client != &client) continue;
    out.append(out.empty() ? "" : " \u00b7 ").append(sum_of(row, language));
  }
  return out;
}

std::string charts(const ClientLanes& client, Date as_of, Language language, int& next_id) {
  std::string out;
  const auto& lanes = client.lanes;
  for (std::size_t from = 0; from < lanes.size(); from += kLanesOfChart) {
    const auto first = lanes.begin() + static_cast<std::ptrdiff_t>(from);
    const auto count = std::min(kLanesOfChart, lanes.size() - from);
    const std::vector<Lane> some(first, first + static_cast<std::ptrdiff_t>(count));
    const SvgNames names{next_id++,
                         fmt::format(fmt::runtime(pick(language, "Chronologie\u00a0: {}", "Timeline: {}")),
                                     client.client->name),
                         say(language,
                             "Une ligne par facture, de l\u2019\u00e9mission au paiement ou \u00e0 "
                             "aujourd\u2019hui\u00a0; la liste qui suit dit la m\u00eame chose en mots.",
                             "A line an invoice, from its issue to its payment or to today; the list that "
                             "follows says the same in words.")};
    out += element("div class=\"wide\"", "\n" + timeline_chart(some, as_of, language, names));
  }
  return out;
}

}  // namespace

std::string timelines_section(const Overview& overview, Language language, int& next_id) {
  std::string out =
      element("h2 id=\"timelines\"", say(language, "Chronologie par client", "Timeline of each client"));
  if (overview.clients.empty()) {
    out += element(
        "p", say(language, "Rien d\u2019ouvert, rien de r\u00e9cent.", "Nothing open, nothing recent."));
  } else {
    out += legend(language);
  }
  for (const auto& client : overview.clients) {
    std::string part = element("h3", escaped_lines(client.client->name));
    const std::string sums = sums_of(overview, *client.client, language);
    if (!sums.empty()) part += element("p", escaped_lines(sums));
    part += charts(client, overview.as_of, language, next_id);
    part += list_html(client, overview.as_of, language);
    out += element("article", "\n" + part);
  }
  return element("section aria-labelledby=\"timelines\"", "\n" + out);
}

}  // namespace relance
