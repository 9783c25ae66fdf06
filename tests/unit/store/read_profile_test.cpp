// SPDX-License-Identifier: MIT
#include "store/read_profile.hpp"

#include <doctest/doctest.h>

#include "store/read_client.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

struct ReadBook {
  ProfileReading file;
  Diagnostics diagnostics;
};

ReadBook profile_from(std::string text) {
  auto reading = start_reading("relance.toml", std::move(text));
  auto file = read_profile(reading);
  return {std::move(file), std::move(reading.diagnostics)};
}

// Below [me] and its name, from line 3 on.
ReadBook profile_with(const std::string& more) {
  return profile_from("[me]\nname = \"Camille Durand\"\n" + more);
}

struct ReadOne {
  ClientReading file;
  Diagnostics diagnostics;
};

ReadOne client_from(std::string text, std::string file = "clients/atelier-morel.toml") {
  auto reading = start_reading(std::move(file), std::move(text));
  auto client = read_client(reading);
  return {std::move(client), std::move(reading.diagnostics)};
}

ReadOne client_with(const std::string& more) {
  return client_from("name = \"Atelier Morel\"\n" + more);
}

}  // namespace

TEST_CASE("relance.toml as the manual shows it is read without a word") {
  const auto [file, diagnostics] = profile_from(R"([me]
name = "Camille Durand"                 # required
business = "Durand Conseil"
email = "camille@durand.example"        # required for drafts
phone = "+33 6 12 34 56 78"
address = ["12 rue des Lilas", "69003 Lyon"]
registration = "SIREN 123 456 789"
vat_number = "FR12123456789"
country = "FR"
language = "fr"
iban = { EUR = "FR7630006000011234567890189" }
bic = "AGRIFRPP"
payment_methods = ["virement", "carte"]

[sender.reminders]
name = "Durand Conseil, comptabilité"
email = "compta@durand.example"

[sender.collector]

[defaults]
currency = "EUR"
terms = "30 days"
min_gap_days = 3
nudge_gap_days = 7
loosen = true
tolerance = 1.00
pre_due_call = "new-clients"
buckets = [30, 60, 90]

[late_payment]
law = "FR"
rate = "statutory"
compensation = true
claim = "mention"

[bank]
checked = 2026-11-20
max_age_days = 3

[calendar]
holidays = "FR"
closed = [2026-12-24, 2026-12-31]
weekend = ["saturday", "sunday"]
)");
  CHECK(told(diagnostics).empty());
  const auto& profile = file.profile;
  CHECK(profile.me.address.size() == 2);
  CHECK(profile.me.iban.at("EUR") == "FR7630006000011234567890189");
  CHECK(profile.me.language == Language::fr);
  CHECK(profile.reminders->email == "compta@durand.example");
  CHECK_FALSE(profile.collector);
  CHECK(profile.defaults.tolerance == "1.00");
  CHECK(profile.defaults.buckets == std::vector<int>{30, 60, 90});
  CHECK(profile.late_payment.rate == "statutory");
  CHECK(profile.bank.checked == make_date(2026, 11, 20));
  CHECK(profile.calendar.closed.size() == 2);
  CHECK(profile.calendar.weekend.size() == 2);
  CHECK_FALSE(file.gaps.currency);
}

TEST_CASE("what relance.toml does not say has its default") {
  const auto profile = profile_with("").file.profile;
  CHECK(profile.defaults.min_gap_days == 3);
  CHECK(profile.defaults.nudge_gap_days == 7);
  CHECK(profile.defaults.loosen);
  CHECK(profile.defaults.pre_due_call == PreDueCall::new_clients);
  CHECK(profile.bank.max_age_days == 3);
  CHECK_FALSE(profile.bank.checked);
  CHECK(profile.calendar.holidays.empty());
}

TEST_CASE("a book has an owner") {
  CHECK(told(profile_from("").diagnostics) == "1:1 E010 `name` is missing, there is no [me]");
  CHECK(told(profile_from("\n[me]\nbusiness = \"x\"\n").diagnostics) == "2:1 E010 `name` is missing in [me]");
  CHECK(told(profile_from("me = 'Camille'\n").diagnostics) == "1:6 E011 `me` is text, expected a table");
}

TEST_CASE("an account is that of a currency") {
  CHECK(told(profile_with("iban = \"FR76\"\n").diagnostics) == "3:8 E011 `iban` is text, expected a table");
  CHECK(told(profile_with("iban = { EURO = \"FR76\" }\n").diagnostics) ==
        "3:10 E017 `EURO` is not a currency code of ISO 4217");
}

TEST_CASE("buckets ascend") {
  for (const char* edges : {"[]", "[60, 30]", "[30, 30]", "[0, 30]", "[\"30\"]", "[30.0]"}) {
    CAPTURE(edges);
    CHECK(has_errors(profile_with(std::string("[defaults]\nbuckets = ") + edges + '\n').diagnostics));
  }
  CHECK(profile_with("[defaults]\nbuckets = [15]\n").file.profile.defaults.buckets == std::vector<int>{15});
}

TEST_CASE("a tolerance is a decimal, not negative") {
  CHECK(profile_with("[defaults]\ntolerance = \"0.50\"\n").file.profile.defaults.tolerance == "0.50");
  CHECK(profile_with("[defaults]\ntolerance = 2\n").file.profile.defaults.tolerance == "2");
  CHECK(codes(profile_with("[defaults]\ntolerance = -1\n").diagnostics) == "E036");
  CHECK(codes(profile_with("[defaults]\ntolerance = \"1,00\"\n").diagnostics) == "E015");
  CHECK(codes(profile_with("[defaults]\ntolerance = inf\n").diagnostics) == "E015");
}

