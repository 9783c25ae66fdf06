// SPDX-License-Identifier: MIT
// Laws and rates: built in, corrected and added to by laws/*.toml and rates/*.toml of a book.
#pragma once

#include <string>

#include "base/diagnostic.hpp"
#include "ledger/law.hpp"
#include "receivable/rates.hpp"

namespace relance {

// A law of the book replaces the built-in one of its name whole. One with an error is not there; the built-in
// one of its name, if any, stays.
Laws load_laws(const std::string& root, Diagnostics& diagnostics);
Laws built_in_laws();

// Row by row: the book's wins. What does not fit together is a warning: a half-year that is missing between
// two others, a German base rate that is not the ECB's - 0.88, a Belgian rate that is not the ECB's + 8
// rounded up to the half point.
Rates load_rates(const std::string& root, Diagnostics& diagnostics);
Rates built_in_rates();

}  // namespace relance
