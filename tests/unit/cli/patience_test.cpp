// SPDX-License-Identifier: MIT
#include "cli/patience.hpp"

#include <doctest/doctest.h>

#include <future>

namespace relance {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

// What is written until the third time, and then at the end.
std::vector<std::string> written_while(const ReadCount& count) {
  std::vector<std::string> written;
  std::promise<void> third;
  {
    const Patience patience(count, no_words(),
                            [&](const std::string& text) {
                              written.push_back(text);
                              if (written.size() == 3) third.set_value();
                            },
                            {milliseconds{1}, milliseconds{1}});
    third.get_future().wait();
  }
  return written;
}

}  // namespace

TEST_CASE("who waits is told how far the reading is, on one line that is wiped at the end") {
  ReadCount count;
  count.all = 100;
  count.done = 40;
  const auto written = written_while(count);
  CHECK(written.front() == "\r\x1b[Krelance: reading files: 40 of 100 ...");
  CHECK(written.back() == "\r\x1b[K");
}

TEST_CASE("once all is read, it is being worked out") {
  ReadCount count;
  count.all = 100;
  count.done = 100;
  CHECK(written_while(count).front() == "\r\x1b[Krelance: working it out ...");
}

TEST_CASE("what ends soon says nothing") {
  const ReadCount count;
  std::vector<std::string> written;
  {
    const Patience patience(count, no_words(), [&](const std::string& text) { written.push_back(text); },
                            {hours{1}, milliseconds{1}});
  }
  CHECK(written.empty());
}

}  // namespace relance
