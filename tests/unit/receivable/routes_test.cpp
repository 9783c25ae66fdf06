// SPDX-License-Identifier: MIT
// Which routes a claim has by its law, and which of their conditions the book shows.
#include "receivable/routes.hpp"

#include <doctest/doctest.h>

#include "all_laws.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

std::string_view word_of(ConditionKind kind) {
  switch (kind) {
    case ConditionKind::contract:
      return "contract";
    case ConditionKind::no_dispute:
      return "no-dispute";
    case ConditionKind::formal_notice:
      return "notice";
    case ConditionKind::up_to:
      return "up-to";
  }
  return {};
}

std::string_view word_of(ConditionState state) {
  switch (state) {
    case ConditionState::met:
      return "met";
    case ConditionState::missing:
      return "missing";
    case ConditionState::other_currency:
      return "other currency";
    case ConditionState::unknown_rate:
      return "unknown rate";
  }
  return {};
}

LegalClaim claim_on(const SeenBook& seen) {
  return legal_claim(seen.at(), built_in_rates());
}

// "refere-provision: contract met, no-dispute met; ...".
std::string routes_on(const SeenBook& seen, std::string_view my_country = "FR") {
  std::string out;
  for (const auto& facts : routes_of(seen.at(), claim_on(seen), my_country)) {
    out.append(out.empty() ? "" : "; ").append(facts.route->id);
    std::string_view mark = ": ";
    for (const auto& condition : facts.conditions) {
      out.append(mark).append(word_of(condition.kind)).append(" ").append(word_of(condition.state));
      mark = ", ";
    }
  }
  return out;
}

constexpr std::string_view kLate = "2026-05-19";

}  // namespace

TEST_CASE("with a contract and no dispute every French condition is met") {
  const SeenBook seen(book(client().contract("c.pdf")).with(invoice()), kLate);
  CHECK(routes_on(seen) ==
        "refere-provision: contract met, no-dispute met; injonction-de-payer: contract met; "
        "petites-creances: no-dispute met, up-to met");
}

TEST_CASE("without a contract the evidence is missing, and only that") {
  const SeenBook seen(book().with(invoice()), kLate);
  CHECK(routes_on(seen) ==
        "refere-provision: contract missing, no-dispute met; injonction-de-payer: contract missing; "
        "petites-creances: no-dispute met, up-to met");
}

TEST_CASE("an open dispute is named with its day, a settled one with both") {
  const SeenBook open(book().with(invoice().happened(EventKind::dispute, "2026-04-10")), kLate);
  CHECK(routes_on(open) ==
        "refere-provision: contract missing, no-dispute missing; injonction-de-payer: contract missing; "
        "petites-creances: no-dispute missing, up-to met");
  const auto since = routes_of(open.at(), claim_on(open), "FR").front().conditions.at(1);
  CHECK(to_iso(since.on.value()) == "2026-04-10");

  const SeenBook over(
      book().with(
          invoice().happened(EventKind::dispute, "2026-04-10").happened(EventKind::resolved, "2026-04-20")),
      kLate);
  const auto settled = routes_of(over.at(), claim_on(over), "FR").front().conditions.at(1);
  CHECK(settled.state == ConditionState::met);
  REQUIRE(settled.settled.size() == 1);
  CHECK(to_iso(settled.settled.front().from) == "2026-04-10");
  CHECK(to_iso(settled.settled.front().to) == "2026-04-20");
}

TEST_CASE("an amicable attempt is for consumers, administrative courts are for public clients") {
  CHECK(routes_on(SeenBook(book(client().consumer()).with(invoice()), kLate)) ==
        "refere-provision: contract missing, no-dispute met; injonction-de-payer: contract missing; "
        "petites-creances: no-dispute met, up-to met; conciliation: up-to met");
  CHECK(routes_on(SeenBook(book(client().public_body()).with(invoice()), kLate)) ==
        "refere-provision-administratif: contract missing, no-dispute met");
}

TEST_CASE("European routes are for a client in another Member State") {
  for (const std::string country : {"DE", "FR", "GB", ""}) {
    CAPTURE(country);
    const std::string routes = routes_on(SeenBook(book(client().country(country)).with(invoice()), kLate));
    CHECK((routes.find("european-order: no-dispute met; european-small-claims: up-to met") !=
           std::string::npos) == (country == "DE"));
  }
}

