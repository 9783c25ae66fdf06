// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/printable.hpp"
#include "render/html_element.hpp"
#include "render/locale.hpp"
#include "render/occurrence_text.hpp"
#include "render/svg_chart.hpp"
#include "render/svg_marks.hpp"
#include "render/time_axis.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

// In tenths of a pixel.
constexpr int kLeft = 100;
constexpr int kRight = 7100;
constexpr int kWhole = 7200;
constexpr int kHead = 220;   // the line that names today
constexpr int kLabel = 190;  // the line above a track
constexpr int kLevel = 130;  // marks that would cover each other stand above one another
constexpr int kLaneFoot = 120;
constexpr int kFoot = 240;       // the days below
constexpr int kMarkWidth = 125;  // and the room around it
constexpr int kMostLevels = 6;
constexpr int kMostTicks = 7;
constexpr int kLabelColumns = 92;

struct PlacedMark {
  const LaneMark* mark = nullptr;
  int x = 0;
  int level = 0;
};

// Each mark at the lowest level where nothing stands in its way.
std::vector<PlacedMark> placed(const Lane& lane, const TimeAxis& axis) {
  std::vector<PlacedMark> all;
  all.reserve(lane.marks.size());
  std::vector<int> ends(kMostLevels, -kMarkWidth);
  for (const auto& mark : lane.marks) {
    const int x = axis.at(mark.occurrence.on);
    std::size_t level = 0;
    while (level + 1 < ends.size() && x - ends[level] < kMarkWidth) ++level;
    ends[level] = x;
    all.push_back({&mark, x, static_cast<int>(level)});
  }
  return all;
}

// Of what is to come at least a month, and no more than half of what was: a far plan does not press the past
// into a corner.
Date last_day_shown(const std::vector<Lane>& lanes, Date from, Date as_of) {
  constexpr int kMonth = 31;
  const Date farthest = as_of + Days{std::max(kMonth, days_between(from, as_of) / 2)};
  Date last = as_of;
  for (const auto& lane : lanes) {
    for (const auto& portion : lane.still_due) last = std::max(last, portion.due);
  }
  return std::min(last, farthest);
}

TimeAxis axis_of(const std::vector<Lane>& lanes, Date as_of) {
  constexpr int kLeastDays = 28;
  Date from = as_of - Days{kLeastDays};
  for (const auto& lane : lanes) from = std::min(from, lane.from);
  const Date until = last_day_shown(lanes, from, as_of);
  const int margin = std::max(1, days_between(from, until) / 50);
  return {from - Days{margin}, until + Days{margin}, kLeft, kRight};
}

std::string attribute(std::string_view name, int value) {
  std::string out = " ";
  out.append(name).append("=\"").append(tenths(value)).append("\"");
  return out;
}

std::string line(std::string_view of_class, SvgPoint from, SvgPoint to) {
  std::string out = "<line class=\"";
  out.append(of_class).append("\"").append(attribute("x1", from.x)).append(attribute("y1", from.y));
  out.append(attribute("x2", to.x)).append(attribute("y2", to.y)).append("/>\n");
  return out;
}

std::string text(std::string_view of_class, SvgPoint at, const std::string& words) {
  std::string opening = "text class=\"";
  opening.append(of_class).append("\"").append(attribute("x", at.x)).append(attribute("y", at.y));
  return element(opening, escaped_lines(words));
}

// No wider than the picture.
std::string cut(const std::string& words) {
  if (display_width(words) <= kLabelColumns) return words;
  std::string out;
  for (std::size_t at = 0; at < words.size() && display_width(out) < kLabelColumns - 1;) {
    const auto length = code_point_length(words, at);
    out += words.substr(at, length);
    at += length;
  }
  return out + "\u2026";
}

std::string label_of(const Lane& lane, Language language) {
  const Receivable& r = *lane.receivable;
  std::string out = r.invoice->number;
  if (r.has_total) {
    out += " \u00b7 " + money_text(lane.has_ended ? r.balance.total : r.balance.open, language);
  }
  out += " \u00b7 " + standing_title(r.standing, language);
  if (lane.has_ended && is_negative(r.balance.open)) {
    out.append(pick(language, ", trop-per\u00e7u ", ", overpaid "));
    out.append(money_text(-r.balance.open, language));
  }
  if (!lane.has_ended && lane.late_from) {
    out.append(", ").append(days_text(r.days_past_due, language));
    out.append(pick(language, " de retard", " late"));
  }
  return cut(printable(out));
}

