// SPDX-License-Identifier: MIT
// Whom a step is for, by which channels, and what happens when nobody can be reached.
#include <doctest/doctest.h>

#include <algorithm>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "playbook/recipient.hpp"

namespace relance::test {

namespace {

const Playbook& built_in(std::string_view name) {
  const auto& all = built_in_playbooks();
  return *std::find_if(all.begin(), all.end(),
                       [name](const Playbook& playbook) { return playbook.name == name; });
}

const Step& step(std::string_view playbook, std::string_view id) {
  return *find_step(built_in(playbook), id);
}

using Channels = std::vector<Channel>;

ClientBuilder with_phone_only() {
  return client().nobody().contact(Role::payer, "Nadia Morel", false, true);
}

InvoiceBuilder called() {
  return invoice()
      .done("overdue", "2026-04-02")
      .done("second-reminder", "2026-04-09")
      .done("call", "2026-04-16");
}

constexpr std::array kTypes = {"standard", "perfectionist", "overwhelmed", "procrastinator"};

}  // namespace

TEST_CASE("E28: the steps of every type go by the channels of the table") {
  for (const auto* type : kTypes) {
    CHECK(step(type, "agree-terms").channels == Channels{Channel::email, Channel::task});
    CHECK(step(type, "check-in").channels == Channels{Channel::call});
    CHECK(step(type, "announce-invoice").channels == Channels{Channel::email});
    CHECK(step(type, "send-invoice").channels == Channels{Channel::email});
    CHECK(step(type, "week-1").channels == Channels{Channel::email});
    CHECK(step(type, "pre-due").channels == Channels{Channel::call});
    CHECK(step(type, "overdue").channels == Channels{Channel::email});
    CHECK(step(type, "call").channels == Channels{Channel::call});
    CHECK(step(type, "escalation").channels == Channels{Channel::email, Channel::call});
    CHECK(step(type, "formal-notice").channels == Channels{Channel::letter, Channel::call, Channel::email});
    CHECK(step(type, "legal").channels == Channels{Channel::task});
    CHECK(step(type, "thank-you").channels == Channels{Channel::email});
  }
  CHECK(step("perfectionist", "week-2").channels == Channels{Channel::email, Channel::task});
  CHECK(step("overwhelmed", "week-2").channels == Channels{Channel::email});
  CHECK(step("procrastinator", "week-2").channels == Channels{Channel::call});
  CHECK(step("overwhelmed", "keep-in-touch").channels == Channels{Channel::task});
  CHECK(find_step(built_in("standard"), "week-2") == nullptr);
  CHECK(find_step(built_in("standard"), "week-3") == nullptr);
}

TEST_CASE("E28: steps called by events are tasks, but for the call, and the email of an instalment") {
  for (const auto* id : {"fix-invoice", "settle-dispute", "round-off", "declare-claim", "find-contact"}) {
    CHECK(step("events", id).channels == Channels{Channel::task});
  }
  CHECK(step("events", "broken-promise").channels == Channels{Channel::call});
  CHECK(step("events", "instalment-request").channels == Channels{Channel::email});
}

TEST_CASE("E28: the payer is addressed everywhere, the buyer before the invoice") {
  for (const auto* type : kTypes) {
    for (const auto& one : built_in(type).steps) {
      const bool is_before = one.phase == Phase::before && one.id != "send-invoice";
      CAPTURE(one.id);
      CHECK(one.role == (is_before ? Role::buyer : Role::payer));
      CHECK(one.copy_superior == (one.id == "escalation"));
    }
  }
}

TEST_CASE(
    "E80: a procrastinator's escalation is made by the collector, by email and call as for the others") {
  for (const auto* type : kTypes) {
    const bool is_late_payer = std::string_view(type) == "procrastinator";
    CHECK((step(type, "escalation").sender == SenderRole::collector) == is_late_payer);
  }
  CHECK(step("standard", "second-reminder").sender == SenderRole::reminders);
  CHECK(step("overwhelmed", "week-2").sender == SenderRole::reminders);
}

TEST_CASE("who is contacted: the role, else the payer, else the buyer") {
  const auto reached = [](const ClientBuilder& of, const Step& by) {
    const auto record = of.build();
    const auto found = recipient_of(record, by).contact;
    return found ? found->name : std::string("nobody");
  };
  const Step& overdue = step("standard", "overdue");
  const Step& check_in = step("standard", "check-in");
  CHECK(reached(client().contact(Role::buyer, "Paul Achat"), overdue) == "Nadia Morel");
  CHECK(reached(client().contact(Role::buyer, "Paul Achat"), check_in) == "Paul Achat");
  CHECK(reached(client(), check_in) == "Nadia Morel");
  CHECK(reached(client().nobody().contact(Role::buyer, "Paul Achat"), overdue) == "Paul Achat");
  CHECK(reached(client().nobody().contact(Role::superior, "Ines Chef"), overdue) == "nobody");
}

TEST_CASE("who is contacted: of several in the role the first whom the step can reach") {
  const auto record = client()
                          .nobody()
                          .contact(Role::payer, "No Mail", false, true)
                          .contact(Role::payer, "Has Mail", true, false)
                          .build();
  CHECK(recipient_of(record, step("standard", "overdue")).contact->name == "Has Mail");
  CHECK(recipient_of(record, step("standard", "call")).contact->name == "No Mail");
}

TEST_CASE("E28: an escalation puts the superior in copy, where there is one with an address") {
  const auto with = client().contact(Role::superior, "Ines Chef").build();
  REQUIRE(recipient_of(with, step("standard", "escalation")).copy);
  CHECK(recipient_of(with, step("standard", "escalation")).copy->name == "Ines Chef");
  CHECK_FALSE(recipient_of(with, step("standard", "overdue")).copy);
  const auto without_mail = client().contact(Role::superior, "Ines Chef", false, true).build();
  CHECK_FALSE(recipient_of(without_mail, step("standard", "escalation")).copy);
}

TEST_CASE("E27: a step that reaches nobody becomes the task to find a contact, and the ladder stands still") {
  const auto no_mail = book(with_phone_only()).with(invoice());
  CHECK(no_mail.on("2026-04-02").actions() == "find-contact by task: F-101");
  CHECK(no_mail.on("2026-04-20").actions() == "find-contact by task: F-101");
  REQUIRE(no_mail.on("2026-04-02").action_on());
  CHECK(no_mail.on("2026-04-02").outlook().stands_for->id == "overdue");
  CHECK(book(client().nobody()).with(invoice()).on("2026-04-02").actions() == "find-contact by task: F-101");
}

TEST_CASE("the reason names what is lacking: the phone for a call, the email for a mail") {
  const auto lacking = [](const BookOn& seen) { return seen.outlook().reasons.front().text; };
  CHECK(lacking(book(with_phone_only()).with(invoice()).on("2026-04-02")) == "email");
  const auto called = client().procrastinator().nobody().contact(Role::payer, "No Phone", true, false);
  const auto reminded = invoice().done("overdue", "2026-04-02");
  CHECK(lacking(book(called).with(reminded).on("2026-04-20")) == "call");
}

TEST_CASE("E27: finding a contact is asked for until there is one, whatever is recorded of the task itself") {
  const auto tried = invoice().done("find-contact", "2026-04-03");
  CHECK(book(with_phone_only()).with(tried).on("2026-04-07").actions() == "find-contact by task: F-101");
}

TEST_CASE("E27: skipping the step that reaches nobody lets the ladder go on") {
  const auto skipped = invoice().skipped("overdue", "2026-04-02").skipped("second-reminder", "2026-04-09");
  CHECK(book(with_phone_only()).with(skipped).on("2026-04-16").actions() == "call by call: F-101");
}

TEST_CASE("E27: a channel without an address drops out, and a letter needs none") {
  CHECK(book(with_phone_only()).with(called()).on("2026-04-23").actions() == "escalation by call: F-101");
  const auto escalated = called().done("escalation", "2026-04-23");
  CHECK(book(client().nobody()).with(escalated).on("2026-05-04").actions() ==
        "formal-notice by letter: F-101");
}

TEST_CASE("E56: a letter carries the client's postal address where the file has one") {
  auto noticed = called();
  noticed.done("escalation", "2026-04-23");
  auto of = book().with(noticed);
  const auto letter = [](const BookBuilder& of_client) {
    const auto now = of_client.on("2026-05-04");
    return now.draft(*now.action_on(), Language::fr).letter;
  };
  CHECK(holds(letter(of), "\nAtelier morel\nNadia Morel\n\n"));
  auto with_address = client();
  CHECK(holds(letter(book(with_address.address({"3 quai Saint-Vincent", "69001 Lyon"})).with(noticed)),
              "\nAtelier morel\nNadia Morel\n3 quai Saint-Vincent\n69001 Lyon\n\n"));
}

TEST_CASE("E73: a step with a task beside its email, and the sending itself, need the address all the same") {
  const auto planned = invoice().not_issued().work("2026-03-02", "2026-03-09", "2026-04-03");
  CHECK(book(with_phone_only()).with(planned).on("2026-03-02").actions() == "find-contact by task: F-101");
  CHECK(book(with_phone_only()).with(invoice().not_sent()).on("2026-03-02").actions() ==
        "find-contact by task: F-101");
  const auto nudged = invoice().skipped("week-1", "2026-03-09");
  CHECK(book(with_phone_only().perfectionist()).with(nudged).on("2026-03-16").actions() ==
        "find-contact by task: F-101");
}

}  // namespace relance::test
