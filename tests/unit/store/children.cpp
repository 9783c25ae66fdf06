// SPDX-License-Identifier: MIT
#include "children.hpp"

#include <sys/wait.h>
#include <unistd.h>

namespace relance {

pid_t start_child(const std::function<bool()>& work) {
  const auto child = fork();
  if (child == 0) _exit(work() ? 0 : 1);
  return child;
}

bool has_ended_well(pid_t child) {
  int status = 1;
  return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool in_child(const std::function<bool()>& work) {
  return has_ended_well(start_child(work));
}

}  // namespace relance