class Chart {
 public:
  Chart(const std::vector<Lane>& lanes, Date as_of, Language language)
      : lanes_(lanes), as_of_(as_of), language_(language), axis_(axis_of(lanes, as_of)) {}

  std::string run(const SvgNames& names) {
    std::string drawn;
    y_ = kHead;
    for (const auto& lane : lanes_) drawn += lane_picture(lane);
    const std::string id = std::to_string(names.id);
    std::string inside = "\n" + element("title id=\"t" + id + "\"", escaped_lines(names.title)) +
                         element("desc id=\"d" + id + "\"", escaped_lines(names.description));
    inside += days() + drawn;
    return element("svg class=\"chart\" viewBox=\"0 0 " + tenths(kWhole) + " " + tenths(y_ + kFoot) +
                       "\" role=\"img\" aria-labelledby=\"t" + id + " d" + id + "\"",
                   inside);
  }

 private:
  // The days below, and a line through today; behind the lanes.
  std::string days() const {
    constexpr int kHalfLabel = 330;
    constexpr int kBelow = 160;
    std::string out;
    for (const Date day : axis_.ticks(kMostTicks)) {
      const int x = axis_.at(day);
      out += line("tick", {x, kHead}, {x, y_});
      out += text("day", {std::clamp(x, kLeft + kHalfLabel, kRight - kHalfLabel), y_ + kBelow},
                  short_date(day, language_));
    }
    const int today = axis_.at(as_of_);
    out += line("today-line", {today, kHead - 60}, {today, y_});
    const bool is_at_the_end = today > kWhole * 3 / 4;
    const std::string words =
        std::string(pick(language_, "aujourd\u2019hui, ", "today, ")) + short_date(as_of_, language_);
    return out + text(is_at_the_end ? "now before" : "now", {today, kHead - 80}, words);
  }

  std::string lane_picture(const Lane& lane) {
    const auto marks = placed(lane, axis_);
    int highest = 0;
    for (const auto& mark : marks) highest = std::max(highest, mark.level);
    const int track = y_ + kLabel + highest * kLevel + kLevel / 2;
    std::string out = text("name", {kLeft, y_ + kLabel - 50}, label_of(lane, language_));
    out += tracks(lane, track);
    for (const auto& mark : marks) {
      const auto words = occurrence_text(mark.mark->occurrence, as_of_, language_);
      out += element("g", inline_element("title", escaped_lines(to_words(*mark.mark, words), " \u00b7 ")) +
                              mark_shape(mark.mark->kind, {mark.x, track - mark.level * kLevel}));
    }
    y_ = track + kLaneFoot;
    return out;
  }

  std::string to_words(const LaneMark& mark, const std::string& words) const {
    return long_date(mark.occurrence.on, language_) + std::string(pick(language_, "\u00a0: ", ": ")) + words;
  }

  std::string tracks(const Lane& lane, int y) const {
    std::string out = line("run", {axis_.at(lane.from), y}, {axis_.at(lane.until), y});
    if (lane.late_from) out += line("late", {axis_.at(*lane.late_from), y}, {axis_.at(lane.until), y});
    if (lane.still_due.empty()) return out;
    out += line("ahead", {axis_.at(as_of_), y}, {axis_.at(lane.still_due.back().due), y});
    for (const auto& portion : lane.still_due) {
      if (portion.due > axis_.until) continue;
      const auto words =
          long_date(portion.due, language_) +
          std::string(pick(language_, "\u00a0: \u00e9ch\u00e9ance \u00e0 venir, ", ": will fall due, ")) +
          money_text(portion.missing, language_);
      out += element("g", inline_element("title", escaped_lines(words)) +
                              mark_shape(LaneMarkKind::due, {axis_.at(portion.due), y}));
    }
    return out;
  }

  const std::vector<Lane>& lanes_;
  Date as_of_;
  Language language_;
  TimeAxis axis_;
  int y_ = 0;
};

}  // namespace

std::string timeline_chart(const std::vector<Lane>& lanes, Date as_of, Language language,
                           const SvgNames& names) {
  return Chart(lanes, as_of, language).run(names);
}

}  // namespace relance
