// SPDX-License-Identifier: MIT
#include "receivable/balance.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

InvoiceBuilder note(std::string_view number, std::string_view issued, std::string_view total) {
  return invoice(number).issued(issued).total(total).credit_note_for("F-101");
}

}  // namespace

TEST_CASE("total less what was paid, credited and written off is what is open") {
  const SeenBook seen(book().with(invoice()
                                      .paid("2026-03-10", "500.00")
                                      .credit("2026-03-11", "100.00")
                                      .write_off("2026-03-12", "50.00")),
                      "2026-03-12");
  const Balance& balance = seen.at().balance;
  CHECK(to_decimal(balance.paid) == "500.00");
  CHECK(to_decimal(balance.credited) == "100.00");
  CHECK(to_decimal(balance.written_off) == "50.00");
  CHECK(to_decimal(balance.open) == "550.00");
}

TEST_CASE("an event dated after the day one looks is not seen") {
  const auto paid_later = invoice().paid("2026-03-20");
  CHECK(open_of_one(paid_later, "2026-03-19") == "1200.00");
  CHECK(open_of_one(paid_later, "2026-03-20") == "0.00");
}

// ---- credit notes ----

TEST_CASE("E5: a credit note lowers the invoice it names from its own issue day") {
  const auto with_note = book().with(invoice()).with(note("A-1", "2026-03-10", "300.00"));
  CHECK(SeenBook(with_note, "2026-03-09").open() == "1200.00");
  const SeenBook after(with_note, "2026-03-10");
  CHECK(after.open() == "900.00");
  CHECK(to_decimal(after.at().balance.credited) == "300.00");
  CHECK(after.open("A-1") == "0.00");
}

TEST_CASE("E5: what a credit note finds nothing open for is the client's, shown as its own negative open") {
  const auto with_note =
      book().with(invoice().paid("2026-03-05", "1000.00")).with(note("A-1", "2026-03-10", "300.00"));
  const SeenBook seen(with_note, "2026-03-10");
  CHECK(seen.open() == "0.00");
  CHECK(seen.open("A-1") == "-100.00");
}

TEST_CASE("E5: two credit notes for one invoice are taken up in the order of their issue") {
  const SeenBook seen(book()
                          .with(invoice())
                          .with(note("A-1", "2026-03-12", "900.00"))
                          .with(note("A-2", "2026-03-10", "500.00")),
                      "2026-03-12");
  CHECK(seen.open() == "0.00");
  CHECK(seen.open("A-2") == "0.00");
  CHECK(seen.open("A-1") == "-200.00");
}

TEST_CASE("E5: a credit note of another client or currency lowers nothing") {
  const auto other = book()
                         .with(client("lac"))
                         .with(invoice())
                         .with(note("A-1", "2026-03-10", "300.00").to("lac"))
                         .with(invoice("A-2").total("200.00", "GBP").credit_note_for("F-101"));
  CHECK(SeenBook(other, "2026-03-10").open() == "1200.00");
}

TEST_CASE(
    "E5: a credit note is paid, and void when it is cancelled, which gives the invoice its amount back") {
  const auto with_note = book().with(invoice()).with(
      note("A-1", "2026-03-10", "300.00").happened(EventKind::cancel, "2026-03-20"));
  CHECK(SeenBook(with_note, "2026-03-19").standing("A-1") == Standing::paid);
  const SeenBook after(with_note, "2026-03-20");
  CHECK(after.standing("A-1") == Standing::is_void);
  CHECK(after.open() == "1200.00");
}

TEST_CASE("E81: the open of a credit note before its day, and of a void document, is 0.00") {
  const auto with_note = book()
                             .with(invoice().happened(EventKind::cancel, "2026-03-05"))
                             .with(note("A-1", "2026-03-10", "300.00"));
  CHECK(SeenBook(with_note, "2026-03-09").open("A-1") == "0.00");
  CHECK(SeenBook(with_note, "2026-03-05").open() == "0.00");
  const auto cancelled_note = book().with(invoice()).with(
      note("A-1", "2026-03-10", "3000.00").happened(EventKind::cancel, "2026-03-11"));
  CHECK(SeenBook(cancelled_note, "2026-03-11").open("A-1") == "0.00");
}

