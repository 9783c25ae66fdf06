// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "render/json_reports.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

using Json = nlohmann::ordered_json;
using Names = std::vector<std::string>;

const Date kToday = make_date(2026, 5, 4);
const Diagnostics kNoDiagnostics;
const Envelope kEnvelope{kToday, kNoDiagnostics};

Json parsed(const std::string& document) {
  REQUIRE(!document.empty());
  CHECK(document.back() == '\n');
  return Json::parse(document);
}

Names members_of(const Json& object) {
  Names names;
  for (const auto& member : object.items()) names.push_back(member.key());
  return names;
}

Money money(const char* amount, const char* code = "EUR") {
  return *parse_money(amount, *Currency::from_code(code));
}

LeftOut left_out(const char* file, const char* number) {
  LeftOut left_out;
  left_out.file = file;
  left_out.number = number;
  return left_out;
}

// One late invoice of one client, with its contact and its next step.
struct Sample {
  Sample() {
    client.id = "atelier-morel";
    client.name = "Atelier Morel";
    client.contacts = {{Role::payer, "Nadia Morel", "Madame Morel", "nadia@morel.example", "+33 4 72", ""}};
    invoice.number = "2026-014";
    invoice.client = client.id;
    invoice.title = "Refonte du site";
    invoice.file = "invoices/2026-014.toml";
    receivable.invoice = &invoice;
    receivable.client = &client;
    receivable.as_of = kToday;
    receivable.standing = Standing::overdue;
    receivable.has_total = true;
    receivable.balance.total = receivable.balance.open = receivable.asked = money("2400.00");
    receivable.issued = receivable.first_sent = receivable.sent = make_date(2026, 3, 2);
    receivable.due = make_date(2026, 4, 1);
    receivable.due_from = DueFrom::terms;
    receivable.days_past_due = 33;
    receivable.days_since_issue = 63;
    step.id = step.text = "overdue";
    step.channels = {Channel::email};
  }
  Sample(const Sample&) = delete;
  Sample& operator=(const Sample&) = delete;

  Action action() const {
    Action action;
    action.client = &client;
    action.step = &step;
    action.lead = &receivable;
    action.covered = {{&receivable, &step}};
    action.amounts = {receivable.asked};
    action.recipient.contact = &client.contacts.front();
    action.recipient.channels = step.channels;
    action.on = make_date(2026, 4, 2);
    action.risks = {RiskFlag::high_risk_client};
    action.score = {80, 66, 4};
    return action;
  }

  Event& happened(const char* day, EventKind kind) {
    Event event;
    event.date = *parse_iso_date(day);
    event.kind = kind;
    invoice.events.push_back(event);
    return invoice.events.back();
  }

  ListedInvoice listed() const {
    return {&receivable, "30 jours", NextStep{"overdue", make_date(2026, 4, 2)}};
  }

  Client client;
  Invoice invoice;
  Receivable receivable;
  Step step;
};

Json today_of(const Action& action, const ActionText& text = {}) {
  Morning morning;
  morning.actions = {action};
  TodayTexts texts;
  texts.actions = {text};
  return parsed(today_json(kEnvelope, morning, texts, {}));
}

Json first_listed(const ListedInvoice& invoice) {
  return parsed(list_json(kEnvelope, {invoice}, {}))["invoices"][0];
}

Json shown(const Sample& sample) {
  return parsed(show_invoice_json(kEnvelope, sample.listed(), {}, {}));
}

}  // namespace

