// SPDX-License-Identifier: MIT
#include "base/moment.hpp"

#include <array>
#include <cstdlib>
#include <string_view>

namespace relance {

namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr int kSecondsADay = 86400;

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string four_digits(int number) {
  const std::string digits = std::to_string(number);
  return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

std::string clock_text(int seconds, std::string_view separator) {
  return two_digits(seconds / 3600) + std::string(separator) + two_digits(seconds / 60 % 60) +
         std::string(separator) + two_digits(seconds % 60);
}

std::string weekday_name(Date day) {
  return std::string(kWeekdays[weekday_of(day).c_encoding()]);
}

std::string month_name(Date day) {
  return std::string(kMonths[month_of(day) - 1]);
}

Moment in_utc(Moment moment) {
  moment.seconds -= moment.offset_minutes * 60;
  moment.offset_minutes = 0;
  while (moment.seconds < 0) {
    moment.seconds += kSecondsADay;
    moment.day -= Days{1};
  }
  while (moment.seconds >= kSecondsADay) {
    moment.seconds -= kSecondsADay;
    moment.day += Days{1};
  }
  return moment;
}

}  // namespace

std::string to_mail_date(const Moment& moment) {
  const int offset = std::abs(moment.offset_minutes);
  return weekday_name(moment.day) + ", " + std::to_string(day_of_month(moment.day)) + " " +
         month_name(moment.day) + " " + four_digits(year_of(moment.day)) + " " +
         clock_text(moment.seconds, ":") + (moment.offset_minutes < 0 ? " -" : " +") +
         two_digits(offset / 60) + two_digits(offset % 60);
}

std::string to_utc_stamp(const Moment& moment) {
  const Moment utc = in_utc(moment);
  std::string day = to_iso(utc.day);
  std::erase(day, '-');
  return day + "T" + clock_text(utc.seconds, "") + "Z";
}

std::string to_mbox_date(const Moment& moment) {
  const Moment utc = in_utc(moment);
  const std::string day = std::to_string(day_of_month(utc.day));
  return weekday_name(utc.day) + " " + month_name(utc.day) + (day.size() < 2 ? "  " : " ") + day + " " +
         clock_text(utc.seconds, ":") + " " + four_digits(year_of(utc.day));
}

long long to_unix_seconds(const Moment& moment) {
  const Moment utc = in_utc(moment);
  return static_cast<long long>(utc.day.time_since_epoch().count()) * kSecondsADay + utc.seconds;
}

}  // namespace relance
