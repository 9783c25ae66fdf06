// SPDX-License-Identifier: MIT
// What an operation that can fail returns. One alias, so that std::expected is a one-line change
// on the day every compiler we support has it.
#pragma once

#include <tl/expected.hpp>

#include "base/wording.hpp"

namespace relance {

// `message` is lower-case, without a final stop, and says what was met and what was expected.
// `hint` says what to do about it; it may be empty.
struct Failure {
  Wording message;
  Wording hint;
};

template <typename T>
using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> failure(Wording message, Wording hint = {}) {
  return tl::make_unexpected(Failure{std::move(message), std::move(hint)});
}

}  // namespace relance
