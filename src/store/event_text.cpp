// SPDX-License-Identifier: MIT
#include "store/event_text.hpp"

#include <string_view>

#include "ledger/words.hpp"
#include "store/toml_literal.hpp"

namespace relance {

namespace {

class Table {
 public:
  void add(std::string_view key, std::string_view literal) {
    text_.append(key).append(" = ").append(literal).append("\n");
  }
  void add_text(std::string_view key, std::string_view value) {
    if (!value.empty()) add(key, toml_string(value));
  }
  void add_day(std::string_view key, const std::optional<Date>& day) {
    if (day) add(key, to_iso(*day));
  }
  void add_amount(std::string_view key, const std::optional<Money>& amount) {
    if (amount) add(key, to_decimal(*amount));
  }

  std::string text() && { return std::move(text_); }

 private:
  std::string text_ = "[[event]]\n";
};

std::string inline_list(const std::vector<Instalment>& instalments) {
  std::string out;
  for (const auto& instalment : instalments) {
    out += out.empty() ? "[{ due = " : ", { due = ";
    out += to_iso(instalment.due) + ", amount = " + to_decimal(instalment.amount) + " }";
  }
  return out + ']';
}

}  // namespace

std::string event_toml(const Event& event) {
  Table table;
  table.add_day("date", event.date);
  table.add_text("kind", word_of(event.kind));
  table.add_text("step", event.step);
  if (event.channel) table.add_text("channel", word_of(*event.channel));
  table.add_text("outcome", *event.outcome);
  table.add_day("until", event.until);
  table.add_day("sent", event.sent);
  table.add_amount("amount", event.amount);
  table.add_text("method", event.method);
  table.add_amount("interest", event.fees->interest);
  table.add_amount("compensation", event.fees->compensation);
  if (!event.instalments->empty()) table.add("instalments", inline_list(event.instalments));
  table.add_text("reference", event.reference);
  table.add_text("to", *event.to);
  table.add_text("reason", *event.reason);
  table.add_text("note", event.note);
  return std::move(table).text();
}

std::string events_toml(const std::vector<Event>& events) {
  std::string out;
  for (const auto& event : events) out += (out.empty() ? "" : "\n") + event_toml(event);
  return out;
}

}  // namespace relance
