// SPDX-License-Identifier: MIT
#include "render/locale.hpp"

#include <array>

namespace relance {

namespace {

constexpr std::string_view kNarrowSpace = "\u202f";
constexpr std::string_view kFirmSpace = "\u00a0";

constexpr std::array<std::string_view, 12> kFrenchMonths = {
    "janvier", "f\u00e9vrier", "mars",      "avril",   "mai",      "juin",
    "juillet", "ao\u00fbt",    "septembre", "octobre", "novembre", "d\u00e9cembre"};
constexpr std::array<std::string_view, 12> kEnglishMonths = {"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kFrenchDays = {"dimanche", "lundi",    "mardi", "mercredi",
                                                         "jeudi",    "vendredi", "samedi"};
constexpr std::array<std::string_view, 7> kEnglishDays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                          "Thursday", "Friday", "Saturday"};

std::string grouped(std::string_view digits, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += separator;
    out += digits[i];
  }
  return out;
}

// The number alone, without its sign: "1 200,00", "1,200.00".
std::string number_text(const Money& money, Language language) {
  const Money magnitude = is_negative(money) ? -money : money;
  const std::string decimal = to_decimal(magnitude);
  const auto point = decimal.find('.');
  std::string out = grouped(decimal.substr(0, point), pick(language, kNarrowSpace, ","));
  if (point != std::string::npos) {
    out += pick(language, ",", ".");
    out += decimal.substr(point + 1);
  }
  return out;
}

std::string_view sign_of(Currency currency) {
  if (currency.code() == "EUR") return "\u20ac";
  if (currency.code() == "GBP") return "\u00a3";
  if (currency.code() == "USD") return "$";
  return {};
}

std::string_view month_name(Date day, Language language) {
  const auto index = month_of(day) - 1;
  return language == Language::fr ? kFrenchMonths.at(index) : kEnglishMonths.at(index);
}

std::string ordinal_day(int day, Language language) {
  if (language == Language::fr) return day == 1 ? "1er" : std::to_string(day);
  const int unit = day % 10;
  const bool is_teen = day / 10 == 1;
  std::string_view ending = "th";
  if (!is_teen && unit == 1) ending = "st";
  if (!is_teen && unit == 2) ending = "nd";
  if (!is_teen && unit == 3) ending = "rd";
  return std::to_string(day) + std::string(ending);
}

}  // namespace

std::string money_text(const Money& money, Language language) {
  const std::string minus = is_negative(money) ? "-" : "";
  const std::string number = number_text(money, language);
  const auto sign = sign_of(money.currency);
  if (language == Language::en && !sign.empty()) return minus + std::string(sign) + number;
  return minus + number + std::string(kFirmSpace) + std::string(sign.empty() ? money.currency.code() : sign);
}

std::string money_cell(const Money& money, Language language) {
  return (is_negative(money) ? "-" : "") + number_text(money, language) + " " +
         std::string(money.currency.code());
}

std::string day_month(Date day, Language language) {
  const auto number = day_of_month(day);
  const std::string day_text = language == Language::fr && number == 1 ? "1er" : std::to_string(number);
  return day_text + std::string(kFirmSpace) + std::string(month_name(day, language));
}

std::string long_date(Date day, Language language) {
  return day_month(day, language) + " " + std::to_string(year_of(day));
}

std::string weekday_date(Date day, Language language) {
  const auto index = weekday_of(day).c_encoding();
  const auto name = language == Language::fr ? kFrenchDays.at(index) : kEnglishDays.at(index);
  return std::string(name) + " " + long_date(day, language);
}

std::string short_date(Date day, Language language) {
  const std::string number = std::to_string(day_of_month(day));
  if (language == Language::en) {
    return number + " " + std::string(month_name(day, language).substr(0, 3)) + " " +
           std::to_string(year_of(day));
  }
  const std::string month = std::to_string(month_of(day));
  const auto two = [](const std::string& digits) { return (digits.size() < 2 ? "0" : "") + digits; };
  return two(number) + "/" + two(month) + "/" + std::to_string(year_of(day));
}

