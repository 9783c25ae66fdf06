// SPDX-License-Identifier: MIT
#include "render/html_element.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("an element closes what it opens, without its attributes") {
  CHECK(element("p", "x") == "<p>x</p>\n");
  CHECK(inline_element("td class=\"number\"", "1") == "<td class=\"number\">1</td>");
}

TEST_CASE(
    "text goes in escaped, its lines joined, and nothing that drives a terminal or turns the text around") {
  CHECK(escaped_lines("a <b> & \"c\" 'd'") == "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
  CHECK(escaped_lines("a\nb") == "a b");
  CHECK(escaped_lines("a\nb", "<br>") == "a<br>b");
  CHECK(escaped_lines("x\x1b[31m\u202ey") == "x\ufffd[31m\ufffdy");
}

}  // namespace relance
