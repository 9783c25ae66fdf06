// SPDX-License-Identifier: MIT
#include "store/book_paths.hpp"

#include <vector>

namespace relance {

namespace {

// False: ".." above the book.
bool append_parts(std::vector<std::string_view>& parts, std::string_view path) {
  while (!path.empty()) {
    const auto slash = path.find('/');
    const auto part = path.substr(0, slash);
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
    } else if (parts.empty()) {
      return false;
    } else {
      parts.pop_back();
    }
  }
  return true;
}

}  // namespace

std::optional<std::string> inside_book(std::string_view folder, std::string_view path) {
  std::vector<std::string_view> parts;
  const bool is_relative = !path.empty() && path.front() != '/';
  if (!is_relative || !append_parts(parts, folder) || !append_parts(parts, path)) return std::nullopt;
  std::string joined;
  for (const auto part : parts) {
    if (!joined.empty()) joined += '/';
    joined += part;
  }
  return joined.empty() ? std::nullopt : std::optional(joined);
}

bool is_hidden(std::string_view inside) {
  return inside.starts_with('.') || inside.find("/.") != std::string_view::npos;
}

std::string_view folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

std::string_view stem_of(std::string_view path) {
  const auto slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  return path.substr(0, path.rfind('.'));
}

}  // namespace relance
