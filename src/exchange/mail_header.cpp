// SPDX-License-Identifier: MIT
#include "exchange/mail_header.hpp"

#include <algorithm>

#include "base/percent_encoding.hpp"
#include "base/printable.hpp"
#include "exchange/mail_address.hpp"
#include "exchange/mail_encoding.hpp"

namespace relance {

namespace {

constexpr std::size_t kFoldAt = 78;       // RFC 5322 2.1.1
constexpr std::size_t kEncodedLine = 76;  // RFC 2047 2
constexpr std::size_t kPieceLength = 50;  // of a parameter, so that its line stays below 78
constexpr std::size_t kShortValue = 60;
constexpr std::size_t kShortQuoted = 62;  // with its quotes and backslashes

bool is_token_character(char c) {
  return c > ' ' && c < '\x7f' && std::string_view("()<>@,;:\\\"/[]?=").find(c) == std::string_view::npos;
}

bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_token_character);
}

// Folding happens before a blank, which stays part of the text. What has a word too long for a line, or
// blanks that a reader might swallow, is encoded instead.
bool can_be_folded(std::string_view text, std::size_t first_room) {
  std::size_t length = 0;
  std::size_t room = first_room;
  for (const char c : text) {
    if (c == ' ') room = kEncodedLine;
    length = c == ' ' ? 0 : length + 1;
    if (length > room) return false;
  }
  return !text.starts_with(' ') && !text.ends_with(' ') && text.find("  ") == std::string_view::npos;
}

std::string folded(std::string out, std::string_view text) {
  std::size_t used = out.size();
  while (!text.empty()) {
    const auto word = text.substr(0, text.find(' '));
    if (used + 1 + word.size() > kFoldAt) {
      out += "\n";
      used = 0;
    }
    out += ' ';
    out += word;
    used += 1 + word.size();
    text.remove_prefix(std::min(text.size(), word.size() + 1));
  }
  return out + "\n";
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out += (out.empty() ? "" : "\n ") + word;
  return out;
}

// RFC 2231, section 7: besides what is unreserved in a URI.
constexpr std::string_view kAttributeCharacters = "!#$&+^`{|}";

std::vector<std::string> percent_pieces(std::string_view value) {
  std::vector<std::string> pieces(1);
  for (std::size_t at = 0; at < value.size();) {
    const auto length = code_point_length(value, at);
    const auto piece = percent_encoded(value.substr(at, length), kAttributeCharacters);
    if (pieces.back().size() + piece.size() > kPieceLength) pieces.emplace_back();
    pieces.back() += piece;
    at += length;
  }
  return pieces;
}

std::string parameter_text(const Parameter& parameter) {
  const std::string value = one_line(parameter.value);
  if (is_token(value) && value.size() <= kShortValue) return ";\n " + parameter.name + "=" + value;
  const auto quoted = quoted_string(value);
  if (is_plain_header_text(value) && quoted.size() <= kShortQuoted)
    return ";\n " + parameter.name + "=" + quoted;
  const auto pieces = percent_pieces(value);
  if (pieces.size() == 1) return ";\n " + parameter.name + "*=utf-8''" + pieces.front();
  std::string out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    out += ";\n " + parameter.name + "*" + std::to_string(i) + "*=" + (i == 0 ? "utf-8''" : "") + pieces[i];
  }
  return out;
}

}  // namespace

std::string text_field(std::string_view name, std::string_view value) {
  const std::string text = one_line(value);
  if (text.empty()) return {};
  const std::string start = std::string(name) + ":";
  const std::size_t room = kEncodedLine - start.size() - 1;
  if (is_plain_header_text(text) && can_be_folded(text, room)) return folded(start, text);
  return start + " " + joined(encoded_words(text, room)) + "\n";
}

std::string address_field(std::string_view name, const std::vector<Mailbox>& mailboxes) {
  if (mailboxes.empty()) return {};
  std::string out = std::string(name) + ":";
  for (std::size_t i = 0; i < mailboxes.size(); ++i) {
    const std::size_t used = i == 0 ? out.size() + 1 : 1;
    out += (i == 0 ? " " : ",\n ") + mailbox_field_text(mailboxes[i], used);
  }
  return out + "\n";
}

std::string identity_field(std::string_view name, const std::vector<std::string>& ids) {
  if (ids.empty()) return {};
  std::string out = std::string(name) + ":";
  for (const auto& id : ids) out += (out.back() == ':' ? " " : "\n ") + one_line(id);
  return out + "\n";
}

std::string value_field(std::string_view name, std::string_view value,
                        const std::vector<Parameter>& parameters) {
  std::string out = std::string(name) + ": " + std::string(value);
  for (const auto& parameter : parameters) out += parameter_text(parameter);
  return out + "\n";
}

}  // namespace relance
