// SPDX-License-Identifier: MIT
#include "read_mail.hpp"

#include <algorithm>

#include "fuzz_input.hpp"

namespace relance::fuzz {

namespace {

constexpr std::size_t kLongestLine = 998;
constexpr std::size_t kLongestEncodedWord = 75;
constexpr std::size_t kLongestBodyLine = 76;
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool is_ascii_line(std::string_view line) {
  return std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// `mark` and two capital hexadecimal digits.
std::string without_escapes(std::string_view text, char mark) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != mark) {
      out += text[at];
      continue;
    }
    must(at + 2 < text.size() && hex_value(text[at + 1]) >= 0 && hex_value(text[at + 2]) >= 0,
         "an escape has two digits", text);
    out += static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]));
    at += 2;
  }
  return out;
}

bool is_encoded_word(std::string_view word) {
  return word.starts_with("=?") && word.ends_with("?=") && std::count(word.begin(), word.end(), '?') == 4;
}

std::string decoded_word(std::string_view word) {
  constexpr std::string_view kStart = "=?UTF-8?Q?";
  must(word.starts_with(kStart) && word.size() <= kLongestEncodedWord, "an encoded word is short", word);
  std::string inside(word.substr(kStart.size(), word.size() - kStart.size() - 2));
  std::replace(inside.begin(), inside.end(), '_', ' ');
  return without_escapes(inside, '=');
}

std::string unquoted(std::string_view text) {
  std::string out;
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] == '\\') ++at;
    must(at + 1 < text.size(), "a quoted string is closed", text);
    out += text[at];
  }
  return out;
}

std::string decoded_base64(std::string_view lines) {
  std::string out;
  unsigned group = 0;
  int bits = 0;
  for (const char c : lines) {
    if (c == '\n' || c == '=') continue;
    const auto value = kBase64.find(c);
    must(value != std::string_view::npos, "base64 has its own letters only", lines);
    group = (group << 6U | static_cast<unsigned>(value)) & 0xFFFFFFU;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out += static_cast<char>(group >> static_cast<unsigned>(bits) & 0xFFU);
  }
  return out;
}

std::string decoded_quoted_printable(std::string_view lines) {
  std::string joined;
  while (!lines.empty()) {
    const bool is_last = lines.find('\n') == std::string_view::npos;
    const auto line = take_line(lines);
    must(!line.ends_with(' ') && !line.ends_with('\t'), "no line ends in a blank that could get lost", line);
    must(!line.starts_with('.') && !line.starts_with("From "), "no line begins as a mark of mail", line);
    joined += line.ends_with('=') ? line.substr(0, line.size() - 1) : line;
    if (!line.ends_with('=') && !is_last) joined += '\n';
  }
  return without_escapes(joined, '=');
}

}  // namespace

ReadPart read_part(std::string_view text) {
  ReadPart part;
  std::string name;
  while (true) {
    must(!text.empty(), "an empty line ends the header");
    const auto line = take_line(text);
    if (line.empty()) break;
    must(is_ascii_line(line) && line.size() <= kLongestLine, "a line of a header is short ASCII", line);
    must(line.find_first_not_of(' ') != std::string_view::npos, "no line of a header is blank", line);
    if (line.starts_with(' ')) {
      must(!name.empty(), "a header begins with a field", line);
      part.fields[name] += line;
      continue;
    }
    const auto colon = line.find(": ");
    must(colon != std::string_view::npos, "a field has a name", line);
    name = line.substr(0, colon);
    must(part.fields.emplace(name, line.substr(colon + 2)).second, "a field is there once", name);
    part.order.push_back(name);
  }
  part.body = text;
  return part;
}

