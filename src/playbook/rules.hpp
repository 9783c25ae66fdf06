// SPDX-License-Identifier: MIT
// The single rules behind look_at, each answering or passing. Internal to the playbook floor.
#pragma once

#include <optional>

#include "playbook/outlook.hpp"

namespace relance::rules {

struct Question {
  const Rulebook& rulebook;
  const ClientView& view;
  const Receivable& receivable;
  Date from;  // the day to look from: as_of, or the first day after a pause that has an end
};

using Answer = std::optional<Outlook>;

Answer closed(const Question& question);          // rule 1, and what comes after a payment
Answer requirement(const Question& question);     // fine print E29
Answer not_sent(const Question& question);        // rule 2
Answer open_pause(const Question& question);      // rule 3: correction, dispute, hold: no known end
Answer broken_promise(const Question& question);  // rule 3
Answer nudge(const Question& question);           // rule 4
Answer instalment_due(const Question& question);  // fine print E8
Answer ladder(const Question& question);          // rule 5

// The days on which a nudge that applies may happen: from `day` to the day before `lapse`.
struct NudgeWindow {
  const Step* step = nullptr;
  Date day;
  Date lapse;
};
std::vector<NudgeWindow> nudge_windows(const Question& question);

// Fills `on` from own_day and the recorded contacts, and puts find-contact in place of a step that reaches
// nobody.
Outlook with_contacts(const Question& question, Outlook outlook);
// Can it still happen before it lapses? `last` is the last day on which it may.
bool fits_before(const Question& question, const Outlook& outlook, Date last);
bool left_out_for_held_client(const Client& client, const Step& step);

}  // namespace relance::rules
