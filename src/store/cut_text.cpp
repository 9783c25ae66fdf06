// SPDX-License-Identifier: MIT
#include "store/cut_text.hpp"

#include <algorithm>

namespace relance {

namespace {

constexpr std::string_view kBlanks = " \t\r";

// Where the last line that is neither blank nor a comment ends, before its line end.
std::size_t end_of_body(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t start = 0; start < text.size();) {
    const auto line_end = std::min(text.find('\n', start), text.size());
    auto line = text.substr(start, line_end - start);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto first = line.find_first_not_of(kBlanks);
    if (first != std::string_view::npos && line[first] != '#') end = start + line.size();
    start = line_end + 1;
  }
  return end;
}

std::size_t start_of_line(std::string_view text, std::size_t at) {
  const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

Date date_of(const TomlValue& table) {
  const auto* date = find_entry(table, "date");
  return date == nullptr ? Date() : date->value.day.value_or(Date());
}

}  // namespace

CutText cut_at_events(std::string_view text, const InvoiceText& invoice,
                      const std::vector<const TomlValue*>& tables) {
  const auto mark = text.size() - invoice.reading.text.size();
  std::vector<std::size_t> starts;
  starts.reserve(tables.size() + 1);
  for (const auto* table : tables) {
    starts.push_back(start_of_line(text, offset_of(invoice.reading, table->spot) + mark));
  }
  starts.push_back(text.size());

  CutText cut;
  auto end = end_of_body(text.substr(0, starts.front()));
  cut.head = text.substr(0, end);
  for (std::size_t i = 0; i < tables.size(); ++i) {
    EventPart part;
    part.lead = text.substr(end, starts[i] - end);
    end = starts[i] + end_of_body(text.substr(starts[i], starts[i + 1] - starts[i]));
    part.body = text.substr(starts[i], end - starts[i]);
    part.date = date_of(*tables[i]);
    part.table = tables[i];
    cut.events.push_back(std::move(part));
  }
  cut.tail = text.substr(end);
  return cut;
}

std::string_view without_blank_end(std::string_view text) {
  const auto last = text.find_last_not_of(" \t\r\n");
  return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

}  // namespace relance
