// SPDX-License-Identifier: MIT
#include "playbook/agenda.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <tuple>

#include "made_up_book.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

constexpr Days kAhead{60};

bool is_contact_entry(const AgendaEntry& entry) {
  return entry.step && is_contact_step(*entry.step) && entry.step->id != "send-invoice" &&
         entry.step->id != "fix-invoice";
}

void check_agenda(const std::vector<AgendaEntry>& agenda, const Morning& morning) {
  using Name = std::tuple<AgendaKind, std::string, std::string, int>;
  std::set<Name> names;
  std::map<std::pair<std::string, Date>, int> contacts;
  std::size_t of_today = 0;
  for (const auto& entry : agenda) {
    CHECK(entry.on >= morning.as_of);
    CHECK(entry.on <= morning.as_of + kAhead);
    REQUIRE_FALSE(entry.items.empty());
    CHECK((entry.kind == AgendaKind::action) == (entry.step != nullptr));
    const bool is_new_name = names
                                 .insert({entry.kind, entry.items.front().receivable->invoice->number,
                                          entry.step ? entry.step->id : "", entry.rank})
                                 .second;
    CHECK(is_new_name);
    if (is_contact_entry(entry)) CHECK(++contacts[{entry.client->id, entry.on}] == 1);
    if (entry.kind == AgendaKind::action && entry.on == morning.as_of) ++of_today;
  }
  CHECK(of_today == morning.actions.size());
}

}  // namespace

TEST_CASE("an agenda holds the morning, names nothing twice, and has one contact a client and day") {
  for_many(kUsualRuns, [](Random& random) {
    const Date today = made_up_day(random);
    const Ledger ledger = made_up_book(random, today);
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const SeenBook seen(ledger, today);
    check_agenda(agenda_of(seen.rulebook(), seen.around(), seen.assessment(), today + kAhead),
                 seen.morning());
  });
}

}  // namespace relance::test
