// SPDX-License-Identifier: MIT
#include "render/table_csv.hpp"

#include "book_builder.hpp"
#include "book_on.hpp"
#include "json_support.hpp"
#include "render/csv.hpp"
#include "render/receivables_csv.hpp"

namespace relance::test {

namespace {

std::string first_line(const std::string& csv) {
  return csv.substr(0, csv.find("\r\n"));
}

std::string second_line(const std::string& csv) {
  const auto begin = csv.find("\r\n") + 2;
  return csv.substr(begin, csv.find("\r\n", begin) - begin);
}

}  // namespace

TEST_CASE("a line of the list has the members of JSON, absent ones empty") {
  Sample sample;
  sample.invoice.title = "=SUM(A1)";
  const std::string csv = receivables_csv({sample.listed()});
  CHECK(
      first_line(csv).starts_with("number,client,client_name,title,issued,sent,due,due_from,terms,currency"));
  CHECK(second_line(csv).starts_with("2026-014,atelier-morel,Atelier Morel,'=SUM(A1),"));
  CHECK(csv.ends_with("\r\n"));
}

TEST_CASE("columns of ages are no days for a spreadsheet, and sums are left out") {
  const BookOn& seen = book().with(invoice()).with(invoice("F-102").due("2026-06-01")).on("2026-05-04");
  const std::string csv = aging_csv(age(seen.assessment(), {30, 60, 90}, AgingBasis::due, false));
  CHECK(first_line(csv) ==
        "client,client_name,invoice,currency,not_due,1_to_30,31_to_60,61_to_90,over_90,total");
  CHECK(second_line(csv).ends_with(",EUR,1200.00,0.00,1200.00,0.00,0.00,2400.00"));
  CHECK(csv.find("total,,") == std::string::npos);
  const std::string by_invoice = aging_csv(age(seen.assessment(), {30}, AgingBasis::due, true));
  CHECK(second_line(by_invoice).ends_with(",F-101,EUR,0.00,0.00,1200.00,1200.00"));
}

TEST_CASE("an action has a line for each of its invoices, and the lead is marked") {
  const BookOn& seen = book().with(invoice()).with(invoice("F-102").total("80.00")).on("2026-04-02");
  const std::string csv = today_csv(seen.morning());
  CHECK(holds(csv, ",overdue,chase,email,F-101,overdue,2026-04-01,1,1200.00,EUR,true,2026-04-02,payer,"));
  CHECK(holds(csv, ",overdue,chase,email,F-102,overdue,2026-04-01,1,80.00,EUR,false,2026-04-02,payer,"));
}

TEST_CASE("a schedule has a line for each step") {
  const BookOn& seen = book().with(invoice()).on("2026-04-02");
  const std::string csv = schedule_csv("F-101", seen.schedule());
  CHECK(holds(csv, "F-101,overdue,chase,2026-04-02,email,due\r\n"));
}

TEST_CASE("interest has a line a period, and one without figures where the rate is not known") {
  Sample sample;
  LateSegment segment;
  segment.from = make_date(2026, 1, 11);
  segment.to = make_date(2026, 1, 20);
  segment.days = 10;
  segment.rate = *parse_decimal("12.15");
  segment.principal = relance::money("1000.00");
  segment.interest = relance::money("3.33");
  LateSums sums;
  sums.segments = {segment};
  sums.unknown = {
      {make_date(2027, 1, 1), make_date(2027, 1, 10), UnknownReason::rate_not_published, "ecb_mro"}};
  const std::string csv = interest_csv(sample.receivable, sums);
  CHECK(holds(csv, "2026-014,2026-01-11,2026-01-20,10,12.15,1000.00,3.33,EUR,false\r\n"));
  CHECK(holds(csv, "2026-014,2027-01-01,2027-01-10,,,,,EUR,\r\n"));
}

}  // namespace relance::test
