// SPDX-License-Identifier: MIT
#include "receivable/payment_record.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

// The figures only: what the record points to is gone with the book.
PaymentRecord record_on(const BookBuilder& of, std::string_view iso, std::string_view id = "morel") {
  const SeenBook seen(of, iso);
  const Client* client = find_client(*seen.assessment().ledger, id);
  REQUIRE(client);
  return payment_record(seen.assessment(), seen.around(), *client);
}

std::string tenths(const DaysLate& of) {
  const auto average = of.average();
  return average ? std::to_string(static_cast<int>(average->tenths)) : "none";
}

// Of a book in one currency.
std::string days_late(const BookBuilder& of, std::string_view iso) {
  const auto record = record_on(of, iso);
  return record.currencies.size() == 1 ? tenths(record.currencies.front().days_late) : "no single currency";
}

std::string promises(const InvoiceBuilder& of, std::string_view iso) {
  const auto record = record_on(book().with(of), iso).promises;
  return "kept " + std::to_string(record.kept) + ", late " + std::to_string(record.kept_late) + ", broken " +
         std::to_string(record.broken) + ", running " + std::to_string(record.running) + ", superseded " +
         std::to_string(record.superseded);
}

}  // namespace

TEST_CASE("days late are weighted by amount: 900 on the day and 100 ten days late is one day late") {
  const auto two = book()
                       .with(invoice("F-101").total("900.00").paid("2026-04-01"))
                       .with(invoice("F-102").total("100.00").paid("2026-04-11"));
  CHECK(days_late(two, "2026-05-04") == "10");
}

TEST_CASE("a payment before the due day is 0 days late, not less") {
  CHECK(days_late(book().with(invoice().paid("2026-03-10")), "2026-05-04") == "0");
}

TEST_CASE("what is late today is weighed up to today, what is not due is not") {
  CHECK(days_late(book().with(invoice()), "2026-04-01") == "none");
  CHECK(days_late(book().with(invoice()), "2026-04-11") == "100");
  const auto half = book().with(invoice().paid("2026-04-01", "600.00"));
  CHECK(days_late(half, "2026-04-11") == "50");
}

TEST_CASE("payments of the last 365 days count, the as-of day included, older ones do not") {
  const auto late = book().with(invoice().paid("2026-04-11"));
  CHECK(days_late(late, "2026-04-11") == "100");
  CHECK(days_late(late, "2027-04-10") == "100");
  CHECK(days_late(late, "2027-04-11") == "none");
}

TEST_CASE("a payment after the as-of day is not seen") {
  const auto late = book().with(invoice().paid("2026-04-21"));
  CHECK(days_late(late, "2026-04-11") == "100");
}

TEST_CASE("each part of a payment counts from the due day of the instalment it fills") {
  const auto in_two = invoice()
                          .instalment("2026-04-01", "600.00")
                          .instalment("2026-05-01", "600.00")
                          .paid("2026-04-21", "900.00")
                          .paid("2026-05-11", "300.00");
  // 600 * 20 days, 300 * 0, 300 * 10
  CHECK(days_late(book().with(in_two), "2026-05-20") == "125");
}

TEST_CASE("a credit fills an instalment and is no payment") {
  const auto credited = invoice()
                            .instalment("2026-04-01", "600.00")
                            .instalment("2026-05-01", "600.00")
                            .credit("2026-04-20", "600.00")
                            .paid("2026-05-11", "600.00");
  CHECK(days_late(book().with(credited), "2026-05-20") == "100");
}

TEST_CASE("under a plan the days of the plan count, and the invoice's own for what came before it") {
  const auto planned = invoice()
                           .paid("2026-04-11", "200.00")
                           .plan("2026-04-20", {{"2026-05-01", "500.00"}, {"2026-06-01", "500.00"}})
                           .paid("2026-05-01", "500.00")
                           .paid("2026-06-11", "500.00");
  // 200 * 10 days, 500 * 0, 500 * 10
  CHECK(days_late(book().with(planned), "2026-06-20") == "58");
}

TEST_CASE("what an invoice written off has paid counts, what was lost does not") {
  const auto lost = invoice().paid("2026-04-11", "200.00").write_off("2026-05-01");
  CHECK(days_late(book().with(lost), "2026-05-20") == "100");
}

TEST_CASE("a void document counts nowhere") {
  const auto record =
      record_on(book().with(invoice().happened(EventKind::cancel, "2026-04-07")), "2026-05-04");
  CHECK(record.currencies.empty());
  CHECK(record.invoices.empty());
}

TEST_CASE("open and late are those of the ageing, credits with a minus") {
  const auto record = record_on(book()
                                    .with(invoice())
                                    .with(invoice("F-102").due("2026-06-01"))
                                    .with(invoice("F-103").total("100.00").paid("2026-03-20", "150.00")),
                                "2026-04-10");
  REQUIRE(record.currencies.size() == 1);
  CHECK(to_decimal(record.currencies.front().open) == "2350.00");
  CHECK(to_decimal(record.currencies.front().late) == "1200.00");
}

