// SPDX-License-Identifier: MIT
#include "store/read_playbook.hpp"

#include <doctest/doctest.h>

#include "store/read_holidays.hpp"
#include "store/read_rates.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

struct ReadOne {
  Playbook playbook;
  Diagnostics diagnostics;
};

ReadOne playbook_from(std::string text) {
  auto reading = start_reading("playbooks/mine.toml", std::move(text));
  auto playbook = read_playbook(reading);
  const HasText has_text = [](std::string_view, std::string_view text_name, Channel) {
    return text_name != "unknown";
  };
  if (!has_errors(reading.diagnostics)) check_playbook(playbook, has_text, reading);
  return {std::move(playbook), std::move(reading.diagnostics)};
}

std::string step(const std::string& id, const std::string& when, const std::string& more = {}) {
  return "[[step]]\nid = \"" + id + "\"\nwhen = \"" + when + "\"\nchannel = [\"email\"]\n" + more;
}

Step one_step(const std::string& when, const std::string& id = "mine") {
  const auto result = playbook_from(step("overdue", "due + 1") + step(id, when));
  CAPTURE(when);
  CHECK(told(result.diagnostics).empty());
  return result.playbook.steps.at(1);
}

}  // namespace

TEST_CASE("the day of a step is an anchor and days") {
  CHECK(parse_when("due + 8")->offset == 8);
  CHECK(parse_when("due+8")->offset == 8);
  CHECK(parse_when("due - 3 wd")->offset == -3);
  CHECK(parse_when("due - 3 wd")->in_working_days);
  CHECK_FALSE(parse_when("due - 3")->in_working_days);
  CHECK(parse_when("done(formal-notice) + 15")->after_step == "formal-notice");
  CHECK(parse_when("done(formal-notice) + 15")->offset == 15);
  CHECK(parse_when("done( call )")->after_step == "call");
  CHECK(parse_when("paid")->anchor == Anchor::paid);
  CHECK(parse_when(" midway ")->anchor == Anchor::midway);
  CHECK(parse_when("event")->anchor == Anchor::event);
  for (const char* text :
       {"",           "due + ",       "due +",       "8",      "+ 8",      "due 8",       "due + x",
        "due + 8 wd", "due + 8 days", "Due + 8",     "done()", "done(a",   "done",        "event + 1",
        "due + -8",   "due - - 8",    "due + 99999", "due wd", "due - wd", "notice + 15", "due + 8 + 8"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_when(text));
  }
}

TEST_CASE("the phase of a step follows from its anchor") {
  CHECK(one_step("proposed").phase == Phase::before);
  CHECK(one_step("ends - 3 wd").phase == Phase::before);
  CHECK(one_step("midway").phase == Phase::before);
  CHECK(one_step("issued", "send-invoice").phase == Phase::before);
  CHECK(one_step("issued + 2").phase == Phase::nudge);
  CHECK(one_step("sent + 7").phase == Phase::nudge);
  CHECK(one_step("due - 5").phase == Phase::nudge);
  CHECK(one_step("due + 8").phase == Phase::chase);
  CHECK(one_step("done(overdue) + 15").phase == Phase::chase);
  CHECK(one_step("paid + 30").phase == Phase::after);
  CHECK(one_step("event").phase == Phase::event);
  CHECK(codes(playbook_from(step("a", "due")).diagnostics) == "E040");
  CHECK(codes(playbook_from(step("a", "due + 0")).diagnostics) == "E040");
}

TEST_CASE("a step has all the keys of the manual") {
  const auto [playbook, diagnostics] = playbook_from(step("overdue", "due + 1") + R"([[step]]
id = "meeting"
when = "due + 8"
channel = "email"
role = "superior"
copy = "superior"
sender = "collector"
template = "statement"
only = { size = "small", kind = "business", risk = "high", new_client = true, silent = false, min_balance = 500 }
read_receipt = true
attach = ["invoice", "invitation"]
deadline = 7
seeds = [36]
)");
  CHECK(told(diagnostics).empty());
  const auto& read = playbook.steps.at(1);
  CHECK(read.channels == std::vector<Channel>{Channel::email});
  CHECK(read.role == Role::superior);
  CHECK(read.copy_superior);
  CHECK(read.sender == SenderRole::collector);
  CHECK(read.text == "statement");
  CHECK(read.only.size == ClientSize::small);
  CHECK(read.only.min_balance == "500");
  CHECK(read.only.silent == false);
  CHECK(read.attachments.size() == 2);
  CHECK(read.deadline == 7);
  CHECK(read.seeds == std::vector<int>{36});
  CHECK(playbook.steps[0].text == "overdue");
  CHECK(playbook.steps[0].role == Role::payer);
}

TEST_CASE("a playbook is named after its file") {
  CHECK(playbook_from(step("a", "due + 1")).playbook.name == "mine");
  CHECK(codes(playbook_from("name = \"yours\"\n" + step("a", "due + 1")).diagnostics) == "E022");
  CHECK(codes(playbook_from("name = \"mine\"\n").diagnostics) == "E010");
}