TEST_CASE("a rate is a number of per cent a year, or statutory") {
  CHECK(profile_with("[late_payment]\nrate = 14.5\n").file.profile.late_payment.rate == "14.5");
  CHECK(profile_with("[late_payment]\nrate = 12\n").file.profile.late_payment.rate == "12");
  CHECK(profile_with("[late_payment]\nrate = \"12.40\"\n").file.profile.late_payment.rate == "12.40");
  CHECK(codes(profile_with("[late_payment]\nrate = -1\n").diagnostics) == "E013");
  CHECK(codes(profile_with("[late_payment]\nrate = 1001\n").diagnostics) == "E013");
  CHECK(codes(profile_with("[late_payment]\nrate = \"statutary\"\n").diagnostics) == "E015");
  CHECK(codes(profile_with("[late_payment]\nbase = \"net\"\n").diagnostics) == "E012");
  CHECK(codes(profile_with("[late_payment]\nlaw = \"fr\"\n").diagnostics) == "E012");
}

TEST_CASE("a week has a working day") {
  CHECK(codes(profile_with("[calendar]\nweekend = [\"friday\", \"saturday\"]\n").diagnostics).empty());
  CHECK(codes(profile_with(
                  "[calendar]\nweekend = [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\", "
                  "\"saturday\", \"sunday\"]\n")
                  .diagnostics) == "E023");
  CHECK(codes(profile_with("[calendar]\nweekend = [\"samedi\"]\n").diagnostics) == "E012");
  CHECK(profile_with("[calendar]\nweekend = []\n").file.profile.calendar.weekend.empty());
}

TEST_CASE("what of the currency and the terms could not be read is remembered") {
  CHECK(profile_with("[defaults]\ncurrency = \"EURO\"\n").file.gaps.currency);
  CHECK(profile_with("[defaults]\nterms = \"soon\"\n").file.gaps.terms);
  CHECK(profile_with("[defaults\n").file.gaps.currency);
  CHECK(profile_with("defaults = 3\n").file.gaps.currency == false);  // a key of [me], not the table
  CHECK(profile_from("defaults = 3\n[me]\nname = 'x'\n").file.gaps.terms);
  CHECK_FALSE(profile_with("[bank]\nchecked = \"today\"\n").file.gaps.currency);
}

TEST_CASE("a client as the manual shows it is read without a word") {
  const auto [file, diagnostics] = client_with(R"(type = "perfectionist"
kind = "business"
size = "small"
language = "fr"
country = "FR"
currency = "EUR"
terms = "45 days end of month"
chase = true
risk = "normal"
pays_on = [10, 25, "last"]
approval_days = 5
requires = ["purchase_order", "supplier_code", "project_code"]
supplier_code = "F-0192"
project_code = "P-7"
address = ["3 quai Saint-Vincent", "69001 Lyon"]
contract = "contracts/morel-2026.pdf"
playbook = "mine"
gap_days = 7

[[contact]]
role = "payer"
name = "Nadia Morel"
salutation = "Madame Morel"
email = "nadia@morel.example"
phone = "+33 4 72 00 00 00"
linkedin = "https://…"

[late_payment]
claim = "never"
)");
  CHECK(told(diagnostics).empty());
  const auto& client = file.client;
  CHECK(client.id == "atelier-morel");
  CHECK(client.type == ClientType::perfectionist);
  CHECK(client.pays_on == std::vector<int>{10, 25, kLastDay});
  CHECK(client.requires_keys == std::vector<std::string>{"purchase_order", "supplier_code", "project_code"});
  CHECK(client.contacts.at(0).salutation == "Madame Morel");
  CHECK(client.late_payment.claim == ClaimPolicy::never);
  CHECK(client.written.at("supplier_code") == "F-0192");
  REQUIRE(file.doubtful.size() == 1);
  CHECK(file.doubtful[0].key == "project_code");
}

TEST_CASE("a client needs a name, and an id that a file can have anywhere") {
  CHECK(told(client_from("").diagnostics) == "1:1 E010 `name` is missing in a client");
  for (const char* file : {"clients/Morel.toml", "clients/atelier morel.toml", "clients/élan.toml",
                           "clients/a_b.toml", "clients/a.b.toml"}) {
    CAPTURE(file);
    CHECK(codes(client_from("name = 'x'\n", file).diagnostics) == "E022");
  }
}

TEST_CASE("a client's days of payment are days of a month") {
  CHECK(client_with("pays_on = 10\n").file.client.pays_on == std::vector<int>{10});
  CHECK(client_with("pays_on = \"last\"\n").file.client.pays_on == std::vector<int>{kLastDay});
  CHECK(codes(client_with("pays_on = [0]\n").diagnostics) == "E013");
  CHECK(codes(client_with("pays_on = [32]\n").diagnostics) == "E013");
  CHECK(codes(client_with("pays_on = [\"first\"]\n").diagnostics) == "E012");
  CHECK(codes(client_with("pays_on = [1.5]\n").diagnostics) == "E011");
}

TEST_CASE("one contact in single brackets is told how to write it") {
  const auto result = client_with("[contact]\nname = \"Nadia\"\n");
  REQUIRE(codes(result.diagnostics) == "E011");
  CHECK(english(result.diagnostics[0].hint) == "write [[contact]] with two brackets, once for each");
}

TEST_CASE("an address may be one line") {
  CHECK(client_with("address = \"69001 Lyon\"\n").file.client.address ==
        std::vector<std::string>{"69001 Lyon"});
  CHECK(codes(client_with("address = [1]\n").diagnostics) == "E011");
  const auto told = client_with("address = [\"12 rue de l’Église\", 69001]\n").diagnostics;
  REQUIRE(codes(told) == "E011");
  CHECK(told[0].place.column == 34);
}

}  // namespace relance
