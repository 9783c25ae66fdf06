// SPDX-License-Identifier: MIT
// A whole book, cut into files: the first line is the day to look on, then `--- relance.toml`, `---
// clients/a.toml` and so on. It is read as from a folder, and looked at.
#include <algorithm>

#include "book_on.hpp"
#include "fuzz_input.hpp"
#include "kept_promises.hpp"
#include "ledger/cross_checks.hpp"
#include "store/law_names.hpp"
#include "store/load_laws.hpp"
#include "store/load_overrides.hpp"
#include "store/load_records.hpp"
#include "store/read_holidays.hpp"
#include "store/read_law.hpp"
#include "store/read_playbook.hpp"
#include "store/read_rates.hpp"

namespace relance::fuzz {

namespace {

using Files = std::map<std::string, std::string>;

constexpr std::size_t kMostFiles = 12;  // enough for anything that is between files

bool is_wanted(const std::string& file, const Wanted& wanted) {
  const auto folder = std::string(wanted.folder) + '/';
  return file.starts_with(folder) && file.ends_with(wanted.suffix) && file.size() > folder.size() + 5 &&
         (wanted.is_recursive || file.find('/', folder.size()) == std::string::npos);
}

RecordFiles files_at_hand(const Files& files) {
  return {[&files](const Wanted& wanted) {
            FileList list;
            for (const auto& [name, text] : files) {
              if (is_wanted(name, wanted)) list.files.push_back(name);
            }
            return list;
          },
          [&files](const std::string& file) -> tl::expected<std::string, Diagnostic> {
            const auto found = files.find(file);
            if (found != files.end()) return found->second;
            return tl::make_unexpected(
                make_diagnostic(DiagnosticCode::unreadable, {file, 0, 0}, wording("is not there")));
          }};
}

// Calls use(Reading&) on each file below the folder, and keeps what is said of it.
template <typename Use>
void read_each(const Files& files, std::string_view folder, Diagnostics& diagnostics, Use use) {
  for (const auto& [name, text] : files) {
    if (!is_wanted(name, {folder, ".toml", false})) continue;
    auto reading = start_reading(name, text);
    use(reading);
    diagnostics.insert(diagnostics.end(), reading.diagnostics.begin(), reading.diagnostics.end());
  }
}

KnownNames names_in(const std::vector<Playbook>& playbooks) {
  KnownNames known;
  for (const auto& playbook : playbooks) {
    known.playbooks.push_back(playbook.name);
    for (const auto& step : playbook.steps) known.steps.push_back(step.id);
  }
  return known;
}

void add_overrides(const Files& files, BookAtHand& book, Diagnostics& diagnostics) {
  const HasText text_exists = [](std::string_view playbook, std::string_view text, Channel channel) {
    return has_text({}, playbook, text, channel);
  };
  read_each(files, "playbooks", diagnostics, [&](Reading& reading) {
    auto playbook = read_playbook(reading);
    check_playbook(playbook, text_exists, reading);
    const bool is_new = std::none_of(book.playbooks.begin(), book.playbooks.end(),
                                     [&](const Playbook& other) { return other.name == playbook.name; });
    if (is_new && !has_errors(reading.diagnostics)) book.playbooks.push_back(std::move(playbook));
  });
  read_each(files, "laws", diagnostics, [&](Reading& reading) {
    auto law = read_law(reading);
    if (is_law_name(law.name) && !has_errors(reading.diagnostics)) book.laws[law.name] = std::move(law);
  });
  read_each(files, "rates", diagnostics, [&](Reading& reading) {
    for (auto& row : read_rates(reading)) book.rates[row.series][row.valid_from] = std::move(row.rate);
  });
  HolidaySet holidays;
  read_each(files, "holidays", diagnostics, [&](Reading& reading) { holidays = read_holidays(reading); });
  const auto& choice = book.ledger.profile.calendar;
  auto calendar = Calendar::build(holidays, choice.weekend, choice.closed);
  must(calendar.has_value(), "what was read makes a calendar");
  book.calendar = std::move(*calendar);
}

// Every diagnostic is at a place in one of the files.
void must_be_placed(const Files& files, const Diagnostics& diagnostics) {
  for (const auto& diagnostic : diagnostics) {
    const auto& place = diagnostic.place;
    must(std::any_of(all_codes().begin(), all_codes().end(),
                     [&](const CodeEntry& entry) { return entry.text == diagnostic.code; }),
         "a diagnostic has a code of the list", diagnostic.code);
    must_be_clean(english(printable(describe(diagnostic))));
    const auto file = files.find(place.file);
    if (file == files.end()) {
      must(place.file == kProfileFile && place.line == 0, "a diagnostic names a file of the book",
           place.file);
      continue;
    }
    const auto reading = start_reading(place.file, file->second);
    const auto what = english(diagnostic.message);
    must(place.line >= 0 && place.line <= static_cast<int>(reading.line_starts.size()),
         "a diagnostic is at a line of the file", what);
    if (place.line == 0) continue;
    const auto line = line_of(reading, place.line);
    must(place.column >= 1 && place.column <= code_points(line) + 1,
         "a diagnostic is at a column of the line", what);
    must(line.starts_with(diagnostic.excerpt), "a diagnostic quotes its line", what);
  }
}

// Each file of an invoice is in the book or named as left out.
void must_be_told(const Files& files, const Ledger& ledger) {
  for (const auto& entry : files) {
    const auto& name = entry.first;
    if (!is_wanted(name, {"invoices", ".toml", true})) continue;
    const bool is_read = std::any_of(ledger.invoices.begin(), ledger.invoices.end(),
                                     [&](const Invoice& invoice) { return invoice.file == name; });
    const auto left = std::count_if(ledger.left_out.begin(), ledger.left_out.end(),
                                    [&](const LeftOut& out) { return out.file == name; });
    must(is_read ? left == 0 : left == 1, "a file is in the book or is named as left out", name);
  }
  for (const auto& invoice : ledger.invoices) {
    must(find_client(ledger, invoice.client) != nullptr, "an invoice has its client", invoice.number);
  }
}

void try_book(const Files& files, Date as_of) {
  static const Laws kLaws = built_in_laws();
  static const Rates kRates = built_in_rates();
  auto records = load_records({files_at_hand(files), built_in_law_names()});
  auto diagnostics = std::move(records.diagnostics);
  BookAtHand book{std::move(records.ledger), test::built_in_playbooks(), kLaws, kRates, Calendar()};
  add_overrides(files, book, diagnostics);
  const auto crossed = cross_check(book.ledger, names_in(book.playbooks));
  diagnostics.insert(diagnostics.end(), crossed.begin(), crossed.end());
  sort_by_place(diagnostics);
  must_be_placed(files, diagnostics);
  must_be_told(files, book.ledger);
  must_keep_promises(book, as_of);
}

}  // namespace

}  // namespace relance::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace relance::fuzz;
  auto rest = text_of(data, size);
  const auto as_of = take_day(rest);
  Files files;
  for (auto& file : cut_into_files(rest)) {
    if (files.size() < kMostFiles) files[file.name] = std::move(file.text);
  }
  try_book(files, as_of);
  return 0;
}