TEST_CASE("a limit counts principal and interest, but not the fixed sum") {
  // 12.15 % on 48 days of 4 921.36 are 78.63: with it, 4 999.99; one euro more is too much.
  const SeenBook within(book().with(invoice().total("4921.36")), kLate);
  CHECK(to_decimal(claim_on(within).interest) == "78.63");
  CHECK(routes_on(within).find("up-to met") != std::string::npos);
  const SeenBook above(book().with(invoice().total("4922.36")), kLate);
  CHECK(routes_on(above).find("up-to missing") != std::string::npos);
}

TEST_CASE("an amount in another currency is not compared with a limit") {
  const SeenBook seen(book().with(invoice().total("1200.00", "GBP")), kLate);
  CHECK(routes_on(seen).find("up-to other currency") != std::string::npos);
}

TEST_CASE("a sum that may still grow is under no limit for certain, but may be above it") {
  const std::string_view unpublished = "2030-02-01";
  CHECK(routes_on(SeenBook(book().with(invoice()), unpublished)).find("up-to unknown rate") !=
        std::string::npos);
  CHECK(routes_on(SeenBook(book().with(invoice().total("6000.00")), unpublished)).find("up-to missing") !=
        std::string::npos);
}

TEST_CASE("the claim leaves out late sums that are waived or never claimed") {
  const auto text = [](const BookBuilder& builder) {
    const SeenBook seen(builder, kLate);
    const auto claim = claim_on(seen);
    return to_decimal(claim.principal) + " " + to_decimal(claim.interest) + " " +
           to_decimal(claim.compensation) + " = " + to_decimal(whole(claim));
  };
  CHECK(text(book().with(invoice())) == "1200.00 19.17 40.00 = 1259.17");
  CHECK(text(book().with(invoice().paid("2026-05-18", "200.00")).claim(ClaimPolicy::never)) ==
        "1000.00 0.00 0.00 = 1000.00");
  CHECK(text(book().with(invoice().happened(EventKind::waive, "2026-05-01"))) ==
        "1200.00 0.00 0.00 = 1200.00");
}

TEST_CASE("limitation is counted from the end of the work, else from the issue day, to the same day") {
  struct Row {
    InvoiceBuilder of;
    const char* from;
    const char* on;
    bool is_from_work;
  };
  for (const auto& row : {
           Row{invoice(), "2026-03-02", "2031-03-02", false},
           Row{invoice().work("2026-01-05", "2026-01-12", "2026-02-27"), "2026-02-27", "2031-02-27", true},
           Row{invoice().issued("2024-02-29"), "2024-02-29", "2029-02-28", false},
       }) {
    const SeenBook seen(book().with(row.of), kLate);
    const auto limitation = limitation_of(seen.at());
    REQUIRE(limitation);
    CHECK(limitation->rule->years == 5);
    CHECK(to_iso(limitation->from) == row.from);
    CHECK(to_iso(limitation->on) == row.on);
    CHECK(limitation->is_from_work == row.is_from_work);
  }
  const SeenBook consumer(book(client().consumer()).with(invoice()), kLate);
  CHECK(to_iso(limitation_of(consumer.at()).value().on) == "2028-03-02");
  const SeenBook abroad(book(client().law("DE")).with(invoice()), kLate);
  CHECK_FALSE(limitation_of(abroad.at()));  // its file gives no time
}

TEST_CASE("a cost is that of the invoice, else of the client, else of the book, in the invoice's currency") {
  Invoice own = invoice().build();
  Client of = client().build();
  Defaults defaults;
  CHECK_FALSE(written_cost(own, of, defaults));
  defaults.legal_cost = "350";
  CHECK(to_decimal(written_cost(own, of, defaults).value()) == "350.00");
  of.legal_cost = "120.5";
  CHECK(to_decimal(written_cost(own, of, defaults).value()) == "120.50");
  own.legal_cost = money("0.00");
  CHECK(to_decimal(written_cost(own, of, defaults).value()) == "0.00");
}

TEST_CASE("the share of the cost has one decimal, rounded half up, and none without a claim") {
  const auto share = [](std::string_view cost, std::string_view claim) {
    const auto found = cost_share(money(cost), money(claim));
    return found ? to_text(*found) : "none";
  };
  CHECK(share("350.00", "1259.17") == "27.80");
  CHECK(share("0.05", "100.00") == "0.10");
  CHECK(share("0.00", "100.00") == "0.00");
  CHECK(share("200.00", "100.00") == "200.00");
  CHECK(share("200.00", "0.00") == "none");
}

}  // namespace relance::test
