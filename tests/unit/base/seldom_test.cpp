// SPDX-License-Identifier: MIT
#include "base/seldom.hpp"

#include <doctest/doctest.h>

#include <string>

using relance::Seldom;

TEST_CASE("what is seldom there takes a pointer, and reads as empty until it is set") {
  Seldom<std::string> reason;
  CHECK(sizeof(reason) == sizeof(void*));
  CHECK(reason->empty());
  CHECK(reason == "");
  reason = "the wrong address";
  CHECK(reason == "the wrong address");
  CHECK(reason->size() == 17);
  const std::string& text = reason;
  CHECK(text == "the wrong address");
  reason = std::string();
  CHECK(reason->empty());
}

TEST_CASE("a copy is a value of its own") {
  Seldom<std::string> first;
  first = "one";
  Seldom<std::string> second = first;
  second.edit() += " more";
  CHECK(first == "one");
  CHECK(second == "one more");
  first = second;
  CHECK(first == "one more");
  first = Seldom<std::string>();
  CHECK(first->empty());
  CHECK(second == "one more");
  const Seldom<std::string> moved = std::move(second);
  CHECK(moved == "one more");
}

TEST_CASE("editing what was never set begins with the empty value") {
  Seldom<std::string> reason;
  reason.edit() += "x";
  CHECK(reason == "x");
}
