// SPDX-License-Identifier: MIT
// An open file descriptor that is closed when this goes.
#pragma once

#include <unistd.h>

#include <utility>

namespace relance {

class OpenDescriptor {
 public:
  explicit OpenDescriptor(int fd) : fd_(fd) {}
  OpenDescriptor(OpenDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  OpenDescriptor& operator=(OpenDescriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  OpenDescriptor(const OpenDescriptor&) = delete;
  OpenDescriptor& operator=(const OpenDescriptor&) = delete;
  ~OpenDescriptor() {
    if (fd_ >= 0) close(fd_);
  }

  int get() const { return fd_; }
  // Closes it now. Zero, or the error.
  int close_now() { return close(std::exchange(fd_, -1)); }

 private:
  int fd_;
};

}  // namespace relance
