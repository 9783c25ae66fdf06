// SPDX-License-Identifier: MIT
#include "receivable/standing.hpp"

#include <doctest/doctest.h>

#include "seen_book.hpp"

namespace relance::test {

namespace {

// Everything at once on 2026-04-07; taken away one by one, from the strongest.
struct Burden {
  EventKind kind;
  Standing standing;
};

}  // namespace

TEST_CASE("E43: by date an invoice is not due, due today, overdue") {
  CHECK(standing_of_one(invoice(), "2026-03-31") == Standing::not_due);
  CHECK(standing_of_one(invoice(), "2026-04-01") == Standing::due_today);
  CHECK(standing_of_one(invoice(), "2026-04-02") == Standing::overdue);
}

TEST_CASE("E43: it is reminded once a rung or broken-promise is dated after the due day") {
  CHECK(standing_of_one(invoice().done("overdue", "2026-04-02"), "2026-04-02") == Standing::reminded);
  CHECK(standing_of_one(invoice().done("broken-promise", "2026-04-02"), "2026-04-02") == Standing::reminded);
  CHECK(standing_of_one(invoice().done("overdue", "2026-04-01"), "2026-04-02") == Standing::overdue);
  CHECK(standing_of_one(invoice().done("week-1", "2026-04-02"), "2026-04-02") == Standing::overdue);
  CHECK(standing_of_one(invoice().skipped("overdue", "2026-04-02"), "2026-04-02") == Standing::overdue);
  CHECK(standing_of_one(invoice().done("overdue", "2026-04-03"), "2026-04-02") == Standing::overdue);
}

TEST_CASE("E43: under a plan it is on plan until an instalment is late") {
  const auto planned = invoice().plan("2026-04-07", {{"2026-05-04", "600.00"}, {"2026-06-01", "600.00"}});
  CHECK(standing_of_one(planned, "2026-04-08") == Standing::on_plan);
  CHECK(standing_of_one(planned, "2026-05-04") == Standing::on_plan);
  CHECK(standing_of_one(planned, "2026-05-05") == Standing::overdue);
}

TEST_CASE("E43: what closes an invoice comes before what holds it back, in this order") {
  constexpr Burden kBurdens[] = {
      {EventKind::cancel, Standing::is_void},        {EventKind::payment, Standing::paid},
      {EventKind::write_off, Standing::written_off}, {EventKind::insolvency, Standing::insolvent},
      {EventKind::handed_off, Standing::handed_off}, {EventKind::correction, Standing::correcting},
      {EventKind::dispute, Standing::disputed},      {EventKind::promise, Standing::promised},
      {EventKind::snooze, Standing::snoozed},
  };
  for (const auto& strongest : kBurdens) {
    auto burdened = invoice();
    bool is_on = false;
    for (const auto& burden : kBurdens) {
      is_on = is_on || burden.kind == strongest.kind;
      if (!is_on) continue;
      switch (burden.kind) {
        case EventKind::payment:
          burdened.paid("2026-04-06");
          break;
        case EventKind::promise:
          burdened.promise("2026-04-06", "2026-04-20");
          break;
        case EventKind::snooze:
          burdened.snooze("2026-04-06", "2026-04-20");
          break;
        default:
          burdened.happened(burden.kind, "2026-04-07");
      }
    }
    const SeenBook seen(book(client().held("an old friend")).with(burdened), "2026-04-07");
    CHECK(seen.standing() == strongest.standing);
  }
  CHECK(SeenBook(book(client().held("an old friend")).with(invoice()), "2026-04-07").standing() ==
        Standing::held);
}

TEST_CASE("E43: an invoice that is not sent is planned or to be sent before anything holds it back") {
  auto unsent = invoice().not_sent();
  unsent.happened(EventKind::dispute, "2026-03-03").happened(EventKind::correction, "2026-03-03");
  CHECK(standing_of_one(unsent, "2026-03-05") == Standing::to_send);
  CHECK(standing_of_one(unsent.happened(EventKind::handed_off, "2026-03-04"), "2026-03-05") ==
        Standing::handed_off);
}

TEST_CASE("E42: an invoice is planned until the day it is to be sent, and shown before it is issued") {
  const auto coming = invoice().not_issued().work("2026-03-02", "2026-03-09", "2026-03-27");
  CHECK(standing_of_one(coming, "2026-03-26") == Standing::planned);
  CHECK(standing_of_one(coming, "2026-03-27") == Standing::to_send);
  CHECK(standing_of_one(invoice(), "2026-02-27") == Standing::planned);
  CHECK(standing_of_one(invoice().sent("2026-03-06"), "2026-03-04") == Standing::to_send);
  CHECK(standing_of_one(invoice().sent("2026-03-06"), "2026-03-06") == Standing::not_due);
}

TEST_CASE("E72: issued on a day off, it is to be sent from the next working day on") {
  const auto on_easter = invoice().issued("2026-04-04").not_sent();
  CHECK(standing_of_one(on_easter, "2026-04-06") == Standing::planned);
  CHECK(standing_of_one(on_easter, "2026-04-07") == Standing::to_send);
}

TEST_CASE("E22: with chase = false an invoice is held only while it is sent and open") {
  const auto held = [](const InvoiceBuilder& of) {
    return SeenBook(book(client().held("we settle it at the club")).with(of), "2026-04-10").standing();
  };
  CHECK(held(invoice()) == Standing::held);
  CHECK(held(invoice().not_sent()) == Standing::to_send);
  CHECK(held(invoice().paid("2026-04-03")) == Standing::paid);
}

TEST_CASE("E38: insolvency covers every invoice of that client issued on or before that day") {
  auto of_two_clients = book()
                            .with(client("lac"))
                            .with(invoice().happened(EventKind::insolvency, "2026-04-07"))
                            .with(invoice("F-102").issued("2026-04-07"))
                            .with(invoice("F-103").issued("2026-04-08"))
                            .with(invoice("F-104").issued("2026-03-09").paid("2026-03-20"))
                            .with(invoice("G-001").to("lac"));
  const SeenBook after(of_two_clients, "2026-04-09");
  CHECK(after.standing("F-101") == Standing::insolvent);
  CHECK(after.standing("F-102") == Standing::insolvent);
  CHECK(after.standing("F-103") == Standing::not_due);
  CHECK(after.standing("F-104") == Standing::paid);
  CHECK(after.standing("G-001") == Standing::overdue);
  CHECK(SeenBook(of_two_clients, "2026-04-06").standing("F-101") == Standing::overdue);
}

TEST_CASE("E38: an insolvency recorded again later, on another invoice, does not move the first") {
  const auto first = invoice("I-1").issued("2026-02-02").happened(EventKind::insolvency, "2026-03-20");
  const auto second = invoice("I-2").issued("2026-02-02").happened(EventKind::insolvency, "2026-05-01");
  const auto after = invoice("I-3").issued("2026-04-01");
  const SeenBook seen(book().with(first).with(second).with(after), "2026-07-31");
  CHECK(to_iso(*seen.at("I-1").insolvent_on) == "2026-03-20");
  CHECK(to_iso(*seen.at("I-2").insolvent_on) == "2026-03-20");
  CHECK(to_iso(*seen.at("I-3").insolvent_on) == "2026-05-01");
}

TEST_CASE("E19: what is paid after it was handed off is paid") {
  CHECK(standing_of_one(invoice().happened(EventKind::handed_off, "2026-04-07").paid("2026-04-09"),
                        "2026-04-09") == Standing::paid);
}

}  // namespace relance::test
