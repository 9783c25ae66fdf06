// SPDX-License-Identifier: MIT
#include "store/invoice_text.hpp"

#include <algorithm>
#include <utility>

#include "store/read_invoice.hpp"

namespace relance {

namespace {

bool is_same_entry(const TomlEntry& a, const TomlEntry& b) {
  return a.key == b.key && is_same_value(a.value, b.value);
}

Failure told(const Diagnostic& found) {
  return {at_place(found.place.file, {found.place.line, found.place.column}, found.message), found.hint};
}

}  // namespace

Wording at_place(const std::string& file, Spot spot, const Wording& message) {
  if (spot.line == 0) return wording("{}: {}", file, message);
  return wording("{}:{}:{}: {}", file, spot.line, spot.column, message);
}

Result<TomlValue> sound_tree(Reading& reading) {
  sort_by_place(reading.diagnostics);
  for (const auto& found : reading.diagnostics) {
    if (found.severity == Severity::error) return tl::make_unexpected(told(found));
  }
  auto tree = parse_toml(reading);
  if (!tree) return failure(wording("{}: cannot be read", reading.file));
  return std::move(*tree);
}

Result<InvoiceText> read_invoice_text(const std::string& file, std::string text) {
  // Without a client and its currency the most decimals are accepted: whoever writes an amount knows better.
  const Ledger no_clients;
  auto reading = start_reading(file, std::move(text));
  read_invoice(reading, {no_clients, {}, {}, {}});
  auto tree = sound_tree(reading);
  if (!tree) return tl::make_unexpected(tree.error());
  return InvoiceText{std::move(reading), std::move(*tree)};
}

Result<std::vector<const TomlValue*>> event_tables(const InvoiceText& invoice) {
  const auto* entry = find_entry(invoice.tree, "event");
  if (entry == nullptr) return std::vector<const TomlValue*>();
  const auto is_header = [&invoice](const TomlValue& item) {
    const auto written = std::string_view(invoice.reading.text).substr(offset_of(invoice.reading, item.spot));
    return item.kind == TomlKind::table && written.starts_with("[[");
  };
  const auto& items = entry->value.items;
  if (items.empty() || !std::all_of(items.begin(), items.end(), is_header)) {
    return failure(at_place(invoice.reading.file, entry->spot,
                            wording("`event` is written as one value, nothing can be appended to it")),
                   wording("write each event as a table of its own at the end of the file: [[event]] on a "
                           "line, and its keys on the lines below"));
  }
  std::vector<const TomlValue*> tables;
  tables.reserve(items.size());
  for (const auto& item : items) tables.push_back(&item);
  return tables;
}

bool is_same_value(const TomlValue& a, const TomlValue& b) {
  return a.kind == b.kind && a.text == b.text &&
         std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), is_same_value) &&
         std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(), is_same_entry);
}

bool is_same_but_for(std::string_view key, const TomlValue& a, const TomlValue& b) {
  const auto others = [key](const TomlValue& table) {
    std::vector<const TomlEntry*> entries;
    for (const auto& entry : table.entries) {
      if (entry.key != key) entries.push_back(&entry);
    }
    return entries;
  };
  const auto of_a = others(a);
  const auto of_b = others(b);
  return std::equal(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(),
                    [](const TomlEntry* x, const TomlEntry* y) { return is_same_entry(*x, *y); });
}

}  // namespace relance
