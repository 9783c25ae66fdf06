// SPDX-License-Identifier: MIT
#include "ledger/terms.hpp"

#include <doctest/doctest.h>

namespace relance {

namespace {

std::string due(std::string_view terms, std::string_view issued) {
  return to_iso(due_date(parse_terms(terms).value(), parse_iso_date(issued).value()));
}

}  // namespace

TEST_CASE("on receipt is the issue day") {
  for (const char* terms : {"on receipt", "On Receipt", "due on receipt", "à réception", "a reception",
                            "À RÉCEPTION", "à  réception"}) {
    CAPTURE(terms);
    CHECK(due(terms, "2026-10-05") == "2026-10-05");
  }
}

TEST_CASE("thirty days are counted from the issue day, however they are written") {
  for (const char* terms : {"30 days", "30 DAYS", "net 30", "Net 30 days", "30d", "30 d", "30 jours",
                            "30  jours", " 30 jours "}) {
    CAPTURE(terms);
    CHECK(due(terms, "2026-10-05") == "2026-11-04");
  }
  CHECK(due("1 day", "2026-10-05") == "2026-10-06");
  CHECK(due("1 jour", "2026-10-05") == "2026-10-06");
  CHECK(due("0 days", "2026-10-05") == "2026-10-05");
  CHECK(due("3650 days", "2026-10-05") == "2036-10-02");
}

TEST_CASE("forty-five days end of month: the days first, then the month's end") {
  CHECK(due("45 days end of month", "2026-06-20") == "2026-08-31");
  CHECK(due("45 jours fin de mois", "2026-06-20") == "2026-08-31");
  CHECK(due("45 jours fin de mois", "2026-01-17") == "2026-03-31");
  CHECK(due("45 jours fin de mois", "2026-01-14") == "2026-02-28");
}

TEST_CASE("end of month forty-five days: the month's end first, then the days") {
  CHECK(due("end of month 45 days", "2026-06-20") == "2026-08-14");
  CHECK(due("fin de mois 45 jours", "2026-06-20") == "2026-08-14");
  CHECK(due("fin de mois 30 jours", "2026-01-31") == "2026-03-02");
}

TEST_CASE("end of month alone is the end of the issue month") {
  CHECK(due("end of month", "2026-06-20") == "2026-06-30");
  CHECK(due("fin de mois", "2026-06-30") == "2026-06-30");
  CHECK(due("0 days end of month", "2024-02-03") == "2024-02-29");
}

TEST_CASE("the tenth of the following month") {
  CHECK(due("30 days end of month on the 10", "2026-10-05") == "2026-12-10");
  CHECK(due("30 jours fin de mois le 10", "2026-10-05") == "2026-12-10");
  CHECK(due("end of month on the 15", "2026-12-31") == "2027-01-15");
  CHECK(due("fin de mois le 15", "2026-12-31") == "2027-01-15");
}

TEST_CASE("a day beyond the end of the following month is its last day") {
  CHECK(due("end of month on the 31", "2026-01-10") == "2026-02-28");
  CHECK(due("end of month on the 31", "2024-01-10") == "2024-02-29");
  CHECK(due("fin de mois le 30", "2026-01-10") == "2026-02-28");
  CHECK(due("30 jours fin de mois le 31", "2026-10-15") == "2026-12-31");
}

TEST_CASE("29 February counts") {
  CHECK(due("30 days", "2024-01-31") == "2024-03-01");
  CHECK(due("30 days", "2026-01-31") == "2026-03-02");
  CHECK(due("30 jours fin de mois", "2024-01-30") == "2024-02-29");
  CHECK(due("30 days", "2024-02-29") == "2024-03-30");
}

TEST_CASE("a blank of French typography is a blank") {
  CHECK(due("30\u00a0jours", "2026-10-05") == "2026-11-04");
  CHECK(due("30\u202fjours fin de mois", "2026-10-05") == "2026-11-30");
}

TEST_CASE("what is none of the forms is refused with all of them as a hint") {
  for (const char* terms :
       {"", "soon", "30", "days", "net", "-30 days", "3651 days", "30 days net", "45 jours fin",
        "30 days end of month on the 0", "30 days end of month on the 32", "30 days on the 10",
        "end of month 45", "30days later", "30.5 days", "on receipt 30", "99999999999999999999 days",
        "30 days end of month on the 10th"}) {
    CAPTURE(terms);
    const auto read = parse_terms(terms);
    REQUIRE_FALSE(read);
    CHECK(english(read.error().message) == "`" + std::string(terms) + "` is not a payment term");
    CHECK(english(read.error().hint).find("45 jours fin de mois") != std::string::npos);
  }
}

TEST_CASE("terms keep the words they were written in") {
  CHECK(parse_terms("45 Jours FIN de mois").value().written == "45 Jours FIN de mois");
}

}  // namespace relance
