// SPDX-License-Identifier: MIT
#include <set>

#include "json_support.hpp"

namespace relance {

TEST_CASE("ageing has labelled buckets per client and a total per currency") {
  const Sample sample;
  Aging aging;
  aging.labels = {"not due", "over 0"};
  AgingRow row;
  row.client = &sample.client;
  row.buckets = {money("-10.00"), money("100.00")};
  row.total = money("90.00");
  aging.rows = {row};
  row.client = nullptr;
  aging.totals = {row};
  const auto document = parsed(aging_json(kEnvelope, aging));
  CHECK(members_of(document) == Names{"schema", "as_of", "basis", "rows", "totals", "diagnostics"});
  CHECK(document["basis"] == "due");
  CHECK(document["rows"] == Json::parse(R"([{"client": "atelier-morel", "currency": "EUR",
      "buckets": [{"label": "not due", "amount": "-10.00"}, {"label": "over 0", "amount": "100.00"}],
      "total": "90.00"}])"));
  CHECK(members_of(document["totals"][0]) == Names{"currency", "buckets", "total"});
}

TEST_CASE("ageing by invoice names the invoice of each row") {
  const Sample sample;
  Aging aging;
  aging.basis = AgingBasis::issued;
  AgingRow row;
  row.client = &sample.client;
  row.invoice = &sample.invoice;
  aging.rows = {row};
  const auto document = parsed(aging_json(kEnvelope, aging));
  CHECK(document["basis"] == "issued");
  CHECK(document["rows"][0]["invoice"] == "2026-014");
}

TEST_CASE("interest shows its rule, its conventions, every segment and what is unknown") {
  Sample sample;
  sample.receivable.rules.law = "FR";
  const LegalSource source{"C. com. L441-10", "article L441-10", "article L441-10, French", true};
  LateSegment segment;
  segment.from = make_date(2026, 1, 11);
  segment.to = make_date(2026, 1, 20);
  segment.days = 10;
  segment.rate = *parse_decimal("12.15");
  segment.principal = money("1000.00");
  segment.interest = money("3.33");
  segment.basis = {{make_date(2026, 1, 1), *parse_decimal("2.15"), "the bank"}};
  LateSums sums;
  sums.law = "FR";
  sums.rule = {RateOrigin::series, {}, "ecb_mro", Decimal{10, 0}, source};
  sums.accrues_from = make_date(2026, 1, 11);
  sums.segments = {segment};
  sums.interest = money("3.33");
  sums.compensation = money("40.00");
  sums.compensation_base = money("1000.00");
  sums.compensation_source = {"C. com. D441-5", "article D441-5", "article D441-5, French", false};
  sums.open = money("1000.00");
  sums.total = money("1043.33");
  sums.daily_amount = money("0.33");
  sums.unknown = {
      {make_date(2027, 1, 1), make_date(2027, 1, 10), UnknownReason::rate_not_published, "ecb_mro"}};
  const auto document =
      parsed(interest_json(kEnvelope, sample.receivable, sums, {{"not published"}, {"a note"}}));
  CHECK(document ==
        Json::parse(R"({"schema": "relance/1", "as_of": "2026-05-04", "invoice": "2026-014", "law": "FR",
      "rule": {"source": {"citation": "C. com. L441-10", "fr": "article L441-10", "en": "article L441-10, French",
                          "verified": true}, "series": "ecb_mro", "plus": "10.00"},
      "conventions": {"day_count": "act/365", "rounding": "segment", "imputation": "interest-first",
                      "payment_day": "included", "rate_mode": "floating"},
      "currency": "EUR", "accrues_from": "2026-01-11",
      "segments": [{"from": "2026-01-11", "to": "2026-01-20", "days": 10, "rate": "12.15", "principal": "1000.00",
                    "interest": "3.33", "assumed": false,
                    "basis": [{"half_year": "2026-01-01", "value": "2.15", "source": "the bank"}]}],
      "open": "1000.00", "interest": "3.33", "compensation": "40.00", "compensation_base": "1000.00",
      "compensation_source": {"citation": "C. com. D441-5", "fr": "article D441-5", "en": "article D441-5, French",
                              "verified": false},
      "total": "1043.33", "daily_amount": "0.33",
      "unknown": [{"from": "2027-01-01", "to": "2027-01-10", "reason": "not published"}], "notes": ["a note"],
      "waived": false, "diagnostics": []})"));
}

