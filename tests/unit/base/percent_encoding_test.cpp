// SPDX-License-Identifier: MIT
#include "base/percent_encoding.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("what a URI cannot hold is a percent sign and two digits for each byte") {
  CHECK(percent_encoded("a b") == "a%20b");
  CHECK(percent_encoded("é%\x1b") == "%C3%A9%25%1B");
  CHECK(percent_encoded("A-z0.9_~") == "A-z0.9_~");
}

TEST_CASE("a caller names what stands for itself besides") {
  CHECK(percent_encoded("/a/b c", "/") == "/a/b%20c");
  CHECK(percent_encoded("/a") == "%2Fa");
}

}  // namespace relance
