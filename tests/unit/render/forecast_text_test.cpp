// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "render/forecast_words.hpp"
#include "render/report_forecast.hpp"

namespace relance::test {

namespace {

BookBuilder paid_before(const std::vector<int>& days_late, const ClientBuilder& of = client()) {
  auto all = book(of);
  for (const auto& one : paid_invoices(days_late)) all.with(one);
  return all;
}

// Why each part of what is expected is expected then.
std::string reasons(const BookBuilder& of, std::string_view iso, Language language) {
  const auto seen = of.on(iso);
  std::string out;
  for (const auto& part : expectations_of(seen.assessment(), seen.rulebook().calendar).expected)
    out += (out.empty() ? "" : " / ") + expectation_text(part, language);
  return one_line(out);
}

std::string english(const BookBuilder& of, std::string_view iso) {
  return reasons(of, iso, Language::en);
}

std::string csv(const BookBuilder& of, std::string_view iso) {
  const auto seen = of.on(iso);
  const auto forecast = forecast_of(seen.assessment(), seen.rulebook().calendar, 1);
  return forecast_csv({forecast, {}, true}, Language::en);
}

}  // namespace

TEST_CASE("a habit is told with its count, its median and its quartiles") {
  const auto all = paid_before({2, 12, 21}).with(invoice());
  CHECK(english(all, "2026-03-10") ==
        "median of 3 invoices paid by this client: 12 days after the due day (quartiles: +2 and +21)");
  CHECK(reasons(all, "2026-03-10", Language::fr) ==
        "m\u00e9diane de 3 factures r\u00e9gl\u00e9es par ce client : 12 jours apr\u00e8s "
        "l\u2019\u00e9ch\u00e9ance (quartiles : +2 et +21)");
  CHECK(english(paid_before({0, 0, 0}).with(invoice()), "2026-03-10") ==
        "median of 3 invoices paid by this client: on the due day");
}

TEST_CASE("it is said how many payments came too soon to tell anything about a late invoice") {
  const auto all = paid_before({2, 4, 12, 21, 30}).with(invoice());
  CHECK(english(all, "2026-04-07")
            .starts_with("median of 3 invoices paid by this client, 2 paid sooner left out: "));
}

TEST_CASE("where the whole book is asked, it is said why the client's own payments are not") {
  auto all = paid_before({1, 2, 3, 4, 5}).with(client("other")).with(invoice().to("other"));
  CHECK(english(all, "2026-03-10")
            .starts_with(
                "this client has paid nothing yet; median of 5 invoices of the whole book: 3 days after"));
  all.with(invoice("F-050").issued("2025-01-01").total("10.00").paid("2025-02-10").to("other"));
  CHECK(
      english(all, "2026-03-10").starts_with("this client has paid one invoice only; median of 6 invoices"));
}

TEST_CASE("a promise is told with the client's record, a plan and the due day as what they are") {
  const auto promised = invoice().promise("2026-04-02", "2026-04-15");
  CHECK(english(book().with(promised), "2026-04-02") == "promised for 15 April; no promise before it");
  CHECK(english(book().with(invoice()), "2026-03-10") == "the due day; too few payments so far to say more");
  CHECK(english(book().with(invoice()), "2026-04-10") ==
        "too few payments came as late as this to tell a day");
  const auto plan = invoice().plan("2026-04-10", {{"2026-04-20", "600.00"}, {"2026-06-22", "600.00"}});
  CHECK(english(book().with(plan), "2026-04-12") ==
        "instalment 1 of 2; the agreed plan / instalment 2 of 2; the agreed plan");
}

TEST_CASE("every reason of the one language has its sentence in the other") {
  for (int reason = 0; reason <= static_cast<int>(NotExpectedReason::credit); ++reason) {
    const auto which = static_cast<NotExpectedReason>(reason);
    CHECK_FALSE(word(which).empty());
    CHECK_FALSE(not_expected_title(which, Language::fr).empty());
    CHECK(not_expected_title(which, Language::fr) != not_expected_title(which, Language::en));
  }
}

TEST_CASE("text of the book is no formula in a row of the forecast") {
  const auto all = book().with(invoice("=1+1"));
  CHECK(csv(all, "2026-03-10").find("\r\n'=1+1,morel,") != std::string::npos);
}

}  // namespace relance::test