TEST_CASE("a draft carries every part of the message apart") {
  Draft draft;
  draft.client = "atelier-morel";
  draft.invoices = {"2026-014"};
  draft.step = "formal-notice";
  draft.channels = {Channel::letter, Channel::call, Channel::email};
  draft.sender = {"Camille Durand", "camille@durand.example"};
  draft.to = Address{"Nadia Morel", "nadia@morel.example"};
  draft.subject = "Mise en demeure";
  draft.body = "Madame,\n";
  draft.enclosures = {{Attachment::invoice, "2026-014.pdf", {}, nullptr}};
  draft.script = {"Bonjour"};
  draft.letter = "Lyon";
  const auto document = parsed(drafts_json(kEnvelope, {draft}));
  CHECK(members_of(document) == Names{"schema", "as_of", "drafts", "diagnostics"});
  CHECK(document["drafts"][0] == Json::parse(R"({"client": "atelier-morel", "invoices": ["2026-014"],
      "step": "formal-notice", "channels": ["letter", "call", "email"],
      "sender": {"name": "Camille Durand", "email": "camille@durand.example"},
      "to": {"name": "Nadia Morel", "email": "nadia@morel.example"}, "cc": null, "subject": "Mise en demeure",
      "body": "Madame,\n", "attachments": ["2026-014.pdf"], "script": ["Bonjour"], "letter": "Lyon",
      "tasks": [], "bank_unchecked": false})"));
}

TEST_CASE("a draft without an email has neither subject nor letter") {
  Draft draft;
  draft.channels = {Channel::call};
  const auto shown = parsed(drafts_json(kEnvelope, {draft}))["drafts"][0];
  for (const char* name : {"to", "cc", "subject", "letter"}) {
    CAPTURE(name);
    CHECK(shown[name].is_null());
  }
  CHECK(shown["script"] == Json::array());
}

TEST_CASE("why names the rule, its facts and what would change it") {
  WhyReport report;
  report.invoice = "2026-014";
  report.client = "atelier-morel";
  report.rule = Rule::broken_promise;
  report.facts = {{"until", "2026-04-30"}};
  report.reasons = {"the promise was not kept"};
  report.source = "playbooks.md rule 3";
  report.would_change = {"a payment"};
  auto document = parsed(why_json(kEnvelope, report));
  CHECK(document == Json::parse(R"({"schema": "relance/1", "as_of": "2026-05-04", "invoice": "2026-014",
      "client": "atelier-morel", "rule": "broken_promise", "step": null, "on": null,
      "facts": [{"name": "until", "value": "2026-04-30"}], "reasons": ["the promise was not kept"],
      "source": "playbooks.md rule 3", "would_change": ["a payment"], "diagnostics": []})"));
  report.step = "broken-promise";
  report.on = kToday;
  document = parsed(why_json(kEnvelope, report));
  CHECK(document["step"] == "broken-promise");
  CHECK(document["on"] == "2026-05-04");
}

TEST_CASE("defaults are listed with their sizes and shown whole") {
  const auto list = parsed(defaults_list_json(kEnvelope, {{"rates/ecb_mro.toml", 120}}));
  CHECK(list["files"] == Json::parse(R"([{"path": "rates/ecb_mro.toml", "bytes": 120}])"));
  const auto file = parsed(defaults_show_json(kEnvelope, "rates/ecb_mro.toml", "# taux\n"));
  CHECK(members_of(file) == Names{"schema", "as_of", "path", "text", "diagnostics"});
  CHECK(file["text"] == "# taux\n");
}

TEST_CASE("every value of a set has a word of its own") {
  std::set<std::string_view> standings;
  for (int i = 0; i <= static_cast<int>(Standing::not_due); ++i)
    standings.insert(word(static_cast<Standing>(i)));
  CHECK(standings.size() == 17);
  std::set<std::string_view> rules;
  for (int i = 0; i <= static_cast<int>(Rule::none); ++i) rules.insert(word(static_cast<Rule>(i)));
  CHECK(rules.size() == static_cast<std::size_t>(Rule::none) + 1);
  CHECK(standings.count("") + rules.count("") == 0);
  CHECK(word(Standing::is_void) == "void");
  CHECK(word(DueFrom::standard) == "default");
  CHECK(word(ClientKind::is_public) == "public");
  CHECK(word(EventKind::write_off) == "write_off");
  CHECK(word(SenderRole::reminders) == "reminders");
  CHECK(word(RiskFlag::over_90_days_since_issue) == "over_90_days_since_issue");
}

}  // namespace relance
