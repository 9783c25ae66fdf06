// SPDX-License-Identifier: MIT
#include "store/read_invoice.hpp"

#include <doctest/doctest.h>

#include "store_support.hpp"

namespace relance {

namespace {

const char* const kWhole = R"(number = "2026-014"
client = "morel"
title = "Refonte du site"
issued = 2026-10-05
sent = 2026-10-06T08:30:00+02:00
due = 2026-11-04
terms = "30 days"
total = 2400.00
currency = "EUR"
purchase_order = "PO-7781"
supplier_code = "F-0192"
pdf = "2026-014.pdf"
pay_url = "https://pay.example/2026-014"
message_id = "<a@durand.example>"
value = "le taux de conversion a gagné 12 %"
discount = { percent = 2.5, days = 10 }

[late_payment]
law = "DE"
rate = 14.50
compensation = false
claim = "claim"
base = "gross"
day_count = "30/360"
rounding = "daily"
imputation = "principal-first"
payment_day = "excluded"
rate_mode = "fixed"
move_due = false

[work]
proposed = 2026-09-01
starts = 2026-09-08
ends = 2026-10-02

[[instalment]]
due = 2026-12-04
amount = 1200

[[instalment]]
due = 2026-11-04
amount = "1200.00"
)";

std::string event(const std::string& keys) {
  return "\n[[event]]\ndate = 2026-11-12\n" + keys;
}

// What is told of an event with these keys; its first line is line 4.
std::string told_of(const std::string& keys) {
  return told(invoice_with(event(keys)).diagnostics);
}

Event read(const std::string& keys) {
  const auto result = invoice_with(event(keys));
  CAPTURE(keys);
  CHECK(told(result.diagnostics).empty());
  REQUIRE(result.invoice.events.size() == 1);
  return result.invoice.events.front();
}

}  // namespace

TEST_CASE("an invoice with every key is read without a word") {
  const auto [invoice, diagnostics] = invoice_from(kWhole, "invoices/2026/2026-014.toml");
  CHECK(told(diagnostics).empty());
  CHECK(invoice.number == "2026-014");
  CHECK(invoice.client == "morel");
  CHECK(invoice.title == "Refonte du site");
  CHECK(invoice.issued == make_date(2026, 10, 5));
  CHECK(invoice.sent == make_date(2026, 10, 6));
  CHECK(invoice.due == make_date(2026, 11, 4));
  CHECK(invoice.terms->days == 30);
  CHECK(invoice.total->minor() == 240000);
  CHECK(invoice.currency == Currency());
  CHECK(invoice.purchase_order == "PO-7781");
  CHECK(invoice.pdf == "2026-014.pdf");
  CHECK(invoice.pay_url == "https://pay.example/2026-014");
  CHECK(invoice.message_id == "<a@durand.example>");
  CHECK(invoice.discount->percent == "2.5");
  CHECK(invoice.discount->days == 10);
  CHECK(invoice.late_payment->law == "DE");
  CHECK(invoice.late_payment->rate == "14.50");
  CHECK(invoice.late_payment->day_count == DayCount::thirty_360);
  CHECK(invoice.late_payment->move_due == false);
  CHECK(invoice.has_work);
  CHECK(invoice.work.ends == make_date(2026, 10, 2));
  REQUIRE(invoice.instalments.size() == 2);
  CHECK(invoice.instalments[0].due == make_date(2026, 11, 4));
  CHECK(invoice.written.at("supplier_code") == "F-0192");
  CHECK(invoice.file == "invoices/2026/2026-014.toml");
  CHECK(invoice.number_spot == Spot{1, 10});
  CHECK(invoice.total_spot == Spot{8, 9});
}

TEST_CASE("an invoice needs a number and a client, and nothing else") {
  CHECK(told(invoice_with("").diagnostics).empty());
  CHECK(told(invoice_from("").diagnostics) ==
        "1:1 E010 `number` is missing in an invoice; 1:1 E010 `client` is missing in an invoice");
}

TEST_CASE("an empty work table says that there is work") {
  CHECK(invoice_with("[work]\n").invoice.has_work);
  CHECK_FALSE(invoice_with("").invoice.has_work);
}

TEST_CASE("a payment, a credit and a write-off have amounts above zero") {
  const auto payment =
      read("kind = \"payment\"\namount = 1200.5\nmethod = \"virement\"\nreference = \"VIR 1\"\n");
  CHECK(payment.amount->minor() == 120050);
  CHECK(payment.method == "virement");
  CHECK(read("kind = \"credit\"\namount = 10\nreference = \"AV\"\n").reference == "AV");
  CHECK(read("kind = \"write_off\"\nreason = \"lost\"\n").amount == std::nullopt);
  CHECK(told_of("kind = \"payment\"\n") == "4:1 E010 `amount` is missing in an event of kind `payment`");
  CHECK(told_of("kind = \"payment\"\namount = -5\n") == "7:10 E036 `amount` is -5, expected more than zero");
  CHECK(told_of("kind = \"credit\"\namount = 0.00\n") ==
        "7:10 E036 `amount` is 0.00, expected more than zero");
}

