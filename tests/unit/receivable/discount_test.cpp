// SPDX-License-Identifier: MIT
// The books of the tests issue F-101, 1 200.00 EUR, on Monday 2026-03-02: 2 % within 10 days is 24.00 EUR, to
// be had up to 2026-03-12.
#include "receivable/discount.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

InvoiceBuilder offered() {
  return invoice().discount("2", 10);
}

std::string shown(const std::optional<Money>& amount) {
  return amount ? to_decimal(*amount) : "-";
}

// "running until 2026-03-12, 24.00 off, 1176.00 to pay", "-" for what is not there.
std::string discount_on(const BookBuilder& book, std::string_view iso) {
  const SeenBook seen(book, iso);
  const auto standing = discount_of(seen.at());
  if (!standing) return "none";
  std::string text;
  switch (standing->state) {
    case DiscountState::offered:
      text = "offered";
      break;
    case DiscountState::running:
      text = "running";
      break;
    case DiscountState::taken:
      text = "taken";
      break;
    case DiscountState::expired:
      text = "expired";
      break;
  }
  return text + " until " + (standing->until ? to_iso(*standing->until) : "-") + ", " +
         shown(standing->amount) + " off, " + shown(standing->pay) + " to pay";
}

std::string discount_on(const InvoiceBuilder& invoice, std::string_view iso) {
  return discount_on(book().with(invoice), iso);
}

BookBuilder with_note(const InvoiceBuilder& offering, std::string_view issued, std::string_view total) {
  return book().with(offering).with(invoice("A-1").issued(issued).total(total).credit_note_for("F-101"));
}

}  // namespace

// ---- how it stands ----

TEST_CASE("a discount runs from the issue day to its last day, both included") {
  CHECK(discount_on(offered(), "2026-03-01") == "offered until 2026-03-12, 24.00 off, 1176.00 to pay");
  CHECK(discount_on(offered(), "2026-03-02") == "running until 2026-03-12, 24.00 off, 1176.00 to pay");
  CHECK(discount_on(offered(), "2026-03-12") == "running until 2026-03-12, 24.00 off, 1176.00 to pay");
  CHECK(discount_on(offered(), "2026-03-13") == "expired until 2026-03-12, 24.00 off, - to pay");
}

TEST_CASE("an invoice that offers none has none, and a credit note neither") {
  CHECK(discount_on(invoice(), "2026-03-02") == "none");
  const SeenBook seen(book().with(invoice()).with(invoice("A-1").credit_note_for("F-101").discount("2", 10)),
                      "2026-03-05");
  CHECK_FALSE(discount_of(seen.at("A-1")));
}

TEST_CASE("E10: an invoice without an issue day is issued by being sent, and its discount runs from then") {
  const auto unsent = [] { return offered().not_issued(); };
  CHECK(discount_on(unsent(), "2026-03-02") == "offered until -, 24.00 off, 1176.00 to pay");
  const auto sent = [&] { return unsent().done("send-invoice", "2026-03-05"); };
  CHECK(discount_on(sent(), "2026-03-15") == "running until 2026-03-15, 24.00 off, 1176.00 to pay");
  CHECK(open_of_one(sent().paid("2026-03-15", "1176.00"), "2026-03-15") == "0.00");
  CHECK(open_of_one(sent().paid("2026-03-16", "1176.00"), "2026-03-16") == "24.00");
}

TEST_CASE("what is to be paid while it runs is what is left of the total less the discount") {
  CHECK(discount_on(offered().paid("2026-03-05", "600.00"), "2026-03-06") ==
        "running until 2026-03-12, 24.00 off, 576.00 to pay");
  CHECK(discount_on(offered().credit("2026-03-05", "200.00"), "2026-03-06") ==
        "running until 2026-03-12, 20.00 off, 980.00 to pay");
  CHECK(discount_on(with_note(offered(), "2026-03-05", "200.00"), "2026-03-06") ==
        "running until 2026-03-12, 20.00 off, 980.00 to pay");
}

TEST_CASE("a discount taken stays taken, by the amount that was left off") {
  CHECK(discount_on(offered().paid("2026-03-12", "1176.00"), "2026-03-12") ==
        "taken until 2026-03-12, 24.00 off, - to pay");
  CHECK(discount_on(offered().paid("2026-03-12", "1180.00"), "2026-05-01") ==
        "taken until 2026-03-12, 20.00 off, - to pay");
}

TEST_CASE("an invoice closed without its discount has it no longer, even before its last day") {
  CHECK(discount_on(offered().paid("2026-03-05"), "2026-03-06") ==
        "expired until 2026-03-12, 24.00 off, - to pay");
  for (const auto kind : {EventKind::cancel, EventKind::handed_off, EventKind::insolvency}) {
    CHECK(discount_on(offered().happened(kind, "2026-03-05"), "2026-03-06") ==
          "expired until 2026-03-12, 24.00 off, - to pay");
  }
  CHECK(discount_on(offered().write_off("2026-03-05"), "2026-03-06") ==
        "expired until 2026-03-12, 24.00 off, - to pay");
}

TEST_CASE("a discount that would take nothing off does not run") {
  CHECK(discount_on(offered().write_off("2026-03-05", "30.00"), "2026-03-06") ==
        "expired until 2026-03-12, 24.00 off, - to pay");
  CHECK(discount_on(invoice().total("0.10").discount("2", 10), "2026-03-06") ==
        "expired until 2026-03-12, 0.00 off, - to pay");
}

// ---- what the balance makes of it ----

