// SPDX-License-Identifier: MIT
#include "base/moment.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("a moment is written as mails, calendars and mailboxes want it") {
  const Moment noon{make_date(2026, 5, 4), 12 * 3600, 0};
  CHECK(to_mail_date(noon) == "Mon, 4 May 2026 12:00:00 +0000");
  CHECK(to_utc_stamp(noon) == "20260504T120000Z");
  CHECK(to_mbox_date(noon) == "Mon May  4 12:00:00 2026");
  CHECK(to_unix_seconds(noon) == 1777896000);
}

TEST_CASE("the zone is kept in a mail's date and taken away elsewhere, across midnight and the year's end") {
  const Moment east{make_date(2026, 1, 1), 30 * 60 + 5, 60};
  CHECK(to_mail_date(east) == "Thu, 1 Jan 2026 00:30:05 +0100");
  CHECK(to_utc_stamp(east) == "20251231T233005Z");
  const Moment west{make_date(2026, 12, 31), 23 * 3600, -210};
  CHECK(to_mail_date(west) == "Thu, 31 Dec 2026 23:00:00 -0330");
  CHECK(to_mbox_date(west) == "Fri Jan  1 02:30:00 2027");
}

}  // namespace relance
