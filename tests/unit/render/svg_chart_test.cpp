// SPDX-License-Identifier: MIT
#include "render/svg_chart.hpp"

#include <doctest/doctest.h>

#include <set>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "render/svg_marks.hpp"

namespace relance::test {

namespace {

AgingRow row_of(const std::vector<std::string>& amounts) {
  AgingRow row;
  row.total = zero(row.currency);
  for (const auto& amount : amounts) {
    row.buckets.push_back(money(amount));
    row.total += row.buckets.back();
  }
  return row;
}

std::string bar(const std::vector<std::string>& amounts, std::string_view whole) {
  return ageing_bar(row_of(amounts), money(whole), {1, "Morel", "words"});
}

std::string chart_of(const BookBuilder& builder, std::string_view iso, Language language = Language::en) {
  const BookOn& seen = builder.on(iso);
  const Client& client = *seen.assessment().receivables.front().client;
  const auto lanes = lanes_of(seen.rulebook(), seen.around(), seen.assessment(), client, true);
  return timeline_chart(lanes.lanes, seen.assessment().as_of, language, {7, client.name, "words"});
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("a bar has a part for each bucket with money in it, side by side, in proportion") {
  const std::string drawn = bar({"250.00", "0.00", "500.00"}, "1000.00");
  CHECK(count(drawn, "<rect") == 2);
  CHECK(holds(drawn, "x=\"0\" y=\"0\" width=\"250\""));
  CHECK(holds(drawn, "x=\"250\" y=\"0\" width=\"500\""));
}

TEST_CASE("a credit balance has no length, and the smallest amount is still seen") {
  CHECK(count(bar({"-50.00", "100.00"}, "100.00"), "<rect") == 1);
  CHECK(holds(bar({"0.00", "0.01"}, "9000000.00"), "width=\"1\""));
}

TEST_CASE("parts never reach beyond the bar, however they round") {
  const std::string drawn = bar({"0.01", "999999.99", "0.01"}, "1000000.01");
  CHECK(holds(drawn, "x=\"1\" y=\"0\" width=\"999\""));
}

TEST_CASE("not due and the last bucket have the ends of the scale, whatever is between") {
  CHECK(age_class(0, 5) == "age-0");
  CHECK(age_class(1, 5) == "age-1");
  CHECK(age_class(4, 5) == "age-4");
  CHECK(age_class(1, 2) == "age-4");
  CHECK(age_class(1, 12) == "age-1");
  CHECK(age_class(11, 12) == "age-4");
}

TEST_CASE("a picture has a name and a description for those who do not see it") {
  for (const auto& drawn : {bar({"1.00"}, "1.00"), chart_of(book().with(invoice()), "2026-04-10")}) {
    CHECK(holds(drawn, "role=\"img\" aria-labelledby=\"t"));
    CHECK(holds(drawn, "<title id=\"t"));
    CHECK(holds(drawn, "<desc id=\"d"));
  }
}

TEST_CASE("each sort of event has a shape of its own") {
  std::set<std::string> shapes;
  for (const auto kind : kMarkKinds) {
    const std::string drawn = mark_shape(kind, {});
    shapes.insert(drawn.substr(drawn.find("\" ")));  // without its class
  }
  CHECK(shapes.size() == kMarkKinds.size());
}

TEST_CASE("every mark says its day and its words in the language") {
  const auto one = book().with(invoice().paid("2026-04-08", "200.00"));
  CHECK(holds(chart_of(one, "2026-04-10"), "<title>8\u00a0April 2026: payment received: 200.00 EUR</title>"));
  CHECK(
      holds(chart_of(one, "2026-04-10", Language::fr), "<title>8\u00a0avril 2026\u00a0: paiement re\u00e7u"));
}

TEST_CASE("marks of one day do not cover each other") {
  const std::string drawn =
      chart_of(book().with(invoice().paid("2026-03-02", "1.00").credit("2026-03-02", "1.00")), "2026-04-10");
  std::set<std::string> places;
  for (auto at = drawn.find("class=\"m-payment\" d="); at != std::string::npos;
       at = drawn.find("class=\"m-payment\" d=", at + 1)) {
    places.insert(drawn.substr(at, drawn.find("/>", at) - at));
  }
  CHECK(places.size() == 2);
}

TEST_CASE("an invoice that is not due has a dashed line to the day it will be, a late one a thick one") {
  const auto open = book().with(invoice());
  CHECK(holds(chart_of(open, "2026-03-10"), "class=\"ahead\""));
  CHECK_FALSE(holds(chart_of(open, "2026-03-10"), "class=\"late\""));
  CHECK(holds(chart_of(open, "2026-04-10"), "class=\"late\""));
  CHECK_FALSE(holds(chart_of(open, "2026-04-10"), "class=\"ahead\""));
}

TEST_CASE("no value of a book becomes markup in a picture") {
  auto hostile = invoice("</svg><script>x</script>");
  hostile.happened(EventKind::note, "2026-03-03");
  hostile.record().events.back().note = "\"><image href='https://evil.example/x'/> ]]> -->";
  auto of = client();
  const std::string drawn = chart_of(book(of).with(hostile), "2026-04-10");
  CHECK(count(drawn, "</svg>") == 1);
  for (const char* part : {"<script", "<image", "'"}) CHECK_FALSE(holds(drawn, part));
  CHECK(holds(drawn, "&lt;/svg&gt;&lt;script&gt;"));
}

TEST_CASE("a label that is too long for the picture is cut, its end marked") {
  auto named = invoice(std::string(200, 'F'));
  CHECK(holds(chart_of(book().with(named), "2026-04-10"), "FFF\u2026</text>"));
}

}  // namespace relance::test
