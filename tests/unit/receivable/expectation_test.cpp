// SPDX-License-Identifier: MIT
// The invoice of these books is due on Wednesday 2026-04-01.
#include "receivable/expectation.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

BookBuilder paid_before(const std::vector<int>& days_late, const ClientBuilder& of = client()) {
  auto all = book(of);
  for (const auto& one : paid_invoices(days_late)) all.with(one);
  return all;
}

std::string word_of(ExpectationBasis basis) {
  switch (basis) {
    case ExpectationBasis::promise:
      return "promise";
    case ExpectationBasis::plan:
      return "plan";
    case ExpectationBasis::client_habit:
      return "client";
    case ExpectationBasis::book_habit:
      return "book";
    case ExpectationBasis::due:
      return "due";
    case ExpectationBasis::none:
      return "none";
  }
  return {};
}

std::string month_day(const std::optional<Date>& day) {
  return day ? to_iso(*day).substr(5) : "?";
}

// "1200.00 client 04-01 04-13 04-22", parts joined by "; "; "nothing"
std::string expected(const BookBuilder& of, std::string_view iso) {
  const SeenBook seen(of, iso);
  std::string out;
  for (const auto& part : expectations_of(seen.assessment(), seen.around().working_days).expected) {
    out += (out.empty() ? "" : "; ") + to_decimal(part.amount) + " " + word_of(part.basis) + " " +
           month_day(part.early) + " " + month_day(part.likely) + " " + month_day(part.late);
  }
  return out.empty() ? "nothing" : out;
}

// "-50.00 credit"
std::vector<std::pair<std::string, NotExpectedReason>> not_expected(const BookBuilder& of,
                                                                    std::string_view iso) {
  const SeenBook seen(of, iso);
  std::vector<std::pair<std::string, NotExpectedReason>> out;
  for (const auto& part : expectations_of(seen.assessment(), seen.around().working_days).not_expected)
    out.emplace_back(to_decimal(part.amount), part.reason);
  return out;
}

using Apart = std::vector<std::pair<std::string, NotExpectedReason>>;

}  // namespace

TEST_CASE("three paid invoices of the client are a habit, two are none") {
  CHECK(expected(paid_before({2, 12, 21}).with(invoice()), "2026-03-10") ==
        "1200.00 client 04-03 04-13 04-22");
  CHECK(expected(paid_before({2, 12}).with(invoice()), "2026-03-10") == "1200.00 due 04-01 04-01 ?");
}

TEST_CASE("the three days are quartiles by nearest rank, each a lateness that was seen") {
  const DaysLate days = {1, 2, 3, 4, 5, 6, 7};
  CHECK(quantile(days, 25) == 2);
  CHECK(quantile(days, 50) == 4);
  CHECK(quantile(days, 75) == 6);
  CHECK(quantile(DaysLate{9}, 25) == 9);
  CHECK(quantile(DaysLate{1, 2, 3, 4}, 25) == 1);
  CHECK(quantile(DaysLate{1, 2, 3, 4}, 100) == 4);
}

TEST_CASE("a client who has paid too few goes by five paid invoices of the whole book") {
  auto all = book(client()).with(client("other"));
  for (auto& one : paid_invoices({6, 7, 8, 9})) all.with(one.to("other"));
  all.with(invoice());
  CHECK(expected(all, "2026-03-10") == "1200.00 due 04-01 04-01 ?");
  all.with(invoice("F-050").issued("2025-01-01").total("100.00").paid("2025-02-10").to("other"));
  CHECK(expected(all, "2026-03-10") == "1200.00 book 04-08 04-09 04-10");
}

TEST_CASE("what is past its likely day goes by the payments that came at least as late") {
  const auto all = paid_before({2, 4, 12, 21, 30}).with(invoice());
  CHECK(expected(all, "2026-03-10") == "1200.00 client 04-07 04-13 04-22");
  CHECK(expected(all, "2026-04-07") == "1200.00 client 04-13 04-22 05-04");  // 12, 21 and 30 are left
  CHECK(expected(all, "2026-04-14") == "1200.00 none ? ? ?");                // 21 and 30 tell too little
}

TEST_CASE("past its due day and with nothing to go by, an invoice has no day") {
  CHECK(expected(book().with(invoice()), "2026-04-01") == "1200.00 due 04-01 04-01 ?");
  CHECK(expected(book().with(invoice()), "2026-04-02") == "1200.00 none ? ? ?");
}

TEST_CASE("money lands on working days") {
  // 1 April + 2, 3, 4 days: Friday, Saturday, Sunday before Easter Monday
  CHECK(expected(paid_before({2, 3, 4}).with(invoice()), "2026-03-10") == "1200.00 client 04-03 04-07 04-07");
}

TEST_CASE("a client who pays on fixed days is expected on them, and lateness counts from them") {
  // The old invoices are due on 31 January 2025, so on the run of 10 February: paid that day.
  const auto on_the_tenth = paid_before({10, 10, 10}, client().pays_on({10})).with(invoice());
  CHECK(expected(on_the_tenth, "2026-03-10") == "1200.00 client 04-10 04-10 04-10");
  CHECK(expected(book(client().pays_on({10})).with(invoice()), "2026-03-10") == "1200.00 due 04-10 04-10 ?");
}

