// SPDX-License-Identifier: MIT
// A user's text and, after lines `--- en/partials/x.txt`, the partials beside it. What lint has nothing
// against is rendered without an error where every value is there; no value becomes a tag or markup.
#include <map>

#include "base/printable.hpp"
#include "defaults/embedded.hpp"
#include "fuzz_input.hpp"
#include "render/html_text.hpp"
#include "render/placeholders.hpp"
#include "render/text_parts.hpp"

namespace relance::fuzz {

namespace {

using Texts = std::map<std::string, std::string>;

const std::string kPath = "en/standard/overdue.txt";
const std::string kPage = "en/standard/overdue.html";

// What a value might be mistaken for.
const std::string kValue = "<evil a=\"evil\" b='evil'>&evil; {{number}} {{#invoices}} {{> signature}}";

// Every value there is, each list with two items of which each has its own. Those of lists are there outside
// of them too: a partial may name them, since it may be included in a list.
Values all_values(std::string_view list, int depth) {
  Values values;
  for (const auto& placeholder : placeholders()) {
    const std::string name(placeholder.name);
    if (list.empty() && placeholder.kind == PlaceholderKind::text) values.set(name, kValue);
    if (placeholder.list != list) continue;
    if (placeholder.kind == PlaceholderKind::text) values.set(name, kValue);
    if (placeholder.kind == PlaceholderKind::flag) values.flags[name] = true;
    if (placeholder.kind == PlaceholderKind::list && depth > 0) {
      values.lists[name] = {all_values(name, depth - 1), all_values(name, depth - 1)};
    }
  }
  return values;
}

bool says_evil(const Texts& texts) {
  for (const auto& [path, text] : texts) {
    if (text.find("evil") != std::string::npos) return true;
  }
  return false;
}

// What render refuses although lint does not: the bounds of a text with all its parts.
bool is_bound(const Failure& failure) {
  const auto message = english(failure.message);
  for (const std::string_view bound : {"too deeply", "too long", "longer than", "too much"}) {
    if (message.find(bound) != std::string::npos) return true;
  }
  return false;
}

void try_text(const Texts& texts, const TextLookup& lookup, const std::string& path, bool as_html) {
  static const Values kValues = all_values("", 4);
  const bool is_html = path.ends_with(".html");
  const Template wanted{.text = texts.at(path), .language = "en", .is_html = is_html, .as_html = as_html};
  const auto rendered = render_template(wanted, kValues, lookup);
  if (!rendered) {
    must(is_bound(rendered.error()), "a text that lint accepts is rendered",
         english(rendered.error().message));
    return;
  }
  if (as_html && !says_evil(texts)) {
    for (const auto* markup : {"<evil", "\"evil", "'evil", "&evil"}) {
      must(rendered->find(markup) == std::string::npos, "no value becomes markup", *rendered);
    }
  }
  must(rendered->find(kHtmlBegins) == std::string::npos && rendered->find(kHtmlEnds) == std::string::npos,
       "no mark of ours is left over", *rendered);
  const auto tidy = tidy_lines(*rendered);
  must(tidy_lines(tidy) == tidy, "a tidy text stays as it is", tidy);
  must(tidy.find("\n\n\n") == std::string::npos, "never two empty lines in a row", tidy);
}

std::string without_layout(std::string text) {
  std::erase_if(text, [](char c) { return std::string_view(" \t\r\n>-").find(c) != std::string_view::npos; });
  return text;
}

}  // namespace

}  // namespace relance::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace relance;
  fuzz::Texts texts;
  for (auto& file : fuzz::cut_into_files(fuzz::text_of(data, size))) {
    // As store/load_overrides reads them: text without controls but line ends and tabs.
    auto plain = file.text;
    std::erase(plain, '\r');
    if (!is_valid_utf8(plain) || unwanted_in(plain, true)) return 0;
    texts[file.name.empty() ? fuzz::kPath : file.name] = std::move(file.text);
  }
  if (!texts.contains(fuzz::kPath)) return 0;
  const TextLookup lookup = [&texts](const std::string& path) -> std::optional<std::string> {
    if (const auto own = texts.find(path); own != texts.end()) return own->second;
    if (const auto built_in = embedded_text("templates/" + path)) return std::string(*built_in);
    return std::nullopt;
  };
  const auto& text = texts.at(fuzz::kPath);
  const auto wrapped = wrap_lines(text, 40);
  fuzz::must(fuzz::without_layout(wrapped) == fuzz::without_layout(text), "wrapping loses no word", text);
  if (text_fault(fuzz::kPath, lookup, {})) return 0;
  for (const bool as_html : {false, true}) fuzz::try_text(texts, lookup, fuzz::kPath, as_html);
  if (texts.contains(fuzz::kPage)) fuzz::try_text(texts, lookup, fuzz::kPage, true);
  return 0;
}
