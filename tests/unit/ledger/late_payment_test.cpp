// SPDX-License-Identifier: MIT
#include "ledger/late_payment.hpp"

#include <doctest/doctest.h>

#include "all_laws.hpp"

namespace relance {

TEST_CASE("the nearest key wins, one key at a time") {
  LatePayment book;
  book.law = "FR";
  book.rate = "12";
  book.claim = ClaimPolicy::claim;
  LatePayment client;
  client.rate = "14.5";
  client.compensation = false;
  const auto keys = nearest_wins(client, book);
  CHECK(keys.law == "FR");
  CHECK(keys.rate == "14.5");
  CHECK(keys.claim == ClaimPolicy::claim);
  CHECK(keys.compensation == false);
  CHECK_FALSE(keys.move_due);
}

TEST_CASE("an invoice may undo what its client says") {
  LatePayment client;
  client.move_due = true;
  client.rate_mode = RateMode::fixed;
  client.day_count = DayCount::act_360;
  LatePayment invoice;
  invoice.move_due = false;
  const auto keys = nearest_wins(invoice, client);
  CHECK(keys.move_due == false);
  CHECK(keys.rate_mode == RateMode::fixed);
  CHECK(keys.day_count == DayCount::act_360);
}

TEST_CASE("the law follows the country") {
  const auto law = [](const char* country) { return with_defaults({}, country, test::all_laws()).law; };
  CHECK(law("FR") == "FR");
  CHECK(law("GB") == "UK");
  CHECK(law("UK") == "UK");
  CHECK(law("CH") == "CH");
  CHECK(law("AT") == "EU");
  CHECK(law("SK") == "EU");
  CHECK(law("US") == "none");
  CHECK(law("") == "none");
}

TEST_CASE("without a word the statutory rules of the law hold") {
  const auto rules = with_defaults({}, "FR", test::all_laws());
  CHECK(rules.is_statutory);
  CHECK(rules.contract_rate.empty());
  CHECK(rules.compensation);
  CHECK(rules.claim == ClaimPolicy::mention);
  CHECK(rules.day_count == DayCount::act_365);
  CHECK(rules.rounding == InterestRounding::segment);
  CHECK(rules.imputation == Imputation::interest_first);
  CHECK(rules.payment_day == PaymentDay::included);
  CHECK(rules.rate_mode == RateMode::floating);
  CHECK_FALSE(rules.move_due);
}

TEST_CASE("the British rate is fixed, German and Swiss due dates move") {
  CHECK(with_defaults({}, "GB", test::all_laws()).rate_mode == RateMode::fixed);
  CHECK(with_defaults({}, "DE", test::all_laws()).move_due);
  CHECK(with_defaults({}, "CH", test::all_laws()).move_due);
  CHECK_FALSE(with_defaults({}, "GB", test::all_laws()).move_due);
  LatePayment keys;
  keys.law = "DE";
  CHECK(with_defaults(keys, "FR", test::all_laws()).move_due);
  keys.move_due = false;
  CHECK_FALSE(with_defaults(keys, "FR", test::all_laws()).move_due);
}

TEST_CASE("a number is the rate of the contract") {
  LatePayment keys;
  keys.rate = "14.5";
  const auto rules = with_defaults(keys, "FR", test::all_laws());
  CHECK_FALSE(rules.is_statutory);
  CHECK(rules.contract_rate == "14.5");
  keys.rate = "statutory";
  CHECK(with_defaults(keys, "FR", test::all_laws()).is_statutory);
}

}  // namespace relance
