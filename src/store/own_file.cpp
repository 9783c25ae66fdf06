// SPDX-License-Identifier: MIT
#include "store/own_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstdlib>

#include "store/book_paths.hpp"
#include "store/descriptor.hpp"
#include "store/error_reason.hpp"
#include "store/new_files.hpp"
#include "store/replaced_file.hpp"

namespace relance {

namespace {

constexpr std::size_t kBeginning = 4096;

Failure failed(const std::string& path, int error) {
  return {wording("{}: {}", in_ticks(path), reason_of(error)), {}};
}

Result<std::string> beginning_of(const std::string& path) {
  const OpenDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) return tl::make_unexpected(failed(path, errno));
  struct stat status {};
  if (fstat(file.get(), &status) != 0) return tl::make_unexpected(failed(path, errno));
  if (!S_ISREG(status.st_mode)) return failure(wording("`{}` is not a file", path), wording("name a file"));
  std::array<char, kBeginning> bytes{};
  std::size_t size = 0;
  while (size < bytes.size()) {
    const ssize_t count = read(file.get(), bytes.data() + size, bytes.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return tl::make_unexpected(failed(path, errno));
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
  }
  return std::string(bytes.data(), size);
}

std::optional<Failure> replace(const std::string& path, std::string_view bytes) {
  char* resolved = realpath(path.c_str(), nullptr);
  if (resolved == nullptr) return failed(path, errno);
  const std::string real = resolved;
  std::free(resolved);
  // A rename would replace what may not be written, too.
  if (access(real.c_str(), W_OK) != 0) return failed(path, errno);
  auto replacement = Replacement::prepare(real, bytes);
  if (!replacement) return failed(path, replacement.error());
  if (const int error = replacement->take_place(); error != 0) return failed(path, error);
  flush_folder_of(real);
  return std::nullopt;
}

}  // namespace

std::optional<Failure> write_own_file(const std::string& path, std::string_view bytes, const IsOwn& is_own) {
  if (path.empty() || path.ends_with('/'))
    return Failure{wording("`{}` is no name of a file", path), wording("name a file")};
  if (!is_taken(path)) {
    const std::string folder(folder_of(path));
    const bool is_bare = path.find('/') == std::string::npos;
    return write_new_file(is_bare          ? "."
                          : folder.empty() ? "/"
                                           : folder,
                          path.substr(path.rfind('/') + 1), bytes);
  }
  const auto beginning = beginning_of(path);
  if (!beginning) return beginning.error();
  if (!is_own(*beginning)) {
    return Failure{wording("`{}` is there, and no earlier run of this command has written it", path),
                   wording("nothing is written over it: move it away, or name another file")};
  }
  return replace(path, bytes);
}

}  // namespace relance
