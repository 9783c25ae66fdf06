// SPDX-License-Identifier: MIT
#include "cli/patience.hpp"

#include <system_error>

namespace relance {

namespace {

constexpr std::string_view kWipe = "\r\x1b[K";

}  // namespace

Patience::Patience(const ReadCount& count, const Catalogue& words, Sink sink, Pace pace)
    : count_(count), words_(words), sink_(std::move(sink)), pace_(pace) {
  try {
    thread_ = std::thread([this] { watch(); });
  } catch (const std::system_error&) {  // no thread to be had: nothing is said
  }
}

Patience::~Patience() {
  {
    const std::lock_guard lock(mutex_);
    is_ended_ = true;
  }
  ended_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void Patience::watch() {
  std::unique_lock lock(mutex_);
  auto wait = pace_.before_first;
  bool has_written = false;
  while (!ended_.wait_for(lock, wait, [this] { return is_ended_; })) {
    sink_(std::string(kWipe) + line());
    has_written = true;
    wait = pace_.between;
  }
  if (has_written) sink_(std::string(kWipe));
}

std::string Patience::line() const {
  const std::size_t all = count_.all;
  const std::size_t done = count_.done;
  return said(all == 0 || done >= all ? wording("relance: working it out ...")
                                      : wording("relance: reading files: {} of {} ...", done, all),
              words_);
}

}  // namespace relance
