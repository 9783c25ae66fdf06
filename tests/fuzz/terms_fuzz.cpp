// SPDX-License-Identifier: MIT
// The issue day on the first line; each further line is read as terms, and as the day of a step.
#include "fuzz_input.hpp"
#include "ledger/terms.hpp"
#include "playbook/playbook.hpp"
#include "render/locale.hpp"

namespace relance::fuzz {

namespace {

constexpr int kLongestTerm = 3650;

void try_due_day(const Terms& terms, Date issued, std::string_view line) {
  const auto due = due_date(terms, issued);
  must(due >= issued, "an invoice is not due before it is issued", line);
  must(due_date(terms, issued + Days{1}) >= due, "an invoice issued later is not due earlier", line);
  const int waits = days_between(issued, due);
  switch (terms.form) {
    case TermsForm::on_receipt:
      must(waits == 0, "on receipt is the issue day", line);
      break;
    case TermsForm::net:
      must(waits == terms.days, "net terms are days", line);
      break;
    case TermsForm::days_end_of_month:
      must(due == last_day_of_month(due) && waits < terms.days + 31, "at the end of the month", line);
      break;
    case TermsForm::end_of_month_days:
      must(due - Days{terms.days} == last_day_of_month(issued), "days from the end of the month", line);
      break;
    case TermsForm::end_of_month_on_day:
      must(static_cast<int>(day_of_month(due)) == terms.day_of_month || due == last_day_of_month(due),
           "on the day of the month, or its last", line);
      break;
  }
}

// Texts say "on the 1st", "le 1er"; what is written in a file is a number.
std::string without_ordinal(std::string told) {
  for (const std::string_view ending : {"st", "nd", "rd", "th", "er"}) {
    const auto digit = told.size() - ending.size() - 1;
    const bool is_ordinal = told.ends_with(ending) && told[digit] >= '0' && told[digit] <= '9';
    if (is_ordinal) told.resize(digit + 1);
  }
  return told;
}

void try_terms(std::string_view line, Date issued) {
  const auto terms = parse_terms(line);
  if (!terms) return;
  must(terms->days >= 0 && terms->days <= kLongestTerm, "terms are at most ten years", line);
  must(terms->written == line, "terms are kept as they were written", line);
  try_due_day(*terms, issued, line);
  for (const auto language : {Language::fr, Language::en}) {
    const auto told = without_ordinal(terms_text(*terms, language));
    const auto again = parse_terms(told);
    must(again && again->form == terms->form && again->days == terms->days &&
             again->day_of_month == terms->day_of_month,
         "terms are the same after they were told", told);
  }
}

void try_when(std::string_view line) {
  const auto when = parse_when(line);
  if (!when) return;
  must(when->offset >= -kLongestTerm && when->offset <= kLongestTerm, "a step is within ten years", line);
  must(!when->in_working_days || when->offset <= 0, "working days are counted back only", line);
  must((when->anchor == Anchor::done) == !when->after_step.empty(), "done() names a step", line);
}

}  // namespace

}  // namespace relance::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace relance::fuzz;
  auto rest = text_of(data, size);
  const auto issued = take_day(rest);
  while (!rest.empty()) {
    const auto line = take_line(rest);
    try_terms(line, issued);
    try_when(line);
  }
  return 0;
}
