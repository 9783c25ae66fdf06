// SPDX-License-Identifier: MIT
// Money, dates and counts as French and English write them. No system locale is asked: the same bytes
// everywhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ledger/records.hpp"

namespace relance {

// fr "1 200,00 EUR-sign" (U+202F between groups, U+00A0 before the sign), en "EUR-sign 1,200.00" glued; a
// currency without a sign of its own is written by its code after the number.
std::string money_text(const Money& money, Language language);
// For tables: the number by the language's habit and the ISO code: "1,200.00 EUR".
std::string money_cell(const Money& money, Language language);

std::string long_date(Date day, Language language);     // "1er avril 2026", "1 April 2026"
std::string short_date(Date day, Language language);    // for tables: "01/04/2026", "1 Apr 2026"
std::string weekday_date(Date day, Language language);  // "lundi 4 mai 2026", "Monday 4 May 2026"
std::string day_month(Date day, Language language);     // "1er avril", "1 April"
// Without the year when it is that of `as_of`.
std::string near_date(Date day, Date as_of, Language language);

std::string days_text(int days, Language language);   // "1 jour", "12 days"
std::string days_ago(int days, Language language);    // "hier", "12 days ago"; 0: "aujourd'hui", "today"
std::string days_ahead(int days, Language language);  // "dans 5 jours", "in 5 days"
std::string joined_and(const std::vector<std::string>& items, Language language);  // "a, b et c"
// Invoice numbers: at most three, then "and 2 others".
std::string numbers_text(const std::vector<std::string>& numbers, Language language);
std::string percent_text(std::string_view decimal, Language language);       // "12,40 %", "12.40%"
std::string terms_text(const Terms& terms, Language language);               // "45 jours fin de mois"
std::string run_days_text(const std::vector<int>& days, Language language);  // "le 10 et le 25 du mois"
std::string unbroken(const std::string& text);                               // blanks as U+00A0
std::string iban_text(std::string_view iban);                                // in groups of four

// fr or en, whichever the language is.
inline std::string_view pick(Language language, std::string_view fr, std::string_view en) {
  return language == Language::fr ? fr : en;
}

}  // namespace relance
