// SPDX-License-Identifier: MIT
// Files `base`, `ours` and `theirs` are merged. No event of either side is lost or doubled, or a person is
// asked; the sides may change places.
#include <algorithm>
#include <map>

#include "fuzz_input.hpp"
#include "store/appended_text.hpp"
#include "store/cut_text.hpp"
#include "store/merge_events.hpp"

namespace relance::fuzz {

namespace {

using Counts = std::map<std::string, int>;

// Each event by what it says: an event of a merge may have other line ends.
void add_value(std::string& out, const TomlValue& value) {
  out += std::to_string(static_cast<int>(value.kind)) + ":" + value.text + ";";
  for (const auto& item : value.items) add_value(out, item);
  for (const auto& entry : value.entries) add_value(out.append(entry.key).append("="), entry.value);
  out += ".";
}

struct Seen {
  bool is_invoice = false;
  Counts events;
};

Seen seen_in(const std::string& text) {
  const auto invoice = read_invoice_text("invoices/a.toml", text);
  if (!invoice) return {};
  const auto tables = event_tables(*invoice);
  if (!tables) return {};
  Seen seen{true, {}};
  for (const auto* table : *tables) {
    std::string event;
    add_value(event, *table);
    ++seen.events[event];
  }
  return seen;
}

// Cut at its events and joined again, it is the same text.
void must_be_cut_well(const std::string& text) {
  const auto invoice = read_invoice_text("invoices/a.toml", text);
  if (!invoice) return;
  const auto tables = event_tables(*invoice);
  if (!tables) return;
  const auto cut = cut_at_events(text, *invoice, *tables);
  auto joined = cut.head;
  for (const auto& part : cut.events) joined += part.lead + part.body;
  must(joined + cut.tail == text, "a text is its parts", text);
  must(cut.events.size() == tables->size(), "every event is a part", text);
}

int count_of(const Counts& counts, const std::string& event) {
  const auto found = counts.find(event);
  return found == counts.end() ? 0 : found->second;
}

// What a merge of lines cannot promise: both sides and the base are invoices, and neither side took an event
// away. Then the merge has of each event as many as the side that has more, and what each side added on its
// own.
void must_hold_events(const std::string& merged, const Seen& base, const Seen& ours, const Seen& theirs) {
  const auto result = seen_in(merged);
  must(result.is_invoice, "a merge is an invoice", merged);
  Counts all = ours.events;
  for (const auto& [event, count] : theirs.events) all[event] = std::max(all[event], count);
  for (const auto& [event, count] : all) {
    const int in_base = count_of(base.events, event);
    const int in_both = std::min(count_of(ours.events, event), count_of(theirs.events, event));
    const int found = count_of(result.events, event);
    if (in_both >= in_base) must(found >= count, "no event is lost", event);
    // An event that both have in other bytes is there twice, for a person to see.
    must(
        found <= count_of(ours.events, event) + count_of(theirs.events, event) - in_base || in_both < in_base,
        "no event is doubled", event);
  }
  for (const auto& [event, count] : result.events) {
    must(count > 0 && all.contains(event), "no event is made up", event);
  }
}

void try_merge(const std::string& base, const std::string& ours, const std::string& theirs) {
  must(merge_events(base, ours, ours) == ours, "two equal sides are the merge");
  must(merge_events(base, base, ours) == ours && merge_events(base, ours, base) == ours,
       "what one side alone changed is the merge");
  const auto merged = merge_events(base, ours, theirs);
  const auto swapped = merge_events(base, theirs, ours);
  must(merged.has_value() == swapped.has_value(), "whether a person is asked does not depend on the side");
  if (!merged || ours == theirs || ours == base || theirs == base) return;
  const auto of_ours = seen_in(ours);
  const auto of_theirs = seen_in(theirs);
  must(of_ours.is_invoice && of_theirs.is_invoice, "what is merged are invoices");
  must_hold_events(*merged, seen_in(base), of_ours, of_theirs);
  must(seen_in(*merged).events == seen_in(*swapped).events, "both orders have the same events", *merged);
}

}  // namespace

}  // namespace relance::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace relance::fuzz;
  std::map<std::string, std::string> sides;
  for (const auto& file : cut_into_files(text_of(data, size))) sides[file.name] = file.text;
  // A side that is written as lines behind the base is easier to come by for libFuzzer.
  const auto& base = sides["base"];
  for (const auto* name : {"ours", "theirs"}) {
    if (sides[name].starts_with("+\n")) sides[name] = base + sides[name].substr(2);
    must_be_cut_well(sides[name]);
  }
  try_merge(base, sides["ours"], sides["theirs"]);
  return 0;
}
