// SPDX-License-Identifier: MIT
// On which day a step of a playbook falls for one invoice, and what was recorded of it.
#pragma once

#include <optional>
#include <string_view>

#include "playbook/client_view.hpp"

namespace relance {

// A step that was done or waived.
struct Mark {
  Date on;
  bool is_skip = false;
};

// The latest `step` or `skip` event of this id, from `since` on.
std::optional<Mark> mark_of(const Receivable& receivable, std::string_view step,
                            std::optional<Date> since = std::nullopt);
// The latest `step` event only.
std::optional<Date> done_on(const Receivable& receivable, std::string_view step,
                            std::optional<Date> since = std::nullopt);

// The step's day by its anchor, on a working day: calendar days move to the next one, "- N wd" counts
// strictly before the anchor (fine print D10). None while the anchor's day is not known.
std::optional<Date> day_of(const Rulebook& rulebook, const Receivable& receivable, const Step& step);

// `only`, and what binds week-2, week-3 and pre-due: reliable clients and pre_due_call (E37, E66, E74).
bool applies(const Rulebook& rulebook, const ClientView& view, const Receivable& receivable,
             const Step& step);

}  // namespace relance
