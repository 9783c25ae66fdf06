// SPDX-License-Identifier: MIT
// Typed access to one table of a file. What is missing, ill-typed or out of its set of values is reported
// where it stands, and reading goes on; an optional that comes back empty was absent or has been reported.
// Every key that is asked for is a known key; finish() reports the others. A key is a literal, or lives as
// long as the reader.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "ledger/words.hpp"
#include "store/toml_tree.hpp"

namespace relance {

struct Range {
  int from = 0;
  int to = 0;
};

enum class Sign { any, not_negative, positive };

class TableReader {
 public:
  // `what` names the table in messages: "a client", "[me]".
  TableReader(const TomlValue& table, Reading& reading, Wording what)
      : table_(table), reading_(reading), what_(std::move(what)) {}

  const TomlEntry* find(std::string_view key);
  bool has(std::string_view key) { return find(key) != nullptr; }
  // Of the value; of the table itself when the key is absent.
  Spot spot(std::string_view key);
  Spot spot() const { return table_.spot; }
  const Wording& what() const { return what_; }

  // Reports an absent key at the table's own place.
  void require(std::string_view key, const Wording& example);
  void require(std::string_view key, std::string_view example) { require(key, part_of(example)); }
  std::string required_text(std::string_view key, const Wording& example);  // not blank
  std::string required_text(std::string_view key, std::string_view example) {
    return required_text(key, part_of(example));
  }

  std::string text(std::string_view key);                // empty when absent
  std::vector<std::string> texts(std::string_view key);  // one text, or a list of them
  std::string email(std::string_view key);
  std::optional<bool> boolean(std::string_view key);
  std::optional<int> integer(std::string_view key, Range range);
  std::vector<int> integers(std::string_view key, Range range);
  std::optional<Date> day(std::string_view key);
  std::vector<Date> days(std::string_view key);
  std::optional<Currency> currency(std::string_view key);
  std::string country(std::string_view key);
  std::optional<std::string> law(std::string_view key);  // the name of a law file, or "none"
  std::optional<Terms> terms(std::string_view key);
  std::optional<Money> amount(std::string_view key, Currency currency, Sign sign);
  // A number as a plain decimal: "14.5", "-0.88".
  std::optional<std::string> decimal(std::string_view key);
  // The same, zero or more: an amount whose currency is each invoice's own.
  std::optional<std::string> plain_amount(std::string_view key);

  template <typename E>
  std::optional<E> word(std::string_view key) {
    const auto* entry = find(key);
    if (entry == nullptr) return std::nullopt;
    return word_in<E>(entry->value, key);
  }

  // One word, or a list of them.
  template <typename E>
  std::vector<E> words(std::string_view key) {
    std::vector<E> found;
    for (const auto* value : one_or_more(key)) {
      if (const auto word = word_in<E>(*value, key)) found.push_back(*word);
    }
    return found;
  }

  const TomlValue* table(std::string_view key, Wording hint = {});  // [key]
  std::vector<const TomlValue*> tables(std::string_view key);       // [[key]]

  // Calls read(TableReader&) on [key] if it is there, then reports its unknown keys.
  template <typename Read>
  void within(std::string_view key, Wording what, Read read) {
    const auto* found = table(key);
    if (found == nullptr) return;
    TableReader inner(*found, reading_, std::move(what));
    read(inner);
    inner.finish();
  }

  // The same for each [[key]].
  template <typename Read>
  void for_each(std::string_view key, const Wording& what, Read read) {
    for (const auto* found : tables(key)) {
      TableReader inner(*found, reading_, what);
      read(inner);
      inner.finish();
    }
  }

  std::vector<const TomlValue*> one_or_more(std::string_view key);

  void complain(DiagnosticCode code, Spot spot, Failure what) {
    report(reading_, code, spot, std::move(what));
  }
  void wrong_type(const TomlValue& value, std::string_view key, const Wording& expected, Wording hint = {});
  void unknown_word(const TomlValue& value, std::string_view key, const std::vector<std::string>& accepted);

  // A warning for every key that nobody asked for and that is not in `also_known`, which is sorted.
  void finish(const std::vector<std::string>& also_known = {});
  // The keys finish() would report, for when it is not known yet which others exist.
  std::vector<const TomlEntry*> unknown_entries() const;
  Failure unknown_key(const TomlEntry& entry, bool may_guess = true) const;

 private:
  template <typename E>
  std::optional<E> word_in(const TomlValue& value, std::string_view key) {
    if (value.kind == TomlKind::text) {
      if (const auto found = from_word<E>(value.text)) return found;
    }
    std::vector<std::string> accepted;
    for (const auto& word : kWords<E>) accepted.emplace_back(word.text);
    unknown_word(value, key, accepted);
    return std::nullopt;
  }

  bool is_text(const TomlValue& value, std::string_view key);
  std::optional<int> integer_in(const TomlValue& value, std::string_view key, Range range);
  std::optional<Date> day_in(const TomlValue& value, std::string_view key);

  const TomlValue& table_;
  Reading& reading_;
  Wording what_;
  std::vector<std::string_view> known_;  // as often as they were asked for
};

}  // namespace relance
