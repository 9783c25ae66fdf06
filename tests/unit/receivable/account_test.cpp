// SPDX-License-Identifier: MIT
#include "receivable/account.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

const std::vector<int> kBuckets = {30, 60, 90};
const Rates kNoRates;

Account account_on(const SeenBook& seen, bool has_settled = false) {
  return account_of(*seen.at().client, receivables_of(seen.assessment(), "morel"),
                    {seen.at().as_of, kNoRates, kBuckets, has_settled});
}

// "F-101 1200.00 F-102 600.00": what is open, item by item.
std::string items_of(const Account& account) {
  std::string out;
  for (const auto& sheet : account.sheets) {
    for (const auto& item : sheet.items) {
      out += (out.empty() ? "" : " ") + item.receivable->invoice->number + " " + to_decimal(item.sums.open);
    }
  }
  return out;
}

std::string sums_text(const AccountSums& sums) {
  return to_decimal(sums.total) + " = " + to_decimal(sums.paid) + " + " + to_decimal(sums.credited) + " + " +
         to_decimal(sums.written_off) + " + " + to_decimal(sums.open);
}

}  // namespace

TEST_CASE("what is sent and open is on the account, what is not sent, void or paid is not") {
  const SeenBook seen(book()
                          .with(invoice())
                          .with(invoice("F-102").not_sent())
                          .with(invoice("F-103").happened(EventKind::cancel, "2026-03-10"))
                          .with(invoice("F-104").paid("2026-03-20"))
                          .with(invoice("F-105").write_off("2026-03-20")),
                      "2026-04-10");
  CHECK(items_of(account_on(seen)) == "F-101 1200.00");
  CHECK(items_of(account_on(seen, true)) == "F-101 1200.00 F-104 0.00 F-105 0.00");
}

TEST_CASE("every item adds up: total = paid + credited + written off + open") {
  const SeenBook seen(book().with(invoice()
                                      .paid("2026-03-10", "200.00")
                                      .credit("2026-03-12", "100.00")
                                      .write_off("2026-03-14", "50.00")),
                      "2026-04-10");
  const auto account = account_on(seen);
  REQUIRE(account.sheets.size() == 1);
  const auto& item = account.sheets[0].items.at(0);
  CHECK(sums_text(item.sums) == "1200.00 = 200.00 + 100.00 + 50.00 + 850.00");
  REQUIRE(item.movements.size() == 3);
  CHECK(item.movements[0].on == day("2026-03-10"));
  CHECK(item.movements[2].kind == Movement::Kind::write_off);
}

TEST_CASE("an overpayment and the rest of a credit note count against what is open") {
  const SeenBook seen(book()
                          .with(invoice())
                          .with(invoice("F-102").paid("2026-03-10", "1250.00"))
                          .with(invoice("A-1").total("300.00").credit_note_for("F-104"))
                          .with(invoice("F-104").total("100.00")),
                      "2026-04-10");
  const auto account = account_on(seen);
  CHECK(items_of(account) == "A-1 -200.00 F-101 1200.00 F-102 -50.00");
  CHECK(sums_text(account.sheets[0].items[0].sums) == "-300.00 = 0.00 + -100.00 + 0.00 + -200.00");
  CHECK(to_decimal(account.sheets[0].sums.open) == "950.00");
  CHECK(to_decimal(late_of(account.sheets[0])) == "1200.00");
}

TEST_CASE("each currency has a sheet of its own, and nothing is added across them") {
  const SeenBook seen(book().with(invoice()).with(invoice("F-102").total("700.00", "GBP")), "2026-04-10");
  const auto account = account_on(seen);
  REQUIRE(account.sheets.size() == 2);
  CHECK(to_decimal(account.sheets[0].sums.open) == "1200.00");
  CHECK(account.sheets[1].sums.open == money("700.00", "GBP"));
}

TEST_CASE("each instalment on which something is missing shows its own due day") {
  const SeenBook seen(book().with(invoice()
                                      .instalment("2026-04-01", "400.00")
                                      .instalment("2026-05-01", "400.00")
                                      .instalment("2026-06-01", "400.00")
                                      .paid("2026-03-30", "500.00")),
                      "2026-05-11");
  const auto account = account_on(seen);
  const auto& open = account.sheets.at(0).items.at(0).instalments;
  REQUIRE(open.size() == 2);
  CHECK(open[0].rank == 2);
  CHECK(open[0].count == 3);
  CHECK(to_decimal(open[0].missing) == "300.00");
  CHECK(open[0].days_past_due == 10);
  CHECK(open[1].due == day("2026-06-01"));
  CHECK(open[1].days_past_due == 0);
}

TEST_CASE("late-payment sums are on the account only where they are claimed, and apart from what is open") {
  const auto late = invoice().contract_rate("10");
  const SeenBook claims(book().claim(ClaimPolicy::claim).with(late), "2026-04-11");
  const auto account = account_on(claims);
  REQUIRE(account.sheets.at(0).claim);
  const auto& sheet = account.sheets[0];
  CHECK(to_decimal(sheet.claim->interest) == "3.29");
  CHECK(to_decimal(sheet.claim->compensation) == "40.00");
  CHECK(to_decimal(sheet.sums.open) == "1200.00");
  CHECK(to_decimal(total_with_claim(sheet)) == "1243.29");
  CHECK_FALSE(sheet.claim->is_least);
  for (const auto policy : {ClaimPolicy::never, ClaimPolicy::mention}) {
    const SeenBook silent(book().claim(policy).with(late), "2026-04-11");
    CHECK_FALSE(account_on(silent).sheets.at(0).claim);
  }
}

TEST_CASE("late-payment sums that were waived, or of an invoice that is not late, are not claimed") {
  const auto waived = invoice().contract_rate("10").happened(EventKind::waive, "2026-04-05");
  const SeenBook seen(book().claim(ClaimPolicy::claim).with(waived).with(invoice("F-102").due("2026-05-01")),
                      "2026-04-11");
  CHECK_FALSE(account_on(seen).sheets.at(0).claim);
}

TEST_CASE("a period whose rate is not known makes the claim a least one") {
  const SeenBook seen(book().claim(ClaimPolicy::claim).with(invoice()), "2026-04-11");
  REQUIRE(account_on(seen).sheets.at(0).claim);
  CHECK(account_on(seen).sheets[0].claim->is_least);
}

TEST_CASE("what a write-off leaves within the tolerance is on no account") {
  const SeenBook seen(book().with(invoice()).with(invoice("F-102").write_off("2026-04-02", "1199.50")),
                      "2026-04-11");
  CHECK(items_of(account_on(seen)) == "F-101 1200.00");
  const auto all = account_on(seen, true);
  CHECK(sums_text(all.sheets.at(0).items.at(1).sums) == "1200.00 = 0.00 + 0.00 + 1200.00 + 0.00");
}

}  // namespace relance::test
