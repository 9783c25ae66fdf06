// SPDX-License-Identifier: MIT
// Says on standard error what is being done, when it takes long and a person is watching.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "base/wording.hpp"
#include "store/read_count.hpp"

namespace relance {

struct Pace {
  std::chrono::milliseconds before_first{1000};
  std::chrono::milliseconds between{250};
};

class Patience {
 public:
  using Sink = std::function<void(const std::string&)>;

  // Writes to `sink`, from a thread of its own, until it is destroyed: one line, written over and over and
  // then wiped. Nothing at all when that is sooner than `pace.before_first`.
  Patience(const ReadCount& count, const Catalogue& words, Sink sink, Pace pace = {});
  ~Patience();
  Patience(const Patience&) = delete;
  Patience& operator=(const Patience&) = delete;

 private:
  void watch();
  std::string line() const;

  const ReadCount& count_;
  const Catalogue& words_;
  Sink sink_;
  Pace pace_;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool is_ended_ = false;
  std::thread thread_;
};

}  // namespace relance
