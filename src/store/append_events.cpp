// SPDX-License-Identifier: MIT
#include "store/append_events.hpp"

#include <algorithm>

#include "store/appended_text.hpp"
#include "store/invoice_text.hpp"

namespace relance {

namespace {

constexpr std::size_t kDay = std::string_view("2026-11-21").size();  // a time may follow

// A text of nothing but [[event]] tables.
Result<InvoiceText> only_events(const std::string& toml) {
  auto reading = start_reading("the event", toml);
  auto tree = parse_toml(reading);
  if (!tree || tree->entries.size() != 1 || tree->entries.front().key != "event") {
    return failure(wording("the event cannot be written as TOML"),
                   reading.diagnostics.empty() ? Wording{} : reading.diagnostics.front().message);
  }
  return InvoiceText{std::move(reading), std::move(*tree)};
}

bool is_same_table(const TomlValue* a, const TomlValue* b) {
  return is_same_value(*a, *b);
}

std::string written(const TomlValue& event, std::string_view key) {
  const auto* entry = find_entry(event, key);
  return entry == nullptr ? std::string() : entry->value.text;
}

bool is_same_step(const TomlValue& a, const TomlValue& b) {
  return written(a, "step") == written(b, "step") && written(a, "kind") == written(b, "kind") &&
         written(a, "date").substr(0, kDay) == written(b, "date").substr(0, kDay);
}

}  // namespace

Result<std::string> with_events(const std::string& file, const std::string& old_text,
                                const std::string& events_toml) {
  const auto before = read_invoice_text(file, old_text);
  if (!before) return tl::make_unexpected(before.error());
  auto expected = event_tables(*before);
  if (!expected) return tl::make_unexpected(expected.error());
  const auto added = only_events(events_toml);
  if (!added) return tl::make_unexpected(added.error());
  const auto new_events = event_tables(*added);
  if (!new_events) return tl::make_unexpected(new_events.error());
  expected->insert(expected->end(), new_events->begin(), new_events->end());

  auto text = appended_text(old_text, events_toml);
  const auto after = read_invoice_text(file, text);
  if (!after)
    return failure(wording("the event cannot be recorded: {}", after.error().message), after.error().hint);
  const auto events = event_tables(*after);
  const bool is_exact =
      events &&
      std::equal(events->begin(), events->end(), expected->begin(), expected->end(), is_same_table) &&
      is_same_but_for("event", before->tree, after->tree);
  if (!is_exact) {
    return failure(wording("the event cannot be recorded: {} would not say what it says now", file),
                   wording("look at the end of the file"));
  }
  return text;
}

EventGuard unless_recorded(const std::string& file, const std::string& events_toml) {
  return [file, events_toml](const std::string& text) -> Result<bool> {
    const auto now = read_invoice_text(file, text);
    if (!now) return tl::make_unexpected(now.error());
    const auto added = only_events(events_toml);
    if (!added) return tl::make_unexpected(added.error());
    const auto events = event_tables(*now);
    if (!events) return tl::make_unexpected(events.error());
    const auto new_events = event_tables(*added);
    if (!new_events) return tl::make_unexpected(new_events.error());

    bool has_step = false;
    for (const auto* event : *new_events) {
      if (find_entry(*event, "step") == nullptr) continue;
      has_step = true;
      const bool is_there = std::any_of(events->begin(), events->end(), [event](const TomlValue* other) {
        return is_same_step(*event, *other);
      });
      if (!is_there) return true;
    }
    return !has_step;
  };
}

EventGuard if_nothing_new(const std::string& file, std::size_t events_seen) {
  return [file, events_seen](const std::string& text) -> Result<bool> {
    const auto now = read_invoice_text(file, text);
    if (!now) return tl::make_unexpected(now.error());
    const auto events = event_tables(*now);
    if (!events) return tl::make_unexpected(events.error());
    if (events->size() == events_seen) return true;
    return failure(wording("`{}` was written by another run just now", file),
                   wording("nothing was written: run this again"));
  };
}

Result<std::vector<bool>> append_events(const std::string& root, const std::vector<EventsToAppend>& all,
                                        std::chrono::milliseconds patience) {
  std::vector<FileEdit> edits;
  edits.reserve(all.size());
  for (const auto& events : all) {
    edits.push_back({events.file, [&events](const std::string& text) -> Result<std::string> {
                       if (events.guard) {
                         const auto is_wanted = events.guard(text);
                         if (!is_wanted) return tl::make_unexpected(is_wanted.error());
                         if (!*is_wanted) return text;
                       }
                       return with_events(events.file, text, events.toml);
                     }});
  }
  return edit_files(root, edits, patience);
}

}  // namespace relance
