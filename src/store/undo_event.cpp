// SPDX-License-Identifier: MIT
#include "store/undo_event.hpp"

#include "store/append_events.hpp"
#include "store/appended_text.hpp"
#include "store/event_text.hpp"
#include "store/invoice_text.hpp"
#include "store/read_event.hpp"

namespace relance {

namespace {

Wording by_hand() {
  return wording("take it out of the file by hand");
}

std::size_t size_of_mark(std::string_view text, const Reading& reading) {
  return text.size() - reading.text.size();
}

tl::unexpected<Failure> not_as_written(const InvoiceText& invoice, const TomlValue& event) {
  return failure(
      at_place(invoice.reading.file, event.spot,
               wording("the last event is not as it was recorded: it was written or changed by hand")),
      by_hand());
}

}  // namespace

Result<WithoutEvent> without_last_event(const std::string& file, const std::string& text, Currency currency) {
  auto invoice = read_invoice_text(file, text);
  if (!invoice) return tl::make_unexpected(invoice.error());
  const auto events = event_tables(*invoice);
  if (!events) return tl::make_unexpected(events.error());
  if (events->empty()) return failure(wording("{}: there is no event to take back", file));

  const auto& last = *events->back();
  auto& reading = invoice->reading;
  auto event = read_event(last, currency, reading);
  const auto line_end = line_end_of(text);
  const auto table = in_line_ends(event_toml(event), line_end);
  const auto start = offset_of(reading, last.spot) + size_of_mark(text, reading);
  const auto found = std::string_view(text).substr(start);
  const auto before = std::string_view(text).substr(0, start);
  if (has_errors(reading.diagnostics) || !found.starts_with(table) || !before.ends_with(line_end)) {
    return not_as_written(*invoice, last);
  }
  if (found.size() > table.size()) {
    return failure(at_place(file, spot_of(reading, start + table.size() - size_of_mark(text, reading)),
                            wording("something was written after the last event")),
                   by_hand());
  }
  std::string rest(before.substr(0, before.size() - line_end.size()));
  const auto again = with_events(file, rest, event_toml(event));
  if (!again || *again != text) return not_as_written(*invoice, last);
  return WithoutEvent{std::move(rest), std::move(event)};
}

Result<Event> undo_last_event(const std::string& root, const std::string& file, Currency currency,
                              std::chrono::milliseconds patience) {
  Event event;
  const auto undo = [&](const std::string& text) -> Result<std::string> {
    auto without = without_last_event(file, text, currency);
    if (!without) return tl::make_unexpected(without.error());
    event = std::move(without->event);
    return std::move(without->text);
  };
  const auto done = edit_files(root, {{file, undo}}, patience);
  if (!done) return tl::make_unexpected(done.error());
  return event;
}

}  // namespace relance