TEST_CASE("every document begins with its schema and day and ends with the diagnostics") {
  const Diagnostics diagnostics = {{"W001",
                                    Severity::warning,
                                    {"clients/a.toml", 3, 7},
                                    "unknown key \"nmae\"",
                                    "did you mean name?",
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
  const Diagnostics diagnostics = {{"E001", Severity::error, {"relance.toml", 0, 0}, "unreadable", "", ""}};
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

TEST_CASE("a listed invoice has exactly the members that scripts rely on") {
  Sample sample;
  sample.receivable.balance.paid = money("1000.00");
  sample.receivable.balance.credited = money("200.50");
  sample.receivable.balance.open = money("1199.50");
  const auto document = parsed(list_json(kEnvelope, {sample.listed()}, {left_out("invoices/x.toml", "")}));
  CHECK(members_of(document) == Names{"schema", "as_of", "invoices", "left_out", "diagnostics"});
  CHECK(document["invoices"][0] == Json::parse(R"({"number": "2026-014", "client": "atelier-morel",
      "title": "Refonte du site", "issued": "2026-03-02", "sent": "2026-03-02", "due": "2026-04-01",
      "due_from": "terms", "terms": "30 jours", "currency": "EUR", "total": "2400.00", "paid": "1000.00",
      "credited": "200.50", "open": "1199.50", "days_past_due": 33, "days_since_issue": 63,
      "standing": "overdue", "last_step": null, "next": {"step": "overdue", "on": "2026-04-02"},
      "file": "invoices/2026-014.toml"})"));
  CHECK(document["left_out"].size() == 1);
}

TEST_CASE("what an invoice does not say yet is null, sums are zero") {
  Sample sample;
  sample.receivable = Receivable{};
  sample.receivable.invoice = &sample.invoice;
  sample.receivable.client = &sample.client;
  sample.receivable.standing = Standing::planned;
  const auto invoice = first_listed({&sample.receivable, "", std::nullopt});
  for (const char* name : {"issued", "sent", "due", "due_from", "terms", "total", "last_step", "next"}) {
    CAPTURE(name);
    CHECK(invoice[name].is_null());
  }
  for (const char* name : {"paid", "credited", "open"}) CHECK(invoice[name] == "0.00");
  CHECK(invoice["days_past_due"] == 0);
  CHECK(invoice["days_since_issue"] == 0);
}

TEST_CASE("a credit balance is a negative amount") {
  Sample sample;
  sample.receivable.balance.open = money("-0.05");
  CHECK(first_listed(sample.listed())["open"] == "-0.05");
}

TEST_CASE("a next step without a known day says null") {
  const Sample sample;
  const auto next = first_listed({&sample.receivable, "", NextStep{"send-invoice", std::nullopt}})["next"];
  CHECK(next == Json::parse(R"({"step": "send-invoice", "on": null})"));
}

TEST_CASE("the last step is the latest one done by that day, whatever else happened") {
  Sample sample;
  sample.happened("2026-04-02", EventKind::step).step = "overdue";
  sample.happened("2026-04-09", EventKind::step).step = "second-reminder";
  sample.happened("2026-04-16", EventKind::skip).step = "call";
  sample.happened("2026-05-05", EventKind::step).step = "escalation";
  CHECK(first_listed(sample.listed())["last_step"] ==
        Json::parse(R"({"step": "second-reminder", "on": "2026-04-09"})"));
}

TEST_CASE("an event shows the keys that were written and no others") {
  Sample sample;
  auto& step = sample.happened("2026-04-02", EventKind::step);
  step.step = "overdue";
  step.channel = Channel::email;
  auto& promise = sample.happened("2026-04-07", EventKind::promise);
  promise.until = make_date(2026, 4, 20);
  promise.amount = money("1200.00");
  auto& plan = sample.happened("2026-04-21", EventKind::plan);
  plan.instalments = {{make_date(2026, 5, 21), money("1200.00")}};
  auto& fees = sample.happened("2026-04-22", EventKind::fees);
  fees.interest = money("3.97");
  fees.compensation = money("40.00");
  fees.note = "par courrier";
  sample.happened("2026-04-23", EventKind::handed_off).to = "Me Roux";
  CHECK(shown(sample)["events"] == Json::parse(R"([
      {"date": "2026-04-02", "kind": "step", "step": "overdue", "channel": "email"},
      {"date": "2026-04-07", "kind": "promise", "amount": "1200.00", "until": "2026-04-20"},
      {"date": "2026-04-21", "kind": "plan", "instalments": [{"due": "2026-05-21", "amount": "1200.00"}]},
      {"date": "2026-04-22", "kind": "fees", "interest": "3.97", "compensation": "40.00",
       "note": "par courrier"},
      {"date": "2026-04-23", "kind": "handed_off", "to": "Me Roux"}])"));
}

TEST_CASE("every other key of an event has the name it has in the file") {
  Sample sample;
  auto& event = sample.happened("2026-04-02", EventKind::corrected);
  event.sent = make_date(2026, 4, 1);
  event.reason = "adresse";
  event.outcome = "voicemail";
  event.method = "virement";
  event.reference = "VIR 12";
  CHECK(members_of(shown(sample)["events"][0]) ==
        Names{"date", "kind", "outcome", "method", "reference", "sent", "reason"});
}

TEST_CASE("an invoice is shown with its schedule and reasons, without what happens later") {
  Sample sample;
  sample.happened("2026-05-04", EventKind::note).note = "today";
  sample.happened("2026-05-05", EventKind::note).note = "tomorrow";
  const std::vector<ScheduledStep> steps = {
      {"call", Phase::chase, make_date(2026, 5, 6), {Channel::call}, StepState::coming}};
  const auto document = parsed(show_invoice_json(kEnvelope, sample.listed(), steps, {"33 jours"}));
  CHECK(members_of(document) ==
        Names{"schema", "as_of", "invoice", "events", "schedule", "reasons", "diagnostics"});
  CHECK(document["invoice"] == first_listed(sample.listed()));
  CHECK(document["events"].size() == 1);
  CHECK(document["schedule"] == Json::parse(R"([{"step": "call", "phase": "chase", "on": "2026-05-06",
      "channels": ["call"], "state": "coming"}])"));
  CHECK(document["reasons"] == Json::array({"33 jours"}));
}

TEST_CASE("a schedule names its invoice") {
  const auto document = parsed(schedule_json(kEnvelope, "2026-014", {}));
  CHECK(members_of(document) == Names{"schema", "as_of", "invoice", "steps", "diagnostics"});
  CHECK(document["invoice"] == "2026-014");
  CHECK(document["steps"] == Json::array());
}

TEST_CASE("a client shows what its file says and how it pays") {
  Sample sample;
  sample.client.kind = ClientKind::is_public;
  sample.client.language = Language::fr;
  sample.client.terms = *parse_terms("45 jours fin de mois");
  sample.client.pays_on = {10, kLastDay};
  sample.client.requires_keys = {"purchase_order", "supplier_code"};
  sample.client.written = {{"name", "Atelier Morel"}, {"supplier_code", "F-0192"}};
  sample.client.late_payment.law = Law::fr;
  sample.client.late_payment.compensation = false;
  const auto document = parsed(show_client_json(kEnvelope, sample.client, {sample.listed()}, {6, true}));
  CHECK(members_of(document) == Names{"schema", "as_of", "client", "invoices", "diagnostics"});
  const auto& client = document["client"];
  CHECK(client["id"] == "atelier-morel");
  CHECK(client["kind"] == "public");
  CHECK(client["language"] == "fr");
  CHECK(client["currency"].is_null());
  CHECK(client["terms"] == "45 jours fin de mois");
  CHECK(client["pays_on"] == Json::parse(R"([10, "last"])"));
  CHECK(client["approval_days"].is_null());
  CHECK(client["requires"] == Json::array({"purchase_order", "supplier_code"}));
  CHECK(client["required_values"] == Json::parse(R"({"supplier_code": "F-0192"})"));
  CHECK(client["late_payment"] == Json::parse(R"({"law": "FR", "compensation": false})"));
  CHECK(client["contacts"] == Json::parse(R"([{"role": "payer", "name": "Nadia Morel",
      "salutation": "Madame Morel", "email": "nadia@morel.example", "phone": "+33 4 72", "linkedin": ""}])"));
  CHECK(client["paid_invoices"] == 6);
  CHECK(client["reliable"] == true);
  CHECK(client["new_client"] == false);
  CHECK(document["invoices"][0]["number"] == "2026-014");
}

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

TEST_CASE("interest shows its conventions, every segment and what is unknown") {
  Sample sample;
  sample.receivable.rules.law = Law::fr;
  LateSums sums;
  sums.law = Law::fr;
  sums.segments = {{make_date(2026, 1, 11), make_date(2026, 1, 20), 10, *parse_decimal("14.5"),
                    money("1000.00"), money("3.97")}};
  sums.interest = money("3.97");
  sums.compensation = money("40.00");
  sums.open = money("1000.00");
  sums.total = money("1043.97");
  sums.unknown = {
      {make_date(2027, 1, 1), make_date(2027, 1, 10), UnknownReason::rate_not_published, "ecb_mro"}};
  const auto document =
      parsed(interest_json(kEnvelope, sample.receivable, sums, {{"not published"}, {"a note"}}));
  CHECK(document ==
        Json::parse(R"({"schema": "relance/1", "as_of": "2026-05-04", "invoice": "2026-014", "law": "FR",
      "conventions": {"day_count": "act/365", "rounding": "segment", "imputation": "interest-first",
                      "payment_day": "included", "rate_mode": "floating"},
      "currency": "EUR",
      "segments": [{"from": "2026-01-11", "to": "2026-01-20", "days": 10, "rate": "14.50",
                    "principal": "1000.00", "interest": "3.97"}],
      "open": "1000.00", "interest": "3.97", "compensation": "40.00", "total": "1043.97",
      "unknown": [{"from": "2027-01-01", "to": "2027-01-10", "reason": "not published"}],
      "notes": ["a note"], "waived": false, "diagnostics": []})"));
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
  draft.attachments = {"2026-014.pdf"};
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
  CHECK(rules.size() == 19);
  CHECK(standings.count("") + rules.count("") == 0);
  CHECK(word(Standing::is_void) == "void");
  CHECK(word(DueFrom::standard) == "default");
  CHECK(word(ClientKind::is_public) == "public");
  CHECK(word(EventKind::write_off) == "write_off");
  CHECK(word(Law::fr) == "FR");
  CHECK(word(SenderRole::reminders) == "reminders");
  CHECK(word(RiskFlag::over_90_days_since_issue) == "over_90_days_since_issue");
}

}  // namespace relance
