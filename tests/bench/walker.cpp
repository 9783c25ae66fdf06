// SPDX-License-Identifier: MIT
// The least a program can do that parses every file of a book with toml++: walks the folder, reads each file
// into one buffer, parses it, drops the tree. On as many threads as relance takes.
//
// usage: walker FOLDER
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace {

std::vector<std::string> toml_files(const std::string& folder) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path().string());
  }
  return files;
}

// The number of keys of a file.
std::size_t keys_of(const std::string& file, std::string& buffer) {
  const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return 0;
  std::size_t size = 0;
  while (true) {
    if (size == buffer.size()) buffer.resize(buffer.size() * 2);
    const auto count = read(descriptor, buffer.data() + size, buffer.size() - size);
    if (count <= 0) break;
    size += static_cast<std::size_t>(count);
  }
  close(descriptor);
  return toml::parse(std::string_view(buffer.data(), size)).size();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const auto files = toml_files(arguments[1]);
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> keys = 0;
  const auto take_turns = [&] {
    std::string buffer(std::size_t{64} * 1024, '\0');
    for (auto i = next++; i < files.size(); i = next++) keys += keys_of(files[i], buffer);
  };
  std::vector<std::thread> threads;
  const auto cores = std::max(1U, std::thread::hardware_concurrency());
  for (unsigned i = 1; i < cores; ++i) threads.emplace_back(take_turns);
  take_turns();
  for (auto& thread : threads) thread.join();
  std::printf("%zu files, %zu keys\n", files.size(), keys.load());
  return 0;
}
