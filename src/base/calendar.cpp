// SPDX-License-Identifier: MIT
#include "base/calendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace relance {

namespace {

// Holidays are worked out once for these years; a book is asked about days around today.
constexpr int kFirstYear = 1970;
constexpr int kLastYear = 2150;

constexpr std::array<std::string_view, 7> kWeekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                       "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 5> kOrdinals = {"first", "second", "third", "fourth", "last"};

template <std::size_t N>
std::optional<unsigned> index_of(const std::array<std::string_view, N>& words, std::string_view word) {
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) return std::nullopt;
  return static_cast<unsigned>(found - words.begin());
}

std::vector<std::string> words_of(const std::string& rule) {
  std::istringstream stream(rule);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::optional<int> small_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < 0 || value > 366)
    return std::nullopt;
  return value;
}

// "first monday of may" as words: ordinal, weekday, "of", month.
std::optional<Date> nth_weekday(const std::vector<std::string>& words, std::size_t from, int year) {
  if (words.size() < from + 4 || words[from + 2] != "of") return std::nullopt;
  const auto ordinal = index_of(kOrdinals, words[from]);
  const auto weekday = index_of(kWeekdays, words[from + 1]);
  const auto month = index_of(kMonths, words[from + 3]);
  if (!ordinal || !weekday || !month) return std::nullopt;
  const auto in_month = date::year{year} / date::month{*month + 1};
  const date::weekday day{*weekday};
  if (*ordinal == 4) return Date{in_month / day[date::last]};
  return Date{in_month / day[*ordinal + 1]};
}

struct YearOfHolidays {
  int year;
  std::vector<Date>& days;
  std::vector<Date>& substitutes;  // days whose weekend is made up for
};

bool add_month_day(const std::vector<std::string>& words, YearOfHolidays& out) {
  const auto& text = words[0];
  const bool is_month_day = text.size() == 5 && text[2] == '-';
  if (!is_month_day || words.size() > 2 || (words.size() == 2 && words[1] != "substitute")) return false;
  // 2024 is a leap year: 02-29 is a rule, absent in other years.
  if (!parse_iso_date("2024-" + text)) return false;
  std::string year = std::to_string(out.year);
  year.insert(0, 4 - year.size(), '0');
  const auto day = parse_iso_date(year + "-" + text);
  if (day) (words.size() == 2 ? out.substitutes : out.days).push_back(*day);
  return true;
}

bool add_easter(const std::vector<std::string>& words, YearOfHolidays& out) {
  if (words[0] != "easter") return false;
  int offset = 0;
  if (words.size() == 3 && (words[1] == "+" || words[1] == "-")) {
    const auto number = small_number(words[2]);
    if (!number) return false;
    offset = words[1] == "-" ? -*number : *number;
  } else if (words.size() != 1) {
    return false;
  }
  out.days.push_back(easter_sunday(out.year) + Days{offset});
  return true;
}

bool add_weekday(const std::vector<std::string>& words, YearOfHolidays& out) {
  if (words.size() == 4) {
    const auto day = nth_weekday(words, 0, out.year);
    if (day) out.days.push_back(*day);
    return day.has_value();
  }
  if (words.size() == 6 && words[1] == "after") {  // thursday after first sunday of september
    const auto weekday = index_of(kWeekdays, words[0]);
    const auto start = nth_weekday(words, 2, out.year);
    if (!weekday || !start) return false;
    Date day = *start + Days{1};
    while (weekday_of(day) != date::weekday{*weekday}) day += Days{1};
    out.days.push_back(day);
    return true;
  }
  return false;
}

bool add_rule(const std::vector<std::string>& words, YearOfHolidays& out) {
  return add_month_day(words, out) || add_easter(words, out) || add_weekday(words, out);
}

void sort_unique(std::vector<Date>& days) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
}

bool holds(const std::vector<Date>& sorted, Date day) {
  return std::binary_search(sorted.begin(), sorted.end(), day);
}

struct Rules {
  std::vector<std::vector<std::string>> yearly;
  std::vector<Date> single;
  std::vector<Date> not_holidays;
};

Result<Rules> read_rules(const HolidaySet& set) {
  Rules rules;
  for (const auto& rule : set.rules) {
    auto words = words_of(rule);
    const auto bad = [&] {
      return failure(wording("`{}` is not a rule for a holiday", rule),
                     wording("write 05-01, easter + 39, first monday of may, 05-01 substitute, 2026-12-24 or "
                             "not 2026-05-04"));
    };
    if (words.empty()) return bad();
    if (words.size() == 1 && parse_iso_date(words[0])) {
      rules.single.push_back(*parse_iso_date(words[0]));
    } else if (words.size() == 2 && words[0] == "not" && parse_iso_date(words[1])) {
      rules.not_holidays.push_back(*parse_iso_date(words[1]));
    } else {
      std::vector<Date> days;
      YearOfHolidays trial{2024, days, days};
      if (!add_rule(words, trial)) return bad();
      rules.yearly.push_back(std::move(words));
    }
  }
  return rules;
}

}  // namespace