TEST_CASE(
    "E40: a payment on the last day counts, one a day later leaves the rest open and late in its time") {
  CHECK(open_of_one(offered().paid("2026-03-12", "1176.00"), "2026-03-12") == "0.00");
  const auto too_late = [] { return offered().paid("2026-03-13", "1176.00"); };
  CHECK(open_of_one(too_late(), "2026-03-13") == "24.00");
  CHECK(discount_on(too_late(), "2026-03-13") == "expired until 2026-03-12, 24.00 off, - to pay");
  CHECK(standing_of_one(too_late(), "2026-04-01") == Standing::due_today);
  CHECK(standing_of_one(too_late(), "2026-04-02") == Standing::overdue);
}

TEST_CASE("E40: payments before the invoice count, payments of nearly the sum do not") {
  CHECK(open_of_one(offered().paid("2026-02-20", "600.00").paid("2026-03-12", "576.00"), "2026-03-12") ==
        "0.00");
  CHECK(open_of_one(offered().paid("2026-03-05", "600.00").paid("2026-03-12", "575.99"), "2026-03-12") ==
        "24.01");
  CHECK(open_of_one(offered().paid("2026-03-12", "1175.99").paid("2026-03-13", "0.01"), "2026-03-13") ==
        "24.00");
}

TEST_CASE("E40: with 0 days only a payment by the issue day takes the discount") {
  const auto cash = [] { return invoice().discount("3", 0); };
  CHECK(open_of_one(cash().paid("2026-03-02", "1164.00"), "2026-03-02") == "0.00");
  CHECK(open_of_one(cash().paid("2026-03-03", "1164.00"), "2026-03-03") == "36.00");
}

TEST_CASE("E76: a credit lowers what the payments have to reach, before them and after them") {
  const auto paid = [] { return offered().paid("2026-03-10", "980.00"); };
  CHECK(SeenBook(with_note(paid(), "2026-03-05", "200.00"), "2026-03-10").open() == "0.00");
  CHECK(SeenBook(with_note(paid(), "2026-03-20", "200.00"), "2026-03-19").open() == "220.00");
  const SeenBook after(with_note(paid(), "2026-03-20", "200.00"), "2026-03-20");
  CHECK(after.open() == "0.00");
  CHECK(to_decimal(after.at().balance.credited) == "220.00");
  CHECK(after.open("A-1") == "0.00");
  CHECK(after.at().balance.zero_on == day("2026-03-20"));
  CHECK(open_of_one(paid().credit("2026-03-20", "200.00"), "2026-03-20") == "0.00");
  CHECK(open_of_one(paid().credit("2026-03-20", "199.00"), "2026-03-20") == "21.00");
}

TEST_CASE("E5: a credit note after the discount was taken finds nothing open and is the client's") {
  const SeenBook seen(with_note(offered().paid("2026-03-10", "1176.00"), "2026-03-20", "200.00"),
                      "2026-03-20");
  CHECK(seen.open() == "0.00");
  CHECK(seen.open("A-1") == "-200.00");
  CHECK(to_decimal(seen.at().balance.credited) == "24.00");
}

TEST_CASE("a discount is rounded half up to the smallest unit of the currency") {
  const struct {
    const char* total;
    const char* currency;
    const char* percent;
    const char* enough;
    const char* too_little;
  } cases[] = {
      {"12345", "JPY", "2", "12098", "12097"},           // 246.90 is 247
      {"25", "JPY", "2", "24", "23"},                    // 0.50 is 1
      {"1234.567", "KWD", "2", "1209.876", "1209.875"},  // 24.69134 is 24.691
      {"0.025", "KWD", "2", "0.024", "0.023"},           // 0.0005 is 0.001
      {"99.99", "EUR", "2.5", "97.49", "97.48"},         // 2.49975 is 2.50
      {"9000000000000.00", "EUR", "0.01", "8999100000000.00", "8999099999999.99"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.total);
    const auto of_case = [&c] { return invoice().total(c.total, c.currency).discount(c.percent, 10); };
    const SeenBook seen(book().tolerance("0").with(of_case().paid("2026-03-12", c.enough)), "2026-03-12");
    CHECK(is_zero(seen.at().balance.open));
    CHECK(discount_of(seen.at())->state == DiscountState::taken);
    const SeenBook short_of(book().tolerance("0").with(of_case().paid("2026-03-12", c.too_little)),
                            "2026-03-12");
    CHECK(is_positive(short_of.at().balance.open));
    CHECK(discount_of(short_of.at())->state == DiscountState::running);
  }
}

TEST_CASE("a discount on an invoice in instalments is that of the whole, and fills them all") {
  const auto in_parts = [] {
    return offered().instalment("2026-03-10", "600.00").instalment("2026-04-10", "600.00");
  };
  const SeenBook settled(book().with(in_parts().paid("2026-03-12", "1176.00")), "2026-03-12");
  CHECK(settled.open() == "0.00");
  CHECK(settled.standing() == Standing::paid);
  for (const auto& portion : settled.at().portions) CHECK(portion.is_filled);
  CHECK(discount_on(in_parts().paid("2026-03-10", "600.00"), "2026-03-11") ==
        "running until 2026-03-12, 24.00 off, 576.00 to pay");
  CHECK(SeenBook(book().with(in_parts().paid("2026-03-10", "600.00")), "2026-03-13").open() == "600.00");
  CHECK(SeenBook(book().with(in_parts().paid("2026-03-10", "588.00")), "2026-03-12").open() == "612.00");
}

TEST_CASE("paid, credited, written off and open still add up to the total with a discount") {
  for (const char* amount : {"1175.99", "1176.00", "1180.00", "1200.00"}) {
    const SeenBook seen(book().with(offered().paid("2026-03-10", amount)), "2026-03-31");
    const Balance& balance = seen.at().balance;
    CHECK(balance.paid + balance.credited + balance.written_off + balance.open == balance.total);
  }
}

}  // namespace relance::test