TEST_CASE("a playbook that cannot be followed is told why") {
  CHECK(codes(playbook_from(step("a", "due + 1") + step("a", "due + 8")).diagnostics) == "E041");
  CHECK(codes(playbook_from(step("a", "due + 8") + step("b", "due + 1")).diagnostics) == "E042");
  CHECK(codes(playbook_from(step("a", "due + 8") + step("b", "done(a) - 3")).diagnostics) == "E042");
  CHECK(codes(playbook_from(step("a", "due + 8") + step("b", "due + 8")).diagnostics).empty());
  CHECK(codes(playbook_from(step("formal-notice", "due + 31")).diagnostics) == "E043");
  CHECK(codes(playbook_from(step("notice", "due + 31", "template = \"formal-notice\"\n")).diagnostics) ==
        "E043");
  CHECK(codes(playbook_from(step("a", "due + 1") + step("b", "done(c) + 8")).diagnostics) == "E044");
  CHECK(codes(playbook_from(step("a", "done(b) + 1") + step("b", "done(a) + 1")).diagnostics) == "E044");
  CHECK(codes(playbook_from(step("a", "sent + 1") + step("b", "done(a) + 1")).diagnostics) == "E044");
  CHECK(codes(playbook_from(step("unknown", "due + 1")).diagnostics) == "E045");
  CHECK(codes(playbook_from("[[step]]\nid = \"a\"\nwhen = \"due + 1\"\n").diagnostics) == "E046");
  CHECK(codes(playbook_from("[[step]]\nwhen = \"due + 1\"\nchannel = [\"email\"]\n").diagnostics) == "E010");
  CHECK(codes(playbook_from(step("a b", "due + 1")).diagnostics) == "E022");
  CHECK(codes(playbook_from(step("../a", "due + 1")).diagnostics) == "E022");
  CHECK(codes(playbook_from(step("", "due + 1")).diagnostics) == "E024");
  CHECK(codes(playbook_from(step("a", "due + 1", "chanel = 'x'\n")).diagnostics) == "W001");
}

TEST_CASE("a task before a formal notice is no contact") {
  const auto task = "[[step]]\nid = \"think\"\nwhen = \"due + 1\"\nchannel = [\"task\"]\n";
  CHECK(codes(playbook_from(task + step("formal-notice", "due + 31")).diagnostics) == "E043");
  CHECK(codes(playbook_from(step("week-1", "sent + 7") + step("formal-notice", "due + 31")).diagnostics) ==
        "E043");
  CHECK(codes(playbook_from(step("overdue", "due + 1") + step("formal-notice", "due + 31")).diagnostics)
            .empty());
}

TEST_CASE("a rung that follows another stands that much later") {
  const auto playbook =
      playbook_from(step("overdue", "due + 1") + step("formal-notice", "due + 31") +
                    step("legal", "done(formal-notice) + 15") + step("more", "done(legal) + 2"))
          .playbook;
  CHECK(rung_offset(playbook, playbook.steps[0]) == 1);
  CHECK(rung_offset(playbook, playbook.steps[2]) == 46);
  CHECK(rung_offset(playbook, playbook.steps[3]) == 48);
}

TEST_CASE("a circle of steps in memory ends") {
  Playbook playbook;
  Step a;
  a.id = "a";
  a.when = {Anchor::done, 1, false, "b"};
  Step b = a;
  b.id = "b";
  b.when.after_step = "a";
  playbook.steps = {a, b};
  CHECK(rung_offset(playbook, playbook.steps[0]) > 0);
}

TEST_CASE("a playbook has at most as many steps as the rules can walk") {
  std::string text = step("s0", "due + 1");
  for (std::size_t i = 1; i < kMostSteps; ++i)
    text += step("s" + std::to_string(i), "done(s" + std::to_string(i - 1) + ") + 1");
  CHECK(told(playbook_from(text).diagnostics).empty());
  CHECK(told(playbook_from(text + step("last", "due + 3000")).diagnostics) ==
        "801:1 E006 the playbook holds 201 steps, at most 200 can be used");
}

TEST_CASE("a file of rates has rows of series, day and value") {
  auto reading = start_reading(
      "rates/mine.toml",
      "[[rate]]\nseries = \"ecb_mro\"\nvalid_from = 2027-01-01\nvalue = 2.65\nsource = \"ECB\"\n"
      "verified_on = 2027-01-05\n[[rate]]\nseries = \"de_base\"\nvalid_from = 2027-01-01\n"
      "value = -0.88\n");
  const auto rows = read_rates(reading);
  CHECK(told(reading.diagnostics).empty());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].rate.value == "2.65");
  CHECK(rows[0].rate.verified_on == "2027-01-05");
  CHECK(rows[1].rate.value == "-0.88");

  auto wrong = start_reading("rates/mine.toml", "[[rate]]\nseries = \"ECB MRO\"\nvalue = \"2,65\"\n");
  CHECK(read_rates(wrong).empty());
  CHECK(codes(wrong.diagnostics) == "E022 E010 E015");
}

TEST_CASE("a file of holidays keeps the rules that can be read") {
  auto reading = start_reading("mine.toml", "name = \"Mine\"\nrules = [\"05-01\", \"nonsense\", 3]\n");
  CHECK(read_holidays(reading).rules == std::vector<std::string>{"05-01"});
  CHECK(
      told(reading.diagnostics) ==
      "2:19 E023 `nonsense` is not a rule for a holiday; 2:31 E011 `rules` is a whole number, expected text");
}

TEST_CASE("a file of holidays has at most as many rules as a calendar can work out") {
  std::string text = "rules = [";
  for (int i = 0; i < 1001; ++i) text += "\"05-01\", ";
  auto reading = start_reading("days.toml", text + "]\n");
  CHECK(read_holidays(reading).rules.empty());
  CHECK(told(reading.diagnostics) == "1:9 E023 there are 1001 rules, at most 1000 can be used");
}

}  // namespace relance