TEST_CASE("approval takes its days before a run") {
  const auto slow = book(client().pays_on({2, 10}).approval_days(35)).with(invoice());
  CHECK(expected(slow, "2026-03-10") == "1200.00 due 04-10 04-10 ?");  // 2 March + 35 days is 6 April
}

TEST_CASE("a promise of a client without a record holds, but for its late day") {
  const auto promised = invoice().promise("2026-04-02", "2026-04-15");
  CHECK(expected(paid_before({2, 12, 40}).with(promised), "2026-04-02") ==
        "1200.00 promise 04-15 04-15 05-11");
  CHECK(expected(book().with(promised), "2026-04-02") == "1200.00 promise 04-15 04-15 ?");
}

TEST_CASE("a client who keeps promises is believed to the day, one who breaks them goes by the habit") {
  const auto promised = invoice().promise("2026-04-02", "2026-04-15");
  const auto with_record = [&](const std::vector<std::pair<std::string, std::string>>& until_and_paid) {
    auto all = book();
    int number = 1;
    for (const auto& [until, paid] : until_and_paid) {
      all.with(invoice("F-00" + std::to_string(number++))
                   .issued("2025-01-01")
                   .total("100.00")
                   .promise("2025-02-10", until)
                   .paid(paid));
    }
    return all.with(promised);
  };
  // days late: 20, 20, 50
  CHECK(expected(
            with_record(
                {{"2025-02-20", "2025-02-20"}, {"2025-02-20", "2025-02-20"}, {"2025-03-31", "2025-03-22"}}),
            "2026-04-02") == "1200.00 promise 04-15 04-15 04-15");
  CHECK(expected(
            with_record(
                {{"2025-02-19", "2025-02-20"}, {"2025-02-19", "2025-02-20"}, {"2025-03-31", "2025-03-22"}}),
            "2026-04-02") == "1200.00 promise 04-15 04-21 05-21");
}

TEST_CASE("what a promise leaves out is expected as any other money") {
  const auto all =
      paid_before({10, 10, 20})
          .with(invoice().promise("2026-04-02", "2026-04-07", "500.00").paid("2026-04-03", "200.00"));
  CHECK(expected(all, "2026-04-04") == "300.00 promise 04-07 04-07 04-21; 700.00 client 04-13 04-13 04-21");
}

TEST_CASE("agreed instalments are expected on their days; one that fell due goes by the habit") {
  const auto all =
      paid_before({5, 10, 40})
          .with(invoice().plan("2026-04-10", {{"2026-04-20", "600.00"}, {"2026-06-22", "600.00"}}));
  CHECK(expected(all, "2026-04-12") == "600.00 plan 04-20 04-20 06-01; 600.00 plan 06-22 06-22 08-03");
  CHECK(expected(all, "2026-04-21") == "600.00 client 04-27 04-30 06-01; 600.00 plan 06-22 06-22 08-03");
}

TEST_CASE("what nobody should count on stands apart with its reason") {
  using enum NotExpectedReason;
  const auto apart = [](const InvoiceBuilder& one) { return not_expected(book().with(one), "2026-04-10"); };
  CHECK(apart(invoice()) == Apart{});
  CHECK(apart(invoice().happened(EventKind::dispute, "2026-04-02")) == Apart{{"1200.00", disputed}});
  CHECK(apart(invoice().happened(EventKind::correction, "2026-04-02")) == Apart{{"1200.00", correcting}});
  CHECK(apart(invoice().happened(EventKind::insolvency, "2026-04-02")) == Apart{{"1200.00", insolvent}});
  CHECK(apart(invoice().happened(EventKind::handed_off, "2026-04-02")) == Apart{{"1200.00", handed_off}});
  CHECK(apart(invoice().not_sent()) == Apart{{"1200.00", not_sent}});
  CHECK(apart(invoice().paid("2026-04-02", "1250.00")) == Apart{{"-50.00", credit}});
  CHECK(apart(invoice().paid("2026-04-02", "1199.50")) == Apart{{"0.50", small_rest}});
  CHECK(apart(invoice().write_off("2026-04-02", "1199.50")) == Apart{{"0.50", written_off}});
  CHECK(apart(invoice().happened(EventKind::cancel, "2026-04-02")) == Apart{});
  CHECK(apart(invoice().paid("2026-04-02")) == Apart{});
}

TEST_CASE("an invoice settled by a credit tells nothing about payments") {
  auto all = paid_before({2, 12});
  all.with(invoice("F-050").issued("2025-01-01").total("100.00").credit("2025-03-10", "100.00"));
  CHECK(expected(all.with(invoice()), "2026-03-10") == "1200.00 due 04-01 04-01 ?");
}

TEST_CASE("what is due today, and is always paid on its day, is expected today") {
  CHECK(expected(paid_before({0, 0, 0}).with(invoice()), "2026-04-01") == "1200.00 client 04-01 04-01 04-01");
}

}  // namespace relance::test
