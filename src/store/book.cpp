// SPDX-License-Identifier: MIT
#include "store/book.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "ledger/cross_checks.hpp"
#include "store/book_files.hpp"
#include "store/book_paths.hpp"
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

std::vector<std::string> keys_on_invoices(const Laws& laws) {
  std::vector<std::string> keys;
  for (const auto& [name, law] : laws) {
    for (const auto& mention : law.mentions) {
      if (mention.place == MentionPlace::invoice)
        keys.insert(keys.end(), mention.keys.begin(), mention.keys.end());
    }
  }
  return keys;
}

void append(Diagnostics& all, Diagnostics some) {
  all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

void take_records(const RecordFiles& files, Book& book, ReadCount* count) {
  auto records = load_records({files, law_names(book.root), keys_on_invoices(book.laws), count});
  book.ledger = std::move(records.ledger);
  append(book.diagnostics, std::move(records.diagnostics));
}

void take_calendar(Book& book) {
  Diagnostics told;
  book.calendar = load_calendar(book.root, book.ledger.profile, told);
  const bool is_broken =
      std::any_of(book.diagnostics.begin(), book.diagnostics.end(), [](const Diagnostic& diagnostic) {
        return diagnostic.severity == Severity::error && diagnostic.place.file == kProfileFile;
      });
  // That no country is written is not known of a file that could not be read.
  if (is_broken && book.ledger.profile.me.country.empty())
    std::erase_if(told,
                  [](const Diagnostic& one) { return one.code == text_of(DiagnosticCode::no_holidays); });
  append(book.diagnostics, std::move(told));
}

void finish(Book& book) {
  quote_lines(book.root, book.diagnostics);
  sort_by_place(book.diagnostics);
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
  book.laws = load_laws(root, book.diagnostics);
  take_records(files_in_folder(root), book, count);
  book.templates = load_templates(root, book.diagnostics);
  book.playbooks = load_playbooks(root, book.templates, book.diagnostics);
  book.rates = load_rates(root, book.diagnostics);
  take_calendar(book);
  append(book.diagnostics, cross_check(book.ledger, names_in(book.playbooks)));
  finish(book);
  return book;
}

Book load_part(const Book& before, const std::vector<std::string>& invoice_files) {
  RecordFiles files = files_in_folder(before.root);
  files.list = [list = files.list, &invoice_files](const Wanted& wanted) {
    return wanted.folder == kInvoicesFolder ? FileList{invoice_files, {}} : list(wanted);
  };
  Book book{before.root, {}, before.playbooks, before.laws, before.rates, {}, before.templates, {}};
  take_records(files, book, nullptr);
  take_calendar(book);
  append(book.diagnostics, cross_check(book.ledger, names_in(book.playbooks)));
  const auto holidays = inside_book("", before.ledger.profile.calendar.holidays);
  const auto is_read_again = [&](const std::string& file) {
    return file == kProfileFile || file == holidays || file.starts_with("clients/") ||
           std::binary_search(invoice_files.begin(), invoice_files.end(), file);
  };
  for (const auto& diagnostic : before.diagnostics) {
    if (!is_read_again(diagnostic.place.file)) book.diagnostics.push_back(diagnostic);
  }
  for (const auto& left : before.ledger.left_out) {
    if (!is_read_again(left.file)) book.ledger.left_out.push_back(left);
  }
  std::sort(book.ledger.left_out.begin(), book.ledger.left_out.end(),
            [](const LeftOut& a, const LeftOut& b) { return a.file < b.file; });
  finish(book);
  return book;
}

}  // namespace relance
