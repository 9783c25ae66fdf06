// SPDX-License-Identifier: MIT
// An invoice, and events to be recorded on it (after a line `--- events`). What was there stays byte for
// byte, and what was recorded last can be taken back.
#include <map>

#include "fuzz_input.hpp"
#include "store/append_events.hpp"
#include "store/client_type.hpp"
#include "store/event_text.hpp"
#include "store/invoice_text.hpp"
#include "store/read_event.hpp"
#include "store/replace_value.hpp"
#include "store/undo_event.hpp"

namespace relance::fuzz {

namespace {

const std::string kFile = "invoices/a.toml";

std::size_t event_count(const std::string& text) {
  const auto invoice = read_invoice_text(kFile, text);
  must(invoice.has_value(), "what was recorded on is an invoice", text);
  const auto tables = event_tables(*invoice);
  must(tables.has_value(), "its events are tables", text);
  return tables->size();
}

// The events as the reader takes them, written as the tool writes them.
std::vector<Event> events_in(const std::string& toml) {
  auto reading = start_reading("events", toml);
  const auto tree = parse_toml(reading);
  std::vector<Event> events;
  const auto* entry = tree ? find_entry(*tree, "event") : nullptr;
  if (entry == nullptr) return events;
  for (const auto& item : entry->value.items) {
    if (item.kind != TomlKind::table) continue;
    auto of_event = start_reading("events", toml);
    auto event = read_event(item, Currency(), of_event);
    if (!has_errors(of_event.diagnostics)) events.push_back(std::move(event));
  }
  return events;
}

void try_recording(const std::string& text, const Event& event) {
  const auto toml = event_toml(event);
  const auto recorded = with_events(kFile, text, toml);
  if (!recorded) return;
  must(recorded->starts_with(text), "what was there stays byte for byte", *recorded);
  must(event_count(*recorded) == event_count(text) + 1, "one event is there more", *recorded);
  const auto again = unless_recorded(kFile, toml)(*recorded);
  must(again && *again == event.step.empty(), "a step recorded is not recorded again", *recorded);
  const auto undone = without_last_event(kFile, *recorded, Currency());
  must(undone.has_value(), "what was recorded can be taken back", *recorded);
  must(undone->text == text, "taken back, the bytes are the old ones", undone->text);
  must(event_toml(undone->event) == toml, "what is taken back is what was recorded", toml);
}

void try_many(const std::string& text, const std::vector<Event>& events) {
  const auto recorded = with_events(kFile, text, events_toml(events));
  if (!recorded) return;
  auto at = *recorded;
  for (std::size_t left = events.size(); left > 0; --left) {
    const auto undone = without_last_event(kFile, at, Currency());
    must(undone.has_value(), "of several events each can be taken back", at);
    at = undone->text;
  }
  must(at == text, "all taken back, the bytes are the old ones", at);
}

// The two values that are changed in place: set twice, the second finds it set.
void try_values(const std::string& text) {
  const Date day = make_date(2026, 11, 20);
  if (const auto checked = with_bank_checked(text, day)) {
    const auto again = with_bank_checked(*checked, day);
    must(again && *again == *checked, "a day that is set is not set again", *checked);
    const auto later = with_bank_checked(*checked, day + Days{1});
    must(later && with_bank_checked(*later, day) == *checked, "a day set back gives the bytes back",
         *checked);
  }
  if (const auto typed = with_client_type("clients/a.toml", text, ClientType::overwhelmed)) {
    const auto again = with_client_type("clients/a.toml", *typed, ClientType::overwhelmed);
    must(again && *again == *typed, "a type that is set is not set again", *typed);
  }
}

}  // namespace

}  // namespace relance::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace relance;
  std::map<std::string, std::string> files;
  for (const auto& file : fuzz::cut_into_files(fuzz::text_of(data, size))) files[file.name] = file.text;
  // A file may lack its last line end: one that the mark of the next file needs is left out on demand.
  auto& text = files[""];
  if (files.contains("open") && text.ends_with('\n')) text.pop_back();
  const auto events = fuzz::events_in(files["events"]);
  for (const auto& event : events) fuzz::try_recording(text, event);
  if (!events.empty()) fuzz::try_many(text, events);
  fuzz::try_values(text);
  return 0;
}
