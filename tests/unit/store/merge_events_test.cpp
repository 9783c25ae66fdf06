// SPDX-License-Identifier: MIT
#include "store/merge_events.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

#include "random_invoice.hpp"
#include "store/append_events.hpp"
#include "store/appended_text.hpp"
#include "store/event_text.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

const std::string kHead = "number = \"2026-014\"\nclient = \"morel\"\n";

std::string event(int day, const std::string& note = {}) {
  return "[[event]]\ndate = 2026-11-" + std::to_string(day) + "\nkind = \"reply\"\n" +
         (note.empty() ? "" : "note = \"" + note + "\"\n");
}

std::string with(const std::string& text, const std::string& toml) {
  return appended_text(text, toml);
}

std::string merged(const std::string& base, const std::string& ours, const std::string& theirs) {
  const auto result = merge_events(base, ours, theirs);
  return result ? *result : "a person: " + english(result.error().message);
}

std::string why(const std::string& base, const std::string& ours, const std::string& theirs) {
  const auto result = merge_events(base, ours, theirs);
  const std::string prefix = "the two versions cannot be merged: ";
  if (result || !english(result.error().message).starts_with(prefix)) return merged(base, ours, theirs);
  return english(result.error().message).substr(prefix.size());
}

const std::string kBase = with(kHead, event(10));

}  // namespace

TEST_CASE("events recorded on both sides are all there, by date, ours first") {
  CHECK(merged(kBase, with(kBase, event(12)), with(kBase, event(11))) ==
        with(with(kBase, event(11)), event(12)));
  CHECK(merged(kBase, with(kBase, event(11, "ours")), with(kBase, event(11, "theirs"))) ==
        with(with(kBase, event(11, "ours")), event(11, "theirs")));
  CHECK(merged(kHead, with(kHead, event(12)), with(kHead, event(11))) ==
        with(with(kHead, event(11)), event(12)));
}

TEST_CASE("an event recorded on both sides is there once, two equal ones of one side stay two") {
  const auto once = with(kBase, event(11));
  const auto twice = with(once, event(11));
  CHECK(merged(kBase, once, with(once, event(12))) == with(once, event(12)));
  CHECK(merged(kBase, twice, once) == twice);
  CHECK(merged(kBase, once, twice) == twice);
  CHECK(merged(kBase, twice, with(once, event(10))) ==
        with(with(with(kBase, event(10)), event(11)), event(11)));
}

TEST_CASE("what only one side has changed is taken") {
  const auto other = "# checked\n" + kBase + "\n";
  CHECK(merged(kBase, other, kBase) == other);
  CHECK(merged(kBase, kBase, other) == other);
  CHECK(merged(kBase, other, other) == other);
  CHECK(merged(kBase, with(kBase, event(11)), "# checked\n" + kBase) ==
        "# checked\n" + with(kBase, event(11)));
  CHECK(merged(kBase, "# checked\n" + kBase, with(kBase, event(11))) ==
        "# checked\n" + with(kBase, event(11)));
  CHECK(merged(kBase, "# checked\n" + with(kBase, event(11)), "# checked\n" + with(kBase, event(12))) ==
        "# checked\n" + with(with(kBase, event(11)), event(12)));
}

TEST_CASE("line ends, a missing last one and a byte order mark are kept") {
  const auto crlf = in_line_ends(kBase, "\r\n");
  CHECK(merged(crlf, with(crlf, event(12)), with(crlf, event(11))) ==
        in_line_ends(with(with(kBase, event(11)), event(12)), "\r\n"));
  const auto open = kHead + "total = 1 # hi";
  CHECK(merged(open, with(open, event(12)), with(open, event(11))) == open + '\n' + event(11) + event(12));
  CHECK(merged(open, with(open, event(12)), open + "\n") == open + '\n' + event(12));
  const auto marked = "\xEF\xBB\xBF" + kBase;
  CHECK(merged(marked, with(marked, event(11)), with(marked, event(11)) + "\n") ==
        with(marked, event(11)) + "\n");
  CHECK(merged(kHead, with(kHead, event(12)),
               crlf.substr(0, crlf.find("\r\n\r\n") + 2) + "\r\n" + in_line_ends(event(11), "\r\n")) ==
        in_line_ends(with(with(kHead, event(11)), event(12)), "\r\n"));
}

TEST_CASE("comments stay: at the end of the base, between events, above new ones") {
  const auto base = kBase + "# so far\n";
  const auto ours = base + "\n# they called\n" + event(12);
  CHECK(merged(base, ours, with(base, event(11))) ==
        base + '\n' + event(11) + "\n# they called\n" + event(12));
  CHECK(merged(base, with(base, event(11)), ours) ==
        base + '\n' + event(11) + "\n# they called\n" + event(12));
  const auto noted = kHead + "\n# first\n" + event(10);
  CHECK(merged(kBase, with(kBase, event(11)), noted) == with(noted, event(11)));
  CHECK(merged(kBase, with(kBase, event(11)) + "# end\n", with(kBase, event(12))) ==
        with(with(kBase, event(11)), event(12)) + "# end\n");
  CHECK(merged(kBase, kBase + "# end\n", with(kBase, event(12))) == kBase + "# end\n\n" + event(12));
}

