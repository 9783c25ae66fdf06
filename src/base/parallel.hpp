// SPDX-License-Identifier: MIT
// The same work on many files or records, on every core. Results go by index, so that nothing depends on the
// threads.
#pragma once

#include <cstddef>
#include <functional>

namespace relance {

// Calls work(i) once for every i below `count`, in any order, from several threads. An exception of one of
// them is thrown again here, once all have ended.
void for_each_index(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace relance
