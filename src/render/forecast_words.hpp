// SPDX-License-Identifier: MIT
// What a forecast goes by, as words for scripts and as sentences.
#pragma once

#include <string>
#include <string_view>

#include "receivable/expectation.hpp"

namespace relance {

std::string_view word(ExpectationBasis basis);    // "promise", "client_habit", ..., "none"
std::string_view word(NotExpectedReason reason);  // "disputed", "not_sent", ...

std::string not_expected_title(NotExpectedReason reason, Language language);

// Why one may think that it comes then: "median of 7 invoices paid by this client: 12 days after the due day
// (quartiles: +3 and +20)".
std::string expectation_text(const Expectation& part, Language language);

}  // namespace relance