TEST_CASE("the comment that one side has above an event of both stays, whichever side is called ours") {
  const auto bare = with(kBase, event(11));
  const auto noted = kBase + "\n# me\n" + event(11);
  CHECK(merged(kBase, noted, bare) == noted);
  CHECK(merged(kBase, bare, noted) == noted);
  CHECK(merged(kBase, bare + "# end\n", noted) == noted + "# end\n");
  CHECK(merged(kBase, noted, bare + "# end\n") == noted + "# end\n");
  const auto so_far = kBase + "# so far\n";
  CHECK(merged(so_far, with(so_far, event(12)) + "# end\n", so_far + "\n# they called\n" + event(12)) ==
        so_far + "\n# they called\n" + event(12) + "# end\n");
}

TEST_CASE("of two equal events on one side, the one with the same comment is the other side's") {
  const auto noted = "\n# second one\n" + event(11);
  const auto two = with(kBase, event(11)) + noted;
  CHECK(merged(kBase, two, kBase + noted) == two);
  CHECK(merged(kBase, kBase + noted, two) == with(kBase + noted, event(11)));
}

TEST_CASE("a person has to look where both changed the same part, or an event is no more what it was") {
  const auto ours = with(kBase, event(11));
  CHECK(why(kBase, "# a\n" + kBase, "# b\n" + kBase) == "both changed what stands above the events");
  CHECK(why(kBase, ours, with(kHead, event(20))) == "an event was changed, moved or taken out");
  CHECK(why(kBase, with(kHead, event(20)), ours) == "an event was changed, moved or taken out");
  CHECK(why(kBase, ours, kHead) == "an event was taken out");
  CHECK(why(kBase, ours, kHead + '\n' + event(20) + '\n' + event(10)) ==
        "an event was changed, moved or taken out");
  CHECK(why(kBase + "# x\n", kBase + "# y\n", kBase + "# z\n") == "both changed the comments at the end");
  CHECK(why(kBase + "# x\n", with(kBase, event(11)), kBase + "# x\n\n") ==
        "comments at the end were changed");
  CHECK(why(kBase, kBase + "\n# you\n" + event(11), kBase + "\n# me\n" + event(11)) ==
        "the same event has different comments");
  CHECK(why(kBase, kHead + "# 1\n" + event(10), kHead + "# 2\n" + event(10)) ==
        "both changed the comments between events");
}

TEST_CASE("a person has to look where a side has an error or would change more than events") {
  CHECK(merged(kBase, with(kBase, event(11)), kBase + "[oops\n").starts_with("a person: theirs:7:"));
  CHECK(merged(kBase, kBase + "note = 1\n", with(kBase, event(11))).starts_with("a person: ours:7:8: "));
  CHECK(merged(kHead, kHead + "event = []\n", with(kHead, event(11))).starts_with("a person: ours:3:1: "));
  CHECK(why("x", kBase, with(kBase, event(11))) == "their common ancestor is not TOML");
  const auto tables = with(kBase, event(11)) + "[work]\nstarts = 2026-01-01\n";
  CHECK(why(kBase, tables, with(kBase, event(12)) + "[work]\nends = 2026-01-01\n") ==
        "the result would not say what they say");
}

TEST_CASE("a file that both sides have made is merged when its head is the same") {
  CHECK(merged("", with(kHead, event(11)), with(kHead, event(12))) ==
        with(with(kHead, event(11)), event(12)));
  CHECK(why("", kHead, "# x\n" + kHead) == "both changed what stands above the events");
}

TEST_CASE("in random merges no event is lost or doubled, whichever side is called ours") {
  constexpr int kRuns = 250;
  constexpr int kTried = 2 * kRuns;
  int exact = 0;
  for (int seed = 1; seed <= kRuns; ++seed) {
    Chance chance(static_cast<std::uint64_t>(seed));
    const auto base = random_invoice_text(chance);
    const auto common = event_toml(random_event(chance));
    std::multiset<std::string> expected;
    std::array<std::string, 2> sides = {base, base};
    const bool has_common = chance.one_in(3);
    for (auto& side : sides) {
      if (has_common) side = with(side, common);
      for (int count = chance.between(0, 3); count > 0; --count) {
        auto recorded = random_event(chance);
        recorded.note = "seed " + std::to_string(seed) + " number " + std::to_string(expected.size());
        expected.insert(event_toml(recorded));
        side = with(side, event_toml(recorded));
      }
    }
    if (has_common) expected.insert(common);
    const auto [before, ignored] = invoice_from(base);
    INFO("seed ", seed, "\n", sides[0], "\n-- and --\n", sides[1]);
    bool is_exact = true;
    for (const bool is_turned : {false, true}) {
      const auto text = merged(base, sides[is_turned ? 1 : 0], sides[is_turned ? 0 : 1]);
      const auto [invoice, diagnostics] = invoice_from(text);
      auto events = invoice.events;
      std::multiset<std::string> found;
      for (const auto& one : events) found.insert(event_toml(one));
      for (const auto& one : before.events) found.erase(found.find(event_toml(one)));
      is_exact = is_exact && !has_errors(diagnostics) && found == expected && text.starts_with(base);
      CHECK_MESSAGE(is_exact, text);
    }
    exact += is_exact ? 2 : 0;
  }
  MESSAGE(exact << " of " << kTried << " random merges without loss");
}

}  // namespace relance
