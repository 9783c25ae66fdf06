// SPDX-License-Identifier: MIT
// A file that a command makes anew on each run, and that other programs read meanwhile: a calendar, a
// journal.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace relance {

// Does a file with this beginning (4096 bytes at most) come from an earlier run of the same command?
using IsOwn = std::function<bool(std::string_view beginning)>;

// The whole file under its name, or the old one: where there is none it is made, where `is_own` knows the one
// that is there it is replaced at one instant, with its mode and owner; a link is followed. Anything else of
// that name is left as it is and is a failure; a file that nobody may write, too.
std::optional<Failure> write_own_file(const std::string& path, std::string_view bytes, const IsOwn& is_own);

}  // namespace relance