TEST_CASE("E5: an overpayment leaves a negative open on the invoice, which is paid") {
  const auto overpaid = invoice().paid("2026-03-10", "1250.00");
  CHECK(open_of_one(overpaid, "2026-03-10") == "-50.00");
  CHECK(standing_of_one(overpaid, "2026-03-10") == Standing::paid);
}

// ---- tolerance and write-offs ----

TEST_CASE("E20: an open balance of at most the tolerance is paid once something was paid or credited") {
  CHECK(standing_of_one(invoice().paid("2026-03-10", "1199.00"), "2026-03-10") == Standing::paid);
  CHECK(standing_of_one(invoice().credit("2026-03-10", "1199.00"), "2026-03-10") == Standing::paid);
  CHECK(standing_of_one(invoice().paid("2026-03-10", "1198.99"), "2026-03-10") == Standing::not_due);
  CHECK(standing_of_one(invoice().total("0.80"), "2026-03-10") == Standing::not_due);
  CHECK(
      SeenBook(book().with(invoice().paid("2026-03-10", "1199.60")), "2026-03-10").at().is_within_tolerance);
  CHECK_FALSE(SeenBook(book().with(invoice().paid("2026-03-10")), "2026-03-10").at().is_within_tolerance);
}

TEST_CASE("E20: an invoice without a total is never paid; one of 0.00 is") {
  auto without_total = invoice().not_issued().work("2026-03-01", "2026-03-02", "2026-04-01");
  without_total.record().total.reset();
  CHECK(standing_of_one(without_total, "2026-03-10") == Standing::planned);
  CHECK(standing_of_one(invoice().total("0.00"), "2026-03-10") == Standing::paid);
}

TEST_CASE(
    "E21: writing off the rounding leaves the invoice paid, writing off more than the tolerance loses it") {
  const auto nearly = [] { return invoice().paid("2026-04-08", "1199.00"); };
  CHECK(standing_of_one(nearly().write_off("2026-04-09"), "2026-04-09") == Standing::paid);
  const auto half = [] { return invoice().paid("2026-04-08", "600.00"); };
  CHECK(standing_of_one(half().write_off("2026-04-09"), "2026-04-09") == Standing::written_off);
  CHECK(open_of_one(half().write_off("2026-04-09"), "2026-04-09") == "0.00");
  CHECK(standing_of_one(half().write_off("2026-04-09", "300.00"), "2026-04-09") == Standing::overdue);
}

TEST_CASE("E61: credited holds credit events and credit notes; a write-off lowers the open balance only") {
  const SeenBook seen(book()
                          .with(invoice().credit("2026-03-05", "100.00").write_off("2026-03-11", "50.00"))
                          .with(note("A-1", "2026-03-10", "300.00")),
                      "2026-03-11");
  CHECK(to_decimal(seen.at().balance.credited) == "400.00");
  CHECK(seen.open() == "750.00");
}

TEST_CASE("E60: sums claimed for lateness are no part of what is open") {
  CHECK(open_of_one(invoice().fees("2026-04-20", "12.00", "40.00"), "2026-04-20") == "1200.00");
}

TEST_CASE("E62: the tolerance is taken in the invoice's own currency, whatever its decimals") {
  CHECK(tolerance_in("1.00", *Currency::from_code("JPY")) == money("1", "JPY"));
  CHECK(tolerance_in("1.00", *Currency::from_code("KWD")) == money("1.000", "KWD"));
  CHECK(tolerance_in("0.5", *Currency::from_code("EUR")) == money("0.50"));
  CHECK(tolerance_in("0.50", *Currency::from_code("JPY")) == money("0", "JPY"));
  CHECK(standing_of_one(invoice().total("90000", "JPY").paid("2026-03-10", "89999"), "2026-03-10") ==
        Standing::paid);
  CHECK(standing_of_one(invoice().total("90000", "JPY").paid("2026-03-10", "89998"), "2026-03-10") ==
        Standing::not_due);
}

