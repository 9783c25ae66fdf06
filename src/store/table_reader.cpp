// SPDX-License-Identifier: MIT
#include "store/table_reader.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/nearest.hpp"

namespace relance {

namespace {

constexpr std::size_t kUsualKeys = 32;  // asked for, of an invoice

Wording name_of(TomlKind kind) {
  switch (kind) {
    case TomlKind::text:
      return wording("text");
    case TomlKind::integer:
      return wording("a whole number");
    case TomlKind::decimal:
      return wording("a decimal number");
    case TomlKind::boolean:
      return wording("true or false");
    case TomlKind::date:
      return wording("a date");
    case TomlKind::time:
      return wording("a time of day");
    case TomlKind::date_time:
      return wording("a date with a time of day");
    case TomlKind::list:
      return wording("a list");
    case TomlKind::table:
      return wording("a table");
  }
  return {};
}

// What other programs and other languages call it.
std::optional<std::string> by_another_name(std::string_view key, const std::vector<std::string_view>& known) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 18> kNames = {{
      {"net", "terms"},
      {"delai", "terms"},
      {"amount", "total"},
      {"montant", "total"},
      {"nom", "name"},
      {"societe", "name"},
      {"company", "name"},
      {"echeance", "due"},
      {"due_date", "due"},
      {"date", "issued"},
      {"objet", "title"},
      {"subject", "title"},
      {"devise", "currency"},
      {"courriel", "email"},
      {"mail", "email"},
      {"tel", "phone"},
      {"langue", "language"},
      {"pays", "country"},
  }};
  const auto found = std::find_if(kNames.begin(), kNames.end(), [&](const auto& pair) {
    return pair.first == key && std::find(known.begin(), known.end(), pair.second) != known.end();
  });
  return found == kNames.end() ? std::nullopt : std::optional(std::string(found->second));
}

}  // namespace

const TomlEntry* TableReader::find(std::string_view key) {
  if (known_.empty()) known_.reserve(kUsualKeys);
  known_.push_back(key);
  return find_entry(table_, key);
}

Spot TableReader::spot(std::string_view key) {
  const auto* entry = find(key);
  return entry == nullptr ? table_.spot : entry->value.spot;
}

void TableReader::require(std::string_view key, const Wording& example) {
  if (has(key)) return;
  complain(DiagnosticCode::missing_key, table_.spot,
           {wording("`{}` is missing in {}", key, what_), wording("add {} = {}", key, example)});
}

std::string TableReader::required_text(std::string_view key, const Wording& example) {
  require(key, example);
  auto found = text(key);
  const auto* entry = find(key);
  const bool is_blank = found.find_first_not_of(" \t\n") == std::string::npos;
  if (entry != nullptr && entry->value.kind == TomlKind::text && is_blank) {
    complain(DiagnosticCode::empty_text, entry->value.spot,
             {wording("`{}` is empty", key), wording("write {} = {}", key, example)});
  }
  return found;
}

bool TableReader::is_text(const TomlValue& value, std::string_view key) {
  if (value.kind == TomlKind::text) return true;
  const bool is_days = key == "terms" && value.kind == TomlKind::integer;
  if (is_days) {
    wrong_type(value, key, wording("text"), wording("put it between quotes: \"{} days\"", value.text));
    return false;
  }
  wrong_type(value, key, wording("text"),
             is_scalar(value.kind) ? wording("put it between quotes: \"{}\"", value.text) : Wording{});
  return false;
}

std::string TableReader::text(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr || !is_text(entry->value, key)) return {};
  return entry->value.text;
}

std::vector<const TomlValue*> TableReader::one_or_more(std::string_view key) {
  std::vector<const TomlValue*> values;
  const auto* entry = find(key);
  if (entry == nullptr) return values;
  if (entry->value.kind != TomlKind::list) return {&entry->value};
  for (const auto& item : entry->value.items) values.push_back(&item);
  return values;
}

std::vector<std::string> TableReader::texts(std::string_view key) {
  std::vector<std::string> found;
  for (const auto* value : one_or_more(key)) {
    if (is_text(*value, key)) found.push_back(value->text);
  }
  return found;
}

std::optional<bool> TableReader::boolean(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  if (entry->value.kind != TomlKind::boolean) {
    wrong_type(entry->value, key, wording("true or false"), wording("write true or false, without quotes"));
    return std::nullopt;
  }
  return entry->value.text == "true";
}

std::optional<int> TableReader::integer_in(const TomlValue& value, std::string_view key, Range range) {
  if (value.kind != TomlKind::integer) {
    wrong_type(value, key, wording("a whole number"), wording("write it as in {}", std::max(range.from, 1)));
    return std::nullopt;
  }
  if (value.integer < range.from || value.integer > range.to) {
    complain(DiagnosticCode::out_of_range, value.spot,
             {wording("`{}` is {}, expected {} to {}", key, value.text, range.from, range.to), {}});
    return std::nullopt;
  }
  return static_cast<int>(value.integer);
}

