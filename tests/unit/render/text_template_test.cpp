// SPDX-License-Identifier: MIT
#include "render/text_template.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

constexpr int kManySections = 4000;

std::optional<std::string> no_text(const std::string& /*path*/) {
  return std::nullopt;
}

std::string repeated(const std::string& piece, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += piece;
  return out;
}

std::string problem_of(const std::string& text) {
  const auto problems = lint_template(text, {.language = "en"}, no_text);
  return problems.empty() ? "none" : english(problems.front().message);
}

std::string rendered(const std::string& text, const TextLookup& texts = no_text) {
  Values item;
  item.set("number", "F-1");
  Values values;
  values.flags["several"] = true;
  values.lists["invoices"] = {item, item};
  const auto result = render_template({.text = text, .language = "en"}, values, texts);
  return result ? *result : "refused: " + english(result.error().message);
}

}  // namespace

TEST_CASE("sections stand in each other up to a hundred deep") {
  const auto nested = [](int depth) {
    return repeated("{{#several}}", depth) + "x" + repeated("{{/several}}", depth);
  };
  CHECK(problem_of(nested(100)) == "none");
  CHECK(rendered(nested(100)) == "x");
  CHECK(problem_of(nested(101)) == "sections stand more than 100 deep");
  const auto deep = repeated("{{#qr}}", kManySections) + repeated("{{/qr}}", kManySections);
  CHECK(problem_of(deep) == "sections stand more than 100 deep");
  CHECK(rendered(deep) == "refused: sections stand more than 100 deep");
}

TEST_CASE("a list does not stand within itself, where each item would be there for each item") {
  const std::string inner = "{{#invoices}}{{number}} {{/invoices}}";
  CHECK(problem_of(inner + inner) == "none");
  CHECK(rendered(inner) == "F-1 F-1 ");
  CHECK(problem_of("{{#invoices}}" + inner + "{{/invoices}}") == "the list `invoices` stands within itself");
  CHECK(problem_of("{{#invoices}}{{^invoices}}none{{/invoices}}{{/invoices}}") == "none");
  CHECK(problem_of("{{^invoices}}" + inner + "{{/invoices}}") == "none");
  const TextLookup list = [&inner](const std::string& /*path*/) { return std::optional(inner); };
  CHECK(rendered("{{#invoices}}{{> list}}{{/invoices}}", list) ==
        "refused: the list `invoices` stands within itself");
  const auto power = repeated("{{#invoices}}", 40) + repeated("{{/invoices}}", 40);
  CHECK(rendered(power) == "refused: the list `invoices` stands within itself");
}

TEST_CASE("partials that bring many partials come to an end") {
  const TextLookup texts = [](const std::string& path) -> std::optional<std::string> {
    const char name = path[path.size() - std::string_view("a.txt").size()];
    if (name == 'g') return std::string();
    return repeated(std::string("{{> ") + static_cast<char>(name + 1) + "}}", 50);
  };
  CHECK(rendered("{{> a}}", texts) == "refused: the text is too long with its partials");
}

}  // namespace relance
