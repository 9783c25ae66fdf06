// SPDX-License-Identifier: MIT
// Two versions of one invoice, each with events recorded since they parted, become one (for `git merge`).
#pragma once

#include <string>

#include "base/result.hpp"

namespace relance {

// `ours`, and the events that `theirs` has since `base` and `ours` has not. An event that both have, byte for
// byte, is there once, with the comments that one of them has above it; two equal ones of one side stay two.
// The new events are in the order of their dates, those of `ours` first. What only one side changed above the
// events or between them is taken. The same events come out when `ours` and `theirs` change places.
//
// Failure: a person has to look, since both sides changed the same part, or one changed, moved or took out an
// event of `base`; or a side has an error. An ordinary merge of lines may do better then.
Result<std::string> merge_events(const std::string& base, const std::string& ours, const std::string& theirs);

}  // namespace relance
