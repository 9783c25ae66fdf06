// SPDX-License-Identifier: MIT
// A point in time as a clock on the wall shows it, with the distance of its zone from UTC.
#pragma once

#include <string>

#include "base/date.hpp"

namespace relance {

struct Moment {
  Date day;
  int seconds = 0;         // since midnight, 0..86400 (a leap second is the last)
  int offset_minutes = 0;  // east of UTC; -1439..1439
};

std::string to_mail_date(const Moment& moment);   // RFC 5322 3.3: "Mon, 4 May 2026 12:00:00 +0000"
std::string to_utc_stamp(const Moment& moment);   // RFC 5545 3.3.5: "20260504T120000Z"
std::string to_mbox_date(const Moment& moment);   // asctime in UTC, RFC 4155: "Mon May  4 12:00:00 2026"
long long to_unix_seconds(const Moment& moment);  // since 1970-01-01T00:00:00Z

}  // namespace relance
