// SPDX-License-Identifier: MIT
#include "render/html_text.hpp"

#include <doctest/doctest.h>

#include "render/text_template.hpp"

namespace relance {

namespace {

TextLookup no_texts() {
  return [](const std::string&) -> std::optional<std::string> { return std::nullopt; };
}

std::string page_of(const std::string& text, const Values& values, const TextLookup& texts = no_texts()) {
  const auto page = render_template({text, "en", false, true}, values, texts);
  return page ? *page : "failed: " + english(page.error().message);
}

}  // namespace

TEST_CASE("paragraphs, line ends, lists and quotations become what they look like") {
  CHECK(html_of_marked("Dear Nadia,\n\none\ntwo\n") == "<p>Dear Nadia,</p>\n<p>one<br>\ntwo</p>\n");
  CHECK(html_of_marked("To do:\n- a\n- b\n") == "<p>To do:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
  CHECK(html_of_marked("&gt; From: me\n&gt; To: you\n") ==
        "<blockquote><p>From: me<br>\nTo: you</p></blockquote>\n");
}

TEST_CASE("an address of the web becomes a link, without the marks that follow it") {
  CHECK(html_of_marked("See https://pay.example/a?b=1&amp;c=2.") ==
        "<p>See <a href=\"https://pay.example/a?b=1&amp;c=2\">https://pay.example/a?b=1&amp;c=2</a>.</p>\n");
  CHECK(html_of_marked("(https://pay.example)") ==
        "<p>(<a href=\"https://pay.example\">https://pay.example</a>)</p>\n");
  CHECK(html_of_marked("javascript:alert(1)") == "<p>javascript:alert(1)</p>\n");
}

TEST_CASE("no value becomes markup, in text or in a page") {
  Values values;
  values.set("title", "<script>alert('x')</script> & \"y\"");
  CHECK(page_of("{{title}} <b>", values) ==
        "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot; &lt;b&gt;</p>\n");
  const auto own = render_template({"<td>{{title}}</td>", "en", true, true}, values, no_texts());
  REQUIRE(own);
  CHECK(own->find("<script") == std::string::npos);
}

TEST_CASE("a value cannot forge the marks of what is HTML already") {
  Values values;
  values.set("title", "\x01<script>\x02");
  CHECK(page_of("{{title}}", values) == "<p>&lt;script&gt;</p>\n");
}

TEST_CASE("a partial is taken as HTML where it is written so, and as text elsewhere") {
  const TextLookup texts = [](const std::string& path) -> std::optional<std::string> {
    if (path == "en/partials/table.html") return "<table>{{number}}</table>\n";
    if (path == "en/partials/table.txt") return "number {{number}}\n";
    return std::nullopt;
  };
  Values values;
  values.set("number", "F-1");
  CHECK(page_of("Before\n\n{{> table}}\n\nafter", values, texts) ==
        "<p>Before</p>\n<table>F-1</table>\n<p>after</p>\n");
  const auto text = render_template({"{{> table}}", "en"}, values, texts);
  REQUIRE(text);
  CHECK(*text == "number F-1");
}

TEST_CASE("a frame goes around a text, which stays text, and around HTML, which stays HTML") {
  Values values;
  values.set("page_title", "A & B");
  const std::string frame = "<title>{{page_title}}</title><body>{{> content}}</body>";
  const auto around_text = render_template({frame, "en", true, true, "a < b", false}, values, no_texts());
  REQUIRE(around_text);
  CHECK(*around_text == "<title>A &amp; B</title><body>\n<p>a &lt; b</p>\n</body>\n");
  const auto around_html = render_template({frame, "en", true, true, "<em>a</em>", true}, values, no_texts());
  REQUIRE(around_html);
  CHECK(around_html->find("<em>a</em>") != std::string::npos);
}

}  // namespace relance
