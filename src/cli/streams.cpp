// SPDX-License-Identifier: MIT
#include "cli/streams.hpp"

#include <unistd.h>

#include <cerrno>

namespace relance {

Written write_all(int stream, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = write(stream, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno == EPIPE ? Written::pipe_closed : Written::failed;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return Written::whole;
}

}  // namespace relance