TEST_CASE("currencies are weighed apart, by code") {
  const auto record = record_on(book()
                                    .with(invoice().paid("2026-04-11"))
                                    .with(invoice("F-102").total("70.00", "GBP").paid("2026-04-01"))
                                    .with(invoice("F-103").total("90", "JPY").not_sent()),
                                "2026-05-04");
  REQUIRE(record.currencies.size() == 2);
  CHECK(record.currencies[0].currency.code() == "EUR");
  CHECK(tenths(record.currencies[0].days_late) == "100");
  CHECK(record.currencies[1].currency.code() == "GBP");
  CHECK(tenths(record.currencies[1].days_late) == "0");
}

TEST_CASE("a client to whom nothing was sent has no amounts") {
  CHECK(record_on(book().with(client("arve")).with(invoice()), "2026-05-04", "arve").currencies.empty());
}

TEST_CASE("the trend is six calendar quarters, the last one that of the day") {
  const auto quarters = trend_quarters(day("2026-05-04"));
  CHECK(to_iso(quarters.front().from) == "2025-01-01");
  CHECK(to_iso(quarters.front().to) == "2025-03-31");
  CHECK(to_iso(quarters.back().from) == "2026-04-01");
  CHECK(to_iso(quarters.back().to) == "2026-06-30");
  CHECK(to_iso(trend_quarters(day("2026-03-31")).back().from) == "2026-01-01");
  CHECK(to_iso(trend_quarters(day("2026-12-31")).back().from) == "2026-10-01");
}

TEST_CASE("a payment is in the quarter of its day, and what is open in none") {
  const auto record = record_on(book()
                                    .with(invoice().paid("2026-04-11"))
                                    .with(invoice("F-102").due("2026-03-11").paid("2026-03-31"))
                                    .with(invoice("F-103")),
                                "2026-05-04");
  const auto& trend = record.currencies.front().trend;
  CHECK(tenths(trend[5]) == "100");
  CHECK(tenths(trend[4]) == "200");
  CHECK(tenths(trend[3]) == "none");
}

TEST_CASE("a promise is kept, kept late, broken or running") {
  const auto promised = invoice().promise("2026-04-07", "2026-04-20");
  CHECK(promises(promised, "2026-04-20") == "kept 0, late 0, broken 0, running 1, superseded 0");
  CHECK(promises(promised, "2026-04-21") == "kept 0, late 0, broken 1, running 0, superseded 0");
  CHECK(promises(invoice().promise("2026-04-07", "2026-04-20").paid("2026-04-20"), "2026-05-04") ==
        "kept 1, late 0, broken 0, running 0, superseded 0");
  CHECK(promises(invoice().promise("2026-04-07", "2026-04-20").paid("2026-04-21"), "2026-05-04") ==
        "kept 0, late 1, broken 0, running 0, superseded 0");
}

TEST_CASE("E25: a promise that ends by the due day is not broken: it only paused") {
  CHECK(promises(invoice().promise("2026-03-20", "2026-04-01"), "2026-05-04") ==
        "kept 0, late 0, broken 0, running 0, superseded 1");
}

TEST_CASE("a promise that another or a plan replaces in time is neither kept nor broken") {
  CHECK(promises(invoice().promise("2026-04-07", "2026-04-20").promise("2026-04-15", "2026-04-30"),
                 "2026-04-25") == "kept 0, late 0, broken 0, running 1, superseded 1");
  // Too late: it was broken by then.
  CHECK(promises(invoice().promise("2026-04-07", "2026-04-20").promise("2026-04-22", "2026-04-30"),
                 "2026-04-25") == "kept 0, late 0, broken 1, running 1, superseded 0");
}

TEST_CASE("a promise of what was then credited is settled, not broken; with a payment in it, kept") {
  CHECK(promises(invoice().promise("2026-04-07", "2026-04-20").credit("2026-04-10", "1200.00"),
                 "2026-05-04") == "kept 0, late 0, broken 0, running 0, superseded 1");
  CHECK(promises(invoice()
                     .promise("2026-04-07", "2026-04-20")
                     .credit("2026-04-10", "200.00")
                     .paid("2026-04-20", "1000.00"),
                 "2026-05-04") == "kept 1, late 0, broken 0, running 0, superseded 0");
}

TEST_CASE("paid in terms is paid in full by the due day of the invoice's own terms") {
  const auto in_terms = [](const InvoiceBuilder& of) {
    const auto record = record_on(book().with(of), "2026-08-03");
    return std::to_string(record.paid_in_terms()) + " of " + std::to_string(record.paid());
  };
  CHECK(in_terms(invoice().paid("2026-04-01")) == "1 of 1");
  CHECK(in_terms(invoice().paid("2026-04-02")) == "0 of 1");
  CHECK(in_terms(invoice().paid("2026-04-01", "1199.50")) == "1 of 1");  // within the tolerance
  CHECK(in_terms(invoice().paid("2026-04-01", "600.00")) == "0 of 0");
  CHECK(in_terms(invoice().credit("2026-04-01", "1200.00")) == "0 of 0");
  CHECK(in_terms(invoice().plan("2026-04-10", {{"2026-07-01", "1200.00"}}).paid("2026-07-01")) == "0 of 1");
}

}  // namespace relance::test