std::string near_date(Date day, Date as_of, Language language) {
  return year_of(day) == year_of(as_of) ? day_month(day, language) : long_date(day, language);
}

std::string days_text(int days, Language language) {
  const bool is_one = days == 1 || (language == Language::fr && days == 0);
  const auto noun = is_one ? pick(language, "jour", "day") : pick(language, "jours", "days");
  return std::to_string(days) + (language == Language::fr ? std::string(kFirmSpace) : " ") +
         std::string(noun);
}

std::string days_ago(int days, Language language) {
  if (days == 0) return std::string(pick(language, "aujourd\u2019hui", "today"));
  if (days == 1) return std::string(pick(language, "hier", "yesterday"));
  if (language == Language::fr) return "il y a " + days_text(days, language);
  return days_text(days, language) + " ago";
}

std::string days_ahead(int days, Language language) {
  return std::string(pick(language, "dans ", "in ")) + days_text(days, language);
}

std::string joined_and(const std::vector<std::string>& items, Language language) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? pick(language, " et ", " and ") : std::string_view(", ");
    out += items[i];
  }
  return out;
}

std::string numbers_text(const std::vector<std::string>& numbers, Language language) {
  constexpr std::size_t kShown = 3;
  if (numbers.size() <= kShown) return joined_and(numbers, language);
  std::string out;
  for (std::size_t i = 0; i < kShown; ++i) out += (i > 0 ? ", " : "") + numbers[i];
  const auto rest = numbers.size() - kShown;
  const std::string count = std::to_string(rest);
  if (rest == 1) return out + std::string(pick(language, " et 1 autre", " and 1 other"));
  return out + (language == Language::fr ? " et " + count + " autres" : " and " + count + " others");
}

std::string percent_text(std::string_view decimal, Language language) {
  std::string out(decimal);
  if (language == Language::en) return out + "%";
  if (const auto point = out.find('.'); point != std::string::npos) out[point] = ',';
  return out + std::string(kFirmSpace) + "%";
}

std::string terms_text(const Terms& terms, Language language) {
  std::string days = days_text(terms.days, language);
  switch (terms.form) {
    case TermsForm::on_receipt:
      return std::string(pick(language, "\u00e0 r\u00e9ception", "on receipt"));
    case TermsForm::net:
      return days;
    case TermsForm::days_end_of_month:
      if (terms.days == 0) return std::string(pick(language, "fin de mois", "end of month"));
      return days + std::string(pick(language, " fin de mois", " end of month"));
    case TermsForm::end_of_month_days:
      return std::string(pick(language, "fin de mois ", "end of month ")) + days;
    case TermsForm::end_of_month_on_day: {
      const std::string start = terms.days == 0 ? "" : days + " ";
      return start + std::string(pick(language, "fin de mois le ", "end of month on the ")) +
             ordinal_day(terms.day_of_month, language);
    }
  }
  return days;
}

std::string run_days_text(const std::vector<int>& days, Language language) {
  std::vector<std::string> words;
  for (const int day : days) {
    if (day == kLastDay) {
      words.emplace_back(pick(language, "le dernier jour", "the last day"));
    } else {
      words.push_back(std::string(pick(language, "le ", "the ")) + ordinal_day(day, language));
    }
  }
  return joined_and(words, language) + std::string(pick(language, " du mois", " of the month"));
}

std::string unbroken(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == ' ' ? std::string("\u00a0") : std::string(1, c);
  return out;
}

std::string iban_text(std::string_view iban) {
  std::string out;
  int letters = 0;
  for (const char c : iban) {
    if (c == ' ') continue;
    if (letters > 0 && letters % 4 == 0) out += ' ';
    out += c;
    ++letters;
  }
  return out;
}

}  // namespace relance
