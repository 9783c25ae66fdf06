// SPDX-License-Identifier: MIT
// The edge of the program: arguments, environment, the clock (read here and nowhere else), streams, exit
// code.
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/environment.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "cli/terminal.hpp"
#if __has_include(<malloc.h>)
#include <malloc.h>  // M_TOP_PAD of the GNU C library
#endif

namespace {

using relance::Process;
using relance::variable;
using relance::write_all;
using relance::Written;

// Civil time in the user's zone: TZ by libc's rules (an unknown zone is UTC).
relance::Moment now_here() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  const relance::Date day = relance::make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                                               static_cast<unsigned>(local.tm_mday));
  const int seconds = (local.tm_hour * 60 + local.tm_min) * 60 + local.tm_sec;
  return {day, seconds, static_cast<int>(local.tm_gmtoff / 60)};
}

std::string host_name() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

Process this_process() {
  Process process;
  process.now = now_here();
  process.today = process.now.day;
  if (char* folder = getcwd(nullptr, 0)) {
    process.folder = folder;
    std::free(folder);
  }
  process.home = variable("HOME");
  process.book_variable = variable("RELANCE_BOOK");
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (process.locale.empty()) process.locale = variable(name);
  }
  process.is_terminal = isatty(STDOUT_FILENO) == 1;
  process.can_ask = process.is_terminal && isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
  process.forbids_colour = relance::forbids_colour();
  process.can_show_links = process.is_terminal && variable("TERM") != "dumb" && relance::can_show_links();
  process.host = host_name();
  process.columns = relance::columns_of_terminal();
  if (isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb")
    process.say_meanwhile = [](const std::string& text) { write_all(STDERR_FILENO, text); };
  return process;
}

int finish(const relance::Ending& ending) {
  write_all(STDERR_FILENO, ending.err);
  if (ending.wants_pager && isatty(STDOUT_FILENO) == 1 && !ending.out.empty() &&
      relance::show_in_pager(relance::pager_command(), ending.out)) {
    return ending.exit_code;
  }
  switch (write_all(STDOUT_FILENO, ending.out)) {
    case Written::whole:
      break;
    case Written::pipe_closed:
      return relance::exit_code::kDone;  // the reader has seen enough
    case Written::failed:
      write_all(STDERR_FILENO, ending.when_unwritten);
      return relance::exit_code::kIoFailed;
  }
  return ending.exit_code;
}

[[maybe_unused]] constexpr int kPieceOfMemory = 16 * 1024 * 1024;  // bytes

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
#ifdef M_TOP_PAD
  // A large book asks for memory thousands of times; from the system it is got in larger pieces. What is not
  // used of them costs nothing.
  mallopt(M_TOP_PAD, kPieceOfMemory);
#endif
  try {
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return finish(relance::run(arguments, this_process()));
  } catch (const std::exception& error) {
    // Only libraries and a lack of memory throw: nothing was written to the book.
    write_all(STDERR_FILENO, "relance: stopped: " + std::string(error.what()) + "\n");
    return relance::exit_code::kIoFailed;
  }
}
