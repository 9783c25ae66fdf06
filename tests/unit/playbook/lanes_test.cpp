// SPDX-License-Identifier: MIT
#include "playbook/lanes.hpp"

#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

ClientLanes lanes_on(const BookOn& seen, bool has_settled = false) {
  const Client& client = *seen.assessment().receivables.front().client;
  return lanes_of(seen.rulebook(), seen.around(), seen.assessment(), client, has_settled);
}

std::string numbers(const BookBuilder& builder, std::string_view iso, bool has_settled = false) {
  const BookOn& seen = builder.on(iso);
  std::string out;
  const auto lanes = lanes_on(seen, has_settled);
  for (const auto& lane : lanes.lanes)
    out.append(out.empty() ? "" : " ").append(lane.receivable->invoice->number);
  return out;
}

std::string_view name(LaneMarkKind kind) {
  constexpr std::string_view kNames[] = {"issued",  "sent",    "due",      "contact",
                                         "promise", "payment", "question", "other"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string marks(const InvoiceBuilder& invoice, std::string_view iso) {
  const BookOn& seen = book().with(invoice).on(iso);
  std::string out;
  const Lane lane = lanes_on(seen).lanes.front();
  for (const auto& mark : lane.marks) {
    out.append(out.empty() ? "" : " ").append(name(mark.kind));
  }
  return out;
}

}  // namespace

TEST_CASE("a lane runs from the issue to today, late from the due day on") {
  const BookOn& seen = book().with(invoice()).on("2026-04-10");
  const auto lanes = lanes_on(seen).lanes;
  REQUIRE(lanes.size() == 1);
  CHECK(to_iso(lanes[0].from) == "2026-03-02");
  CHECK(to_iso(lanes[0].until) == "2026-04-10");
  CHECK_FALSE(lanes[0].has_ended);
  REQUIRE(lanes[0].late_from);
  CHECK(to_iso(*lanes[0].late_from) == "2026-04-01");
  CHECK(lanes[0].still_due.empty());
}

TEST_CASE("a payment on the due day leaves no late stretch, one after it does") {
  const BookOn& in_time = book().with(invoice().paid("2026-04-01")).on("2026-04-10");
  CHECK_FALSE(lanes_on(in_time).lanes.front().late_from);
  const BookOn& late = book().with(invoice().paid("2026-04-08")).on("2026-04-10");
  const Lane lane = lanes_on(late).lanes.front();
  CHECK(lane.has_ended);
  CHECK(to_iso(lane.until) == "2026-04-08");
  CHECK(to_iso(lane.late_from.value()) == "2026-04-01");
}

TEST_CASE("what was settled is shown for 90 days, and with --all for ever") {
  const auto paid = book().with(invoice().paid("2026-04-01"));
  CHECK(numbers(paid, "2026-06-30") == "F-101");
  CHECK(numbers(paid, "2026-07-01").empty());
  CHECK(numbers(paid, "2027-07-01", true) == "F-101");
}

TEST_CASE("what was overpaid is shown for as long as it is to the client's credit") {
  CHECK(numbers(book().with(invoice().paid("2026-04-01", "1300.00")), "2027-07-01") == "F-101");
}

TEST_CASE("what was not issued yet has no lane; what is void or written off has one with --all") {
  CHECK(numbers(book().with(invoice().issued("2026-05-01")), "2026-04-10").empty());
  const auto lost = book().with(invoice().write_off("2026-04-09"));
  CHECK(numbers(lost, "2026-04-10").empty());
  CHECK(numbers(lost, "2026-04-10", true) == "F-101");
}

TEST_CASE("lanes stand by issue day") {
  CHECK(numbers(book().with(invoice()).with(invoice("F-100").issued("2026-03-09")), "2026-04-10") ==
        "F-101 F-100");
}

TEST_CASE("each event has its sort, and the sending is told once") {
  const auto busy = invoice()
                        .done("send-invoice", "2026-03-02")
                        .done_by(Channel::email, "overdue", "2026-04-02")
                        .promise("2026-04-03", "2026-04-06")
                        .happened(EventKind::dispute, "2026-04-07")
                        .happened(EventKind::resolved, "2026-04-08")
                        .paid("2026-04-09", "100.00");
  CHECK(marks(busy, "2026-04-10") == "issued sent due contact promise question other payment");
}

TEST_CASE("due days to come are kept apart, those of a plan one by one") {
  const BookOn& seen =
      book()
          .with(invoice().plan("2026-04-03", {{"2026-04-20", "600.00"}, {"2026-05-20", "600.00"}}))
          .on("2026-04-10");
  const Lane lane = lanes_on(seen).lanes.front();
  REQUIRE(lane.still_due.size() == 2);
  CHECK(to_iso(lane.still_due[0].due) == "2026-04-20");
  CHECK(to_decimal(lane.still_due[1].missing) == "600.00");
  CHECK_FALSE(lane.late_from);
}

}  // namespace relance::test
