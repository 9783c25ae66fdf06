// SPDX-License-Identifier: MIT
#include "exchange/mail_address.hpp"

#include <algorithm>

#include "base/printable.hpp"
#include "exchange/mail_encoding.hpp"

namespace relance {

namespace {

constexpr std::size_t kFoldAt = 76;
constexpr std::size_t kLongestWritten = 62;  // with its quotes and backslashes

bool is_atom_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

// Words of atoms with one blank between them.
bool is_phrase_of_atoms(std::string_view text) {
  const bool has_odd_blank = text.starts_with(' ') || text.ends_with(' ') || text.find("  ") != text.npos;
  return !has_odd_blank &&
         std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || is_atom_character(c); });
}

std::string written_name(const std::string& name) {
  return is_phrase_of_atoms(name) ? name : quoted_string(name);
}

std::string encoded_name(const std::string& name, std::size_t used) {
  std::string out;
  for (const auto& word : encoded_words(name, kFoldAt - used)) out += (out.empty() ? "" : "\n ") + word;
  return out;
}

}  // namespace

std::string quoted_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string mailbox_field_text(const Mailbox& mailbox, std::size_t used) {
  const std::string name = one_line(mailbox.name);
  std::string email = one_line(mailbox.email);
  if (name.empty()) return email;
  const std::string written = written_name(name);
  const bool is_written = is_plain_header_text(name) && written.size() <= kLongestWritten;
  const std::string shown = is_written ? written : encoded_name(name, used);
  const auto line_end = shown.rfind('\n');
  const std::size_t in_line =
      line_end == std::string::npos ? used + shown.size() : shown.size() - line_end - 1;
  const bool fits = in_line + 1 + email.size() + 2 <= kFoldAt;
  return shown + (fits ? " <" : "\n <") + email + ">";
}

std::string mailbox_text(const Mailbox& mailbox) {
  if (mailbox.name.empty()) return mailbox.email;
  const bool has_special = mailbox.name.find_first_of("()<>[]:;@\\,.\"") != std::string::npos;
  return (has_special ? quoted_string(mailbox.name) : mailbox.name) + " <" + mailbox.email + ">";
}

}  // namespace relance
