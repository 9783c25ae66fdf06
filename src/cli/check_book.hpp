// SPDX-License-Identifier: MIT
// What `check` adds to the diagnostics of the reading: things that are well written and still keep money
// away.
#pragma once

#include "cli/session.hpp"

namespace relance {

// All of it, by place: the reading's diagnostics; files that are named and missing (pdf, contract); invoices
// a client would refuse; clients nobody can be reached at; terms over the legal maximum (fine print D5);
// texts of the book that lint refuses or that lack their twin in the other language; no account for a
// currency; no bank check.
Diagnostics check_book(const Session& session);

}  // namespace relance
