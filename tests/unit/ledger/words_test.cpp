// SPDX-License-Identifier: MIT
#include "ledger/words.hpp"

#include <doctest/doctest.h>

#include <set>

namespace relance {

namespace {

template <typename E>
void check_table() {
  std::set<std::string_view> seen;
  for (const auto& word : kWords<E>) {
    CHECK(seen.insert(word.text).second);
    CHECK(word_of(word.value) == word.text);
    CHECK(from_word<E>(word.text) == word.value);
  }
}

}  // namespace

TEST_CASE("every word of a closed set stands for one value, and back") {
  check_table<ClientType>();
  check_table<ClientKind>();
  check_table<ClientSize>();
  check_table<Risk>();
  check_table<Language>();
  check_table<Role>();
  check_table<Channel>();
  check_table<PreDueCall>();
  check_table<EventKind>();
  check_table<ClaimPolicy>();
  check_table<DayCount>();
  check_table<InterestRounding>();
  check_table<Imputation>();
  check_table<PaymentDay>();
  check_table<RateMode>();
}

TEST_CASE("words are exact: no other case, no part") {
  CHECK_FALSE(from_word<Channel>("Email"));
  CHECK_FALSE(from_word<Channel>("e"));
  CHECK_FALSE(from_word<Channel>(""));
  CHECK(from_word<ClientKind>("public") == ClientKind::is_public);
}

}  // namespace relance
