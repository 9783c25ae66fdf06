// SPDX-License-Identifier: MIT
// What the program says, before it is known in which language: an English pattern and what goes into it. Code
// speaks English; the other languages are catalogues of the same patterns (src/defaults/words).
#pragma once

#include <concepts>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace relance {

// In a pattern `{}` is the next part, `{2}` the part of that number (from 0), `{0|day|days}` one of two
// words, by the number that part 0 is; `{{` and `}}` are braces.
struct Wording {
  std::string text;            // the English pattern; empty: the parts, one after the other
  std::vector<Wording> parts;  // what fills the pattern
  // `text` is data: a name, a number, a path, the same in every language; with a part, that is the data in
  // French and `text` in English.
  bool is_verbatim = false;

  bool empty() const { return text.empty() && parts.empty(); }
  // What is said after it.
  Wording& operator+=(Wording next);

  friend bool operator==(const Wording&, const Wording&) = default;
};

// How many parts a pattern takes; -1 where it cannot be read. Numbered parts are for catalogues.
constexpr int parts_taken(std::string_view pattern) {
  int count = 0;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] != '{' && pattern[at] != '}') continue;
    const auto next = at + 1 < pattern.size() ? pattern[at + 1] : ' ';
    if (next == pattern[at] || (pattern[at] == '{' && next == '}')) {
      count += next == pattern[at] ? 0 : 1;
      ++at;
    } else {
      return -1;
    }
  }
  return count;
}

void the_pattern_takes_another_number_of_parts();  // never defined

// A literal that takes as many parts as it is given, or the program does not compile.
template <std::size_t kParts>
struct Pattern {
  // NOLINTNEXTLINE(google-explicit-constructor): a literal is one
  consteval Pattern(const char* literal) : text(literal) {
    if (parts_taken(literal) != static_cast<int>(kParts)) the_pattern_takes_another_number_of_parts();
  }
  std::string_view text;
};

// Data as it is; data that is there in both languages.
Wording verbatim(std::string text);
Wording in_both(std::string fr, std::string en);

inline Wording part_of(Wording part) {
  return part;
}
inline Wording part_of(std::string_view data) {
  return verbatim(std::string(data));
}
inline Wording part_of(const std::string& data) {
  return verbatim(data);
}
template <std::integral Number>
Wording part_of(Number number) {
  return verbatim(std::to_string(number));
}
Wording part_of(const char*) = delete;  // words are a wording of their own, data is a string

// wording("unknown key `{}`", key): what is said of `key`. Strings and numbers are data, words are wordings.
template <typename... Parts>
Wording wording(std::type_identity_t<Pattern<sizeof...(Parts)>> pattern, const Parts&... parts) {
  return {std::string(pattern.text), {part_of(parts)...}, false};
}

// "`x`"
Wording in_ticks(std::string_view word);
// "`a`, `b` or `c`"
Wording alternatives(const std::vector<std::string>& words);
// "did you mean `x`?"
Wording did_you_mean(std::string_view word);

// The patterns of one language by the English ones; without any it is English.
struct Catalogue {
  std::map<std::string, std::string, std::less<>> patterns;
  bool is_french = false;  // "0 jour" but "0 days"
};

const Catalogue& no_words();  // English

// A pattern that the catalogue lacks is said in English.
std::string said(const Wording& wording, const Catalogue& catalogue);
// A pattern of a table, without parts.
std::string said(std::string_view pattern, const Catalogue& catalogue);
std::string english(const Wording& wording);

// The same with base/printable on all data in it: nothing that a file says reaches the terminal as it is.
Wording printable(Wording wording);

}  // namespace relance
