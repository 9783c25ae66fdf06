// SPDX-License-Identifier: MIT
// Published rates, by series and first day of validity. Values are exact decimals: per cent a year as
// text ("2.40", "-0.88"), never binary floating point. Embedded: src/defaults/rates/*.toml; a book adds or
// corrects rows with files of the same form in its rates/ folder (fine print I6).
#pragma once

#include <map>
#include <string>

#include "base/date.hpp"

namespace relance {

struct Rate {
  std::string value;        // per cent a year, plain decimal, may be negative
  std::string source;       // where it was published
  std::string verified_on;  // ISO day or empty
};

using RateSeries = std::map<Date, Rate>;          // first day of validity → rate
using Rates = std::map<std::string, RateSeries>;  // by name: ecb_mro, fr_legal_professional, uk_reference, …

}  // namespace relance