TEST_CASE("a step names a step, a skip also its reason") {
  const auto step =
      read("kind = \"step\"\nstep = \"overdue\"\nchannel = \"email\"\noutcome = \"voicemail\"\n");
  CHECK(step.step == "overdue");
  CHECK(step.channel == Channel::email);
  CHECK(step.step_spot == Spot{7, 8});
  CHECK(read("kind = \"skip\"\nstep = \"call\"\nreason = \"met\"\n").reason == "met");
  CHECK(told_of("kind = \"step\"\n") == "4:1 E010 `step` is missing in an event of kind `step`");
  CHECK(told_of("kind = \"skip\"\nstep = \"call\"\n") ==
        "4:1 E010 `reason` is missing in an event of kind `skip`");
  CHECK(told_of("kind = \"skip\"\nstep = \"call\"\nreason = \" \"\n") == "8:10 E024 `reason` is empty");
  CHECK(told_of("kind = \"step\"\nstep = \"call\"\nchannel = \"fax\"\n").find("8:11 E012") == 0);
}

TEST_CASE("a promise and a snooze need a day, which should not lie before them") {
  const auto promise = read("kind = \"promise\"\nuntil = 2026-11-20\namount = 100.00\n");
  CHECK(promise.until == make_date(2026, 11, 20));
  CHECK(promise.amount->minor() == 10000);
  CHECK(read("kind = \"snooze\"\nuntil = 2026-11-12\nreason = \"holiday\"\n").reason == "holiday");
  CHECK(told_of("kind = \"promise\"\n") == "4:1 E010 `until` is missing in an event of kind `promise`");
  CHECK(told_of("kind = \"snooze\"\nuntil = 2026-11-11\n").find("7:9 W005") == 0);
}

TEST_CASE("a plan holds its instalments, inline or in tables") {
  const auto plan = read(
      "kind = \"plan\"\ninstalments = [{ due = 2027-01-01, amount = 2 }, { due = 2026-12-01, amount = 1 "
      "}]\n");
  REQUIRE(plan.instalments->size() == 2);
  CHECK(plan.instalments->at(0).amount.minor() == 100);
  CHECK(read("kind = \"plan\"\n[[event.instalments]]\ndue = 2026-12-01\namount = 1\n").instalments->size() ==
        1);
  CHECK(told_of("kind = \"plan\"\n") == "4:1 E010 `instalments` is missing in an event of kind `plan`");
  CHECK(told_of("kind = \"plan\"\ninstalments = []\n").find("7:15 E010") == 0);
  CHECK(told_of("kind = \"plan\"\ninstalments = [{ due = 2026-12-01 }]\n") ==
        "7:16 E010 `amount` is missing in an instalment");
}

TEST_CASE("fees name at least one sum") {
  const auto fees = read("kind = \"fees\"\ninterest = 12.40\ncompensation = 40\n");
  CHECK(to_decimal(*fees.fees->interest) == "12.40");
  CHECK(to_decimal(*fees.fees->compensation) == "40.00");
  CHECK(read("kind = \"fees\"\ncompensation = 40\n").fees->interest == std::nullopt);
  CHECK(told_of("kind = \"fees\"\n") == "4:1 E010 `interest` is missing in an event of kind `fees`");
}

TEST_CASE("the other kinds need nothing") {
  CHECK(read("kind = \"corrected\"\nsent = 2026-11-13\nreason = \"PO\"\n").sent == make_date(2026, 11, 13));
  CHECK(read("kind = \"handed_off\"\nto = \"Me Blanc\"\n").to == "Me Blanc");
  CHECK(read("kind = \"insolvency\"\nreference = \"BODACC\"\n").reference == "BODACC");
  for (const std::string kind : {"reply", "note", "dispute", "resolved", "correction", "corrected", "waive",
                                 "handed_off", "insolvency", "write_off", "cancel"}) {
    CHECK(read("kind = \"" + kind + "\"\nnote = \"first\\nsecond\"\n").note == "first\nsecond");
  }
}

TEST_CASE("a key that belongs to another kind is a warning") {
  CHECK(told_of("kind = \"reply\"\namount = 5.00\n") ==
        "7:1 W001 `amount` is not a key of an event of kind `reply`");
  CHECK(told_of("kind = \"payment\"\namount = 5.00\nreason = \"x\"\n") ==
        "8:1 W001 `reason` is not a key of an event of kind `payment`");
}

