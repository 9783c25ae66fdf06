// SPDX-License-Identifier: MIT
#include "render/json_document.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/printable.hpp"
#include "render/names.hpp"

namespace relance::json {

namespace {

constexpr int kIndent = 2;

// Scripts jump to line and column: a diagnostic about a whole file points at its beginning (fine print B15).
Value diagnostic_object(const Diagnostic& diagnostic, const Catalogue& words) {
  return {{"code", diagnostic.code},
          {"severity", word(diagnostic.severity)},
          {"file", printable(diagnostic.place.file)},
          {"line", std::max(1, diagnostic.place.line)},
          {"column", std::max(1, diagnostic.place.column)},
          {"message", said(printable(diagnostic.message), words)},
          {"hint", said(diagnostic.hint, words)}};
}

}  // namespace

std::string document(const Envelope& envelope, Value payload) {
  Value whole = {{"schema", "relance/1"}, {"as_of", to_iso(envelope.as_of)}};
  for (auto& member : payload.items()) whole[member.key()] = std::move(member.value());
  whole["diagnostics"] = array_of(
      envelope.diagnostics, [&](const Diagnostic& one) { return diagnostic_object(one, envelope.words); });
  return whole.dump(kIndent, ' ', false, Value::error_handler_t::replace) + "\n";
}

Value day(Date day) {
  return to_iso(day);
}

Value day_or_null(const std::optional<Date>& day) {
  return day ? json::day(*day) : Value(nullptr);
}

Value text_or_null(const std::string& text) {
  return text.empty() ? Value(nullptr) : Value(text);
}

Value amount(const Money& amount) {
  return to_decimal(amount);
}

Value currency(Currency currency) {
  return currency.code();
}

Value texts(const std::vector<std::string>& texts) {
  return array_of(texts, [](const std::string& text) { return Value(text); });
}

Value channels(const std::vector<Channel>& channels) {
  return array_of(channels, [](Channel channel) { return Value(word(channel)); });
}

Value left_out(const std::vector<LeftOut>& files) {
  return array_of(files, [](const LeftOut& file) -> Value {
    return {{"file", printable(file.file)},
            {"number", printable(file.number)},
            {"client", printable(file.client)}};
  });
}

Value movement(const Movement& movement) {
  return {{"on", json::day(movement.on)},
          {"kind", word(movement.kind)},
          {"amount", json::amount(movement.amount)}};
}

}  // namespace relance::json
