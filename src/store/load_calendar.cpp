// SPDX-License-Identifier: MIT
#include "store/load_calendar.hpp"

#include <algorithm>
#include <utility>

#include "base/diagnostic_codes.hpp"
#include "base/nearest.hpp"
#include "defaults/embedded.hpp"
#include "store/book_files.hpp"
#include "store/book_paths.hpp"
#include "store/read_holidays.hpp"

namespace relance {

namespace {

constexpr std::string_view kNone = "none";

std::string embedded_path(std::string_view name) {
  return "holidays/" + std::string(name) + ".toml";
}

std::vector<std::string> set_names() {
  std::vector<std::string> names;
  for (const auto& file : embedded_files()) {
    if (file.path.starts_with("holidays/")) names.emplace_back(stem_of(file.path));
  }
  names.emplace_back(kNone);
  return names;
}

HolidaySet embedded_set(std::string_view name) {
  const auto text = embedded_text(embedded_path(name));
  if (!text) return {};
  auto reading = start_reading("embedded: " + embedded_path(name), std::string(*text));
  return read_holidays(reading);
}

std::string set_of_country(const std::string& country) {
  if (country == "CH") return "CH-GE";
  if (country == "GB") return "UK";
  return country;
}

void complain(Diagnostics& diagnostics, DiagnosticCode code, Spot spot, Failure what) {
  diagnostics.push_back(make_diagnostic(code, {std::string(kProfileFile), spot.line, spot.column},
                                        std::move(what.message), std::move(what.hint)));
}

HolidaySet set_from_file(const std::string& root, const CalendarChoice& choice, Diagnostics& diagnostics) {
  const auto path = inside_book("", choice.holidays);
  if (!path) {
    complain(diagnostics, DiagnosticCode::outside_book, choice.holidays_spot,
             {wording("`holidays` leaves the book: `{}`", choice.holidays),
              wording("write a path relative to the book")});
    return {};
  }
  auto text = read_file(root, *path);
  if (!text) {
    complain(diagnostics, DiagnosticCode::bad_holidays, choice.holidays_spot,
             {wording("`{}` {}", choice.holidays, text.error().message),
              wording("name a file of the book, or one of its sets")});
    return {};
  }
  if (!is_file_inside(root, *path)) {
    complain(diagnostics, DiagnosticCode::outside_book, choice.holidays_spot,
             {wording("a link that leaves the book"), wording("copy the file into the book")});
    return {};
  }
  auto reading = start_reading(*path, std::move(*text));
  auto set = read_holidays(reading);
  diagnostics.insert(diagnostics.end(), reading.diagnostics.begin(), reading.diagnostics.end());
  return set;
}

HolidaySet set_by_country(const Me& me, Diagnostics& diagnostics) {
  const auto name = set_of_country(me.country);
  if (!me.country.empty() && embedded_text(embedded_path(name))) return embedded_set(name);
  const auto what = me.country.empty() ? wording("`country` is not written")
                                       : wording("there is no holiday calendar for `{}`", me.country);
  complain(
      diagnostics, DiagnosticCode::no_holidays, me.country_spot,
      {wording("{}: no day but the weekend is a day off", what),
       wording("add [calendar] and holidays = \"FR\" (or another set, or a file of the book, or \"none\")")});
  return {};
}

HolidaySet chosen_set(const std::string& root, const Profile& profile, Diagnostics& diagnostics) {
  const auto& choice = profile.calendar;
  if (choice.holidays.empty()) return set_by_country(profile.me, diagnostics);
  const auto names = set_names();
  if (choice.holidays == kNone) return {};
  if (std::find(names.begin(), names.end(), choice.holidays) != names.end())
    return embedded_set(choice.holidays);
  if (choice.holidays.ends_with(".toml")) return set_from_file(root, choice, diagnostics);
  const auto guess = nearest(choice.holidays, names);
  std::string known;
  for (const auto& name : names) known += (known.empty() ? "" : ", ") + name;
  complain(
      diagnostics, DiagnosticCode::unknown_word, choice.holidays_spot,
      {wording("`holidays` is `{}`, expected one of {}, or a .toml file of the book", choice.holidays, known),
       guess ? did_you_mean(*guess) : Wording{}});
  return {};
}

}  // namespace

Calendar load_calendar(const std::string& root, const Profile& profile, Diagnostics& diagnostics) {
  const auto set = chosen_set(root, profile, diagnostics);
  // Every rule and the weekend were checked where they were read.
  return Calendar::build(set, profile.calendar.weekend, profile.calendar.closed).value_or(Calendar());
}

Calendar law_calendar(const LawRules& law) {
  const std::vector<date::weekday> weekend = {date::Saturday, date::Sunday};
  return Calendar::build(embedded_set(law.holidays), weekend, {}).value_or(Calendar());
}

}  // namespace relance