TEST_CASE("an event needs a day and a kind that exists") {
  CHECK(told(invoice_with("[[event]]\nkind = \"reply\"\n").diagnostics) ==
        "3:1 E010 `date` is missing in an event of kind `reply`");
  CHECK(told(invoice_with("[[event]]\ndate = 2026-11-12\n").diagnostics) ==
        "3:1 E010 `kind` is missing in [[event]]");
  CHECK(told_of("kind = \"paymnt\"\namount = 5\n").find("6:8 E012 `kind` is `paymnt`") == 0);
  CHECK(told(invoice_with("[[event]]\ndate = \"12/11/2026\"\nkind = \"reply\"\n").diagnostics)
            .find("4:8 E011") == 0);
}

TEST_CASE("events come by date, those of one day in the order of the file") {
  const auto invoice =
      invoice_with(
          "[[event]]\ndate = 2026-11-12\nkind = \"dispute\"\n[[event]]\ndate = 2026-11-10\nkind = \"reply\"\n"
          "[[event]]\ndate = 2026-11-12\nkind = \"resolved\"\n")
          .invoice;
  REQUIRE(invoice.events.size() == 3);
  CHECK(invoice.events[0].kind == EventKind::reply);
  CHECK(invoice.events[1].kind == EventKind::dispute);
  CHECK(invoice.events[2].kind == EventKind::resolved);
  CHECK(invoice.events[0].spot == Spot{6, 1});
}

TEST_CASE("amounts have the decimals of the invoice's own currency") {
  CHECK(to_decimal(*invoice_with("currency = \"JPY\"\ntotal = 1200\n").invoice.total) == "1200");
  CHECK(told(invoice_with("currency = \"JPY\"\ntotal = 1200.00\n").diagnostics) ==
        "4:9 E014 `1200.00` has 2 decimals, JPY has 0");
  CHECK(told(invoice_with("total = 1.005\n").diagnostics) == "3:9 E014 `1.005` has 3 decimals, EUR has 2");
  CHECK(told(invoice_with("total = 1.005\ncurrency = \"XYZ\"\n").diagnostics) ==
        "4:12 E017 `XYZ` is not a currency code of ISO 4217");
}

TEST_CASE("a total may be zero, not less") {
  CHECK(told(invoice_with("total = 0\n").diagnostics).empty());
  CHECK(told(invoice_with("total = -0.01\n").diagnostics) ==
        "3:9 E036 `total` is -0.01, expected zero or more");
}

TEST_CASE("a discount has a percentage and days") {
  CHECK(told(invoice_with("discount = { percent = 0, days = 10 }\n").diagnostics).find("3:24 E013") == 0);
  CHECK(told(invoice_with("discount = { percent = 100.0, days = 10 }\n").diagnostics).find("3:24 E013") == 0);
  CHECK(told(invoice_with("discount = { percent = 2 }\n").diagnostics) ==
        "3:12 E010 `days` is missing in `discount`");
  CHECK(told(invoice_with("discount = 2\n").diagnostics) ==
        "3:12 E011 `discount` is a whole number, expected a table");
}

TEST_CASE("a pdf stays inside the book") {
  CHECK(told(invoice_from("number = '1'\nclient = 'morel'\npdf = \"../pdf/a.pdf\"\n", "invoices/a.toml")
                 .diagnostics)
            .empty());
  CHECK(told(invoice_from("number = '1'\nclient = 'morel'\npdf = \"../../a.pdf\"\n", "invoices/a.toml")
                 .diagnostics)
            .find("3:7 E008") == 0);
}

TEST_CASE("a pdf is no hidden file: what git keeps for itself is not mailed to a client") {
  for (const char* path : {"../.git/config", ".a.pdf", "x/.y/a.pdf"}) {
    const auto text = std::string("number = '1'\nclient = 'morel'\npdf = \"") + path + "\"\n";
    CHECK(told(invoice_from(text, "invoices/a.toml").diagnostics) ==
          std::string("3:7 E008 `pdf` names a hidden file: `") + path + "`");
  }
}

TEST_CASE("keys that a client requires are known, others are typing errors") {
  CHECK(told(invoice_with("supplier_code = \"F-1\"\n").diagnostics).empty());
  CHECK(told(invoice_with("suplier_code = \"F-1\"\n").diagnostics) ==
        "3:1 W001 `suplier_code` is not a key of an invoice");
}

TEST_CASE("all errors of a file are told, not the first") {
  const auto result =
      invoice_from("number = 1\nclient = 2\ntotal = true\nissued = \"x\"\ndue = 3\ntitel = \"x\"\n");
  CHECK(codes(result.diagnostics) == "E011 E011 E011 E011 E014 W001");
}

TEST_CASE("a file that is not TOML still says its number") {
  const auto result = invoice_from("number = \"2026-014\"\nclient = \"morel\"\ntotal = 1,50\n");
  CHECK(codes(result.diagnostics) == "E007");
  CHECK(result.invoice.number == "2026-014");
  CHECK(result.invoice.client == "morel");
}

}  // namespace relance
