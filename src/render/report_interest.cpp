// SPDX-License-Identifier: MIT
// Late-payment sums line by line: days x rate x principal, and under each line what its rate is made of and
// where that was published. Figures and rules only: never advice.
#include <fmt/format.h>

#include <algorithm>

#include "ledger/words.hpp"
#include "render/legal_sources.hpp"
#include "render/locale.hpp"
#include "render/reports.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

struct Page {
  const Receivable& receivable;
  const LateSums& sums;
  const InterestTexts& texts;
  const Look& look;

  std::string say(std::string_view fr, std::string_view en) const {
    return std::string(pick(look.language, fr, en));
  }
  std::string percent(const Decimal& value) const { return percent_text(to_text(value), look.language); }
  std::string faint(const std::string& text) const { return toned(text, Tone::faint, look.style); }
};

std::string period(Date from, Date to) {
  return to_iso(from) + " .. " + to_iso(to);
}

std::string half_year_name(Date half_year, const Page& page) {
  const char* half = month_of(half_year) < 7 ? "1" : "2";
  return std::to_string(year_of(half_year)) + page.say("-S", "-H") + half;
}

std::string source_text(const LegalSource& source, const Page& page) {
  if (source.citation.empty()) return page.say("aucun texte", "no text of law");
  if (source.citation == "contract") return page.say("le contrat", "the contract");
  return source.citation + ", " + checked_title(source, page.look.language);
}

std::string head(const Page& page) {
  const auto& sums = page.sums;
  std::string out = toned(page.receivable.invoice->number + "  " + page.receivable.client->name, Tone::strong,
                          page.look.style) +
                    "\n";
  const std::string rule = sums.rule.origin == RateOrigin::none
                               ? page.say("aucun taux l\u00e9gal", "no statutory rate")
                               : source_text(sums.rule.source, page);
  return out + "  " + page.say("loi ", "law ") + sums.law + page.say("\u00a0: ", ": ") + rule + "\n\n";
}

// "2.40 % (ecb_mro, 2026-H2) + 10 points: European Central Bank, ..."
std::string basis_text(const RateBasis& basis, const Page& page) {
  const auto& rule = page.sums.rule;
  std::string out =
      page.percent(basis.value) + " (" + rule.series + ", " + half_year_name(basis.half_year, page) + ")";
  if (rule.margin != Decimal{}) out += " + " + page.percent(rule.margin);
  return basis.source.empty() ? out : out + page.say("\u00a0: ", ": ") + basis.source;
}

std::vector<std::string> bases_of(const LateSegment& segment, const Page& page) {
  if (segment.is_assumed) {
    return {page.say("hypoth\u00e8se, aucun taux publi\u00e9", "assumption, no rate is published")};
  }
  if (segment.basis.empty()) return {source_text(page.sums.rule.source, page)};
  std::vector<std::string> lines;
  lines.reserve(segment.basis.size());
  for (const auto& basis : segment.basis) lines.push_back(basis_text(basis, page));
  return lines;
}

std::string segments(const Page& page) {
  Table table({Align::left, Align::right, Align::right, Align::right, Align::right});
  const Language language = page.look.language;
  for (const auto& segment : page.sums.segments) {
    table.add({{period(segment.from, segment.to), Tone::plain},
               {days_text(segment.days, language), Tone::plain},
               {"x " + page.percent(segment.rate), segment.is_assumed ? Tone::caution : Tone::plain},
               {"x " + money_cell(segment.principal, language), Tone::plain},
               {money_cell(segment.interest, language), Tone::plain}});
  }
  std::string out;
  const auto rows = table.row_texts(page.look.style, "  ");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    out += rows[i];
    for (const auto& basis : bases_of(page.sums.segments[i], page)) out += "    " + page.faint(basis) + "\n";
  }
  for (std::size_t i = 0; i < page.sums.unknown.size(); ++i) {
    out += "  " + period(page.sums.unknown[i].from, page.sums.unknown[i].to) + "  " +
           toned(page.texts.unknown[i], Tone::caution, page.look.style) + "\n";
  }
  return out;
}

