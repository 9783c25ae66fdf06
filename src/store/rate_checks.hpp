// SPDX-License-Identifier: MIT
// Whether published rates hang together, once those of a book are laid over the built-in ones.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "base/diagnostic.hpp"
#include "receivable/rates.hpp"

namespace relance {

// Where the book has written a rate, by series and first day.
using WrittenRates = std::map<std::pair<std::string, Date>, Place>;

// Warnings, each at a row of the book: a half-year is missing before it (W006); the German base rate is not
// the ECB's - 0.88, the Belgian rate not the ECB's + 8 rounded up to the half point (W007).
Diagnostics rate_warnings(const Rates& rates, const WrittenRates& written);

}  // namespace relance
