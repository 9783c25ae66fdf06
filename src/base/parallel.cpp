// SPDX-License-Identifier: MIT
#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace relance {

namespace {

constexpr std::size_t kLeastPerThread = 16;  // below that, starting a thread costs more than it saves

struct Shared {
  std::size_t count;
  const std::function<void(std::size_t)>& work;
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::exception_ptr first_failure;
};

void take_turns(Shared& shared) {
  try {
    for (auto i = shared.next++; i < shared.count; i = shared.next++) shared.work(i);
  } catch (...) {
    const std::lock_guard lock(shared.mutex);
    if (!shared.first_failure) shared.first_failure = std::current_exception();
    shared.next = shared.count;
  }
}

}  // namespace

void for_each_index(std::size_t count, const std::function<void(std::size_t)>& work) {
  Shared shared{count, work, {}, {}, {}};
  const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  const auto helpers = std::min(cores - 1, count / kLeastPerThread);
  std::vector<std::thread> threads;
  threads.reserve(helpers);
  for (std::size_t i = 0; i < helpers; ++i) {
    try {
      threads.emplace_back(take_turns, std::ref(shared));
    } catch (const std::system_error&) {
      break;  // no more threads to be had: those there are do the work
    }
  }
  take_turns(shared);
  for (auto& thread : threads) thread.join();
  if (shared.first_failure) std::rethrow_exception(shared.first_failure);
}

}  // namespace relance
