// SPDX-License-Identifier: MIT
#include "cli/typed_line.hpp"

#include <algorithm>

namespace relance {

namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n';
}

// Reads one character of a word, or two with a backslash; returns how many.
std::size_t take(std::string_view line, std::size_t at, TypedWord& word) {
  const char c = line[at];
  const bool has_next = at + 1 < line.size();
  const char next = has_next ? line[at + 1] : '\0';
  const bool escapes =
      word.open == Quote::none ||
      (word.open == Quote::double_quote && std::string_view("\\\"$`").find(next) != std::string_view::npos);
  if (c == '\\' && has_next && escapes) {
    word.raw.append(line.substr(at, 2));
    word.value += next;
    return 2;
  }
  word.raw += c;
  const Quote mark = c == '\'' ? Quote::single_quote : c == '"' ? Quote::double_quote : Quote::none;
  const bool is_dangling = c == '\\' && !has_next && word.open != Quote::single_quote;
  if (mark != Quote::none && word.open == Quote::none) {
    word.open = mark;
  } else if (mark != Quote::none && word.open == mark) {
    word.open = Quote::none;
  } else if (!is_dangling) {
    word.value += c;
  }
  return 1;
}

bool is_plain(char c) {
  const bool is_letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return is_letter || (static_cast<unsigned char>(c) >= 0x80) ||
         std::string_view("-_./:+=@,%").find(c) != std::string_view::npos;
}

}  // namespace

std::vector<TypedWord> typed_words(std::string_view line) {
  std::vector<TypedWord> words(1);
  bool is_between = true;
  for (std::size_t at = 0; at < line.size();) {
    if (is_blank(line[at]) && words.back().open == Quote::none) {
      if (!is_between) words.emplace_back();
      is_between = true;
      ++at;
      continue;
    }
    is_between = false;
    at += take(line, at, words.back());
  }
  return words;
}

TypedWord typed_word(std::string_view raw) {
  TypedWord word;
  for (std::size_t at = 0; at < raw.size();) at += take(raw, at, word);
  return word;
}

std::string quoted_for(std::string_view text, Quote open) {
  std::string out;
  out.reserve(text.size() + 8);
  for (const char c : text) {
    if (open == Quote::single_quote) {
      out += c == '\'' ? std::string_view("'\\''") : std::string_view(&c, 1);
    } else if (open == Quote::double_quote) {
      // A backslash keeps `!` from the history, but stays in the text: leave the quotes for it.
      if (c == '!')
        out += "\"'!'\"";
      else if (std::string_view("\\\"$`").find(c) != std::string_view::npos)
        out.append("\\").append(1, c);
      else
        out += c;
    } else {
      if (!is_plain(c)) out += '\\';
      out += c;
    }
  }
  return out;
}

}  // namespace relance
