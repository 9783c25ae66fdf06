// SPDX-License-Identifier: MIT
#include "random_invoice.hpp"

#include <algorithm>
#include <array>

#include "ledger/words.hpp"
#include "store/appended_text.hpp"

namespace relance {

namespace {

template <std::size_t N>
std::string one_of(Chance& chance, const std::array<const char*, N>& texts) {
  return texts[static_cast<std::size_t>(chance.between(0, static_cast<int>(N) - 1))];
}

std::string some_text(Chance& chance) {
  return one_of<9>(chance, {"spoke to Mme Morel", "\"quoted\"", "back\\slash", "# no comment", "[[event]]",
                            "caf\u00E9 \u20AC 10", "a = 1", "' '' '''", "\U0001F4EC tomorrow"});
}

std::string filler(Chance& chance) {
  return one_of<8>(chance, {"", "", "\n", "# note to myself\n", "\n# [[event]]\n", "  \t\n", "#\n\n",
                            "# \u00E9t\u00E9 \"' [x\n"});
}

std::string event_by_hand(Chance& chance) {
  const auto day = "date = 2026-11-" + std::to_string(chance.between(10, 28));
  return one_of<4>(chance,
                   {"[[event]]\n", "  [[ event ]]  # by phone\n", "[[\"event\"]]\n", "[[event]]\n\n"}) +
         day + '\n' +
         one_of<5>(chance,
                   {"kind = \"reply\" # said yes\n", "kind = 'note'\nnote = \"\"\"\ntwo\n# lines\"\"\"\n",
                    "\tkind=\"payment\"\namount = 1_0.5\n",
                    "kind = \"plan\"\ninstalments = [ # three\n  { due = 2026-12-01, amount = 1 },\n]\n",
                    "kind = \"step\"\nstep = \"overdue\"\n[event.mine]\nx = [ {} ]\n"});
}

std::string table(Chance& chance) {
  return one_of<4>(chance,
                   {"[work]\nstarts = 2026-09-01\n", "[mine.deeper]\nx = { y = [1, [2]] }\n",
                    "[[instalment]]\ndue = 2026-12-01\namount = 1.00\n", "[late_payment]\nlaw=\"FR\"\n"});
}

std::string without_last_line_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

std::string random_invoice_text(Chance& chance) {
  std::string text =
      filler(chance) + "number = \"2026-014\"\n" + filler(chance) + "client = 'morel'  # them\n";
  if (chance.one_in(2)) text += "discount = { percent = 2, days = 10 }\n";
  if (chance.one_in(2)) text += "mine.key = [\n  1, # one\n]\n";
  const bool has_table_first = chance.one_in(2);
  if (has_table_first) text += filler(chance) + table(chance);
  for (int count = chance.between(0, 4); count > 0; --count) text += filler(chance) + event_by_hand(chance);
  if (!has_table_first && chance.one_in(2)) text += table(chance);
  text += filler(chance);
  if (chance.one_in(3)) text = without_last_line_end(std::move(text));
  if (chance.one_in(6)) text += "# the end";
  if (chance.one_in(3)) text = in_line_ends(text, "\r\n");
  return (chance.one_in(5) ? "\xEF\xBB\xBF" : "") + text;
}

Event random_event(Chance& chance) {
  Event event;
  const auto& kinds = kWords<EventKind>;
  const auto kind = chance.between(0, static_cast<int>(kinds.size()) - 1);
  event.kind = kinds[static_cast<std::size_t>(kind)].value;
  event.date = make_date(2026, 11, static_cast<unsigned>(chance.between(10, 28)));
  const Money amount{chance.between(1, 100'000), Currency()};
  if (event.kind == EventKind::payment || event.kind == EventKind::credit) event.amount = amount;
  if (event.kind == EventKind::step || event.kind == EventKind::skip) event.step = some_text(chance);
  if (event.kind == EventKind::skip) event.reason = some_text(chance) + "\n\t" + some_text(chance);
  if (event.kind == EventKind::promise || event.kind == EventKind::snooze) event.until = event.date;
  if (event.kind == EventKind::plan)
    event.instalments = std::vector<Instalment>{{event.date, amount}, {event.date + Days(9), amount}};
  if (event.kind == EventKind::fees) event.fees.edit().interest = amount;
  if (event.kind == EventKind::handed_off) event.to = some_text(chance);
  if (chance.one_in(2)) event.note = some_text(chance) + '\n' + some_text(chance);
  return event;
}

bool is_same_event(const Event& a, const Event& b) {
  return a.date == b.date && a.kind == b.kind && a.amount == b.amount && a.fees == *b.fees &&
         a.until == b.until && a.sent == b.sent && a.step == b.step && a.channel == b.channel &&
         a.outcome == *b.outcome && a.reason == *b.reason && a.method == b.method &&
         a.reference == b.reference && a.to == *b.to && a.note == b.note && a.instalments == *b.instalments;
}

}  // namespace relance