std::optional<int> TableReader::integer(std::string_view key, Range range) {
  const auto* entry = find(key);
  return entry == nullptr ? std::nullopt : integer_in(entry->value, key, range);
}

std::vector<int> TableReader::integers(std::string_view key, Range range) {
  std::vector<int> found;
  for (const auto* value : one_or_more(key)) {
    if (const auto number = integer_in(*value, key, range)) found.push_back(*number);
  }
  return found;
}

std::optional<Date> TableReader::day_in(const TomlValue& value, std::string_view key) {
  const bool is_day = value.kind == TomlKind::date || value.kind == TomlKind::date_time;
  if (!is_day) {
    const bool is_quoted_day = value.kind == TomlKind::text && parse_iso_date(value.text);
    wrong_type(value, key, wording("a date"),
               is_quoted_day ? wording("write it without quotes: {}", value.text)
                             : wording("write year-month-day without quotes, as in 2026-11-21"));
  } else if (!value.day) {
    complain(DiagnosticCode::bad_date, value.spot,
             {wording("`{}` is in the year 0000, expected 0001 to 9999", key), {}});
  }
  return is_day ? value.day : std::nullopt;
}

std::optional<Date> TableReader::day(std::string_view key) {
  const auto* entry = find(key);
  return entry == nullptr ? std::nullopt : day_in(entry->value, key);
}

std::vector<Date> TableReader::days(std::string_view key) {
  std::vector<Date> found;
  for (const auto* value : one_or_more(key)) {
    if (const auto day = day_in(*value, key)) found.push_back(*day);
  }
  return found;
}

const TomlValue* TableReader::table(std::string_view key, Wording hint) {
  const auto* entry = find(key);
  if (entry == nullptr) return nullptr;
  if (entry->value.kind == TomlKind::table) return &entry->value;
  if (hint.empty()) hint = wording("write [{}] on a line of its own", key);
  wrong_type(entry->value, key, wording("a table"), std::move(hint));
  return nullptr;
}

std::vector<const TomlValue*> TableReader::tables(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return {};
  const auto hint = wording("write [[{}]] with two brackets, once for each", key);
  if (entry->value.kind != TomlKind::list) {
    wrong_type(entry->value, key, wording("a list of tables"), hint);
    return {};
  }
  std::vector<const TomlValue*> found;
  for (const auto& item : entry->value.items) {
    if (item.kind == TomlKind::table) {
      found.push_back(&item);
    } else {
      wrong_type(item, key, wording("a table"), hint);
    }
  }
  return found;
}

void TableReader::wrong_type(const TomlValue& value, std::string_view key, const Wording& expected,
                             Wording hint) {
  complain(DiagnosticCode::wrong_type, value.spot,
           {wording("`{}` is {}, expected {}", key, name_of(value.kind), expected), std::move(hint)});
}

void TableReader::unknown_word(const TomlValue& value, std::string_view key,
                               const std::vector<std::string>& accepted) {
  const auto all = alternatives(accepted);
  const auto expected = accepted.size() == 1 ? all : wording("one of {}", all);
  if (value.kind != TomlKind::text) {
    wrong_type(value, key, expected, wording("write it between quotes"));
    return;
  }
  const auto guess = nearest(value.text, accepted);
  complain(DiagnosticCode::unknown_word, value.spot,
           {wording("`{}` is `{}`, expected {}", key, value.text, expected),
            guess ? did_you_mean(*guess) : Wording{}});
}

std::vector<const TomlEntry*> TableReader::unknown_entries() const {
  std::vector<const TomlEntry*> unknown;
  for (const auto& entry : table_.entries) {
    if (std::find(known_.begin(), known_.end(), entry.key) == known_.end()) unknown.push_back(&entry);
  }
  return unknown;
}

Failure TableReader::unknown_key(const TomlEntry& entry, bool may_guess) const {
  std::optional<std::string> guess;
  if (may_guess) guess = nearest(entry.key, std::vector<std::string>(known_.begin(), known_.end()));
  if (may_guess && !guess) guess = by_another_name(entry.key, known_);
  return {wording("`{}` is not a key of {}", entry.key, what_),
          guess ? did_you_mean(*guess) : wording("it has no effect: delete it or make it a comment")};
}

void TableReader::finish(const std::vector<std::string>& also_known) {
  for (const auto* entry : unknown_entries()) {
    const bool is_known = std::binary_search(also_known.begin(), also_known.end(), entry->key);
    if (!is_known) complain(DiagnosticCode::unknown_key, entry->spot, unknown_key(*entry));
  }
}

}  // namespace relance