std::string fixed_sum_source(const Page& page) {
  const auto& sums = page.sums;
  if (sums.compensation_source.citation.empty() || is_zero(sums.compensation)) return {};
  std::string out = source_text(sums.compensation_source, page);
  if (is_positive(sums.compensation_base)) {
    out += page.say(", sur ", ", on ") + money_cell(sums.compensation_base, page.look.language);
  }
  return out;
}

// An assumed rate is marked on every sum that it enters; days without any rate make a sum the least.
std::string remark_on(const Page& page) {
  const auto& segments = page.sums.segments;
  if (std::any_of(segments.begin(), segments.end(), [](const auto& segment) { return segment.is_assumed; }))
    return page.say("(avec un taux suppos\u00e9)", "(with an assumed rate)");
  return page.sums.unknown.empty() ? "" : page.say("(au moins)", "(at least)");
}

std::string totals(const Page& page) {
  const auto& sums = page.sums;
  const Language language = page.look.language;
  const std::string mark = remark_on(page);
  Table table({Align::left, Align::right, Align::left});
  const auto row = [&](const std::string& name, const Money& amount, const Cell& remark, Tone tone) {
    table.add(
        {{name, tone == Tone::strong ? tone : Tone::faint}, {money_cell(amount, language), tone}, remark});
  };
  row(page.say("int\u00e9r\u00eats", "interest"), sums.interest, {mark, Tone::caution}, Tone::plain);
  row(page.say("indemnit\u00e9 forfaitaire", "fixed sum"), sums.compensation,
      {fixed_sum_source(page), Tone::faint}, Tone::plain);
  row(page.say("reste ouvert", "open"), sums.open, {"", Tone::plain}, Tone::plain);
  row(page.say("total", "total"), sums.total, {mark, Tone::caution}, Tone::strong);
  std::string out = table.text(page.look.style, "  ");
  if (is_positive(sums.daily_amount)) {
    out += "  " + page.say("chaque jour de plus\u00a0: ", "each further day: ") +
           money_cell(sums.daily_amount, language) + (sums.is_daily_assumed ? " " + mark : "") + "\n";
  }
  return out;
}

std::string year_text(DayCount convention, const Page& page) {
  switch (convention) {
    case DayCount::act_365:
      return "365";
    case DayCount::act_act:
      return page.say("365 ou 366", "365 or 366");
    case DayCount::act_360:
    case DayCount::thirty_360:
      return "360";
  }
  return {};
}

std::string first_day(const Page& page) {
  if (!page.sums.accrues_from) return {};
  return fmt::format(fmt::runtime(page.say("premier jour\u00a0: {}\u00a0; jours x taux x principal / {}",
                                           "first day: {}; days x rate x principal / {}")),
                     to_iso(*page.sums.accrues_from), year_text(page.receivable.rules.day_count, page));
}

// Every convention in use is printed, with the key that changes it.
std::string conventions(const Page& page) {
  const auto& rules = page.receivable.rules;
  const std::string keys =
      fmt::format("day_count {}, rounding {}, imputation {}, payment_day {}, rate_mode {}, move_due {}",
                  word_of(rules.day_count), word_of(rules.rounding), word_of(rules.imputation),
                  word_of(rules.payment_day), word_of(rules.rate_mode), rules.move_due ? "true" : "false");
  std::string out;
  for (const auto& line : {first_day(page), "[late_payment] " + keys}) {
    if (!line.empty()) out += "  " + page.faint(line) + "\n";
  }
  return out;
}

}  // namespace

std::string interest_report(const Receivable& receivable, const LateSums& sums, const InterestTexts& texts,
                            const Look& look) {
  const Page page{receivable, sums, texts, look};
  std::string out = head(page);
  const std::string lines = segments(page);
  out += lines + (lines.empty() ? "" : "\n") + totals(page);
  if (!receivable.is_late && sums.segments.empty()) {
    out += "\n  " + page.say("pas en retard\u00a0: rien ne court", "not late: nothing accrues") + "\n";
  }
  out += "\n" + conventions(page);
  for (const auto& note : texts.notes) out += "  " + note + "\n";
  return out;
}

}  // namespace relance
