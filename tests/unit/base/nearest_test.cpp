// SPDX-License-Identifier: MIT
#include "base/nearest.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("two letters changing places are one error") {
  CHECK(edit_distance("titel", "title") == 1);
  CHECK(edit_distance("abc", "abc") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("the nearest word is offered, and none that is far") {
  const std::vector<std::string> keys = {"title", "total", "terms"};
  CHECK(nearest("titel", keys) == "title");
  CHECK(nearest("totl", keys) == "total");
  CHECK_FALSE(nearest("address", keys));
  CHECK_FALSE(nearest("", keys));
}

TEST_CASE("a short word may be one letter off, not two") {
  CHECK(nearest("dau", {"due"}) == std::nullopt);
  CHECK(nearest("du", {"due"}) == "due");
}

TEST_CASE("of two words equally near the first is offered") {
  CHECK(nearest("cart", {"card", "care"}) == "card");
}

TEST_CASE("of words longer than any name none is guessed, at once") {
  const std::string word(1024 * 1024, 'x');
  CHECK_FALSE(nearest(word, {word + "y"}));
  CHECK(nearest(std::string(200, 'x'), {std::string(201, 'x')}));
}

}  // namespace relance
