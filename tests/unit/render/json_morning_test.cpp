// SPDX-License-Identifier: MIT
#include "json_support.hpp"

namespace relance {

TEST_CASE("every document begins with its schema and day and ends with the diagnostics") {
  const Diagnostics diagnostics = {{"W001",
                                    Severity::warning,
                                    {"clients/a.toml", 3, 7},
                                    verbatim("unknown key \"nmae\""),
                                    verbatim("did you mean name?"),
                                    "nmae = 1"}};
  const auto document = parsed(check_json({kToday, diagnostics}));
  CHECK(members_of(document) == Names{"schema", "as_of", "diagnostics"});
  CHECK(document["schema"] == "relance/1");
  CHECK(document["as_of"] == "2026-05-04");
  CHECK(document["diagnostics"] == Json::parse(R"([{"code": "W001", "severity": "warning",
      "file": "clients/a.toml", "line": 3, "column": 7, "message": "unknown key \"nmae\"",
      "hint": "did you mean name?"}])"));
  CHECK(members_of(document["diagnostics"][0]) ==
        Names{"code", "severity", "file", "line", "column", "message", "hint"});
}

TEST_CASE("a document without diagnostics has an empty list of them") {
  CHECK(parsed(check_json(kEnvelope))["diagnostics"] == Json::array());
}

TEST_CASE("a diagnostic about a whole file points at its first character") {
  const Diagnostics diagnostics = {
      {"E001", Severity::error, {"relance.toml", 0, 0}, verbatim("unreadable"), {}, ""}};
  const auto shown = parsed(check_json({kToday, diagnostics}))["diagnostics"][0];
  CHECK(shown["severity"] == "error");
  CHECK(shown["line"] == 1);
  CHECK(shown["column"] == 1);
  CHECK(shown["hint"] == "");
}

TEST_CASE("bytes that are not UTF-8 and control characters do not break a document") {
  Sample sample;
  sample.invoice.title = "caf\xE9\x1B[2J \"quoted\"\n";
  CHECK(first_listed(sample.listed())["title"] == "caf\xEF\xBF\xBD\x1B[2J \"quoted\"\n");
  CHECK(list_json(kEnvelope, {sample.listed()}, {}).find('\x1B') == std::string::npos);
}

TEST_CASE("an action has exactly the members that scripts rely on") {
  const Sample sample;
  const auto document = today_of(sample.action(), {"Facture 2026-014", {"33 jours de retard"}});
  CHECK(members_of(document) ==
        Names{"schema", "as_of", "actions", "waiting", "bank", "left_out", "diagnostics"});
  const auto& action = document["actions"][0];
  CHECK(action ==
        Json::parse(R"({"client": "atelier-morel", "client_name": "Atelier Morel", "type": "standard",
      "step": "overdue", "phase": "chase", "channels": ["email"], "lead": "2026-014",
      "invoices": [{"number": "2026-014", "step": "overdue", "due": "2026-04-01", "days_past_due": 33,
                    "open": "2400.00", "currency": "EUR"}],
      "amounts": [{"currency": "EUR", "open": "2400.00"}], "on": "2026-04-02", "role": "payer",
      "contact": {"name": "Nadia Morel", "email": "nadia@morel.example", "phone": "+33 4 72"},
      "template": "overdue", "subject": "Facture 2026-014", "score": 80664, "risk": ["high_risk_client"],
      "reasons": ["33 jours de retard"]})"));
}

TEST_CASE("an invoice that is only listed in an action has no step") {
  const Sample sample;
  auto action = sample.action();
  action.covered.push_back({&sample.receivable, nullptr});
  CHECK(today_of(action)["actions"][0]["invoices"][1]["step"].is_null());
}

TEST_CASE("an action asks what has fallen due, in its own currency") {
  Sample sample;
  sample.invoice.currency = *Currency::from_code("JPY");
  sample.receivable.balance.open = money("120000", "JPY");
  sample.receivable.asked = money("40000", "JPY");
  const auto action = today_of(sample.action())["actions"][0];
  CHECK(action["invoices"][0]["open"] == "40000");
  CHECK(action["invoices"][0]["currency"] == "JPY");
  CHECK(action["amounts"][0]["open"] == "40000");
}

TEST_CASE("an action without an email has no subject, one with a meeting has") {
  const Sample sample;
  auto action = sample.action();
  action.recipient.channels = {Channel::call, Channel::task};
  const auto call = today_of(action, {"never shown", {}})["actions"][0];
  CHECK(call["subject"].is_null());
  CHECK(call["channels"] == Json::array({"call", "task"}));
  action.recipient.channels = {Channel::meeting};
  CHECK(today_of(action, {"un quart d'heure", {}})["actions"][0]["subject"] == "un quart d'heure");
}

TEST_CASE("an action of a client without contacts has none") {
  const Sample sample;
  auto action = sample.action();
  action.recipient.contact = nullptr;
  action.recipient.channels = {Channel::task};
  CHECK(today_of(action)["actions"][0]["contact"].is_null());
}

TEST_CASE("what waits says why and until when, open-ended is null") {
  Sample sample;
  sample.receivable.standing = Standing::promised;
  Morning morning;
  morning.waiting = {{&sample.receivable, {}, make_date(2026, 5, 12), &sample.step},
                     {&sample.receivable, {}, std::nullopt, nullptr}};
  TodayTexts texts;
  texts.waiting = {"promised", "held"};
  const auto waiting = parsed(today_json(kEnvelope, morning, texts, {}))["waiting"];
  CHECK(waiting[0] ==
        Json::parse(R"({"invoice": "2026-014", "client": "atelier-morel", "standing": "promised",
      "reason": "promised", "until": "2026-05-12", "next_step": "overdue"})"));
  CHECK(waiting[1]["until"].is_null());
  CHECK(waiting[1]["next_step"].is_null());
}

TEST_CASE("a quiet morning has empty lists, not null") {
  const auto document = parsed(today_json(kEnvelope, {}, {}, {}));
  CHECK(document["actions"] == Json::array());
  CHECK(document["waiting"] == Json::array());
  CHECK(document["left_out"] == Json::array());
  CHECK(document["bank"] == Json::parse(R"({"checked": null, "age_days": null, "stale": false})"));
}

TEST_CASE("the morning tells how old the bank check is and which files it could not use") {
  TodayTexts texts;
  texts.bank = {make_date(2026, 4, 28), 6, true};
  const auto document = parsed(today_json(kEnvelope, {}, texts, {left_out("invoices/x.toml", "F-9")}));
  CHECK(document["bank"] == Json::parse(R"({"checked": "2026-04-28", "age_days": 6, "stale": true})"));
  CHECK(document["left_out"] ==
        Json::parse(R"([{"file": "invoices/x.toml", "number": "F-9", "client": ""}])"));
}

}  // namespace relance
