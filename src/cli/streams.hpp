// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace relance {

// `pipe_closed`: the reader has left; that is no mistake.
enum class Written { whole, pipe_closed, failed };

Written write_all(int stream, std::string_view text);

}  // namespace relance
