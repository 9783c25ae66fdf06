// SPDX-License-Identifier: MIT
#include "made_up_book.hpp"

#include <algorithm>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "receivable/assess.hpp"
#include "render/names.hpp"

namespace relance::test {

namespace {

constexpr ClientType kTypes[] = {ClientType::standard, ClientType::perfectionist, ClientType::overwhelmed,
                                 ClientType::procrastinator};

void add_contacts(Random& random, ClientBuilder& client) {
  client.nobody();
  if (random.chance(8)) return;
  if (random.chance(90)) client.contact(Role::payer, "Nadia Morel", random.chance(88), random.chance(85));
  if (random.chance(25)) client.contact(Role::buyer, "Lou Petit", random.chance(90), random.chance(90));
  if (random.chance(40)) client.contact(Role::superior, "Anne Roux").salutation("Madame Roux");
}

void add_habits(Random& random, ClientBuilder& client) {
  if (random.chance(25)) {
    client.pays_on(random.one_of<std::vector<int>>({{10}, {kLastDay}, {5, 20}, {31}, {1, 15, 28}}));
    if (random.chance(50)) client.approval_days(random.between(0, 15));
  }
  if (random.chance(20)) client.gap(random.between(0, 12));
  if (random.chance(30)) {
    client.terms(random.one_of<std::string>({"45 days end of month", "on receipt", "60 days"}));
  }
  if (random.chance(10)) client.requiring({"purchase_order", "supplier_code"});
  if (random.chance(40)) client.written("supplier_code", "F-0192");
  if (random.chance(30)) client.contract("contracts/2026.pdf");
  if (random.chance(10)) client.law(random.one_of<std::string>({"DE", "CH", "UK", "BE", "none"}));
  if (random.chance(6)) client.held("a friend of the house");
}

Client made_up_client(Random& random, const std::string& id) {
  ClientBuilder builder = client(id).type(kTypes[random.between(0, 3)]);
  if (random.chance(30)) builder.large();
  if (random.chance(15)) builder.high_risk();
  add_contacts(random, builder);
  add_habits(random, builder);
  Client made = builder.build();
  if (random.chance(20)) made.kind = random.chance(50) ? ClientKind::consumer : ClientKind::is_public;
  if (random.chance(40)) made.language = Language::en;
  return made;
}

void choose_defaults(Random& random, Profile& profile) {
  Defaults& defaults = profile.defaults;
  if (random.chance(40)) defaults.min_gap_days = random.between(0, 8);
  if (random.chance(40)) defaults.nudge_gap_days = random.between(0, 12);
  defaults.loosen = random.chance(80);
  defaults.tolerance = random.one_of<std::string>({"1.00", "1.00", "0.00", "25.00"});
  defaults.pre_due_call =
      random.one_of<PreDueCall>({PreDueCall::always, PreDueCall::new_clients, PreDueCall::never});
  if (random.chance(20)) defaults.buckets = {15, 45};
  if (random.chance(50)) defaults.terms = *parse_terms("30 days end of month on the 10");
  if (random.chance(30)) profile.me.iban["GBP"] = "GB33BUKB20201555555555";
  if (random.chance(30)) profile.collector = Mailbox{"Recouvrement Durand", "recouvrement@durand.example"};
  if (random.chance(30)) profile.reminders.reset();
  profile.late_payment.claim =
      random.one_of<ClaimPolicy>({ClaimPolicy::never, ClaimPolicy::mention, ClaimPolicy::claim});
  if (random.chance(15)) profile.calendar.holidays = "none";
}

// Part of the ladder of the client's type, in its order and with its distances.
void add_history(Random& random, const Client& client, Invoice& invoice, Date around) {
  if (!invoice.sent || is_credit_note(invoice)) return;
  Date day = *invoice.sent + Days{random.between(12, 45)};
  for (const auto& playbook : built_in_playbooks()) {
    if (playbook.name != word(client.type)) continue;
    for (const auto& step : playbook.steps) {
      const bool is_for_client = !step.only.size || *step.only.size == client.size;
      if (step.phase != Phase::chase || !is_for_client || day > around) continue;
      Event event;
      event.kind = random.chance(93) ? EventKind::step : EventKind::skip;
      event.date = day;
      event.step = step.id;
      if (event.kind == EventKind::skip) event.reason = "not this time";
      invoice.events.push_back(std::move(event));
      if (random.chance(8)) break;
      day += Days{random.between(5, 12)};
    }
  }
  std::stable_sort(invoice.events.begin(), invoice.events.end(),
                   [](const Event& a, const Event& b) { return a.date < b.date; });
}

// A plan adds up to what was open on its day, or the reader refuses it (fine print E77).
void mend_plans(Random& random, Ledger& ledger) {
  for (const auto& mismatch : plan_mismatches(ledger)) {
    auto& event = const_cast<Event&>(*mismatch.plan);  // of `ledger`, which is ours
    if (is_positive(mismatch.open)) {
      event.instalments = made_up_parts(random, mismatch.open, event.date + Days{random.between(0, 20)});
    } else {
      event.kind = EventKind::note;
      event.instalments = std::vector<Instalment>();
    }
  }
}

}  // namespace

Date made_up_day(Random& random) {
  Date day = make_date(2025, 1, 1) + Days{random.between(0, 800)};
  const auto weekday = weekday_of(day).c_encoding();
  if ((weekday == 0 || weekday == 6) && random.chance(80)) day += Days{2};
  return day;
}

Ledger made_up_book(Random& random, Date around, const Wishes& wishes) {
  Ledger ledger = book().ledger();
  ledger.clients.clear();
  choose_defaults(random, ledger.profile);
  ledger.profile.bank.checked = around;
  const int clients = random.between(wishes.fewest_clients, wishes.most_clients);
  int next_number = 100;
  for (int i = 0; i < clients; ++i) {
    const std::string id = std::string("client-") + static_cast<char>('a' + i);
    ledger.clients.push_back(made_up_client(random, id));
    if (random.chance(15)) {
      for (auto& old : paid_invoices({0, 1, -3, random.between(0, 4), 2})) {
        old.to(id).record().number = "F-" + std::to_string(next_number++);
        ledger.invoices.push_back(old.build());
      }
    }
    const int invoices = random.between(1, wishes.most_invoices);
    for (int k = 0; k < invoices; ++k) {
      const std::string number = "F-" + std::to_string(next_number++);
      const bool is_note = k > 0 && random.chance(10) && ledger.invoices.back().issued;
      ledger.invoices.push_back(is_note ? made_up_credit_note(random, number, ledger.invoices.back(), around)
                                        : made_up_invoice(random, number, id, around, wishes));
      if (wishes.holds_steps && random.chance(25)) {
        add_history(random, ledger.clients.back(), ledger.invoices.back(), around);
      }
    }
  }
  mend_plans(random, ledger);
  return ledger;
}

}  // namespace relance::test
