// SPDX-License-Identifier: MIT
// relance.toml.
#pragma once

#include "ledger/records.hpp"
#include "store/reading.hpp"

namespace relance {

// What the file may say but could not be read. An invoice that needs it is left out; others are listed
// (fine print B14).
struct ProfileGaps {
  bool currency = false;
  bool terms = false;
};

struct ProfileReading {
  Profile profile;
  ProfileGaps gaps;
};

ProfileReading read_profile(Reading& reading);

}  // namespace relance