Calendar::Calendar() : is_weekend_(7, false) {
  is_weekend_[0] = is_weekend_[6] = true;
}

Result<Calendar> Calendar::build(const HolidaySet& holidays, const std::vector<date::weekday>& weekend,
                                 const std::vector<Date>& closed) {
  Calendar calendar;
  calendar.is_weekend_.assign(7, false);
  for (const auto day : weekend) calendar.is_weekend_[day.c_encoding()] = true;
  if (std::all_of(calendar.is_weekend_.begin(), calendar.is_weekend_.end(), [](bool b) { return b; })) {
    return failure(wording("every day of the week is a weekend"), wording("leave at least one working day"));
  }
  auto rules = read_rules(holidays);
  if (!rules) return tl::make_unexpected(rules.error());
  std::vector<Date>& days = calendar.days_off_;
  std::vector<Date> substitutes;
  for (int year = kFirstYear; year <= kLastYear; ++year) {
    YearOfHolidays out{year, days, substitutes};
    for (const auto& words : rules->yearly) add_rule(words, out);
  }
  days.insert(days.end(), rules->single.begin(), rules->single.end());
  sort_unique(days);
  sort_unique(substitutes);
  const auto made_up = calendar.days_instead_of(substitutes);
  days.insert(days.end(), made_up.begin(), made_up.end());
  sort_unique(days);
  std::sort(rules->not_holidays.begin(), rules->not_holidays.end());
  std::erase_if(days, [&](Date day) { return holds(rules->not_holidays, day); });
  days.insert(days.end(), closed.begin(), closed.end());
  sort_unique(days);
  calendar.find_ways_out();
  return calendar;
}

bool Calendar::is_weekend(Date day) const {
  return is_weekend_[weekday_of(day).c_encoding()];
}

// Two substituted days in one weekend (25 and 26 December) take the next two free weekdays, in order.
std::vector<Date> Calendar::days_instead_of(const std::vector<Date>& substitutes) const {
  std::vector<Date> found;
  for (Date day : substitutes) {
    // From the day before up to the one found for it nothing is free: a year of holidays is walked once.
    if (!found.empty() && day <= found.back()) day = found.back() + Days{1};
    while (is_weekend(day) || holds(days_off_, day)) day += Days{1};
    found.push_back(day);
  }
  return found;
}

void Calendar::find_ways_out() {
  const auto count = days_off_.size();
  after_.resize(count);
  before_.resize(count);
  for (std::size_t i = count; i-- > 0;) {
    Date day = days_off_[i] + Days{1};
    while (is_weekend(day) && !(i + 1 < count && days_off_[i + 1] == day)) day += Days{1};
    after_[i] = i + 1 < count && days_off_[i + 1] == day ? after_[i + 1] : day;
  }
  for (std::size_t i = 0; i < count; ++i) {
    Date day = days_off_[i] - Days{1};
    while (is_weekend(day) && !(i > 0 && days_off_[i - 1] == day)) day -= Days{1};
    before_[i] = i > 0 && days_off_[i - 1] == day ? before_[i - 1] : day;
  }
}

std::optional<std::size_t> Calendar::place_of(Date day) const {
  const auto found = std::lower_bound(days_off_.begin(), days_off_.end(), day);
  if (found == days_off_.end() || *found != day) return std::nullopt;
  return static_cast<std::size_t>(found - days_off_.begin());
}

bool Calendar::is_working_day(Date day) const {
  return !is_weekend(day) && !place_of(day);
}

Date Calendar::working_day_on_or_after(Date day) const {
  for (;; day += Days{1}) {
    if (const auto place = place_of(day)) return after_[*place];
    if (!is_weekend(day)) return day;
  }
}

Date Calendar::working_day_on_or_before(Date day) const {
  for (;; day -= Days{1}) {
    if (const auto place = place_of(day)) return before_[*place];
    if (!is_weekend(day)) return day;
  }
}

Date Calendar::working_days_before(Date day, int count) const {
  for (; count > 0; --count) day = working_day_on_or_before(day - Days{1});
  return day;
}

Date Calendar::working_days_after(Date day, int count) const {
  for (; count > 0; --count) day = working_day_on_or_after(day + Days{1});
  return day;
}

}  // namespace relance
