// SPDX-License-Identifier: MIT
#include "store/client_type.hpp"

#include <algorithm>

#include "ledger/words.hpp"
#include "store/appended_text.hpp"
#include "store/invoice_text.hpp"
#include "store/read_client.hpp"

namespace relance {

namespace {

struct ClientText {
  Reading reading;
  TomlValue tree;
  ClientType type = ClientType::standard;
};

Result<ClientText> read_client_text(const std::string& file, const std::string& text) {
  auto reading = start_reading(file, text);
  const auto type = read_client(reading).client.type;
  auto tree = sound_tree(reading);
  if (!tree) return tl::make_unexpected(tree.error());
  return ClientText{std::move(reading), std::move(*tree), type};
}

// The byte after the text in quotes that begins here. Precondition: it has an end.
std::size_t after_quotes(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  const bool has_escapes = quote == '"';
  const std::string three(3, quote);
  const auto mark = text.substr(begin).starts_with(three) ? three : std::string(1, quote);
  auto at = begin + mark.size();
  while (at < text.size() && !text.substr(at).starts_with(mark)) {
    const bool is_escape = has_escapes && text[at] == '\\';
    at += is_escape ? std::size_t{2} : std::size_t{1};
  }
  return std::min(at + mark.size(), text.size());
}

std::size_t after_line(std::string_view text, std::size_t at) {
  const auto end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

// Not checked yet.
std::string changed_text(const ClientText& client, std::string text, ClientType type) {
  const auto mark = text.size() - client.reading.text.size();
  const auto place = [&](const TomlEntry& entry) {
    return offset_of(client.reading, entry.value.spot) + mark;
  };
  const auto value = '"' + std::string(word_of(type)) + '"';
  if (const auto* entry = find_entry(client.tree, "type"); entry != nullptr) {
    const auto begin = place(*entry);
    return text.replace(begin, after_quotes(text, begin) - begin, value);
  }
  const auto* name = find_entry(client.tree, "name");
  if (name == nullptr) return text;
  const auto line_end = std::string(line_end_of(text));
  const auto at = after_line(text, after_quotes(text, place(*name)));
  const bool is_ended = text[at - 1] == '\n';
  return text.insert(at, is_ended ? "type = " + value + line_end : line_end + "type = " + value);
}

}  // namespace

Result<std::string> with_client_type(const std::string& file, const std::string& text, ClientType type) {
  const auto before = read_client_text(file, text);
  if (!before) return tl::make_unexpected(before.error());
  const auto* written = find_entry(before->tree, "type");
  if (written != nullptr && before->type == type) return text;
  auto changed = changed_text(*before, text, type);
  const auto after = read_client_text(file, changed);
  const bool is_exact = after && after->type == type && find_entry(after->tree, "type") != nullptr &&
                        is_same_but_for("type", before->tree, after->tree);
  if (is_exact) return changed;
  return failure(
      wording("{}: `type` cannot be added below `name` as it is written", file),
      wording("write name = \"...\" on a line of its own and type = \"{}\" below it", word_of(type)));
}

Result<bool> record_client_type(const std::string& root, const std::string& file, ClientType type,
                                std::chrono::milliseconds patience) {
  const auto set = [&](const std::string& text) { return with_client_type(file, text, type); };
  const auto written = edit_files(root, {{file, set}}, patience);
  if (!written) return tl::make_unexpected(written.error());
  return written->front();
}

}  // namespace relance