// ---- early-payment discount ----

TEST_CASE(
    "E40: payments within the discount days that reach the total less the percentage settle the invoice") {
  const auto offered = [] { return invoice().discount("2", 10); };
  CHECK(open_of_one(offered().paid("2026-03-12", "1176.00"), "2026-03-12") == "0.00");
  CHECK(standing_of_one(offered().paid("2026-03-12", "1176.00"), "2026-03-12") == Standing::paid);
  CHECK(open_of_one(offered().paid("2026-03-05", "600.00").paid("2026-03-12", "576.00"), "2026-03-12") ==
        "0.00");
  CHECK(open_of_one(offered().paid("2026-03-13", "1176.00"), "2026-03-13") == "24.00");
  CHECK(open_of_one(offered().paid("2026-03-05", "600.00").paid("2026-03-13", "576.00"), "2026-03-13") ==
        "24.00");
  CHECK(open_of_one(offered().paid("2026-03-12", "1175.99"), "2026-03-12") == "24.01");
}

TEST_CASE("E76: what a discount left off stands in credited") {
  const SeenBook seen(book().with(invoice().discount("2.5", 8).paid("2026-03-10", "1170.00")), "2026-03-10");
  CHECK(to_decimal(seen.at().balance.credited) == "30.00");
  CHECK(seen.open() == "0.00");
  CHECK(seen.at().balance.zero_on == day("2026-03-10"));
}

TEST_CASE("E60: once late-payment sums are claimed, what comes in beyond the principal pays them") {
  const auto claimed = invoice().fees("2026-05-04", "13.18", "40.00");
  const SeenBook seen(book().with(InvoiceBuilder(claimed).paid("2026-05-10", "1253.18")), "2026-05-10");
  const Balance& balance = seen.at().balance;
  CHECK(to_decimal(balance.open) == "0.00");
  CHECK(to_decimal(balance.paid) == "1200.00");
  CHECK(to_decimal(balance.late_paid) == "53.18");
  CHECK(open_of_one(InvoiceBuilder(claimed).paid("2026-05-10", "1260.00"), "2026-05-10") == "-6.82");
  CHECK(open_of_one(invoice().paid("2026-05-10", "1253.18"), "2026-05-10") == "-53.18");
  auto claimed_after = invoice().paid("2026-05-10", "1253.18");
  CHECK(open_of_one(claimed_after.fees("2026-05-10", "13.18", "40.00"), "2026-05-10") == "0.00");
}

TEST_CASE("a credit on a debt given up as lost takes the write-off back, and is not owed to the client") {
  const auto lost = [] { return invoice().write_off("2026-05-01"); };
  const SeenBook seen(book().with(lost().credit("2026-06-01", "300.00")), "2026-06-01");
  CHECK(seen.open() == "0.00");
  CHECK(to_decimal(seen.at().balance.credited) == "300.00");
  CHECK(to_decimal(seen.at().balance.written_off) == "900.00");
  CHECK(seen.standing() == Standing::written_off);
  CHECK(open_of_one(lost().credit("2026-06-01", "1250.00"), "2026-06-01") == "-50.00");
}

TEST_CASE("money that comes in on a debt given up as lost takes the write-off back, and is not owed back") {
  const SeenBook seen(book().with(invoice().write_off("2026-05-01").paid("2026-06-01", "300.00")),
                      "2026-06-01");
  const Balance& balance = seen.at().balance;
  CHECK(to_decimal(balance.open) == "0.00");
  CHECK(to_decimal(balance.paid) == "300.00");
  CHECK(to_decimal(balance.written_off) == "900.00");
  CHECK(seen.standing() == Standing::written_off);
  const auto in_full = invoice().write_off("2026-05-01").paid("2026-06-01", "1200.00");
  CHECK(standing_of_one(in_full, "2026-06-01") == Standing::paid);
  CHECK(open_of_one(invoice().write_off("2026-05-01").paid("2026-06-01", "1250.00"), "2026-06-01") ==
        "-50.00");
}

}  // namespace relance::test
