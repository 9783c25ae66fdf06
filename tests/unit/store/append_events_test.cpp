// SPDX-License-Identifier: MIT
#include "store/append_events.hpp"

#include <doctest/doctest.h>

#include "random_invoice.hpp"
#include "store/appended_text.hpp"
#include "store/book_files.hpp"
#include "store/event_text.hpp"
#include "store/undo_event.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

const std::string kFile = "invoices/a.toml";
const std::string kHead = "number = \"2026-014\"\nclient = \"morel\"\n";
const std::string kReply = "[[event]]\ndate = 2026-11-12\nkind = \"reply\"\n";
const std::string kStep =
    "[[event]]\ndate = 2026-11-12\nkind = \"step\"\nstep = \"overdue\"\nchannel = \"call\"\n";

std::string appended(const std::string& text, const std::string& toml = kReply) {
  const auto result = with_events(kFile, text, toml);
  return result ? *result : "refused: " + english(result.error().message);
}

std::string refusal(const std::string& text, const std::string& toml = kReply) {
  const auto result = with_events(kFile, text, toml);
  return result ? "not refused" : english(result.error().message);
}

}  // namespace

TEST_CASE("a table is appended below a blank line, and nothing else changes") {
  CHECK(appended(kHead) == kHead + '\n' + kReply);
  CHECK(appended(kHead + "\n\n# the end\n") == kHead + "\n\n# the end\n\n" + kReply);
  CHECK(appended(kHead, kReply + '\n' + kStep) == kHead + '\n' + kReply + '\n' + kStep);
}

TEST_CASE("a last line without an end gets one, so that a comment does not swallow the table") {
  CHECK(appended(kHead + "total = 1 # hi") == kHead + "total = 1 # hi\n" + kReply);
}

TEST_CASE("what is appended has the line ends of the first line") {
  const auto crlf = in_line_ends(kHead, "\r\n");
  CHECK(appended(crlf) == crlf + in_line_ends('\n' + kReply, "\r\n"));
  CHECK(appended(crlf + "total = 1") == crlf + "total = 1" + in_line_ends('\n' + kReply, "\r\n"));
  CHECK(appended(crlf + "total = 1\n") == crlf + "total = 1\n" + in_line_ends('\n' + kReply, "\r\n"));
  CHECK(appended("\xEF\xBB\xBF" + kHead) == "\xEF\xBB\xBF" + kHead + '\n' + kReply);
}

TEST_CASE("any text is a prefix of what it becomes, and comes back byte for byte when the event is undone") {
  constexpr int kRuns = 400;
  int round_trips = 0;
  for (int seed = 1; seed <= kRuns; ++seed) {
    Chance chance(static_cast<std::uint64_t>(seed));
    const auto text = random_invoice_text(chance);
    const auto event = random_event(chance);
    INFO("seed ", seed, "\n", text);
    const auto result = with_events(kFile, text, event_toml(event));
    CHECK_MESSAGE(result, (result ? "" : english(result.error().message)));
    if (!result) continue;
    CHECK(result->starts_with(text));
    const auto [before, ignored] = invoice_from(text);
    const auto [after, diagnostics] = invoice_from(*result);
    CHECK_FALSE(has_errors(diagnostics));
    CHECK(after.events.size() == before.events.size() + 1);
    const auto undone = without_last_event(kFile, *result, Currency());
    const bool is_back = undone && undone->text == text && is_same_event(undone->event, event);
    CHECK_MESSAGE(is_back, (undone ? undone->text : english(undone.error().message)));
    round_trips += is_back ? 1 : 0;
  }
  MESSAGE(round_trips << " of " << kRuns << " random files kept byte for byte");
}

TEST_CASE(
    "events written as one value are not appended to, and the message says where and how to change that") {
  for (const std::string value : {"[]", "[{ date = 2026-11-12, kind = \"reply\" }]", "[ # none\n]"}) {
    const auto result = with_events(kFile, kHead + "event = " + value + '\n', kReply);
    REQUIRE_FALSE(result);
    CHECK(english(result.error().message) ==
          "invoices/a.toml:3:1: `event` is written as one value, nothing can be appended to it");
    CHECK(english(result.error().hint).find("[[event]] on a line") != std::string::npos);
  }
  for (const std::string value : {"event = \"x\"\n", "[event]\nx = 1\n", "event.x = 1\n", "[[event.sub]]\n",
                                  "event = {}\n", "[\"event\"]\n"}) {
    CHECK(refusal(kHead + value).find("`event` is") != std::string::npos);
  }
}

