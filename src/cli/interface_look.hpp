// SPDX-License-Identifier: MIT
// How reports look: from the options, what the terminal can do, and the book.
#pragma once

#include "cli/options.hpp"
#include "cli/process.hpp"
#include "render/reports.hpp"
#include "store/book.hpp"

namespace relance {

// All but its day.
Look look_of(const Options& options, const Process& process, const Book& book);

}  // namespace relance
