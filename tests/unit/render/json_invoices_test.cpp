// SPDX-License-Identifier: MIT
#include "json_support.hpp"

namespace relance {

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
      "credited": "200.50", "open": "1199.50", "discount": null, "days_past_due": 33, "days_since_issue": 63,
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

TEST_CASE("a discount says how it stands, and what is not known of it is null") {
  Sample sample;
  sample.invoice.discount = Discount{"2.5", 70};
  CHECK(first_listed(sample.listed())["discount"] == Json::parse(R"({"percent": "2.5", "days": 70,
      "state": "running", "until": "2026-05-11", "amount": "60.00", "pay": "2340.00"})"));
  sample.receivable.as_of = make_date(2026, 5, 12);
  CHECK(first_listed(sample.listed())["discount"] == Json::parse(R"({"percent": "2.5", "days": 70,
      "state": "expired", "until": "2026-05-11", "amount": "60.00", "pay": null})"));
  sample.receivable.issued.reset();
  sample.receivable.has_total = false;
  CHECK(first_listed(sample.listed())["discount"] == Json::parse(R"({"percent": "2.5", "days": 70,
      "state": "offered", "until": null, "amount": null, "pay": null})"));
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
  plan.instalments = std::vector<Instalment>{{make_date(2026, 5, 21), money("1200.00")}};
  auto& fees = sample.happened("2026-04-22", EventKind::fees);
  fees.fees = Fees{money("3.97"), money("40.00")};
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
  sample.client.late_payment.law = "FR";
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

}  // namespace relance