TEST_CASE("a file with an error is not appended to") {
  CHECK(refusal("client = \"morel\"\n") == "invoices/a.toml:1:1: `number` is missing in an invoice");
  CHECK(refusal(kHead + "total = \"\"\"\n").starts_with("invoices/a.toml:"));
  CHECK(refusal(kHead + "total = [1,\n").starts_with("invoices/a.toml:"));
  CHECK(refusal(kHead + "due = \"soon\"\n") == "invoices/a.toml:3:7: `due` is text, expected a date");
  CHECK(refusal(std::string("\xFF\xFEn\0", 4)).starts_with("invoices/a.toml"));
}

TEST_CASE("what would not be read back is not appended") {
  CHECK(refusal(kHead, kReply + "note = \"\\u0007\"\n").find("control character U+0007") !=
        std::string::npos);
  CHECK(refusal(kHead, "[[event]]\nkind = \"reply\"\n").find("`date` is missing") != std::string::npos);
  CHECK(refusal(kHead, "total = 1\n") == "the event cannot be written as TOML");
  CHECK(refusal(kHead, kReply + "[work]\n") == "the event cannot be written as TOML");
  CHECK(refusal(kHead, "") == "the event cannot be written as TOML");
  CHECK(refusal(kHead, kReply + "note = \"\xFF\"\n") == "the event cannot be written as TOML");
}

TEST_CASE("a file does not grow beyond what is read") {
  const auto text = kHead + '#' + std::string(std::size_t{4} * 1024 * 1024 - kHead.size() - 9, 'x') + '\n';
  CHECK(refusal(text).find("larger than 4 MiB") != std::string::npos);
}

TEST_CASE("a step that is recorded on its day is there already") {
  const auto guard = unless_recorded(kFile, kStep);
  CHECK(guard(kHead) == true);
  CHECK(guard(kHead + kStep) == false);
  CHECK(guard(kHead + "[[event]]\nkind = 'step'\nstep = 'overdue'\ndate = 2026-11-12T10:00:00Z\n") == false);
  CHECK(guard(kHead + "[[event]]\nkind = 'step'\nstep = 'overdue'\ndate = 2026-11-11\n") == true);
  CHECK(guard(kHead + "[[event]]\nkind = 'skip'\nreason = 'x'\nstep = 'overdue'\ndate = 2026-11-12\n") ==
        true);
  CHECK_FALSE(guard(kHead + "event = []\n"));
  CHECK(unless_recorded(kFile, kReply)(kHead + kReply) == true);
  CHECK(unless_recorded(kFile, kStep + '\n' + kReply)(kHead + kStep) == false);
}

TEST_CASE("what was decided on other events is not recorded") {
  CHECK(if_nothing_new(kFile, 1)(kHead + kReply) == true);
  CHECK_FALSE(if_nothing_new(kFile, 0)(kHead + kReply));
}

TEST_CASE("events go into the files of a book, those that are there already are told") {
  const TemporaryFolder folder;
  folder.write("invoices/a.toml", kHead);
  folder.write("invoices/deep/b.toml", kHead + '\n' + kStep);
  const auto result = append_events(
      folder.path(), {{"invoices/deep/b.toml", kStep, unless_recorded("invoices/deep/b.toml", kStep)},
                      {kFile, kStep, unless_recorded(kFile, kStep)}});
  REQUIRE(result);
  CHECK(*result == std::vector<bool>{false, true});
  CHECK(*read_file(folder.path(), kFile) == kHead + '\n' + kStep);
  CHECK(*read_file(folder.path(), "invoices/deep/b.toml") == kHead + '\n' + kStep);
}

TEST_CASE("when one of several files refuses, none is written") {
  const TemporaryFolder folder;
  folder.write("invoices/a.toml", kHead);
  folder.write("invoices/b.toml", kHead + "event = []\n");
  const auto result = append_events(folder.path(), {{kFile, kStep, {}}, {"invoices/b.toml", kStep, {}}});
  REQUIRE_FALSE(result);
  CHECK(english(result.error().message).starts_with("invoices/b.toml:3:1: "));
  CHECK(*read_file(folder.path(), kFile) == kHead);
}

TEST_CASE("two events for one file are both appended") {
  const TemporaryFolder folder;
  folder.write("invoices/a.toml", kHead);
  REQUIRE(append_events(folder.path(), {{kFile, kStep, {}}, {kFile, kReply, {}}}));
  CHECK(*read_file(folder.path(), kFile) == kHead + '\n' + kStep + '\n' + kReply);
}

}  // namespace relance
