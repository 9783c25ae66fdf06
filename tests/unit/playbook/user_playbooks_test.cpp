// SPDX-License-Identifier: MIT
// Playbooks of the user's own.
#include <doctest/doctest.h>

#include "book_builder.hpp"
#include "book_on.hpp"

namespace relance::test {

namespace {

std::string step(std::string_view id, std::string_view when, std::string_view more = {}) {
  return "[[step]]\nid = \"" + std::string(id) + "\"\nwhen = \"" + std::string(when) +
         "\"\nchannel = [\"email\"]\ntemplate = \"overdue\"\n" + std::string(more) + "\n";
}

std::string mine(const std::string& steps) {
  return "name = \"mine\"\n" + steps;
}

BookBuilder with(const std::string& steps, const InvoiceBuilder& of = invoice()) {
  return book(client().playbook("mine")).with_playbook(mine(steps)).with(of);
}

Phase phase_of(std::string_view when) {
  const auto playbook = playbook_from(mine(step("first", "due + 1") + step("asked", when)));
  return find_step(playbook, "asked")->phase;
}

}  // namespace

TEST_CASE("E59: the anchor of a step gives its phase") {
  CHECK(phase_of("proposed") == Phase::before);
  CHECK(phase_of("starts + 2") == Phase::before);
  CHECK(phase_of("ends - 3 wd") == Phase::before);
  CHECK(phase_of("issued + 3") == Phase::nudge);
  CHECK(phase_of("sent + 3") == Phase::nudge);
  CHECK(phase_of("due - 3 wd") == Phase::nudge);
  CHECK(phase_of("due - 2") == Phase::nudge);
  CHECK(phase_of("due + 5") == Phase::chase);
  CHECK(phase_of("paid") == Phase::after);
  CHECK(phase_of("done(first) + 5") == Phase::chase);
  const auto sending = playbook_from(mine(step("send-invoice", "issued", "template = \"send-invoice\"\n")
                                              .replace(step("send-invoice", "issued").find("template"),
                                                       std::string("template = \"overdue\"\n").size(), "")));
  CHECK(find_step(sending, "send-invoice")->phase == Phase::before);
}

TEST_CASE("E59: done(x) + n is a rung at the offset of x and n") {
  const auto chain =
      step("first", "due + 2") + step("second", "done(first) + 5") + step("third", "done(second) + 3");
  const auto playbook = playbook_from(mine(chain));
  CHECK(rung_offset(playbook, *find_step(playbook, "third")) == 10);
  CHECK(with(chain, invoice().done("first", "2026-04-07")).on("2026-04-08").next() == "second on 2026-04-13");
  CHECK(with(chain, invoice().skipped("first", "2026-04-07")).on("2026-04-08").actions() ==
        "second by email: F-101");
}

TEST_CASE("E49: what a contact holds back waits until a day to come, also where a task is left for today") {
  const std::string task =
      "[[step]]\nid = \"look\"\nwhen = \"sent + 22\"\nchannel = [\"task\"]\ntemplate = \"week-3\"\n";
  const auto steps = step("hello", "sent + 7") + step("later", "sent + 88") + task + step("first", "due + 1");
  const auto morning = with(steps).with(invoice("F-102").issued("2026-03-05")).on("2026-04-02");
  CHECK(morning.actions() == "first by email: F-101");
  CHECK(morning.waits("F-102") == "other_contact_first, look on 2026-04-03");
}

TEST_CASE("E12: a deadline longer than the distance to the next rung moves it to the day after") {
  const auto patient = step("first", "due + 1", "deadline = 10\n") + step("second", "due + 8");
  CHECK(with(patient, invoice().done("first", "2026-04-02")).on("2026-04-03").next() ==
        "second on 2026-04-13");
  CHECK(with(patient, invoice().done("first", "2026-04-07")).on("2026-04-08").next() ==
        "second on 2026-04-20");
}

TEST_CASE("E74: the sending is there though the playbook does not list it; the rest only if it is listed") {
  const auto own = step("first", "due + 1");
  CHECK(with(own, invoice().not_sent()).on("2026-03-02").actions() == "send-invoice by email: F-101");
  CHECK(with(own).on("2026-03-09").actions() == "nothing");
  CHECK(with(own).on("2026-03-09").next() == "first on 2026-04-02");
  CHECK(with(own, invoice().paid("2026-03-09")).on("2026-03-09").actions() == "nothing");
  CHECK(with(own, invoice().done("first", "2026-04-02")).on("2026-06-02").waits() ==
        "ladder_is_done, nothing, open end");
}

TEST_CASE("E74: without a nudge before the due day the last nudge lapses on the due day") {
  const auto own = step("hello", "sent + 10") + step("first", "due + 1");
  CHECK(with(own).on("2026-03-12").actions() == "hello by email: F-101");
  CHECK(with(own).on("2026-03-31").actions() == "hello by email: F-101");
  CHECK(with(own).on("2026-04-01").actions() == "nothing");
}

TEST_CASE("E74: own nudges rank by their order in the file") {
  const auto own = step("early", "sent + 3") + step("later", "sent + 10");
  auto both = with(own, invoice("F-101").issued("2026-03-11"));
  both.with(invoice("F-102").issued("2026-03-04")).gaps(1, 1);
  CHECK(both.on("2026-03-16").actions() == "later by email: F-102");
}

TEST_CASE("E74: pre_due_call binds the id `pre-due` only") {
  const auto own = step("warm-up", "due - 3 wd");
  CHECK(with(own).pre_due_call(PreDueCall::never).on("2026-03-27").actions() == "warm-up by email: F-101");
}

TEST_CASE("conditions of a step must all hold") {
  const auto choosy = step("first", "due + 1", "only = { min_balance = 1000.00, silent = true }\n") +
                      step("second", "due + 2");
  CHECK(with(choosy).on("2026-04-02").actions() == "first by email: F-101");
  CHECK(with(choosy, invoice().total("999.99")).on("2026-04-03").actions() == "second by email: F-101");
  CHECK(with(choosy, invoice().happened(EventKind::reply, "2026-03-09")).on("2026-04-03").actions() ==
        "second by email: F-101");
}

TEST_CASE("E36: rungs on one day of the calendar keep at least the day's order and the gap") {
  const auto close = step("first", "due + 1") + step("second", "due + 2");
  CHECK(with(close, invoice().done("first", "2026-04-02")).on("2026-04-02").next() == "second on 2026-04-07");
}

}  // namespace relance::test
