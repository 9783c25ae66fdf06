// SPDX-License-Identifier: MIT
#include "store/replace_value.hpp"

#include <doctest/doctest.h>

#include "store/appended_text.hpp"
#include "store/book_files.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

const Date kDay = make_date(2026, 11, 21);
const std::string kMe = "[me] # us\nname = \"Camille\"\n";

std::string checked(const std::string& text) {
  const auto result = with_bank_checked(text, kDay);
  return result ? *result : "refused: " + english(result.error().message);
}

}  // namespace

TEST_CASE("only the value of the day changes") {
  CHECK(checked(kMe + "[bank]\n  checked=2026-11-01   # each Friday\nmax_age_days = 5") ==
        kMe + "[bank]\n  checked=2026-11-21   # each Friday\nmax_age_days = 5");
  CHECK(checked("bank.checked = 2026-11-01\n" + kMe) == "bank.checked = 2026-11-21\n" + kMe);
  CHECK(checked("bank = { max_age_days = 5, checked = 2026-11-01 }\n" + kMe) ==
        "bank = { max_age_days = 5, checked = 2026-11-21 }\n" + kMe);
  CHECK(checked(kMe + "[bank]\nchecked = 2026-11-01T10:00:00+01:00\n") ==
        kMe + "[bank]\nchecked = 2026-11-21\n");
  CHECK(checked("\xEF\xBB\xBF" + kMe + "[bank]\r\nchecked = 2026-11-01\r\n") ==
        "\xEF\xBB\xBF" + kMe + "[bank]\r\nchecked = 2026-11-21\r\n");
}

TEST_CASE("a key that is not there is added below its header") {
  CHECK(checked("[bank] # mine\nmax_age_days = 5\n" + kMe) ==
        "[bank] # mine\nchecked = 2026-11-21\nmax_age_days = 5\n" + kMe);
  CHECK(checked(kMe + "[bank]") == kMe + "[bank]\nchecked = 2026-11-21");
  CHECK(checked(in_line_ends(kMe + "[bank]\n", "\r\n")) ==
        in_line_ends(kMe + "[bank]\nchecked = 2026-11-21\n", "\r\n"));
}

TEST_CASE("a table that is not there is added at the end") {
  CHECK(checked(kMe) == kMe + "\n[bank]\nchecked = 2026-11-21\n");
  CHECK(checked(kMe + "# bye") == kMe + "# bye\n[bank]\nchecked = 2026-11-21\n");
  CHECK(checked(in_line_ends(kMe, "\r\n")) == in_line_ends(kMe + "\n[bank]\nchecked = 2026-11-21\n", "\r\n"));
}

TEST_CASE("a profile that cannot take the key is left as it is, with the way to write it") {
  for (const std::string bank :
       {"bank = { max_age_days = 5 }\n", "bank.max_age_days = 5\n", "bank = {}\n", "[bank.mine]\nx = 1\n"}) {
    INFO(bank);
    const auto result = with_bank_checked(bank + kMe, kDay);
    REQUIRE_FALSE(result);
    CHECK(english(result.error().message) ==
          "relance.toml:1:" + std::to_string(bank.find_first_of("{m") == 7 ? 8 : 1) +
              ": `checked` cannot be added to the way [bank] is written");
    CHECK(english(result.error().hint).find("checked = 2026-11-21") != std::string::npos);
  }
}

TEST_CASE("a profile with an error is not changed") {
  CHECK(checked(kMe + "[bank]\nchecked = \"2026-11-01\"\n").starts_with("refused: relance.toml:4:11: "));
  CHECK(checked("[bank\n").starts_with("refused: relance.toml:1:"));
}

TEST_CASE("the day of the last look at the bank goes into relance.toml once") {
  const TemporaryFolder folder;
  folder.write("relance.toml", kMe);
  CHECK(record_bank_checked(folder.path(), kDay) == true);
  CHECK(record_bank_checked(folder.path(), kDay) == false);
  CHECK(record_bank_checked(folder.path(), kDay + Days(1)) == true);
  CHECK(*read_file(folder.path(), "relance.toml") == kMe + "\n[bank]\nchecked = 2026-11-22\n");
  CHECK_FALSE(record_bank_checked(folder.path() + "/nowhere", kDay));
}

}  // namespace relance
