// SPDX-License-Identifier: MIT
#include "store/undo_event.hpp"

#include <doctest/doctest.h>

#include "store/append_events.hpp"
#include "store/appended_text.hpp"
#include "store/book_files.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

const std::string kFile = "invoices/a.toml";
const std::string kHead = "number = \"2026-014\"\nclient = \"morel\"\n";
const std::string kReply = "[[event]]\ndate = 2026-11-12\nkind = \"reply\"\n";
const std::string kPaid = "[[event]]\ndate = 2026-11-13\nkind = \"payment\"\namount = 10.50\n";

std::string undone(const std::string& text, std::string_view currency = "EUR") {
  const auto result = without_last_event(kFile, text, *Currency::from_code(currency));
  return result ? result->text : "refused: " + english(result.error().message);
}

constexpr auto kChanged = "the last event is not as it was recorded: it was written or changed by hand";

}  // namespace

TEST_CASE("the last event is taken back with all that was added for it") {
  for (const auto& text : {kHead, kHead + "total = 1 # no end", kHead + "\n\n", kHead + kReply + "# end\n",
                           in_line_ends(kHead, "\r\n"), "\xEF\xBB\xBF" + kHead, kHead + "[work]\n"}) {
    INFO(text);
    CHECK(undone(*with_events(kFile, text, kPaid)) == text);
    CHECK(undone(*with_events(kFile, text, kReply + '\n' + kPaid)) == *with_events(kFile, text, kReply));
  }
}

TEST_CASE("an event with something behind it is not taken back") {
  const auto text = *with_events(kFile, kHead, kPaid);
  CHECK(undone(text + "# wrong?\n") ==
        "refused: invoices/a.toml:8:1: something was written after the last event");
  CHECK(undone(text + "\n") == "refused: invoices/a.toml:8:1: something was written after the last event");
  CHECK(undone(text + "[work]\n") ==
        "refused: invoices/a.toml:8:1: something was written after the last event");
  CHECK(undone(text + "\n" + kReply) == text);
}

TEST_CASE("an event that was written or changed by hand is not taken back") {
  const auto text = *with_events(kFile, kHead, kPaid);
  const auto changed = [&text](const std::string& old, const std::string& by) {
    auto other = text;
    return undone(other.replace(other.rfind(old), old.size(), by));
  };
  const auto refused = "refused: invoices/a.toml:4:1: " + std::string(kChanged);
  CHECK(changed("10.50", "10.5") == refused);
  CHECK(changed("kind = \"payment\"", "kind = 'payment'") == refused);
  CHECK(changed("amount = 10.50\n", "amount = 10.50") == refused);
  CHECK(changed("amount", "  amount") == refused);
  CHECK(changed("amount", "method = \"card\"\namount") == refused);
  CHECK(changed("[[event]]\n", "[[event]] # mine\n") == refused);
  CHECK(undone(kHead + "\n [[event]]\n" + kPaid.substr(kPaid.find("date"))).find(kChanged) !=
        std::string::npos);
}

TEST_CASE("where there is no event nothing is taken back") {
  CHECK(undone(kHead) == "refused: invoices/a.toml: there is no event to take back");
  CHECK(undone(kHead + "event = []\n").starts_with("refused: invoices/a.toml:3:1: "));
  CHECK(undone("x").starts_with("refused: invoices/a.toml:1:"));
}

TEST_CASE("an amount is recognised in the currency of its invoice") {
  const std::string paid = "[[event]]\ndate = 2026-11-13\nkind = \"payment\"\namount = 500\n";
  CHECK(undone(kHead + '\n' + paid, "JPY") == kHead);
  CHECK(undone(kHead + '\n' + paid, "EUR").find(kChanged) != std::string::npos);
}

TEST_CASE("undo gives a file its old bytes back, one event each time") {
  const TemporaryFolder folder;
  folder.write(kFile, kHead);
  REQUIRE(append_events(folder.path(), {{kFile, kReply, {}}}));
  REQUIRE(append_events(folder.path(), {{kFile, kPaid, {}}}));
  const auto first = undo_last_event(folder.path(), kFile, Currency());
  REQUIRE(first);
  CHECK(first->kind == EventKind::payment);
  CHECK(first->amount == Money{1050, Currency()});
  CHECK(*read_file(folder.path(), kFile) == kHead + '\n' + kReply);
  CHECK(undo_last_event(folder.path(), kFile, Currency()));
  CHECK(*read_file(folder.path(), kFile) == kHead);
  CHECK_FALSE(undo_last_event(folder.path(), kFile, Currency()));
  CHECK(*read_file(folder.path(), kFile) == kHead);
}

}  // namespace relance
