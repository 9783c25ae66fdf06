// SPDX-License-Identifier: MIT
#include "store/book.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "ledger/cross_checks.hpp"
#include "store/book_files.hpp"
#include "store/law_names.hpp"
#include "store/load_records.hpp"
#include "store/reading.hpp"

namespace relance {

namespace {

KnownNames names_in(const std::vector<Playbook>& playbooks) {
  KnownNames known;
  std::set<std::string> steps;
  for (const auto& playbook : playbooks) {
    known.playbooks.push_back(playbook.name);
    for (const auto& step : playbook.steps) steps.insert(step.id);
  }
  steps.insert("send-invoice");  // always there (fine print E74)
  known.steps.assign(steps.begin(), steps.end());
  return known;
}

void append(Diagnostics& all, Diagnostics some) {
  all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

}  // namespace

void quote_lines(const std::string& root, Diagnostics& diagnostics) {
  std::map<std::string, Reading> readings;
  for (auto& diagnostic : diagnostics) {
    const auto& place = diagnostic.place;
    if (place.line < 1 || !diagnostic.excerpt.empty()) continue;
    auto found = readings.find(place.file);
    if (found == readings.end()) {
      auto text = read_file(root, place.file);
      found = readings.emplace(place.file, start_reading(place.file, text ? std::move(*text) : std::string()))
                  .first;
    }
    diagnostic.excerpt = excerpt_of(line_of(found->second, place.line), place.column);
  }
}

Book load_book(const std::string& root, ReadCount* count) {
  Book book;
  book.root = root;
  auto records = load_records({root, law_names(root), count});
  book.ledger = std::move(records.ledger);
  book.diagnostics = std::move(records.diagnostics);
  book.templates = load_templates(root, book.diagnostics);
  book.playbooks = load_playbooks(root, book.templates, book.diagnostics);
  book.laws = load_laws(root, book.diagnostics);
  book.rates = load_rates(root, book.diagnostics);
  book.calendar = load_calendar(root, book.ledger.profile, book.diagnostics);
  append(book.diagnostics, cross_check(book.ledger, names_in(book.playbooks)));
  quote_lines(root, book.diagnostics);
  sort_by_place(book.diagnostics);
  return book;
}

}  // namespace relance
