// SPDX-License-Identifier: MIT
#include "cli/other_days.hpp"

#include <algorithm>

#include "playbook/client_view.hpp"
#include "playbook/outlook.hpp"

namespace relance {

const Session& OtherDays::on(Date day) {
  if (day == session_.as_of) return session_;
  auto& other = others_[day];
  if (!other) other = session_.on_another_day(session_.book.ledger, day);
  return *other;
}

const Receivable& OtherDays::seen_on(const Receivable& receivable, Date day) {
  return *find_receivable(on(day).assessment, receivable.invoice->number);
}

const Receivable& OtherDays::with_all_events(const Receivable& receivable) {
  const auto& events = receivable.invoice->events;
  const Date last = events.empty() ? session_.as_of : events.back().date;
  return last > session_.as_of ? seen_on(receivable, last) : receivable;
}

void OtherDays::keep_steps_of(Date day, const std::set<const Receivable*>& named, Action& action) {
  const Session& then = on(day);
  const auto view =
      view_client(then.rulebook, receivables_of(then.assessment, action.client->id), then.as_of);
  const Date latest =
      then.book.calendar.working_day_on_or_after(day);  // what is sent on a day off was due after it
  for (auto& covered : action.covered) {
    if (!covered.step || covered.receivable == action.lead || named.contains(covered.receivable)) continue;
    const Outlook outlook = look_at(then.rulebook, view, seen_on(*covered.receivable, day));
    const bool had_come = outlook.step && outlook.step->id == covered.step->id && outlook.on <= latest;
    if (!had_come) covered.step = nullptr;
  }
}

}  // namespace relance
