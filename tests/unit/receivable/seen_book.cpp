// SPDX-License-Identifier: MIT
#include "seen_book.hpp"

#include <cassert>

#include "all_laws.hpp"

namespace relance::test {

namespace {

Calendar calendar_from(std::vector<std::string> rules) {
  const auto calendar = Calendar::build({"test", std::move(rules)}, {date::Saturday, date::Sunday}, {});
  assert(calendar);
  return *calendar;
}

bool chases(const Client& /*client*/, const std::string& step) {
  return step == "overdue" || step == "second-reminder" || step == "broken-promise";
}

}  // namespace

SeenBook::SeenBook(const BookBuilder& book, std::string_view iso) : ledger_(book.ledger()) {
  around_.working_days = calendar_from({"easter + 1", "05-01", "05-08", "easter + 39", "easter + 50"});
  around_.laws = &all_laws();
  around_.by_law.emplace("DE", calendar_from({"easter - 2", "easter + 1", "05-01", "10-03"}));
  around_.is_chase_step = chases;
  around_.is_reminder = [](const Client& client, const Event& event) {
    return chases(client, event.step) && event.channel != Channel::task;
  };
  assessment_ = assess(ledger_, around_, day(iso));
}

const Receivable& SeenBook::at(std::string_view number) const {
  const auto* found = find_receivable(assessment_, number);
  assert(found);
  return *found;
}

std::string SeenBook::due(std::string_view number) const {
  const auto& due = at(number).due;
  return due ? to_iso(*due) : "none";
}

Standing standing_of_one(const InvoiceBuilder& invoice, std::string_view iso) {
  return SeenBook(book().with(invoice), iso).standing(invoice.build().number);
}

std::string open_of_one(const InvoiceBuilder& invoice, std::string_view iso) {
  return SeenBook(book().with(invoice), iso).open(invoice.build().number);
}

std::string due_of_one(const InvoiceBuilder& invoice, std::string_view iso) {
  return SeenBook(book().with(invoice), iso).due(invoice.build().number);
}

}  // namespace relance::test
