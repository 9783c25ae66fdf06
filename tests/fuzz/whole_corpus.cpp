// SPDX-License-Identifier: MIT
// Calls a target once with each file of the folders given, in the order of their names: what was found once
// is tried in every build, without libFuzzer. The file at which it stops is named.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "fuzz_input.hpp"

#if defined(__SANITIZE_ADDRESS__)
#define RELANCE_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define RELANCE_SANITIZED 1
#endif
#endif
#ifdef RELANCE_SANITIZED
#include <sanitizer/common_interface_defs.h>
#endif

namespace {

std::string& current_file() {
  static std::string file;
  return file;
}

void name_current_file() {
  std::fprintf(stderr, "with the input %s\n", current_file().c_str());
}

// Async-signal safety is beside the point here: the program has stopped at a place of its own.
extern "C" void on_abort(int /*signal*/) {
  name_current_file();
}

std::string bytes_of(const std::string& path) {
  const std::ifstream stream(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

std::vector<std::string> files_below(const std::string& path) {
  if (!std::filesystem::is_directory(path)) return {path};
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(path)) files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

int main(int count, char** arguments) {
  if (std::signal(SIGABRT, on_abort) == SIG_ERR) return 2;
#ifdef RELANCE_SANITIZED
  __sanitizer_set_death_callback(name_current_file);
#endif
  std::size_t tried = 0;
  for (const auto& path : std::vector<std::string>(arguments + 1, arguments + count)) {
    for (const auto& file : files_below(path)) {
      current_file() = file;
      const auto bytes = bytes_of(file);
      LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
      ++tried;
    }
  }
  std::printf("%zu inputs\n", tried);
  return tried > 0 ? 0 : 1;
}