std::vector<ReadPart> parts_of(const ReadPart& multipart) {
  const auto boundary = "--" + parameter_of(multipart.fields.at("Content-Type"), "boundary");
  must(boundary.size() > 2, "a multipart has a boundary");
  std::vector<ReadPart> parts;
  std::string part;
  bool is_inside = false;
  for (std::string_view rest = multipart.body; !rest.empty();) {
    const auto line = take_line(rest);
    if (line != boundary && line != boundary + "--") {
      part.append(line).append("\n");
      continue;
    }
    if (is_inside) parts.push_back(read_part(part));
    must(is_inside || part.empty(), "nothing stands before the first part", part);
    part.clear();
    is_inside = true;
    if (line != boundary) {
      must(rest.empty(), "nothing stands behind the last part", rest);
      return parts;
    }
  }
  must(false, "a multipart is closed", boundary);
  return parts;
}

std::string decoded_text(std::string_view unfolded) {
  std::string out;
  bool was_encoded = false;
  for (std::size_t at = 0; at <= unfolded.size();) {
    const auto word = unfolded.substr(at, unfolded.find(' ', at) - at);
    const bool is_encoded = is_encoded_word(word);
    if (at > 0 && !(was_encoded && is_encoded)) out += ' ';
    out += is_encoded ? decoded_word(word) : std::string(word);
    was_encoded = is_encoded;
    at += word.size() + 1;
  }
  return out;
}

Mailbox decoded_mailbox(std::string_view unfolded) {
  const auto open = unfolded.rfind(" <");
  if (open == std::string_view::npos) return {{}, std::string(unfolded)};
  must(unfolded.ends_with('>'), "an address is closed", unfolded);
  const auto name = unfolded.substr(0, open);
  return {name.starts_with('"') ? unquoted(name) : decoded_text(name),
          std::string(unfolded.substr(open + 2, unfolded.size() - open - 3))};
}

std::string parameter_of(std::string_view unfolded, std::string_view name) {
  std::string out;
  while (true) {
    const auto start = unfolded.find("; ");
    if (start == std::string_view::npos) return out;
    unfolded.remove_prefix(start + 2);
    if (!unfolded.starts_with(name)) continue;
    unfolded.remove_prefix(name.size());
    const auto equals = unfolded.find('=');
    must(equals != std::string_view::npos, "a parameter has a value", unfolded);
    const bool is_escaped = equals > 0 && unfolded[equals - 1] == '*';
    auto value = unfolded.substr(equals + 1);
    if (value.starts_with('"')) {
      std::size_t end = 1;
      while (end < value.size() && value[end] != '"') end += value[end] == '\\' ? 2U : 1U;
      return unquoted(value.substr(0, end + 1));
    }
    value = value.substr(0, value.find(';'));
    if (value.starts_with("utf-8''")) value.remove_prefix(7);
    out += is_escaped ? without_escapes(value, '%') : std::string(value);
    if (equals < 2) return out;  // "=", or "*=": one piece
  }
}

std::string decoded_body(const ReadPart& part) {
  for (std::string_view rest = part.body; !rest.empty();) {
    const auto line = take_line(rest);
    must(line.size() <= kLongestBodyLine, "a line of a body has at most 76 characters", line);
    must(line.find_first_not_of('\t') == std::string_view::npos ||
             std::all_of(line.begin(), line.end(),
                         [](char c) { return c == '\t' || (c >= ' ' && c < '\x7f'); }),
         "a body is printable ASCII", line);
  }
  const auto& encoding = part.fields.at("Content-Transfer-Encoding");
  return encoding == "base64" ? decoded_base64(part.body) : decoded_quoted_printable(part.body);
}

std::string unflowed(std::string_view text) {
  std::string out;
  bool goes_on = false;
  while (!text.empty()) {
    auto line = take_line(text);
    const bool is_quoted = line.starts_with('>');
    if (is_quoted) line.remove_prefix(1);
    must(!line.starts_with('>'), "a quote within a quote is text", line);
    if (line.starts_with(' ')) line.remove_prefix(1);
    if (!goes_on && is_quoted) out += line.empty() ? ">" : "> ";
    out += line;
    goes_on = line.ends_with(' ') && line != "-- ";
    if (!goes_on) out += '\n';
  }
  must(!goes_on, "the last line of a text is its end", out);
  return out;
}

}  // namespace relance::fuzz
