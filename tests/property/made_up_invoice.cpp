// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "book_builder.hpp"
#include "book_on.hpp"
#include "made_up_book.hpp"

namespace relance::test {

namespace {

Money made_up_total(Random& random) {
  const auto code = random.one_of<std::string>({"EUR", "EUR", "EUR", "GBP", "JPY"});
  const Currency currency = *Currency::from_code(code);
  return {Minor{random.between(10, 900'000)}, currency};
}

// A share of the amount: all of it, some, almost all, or more.
Money some_of(Random& random, const Money& amount) {
  Minor part = amount.minor();
  switch (random.between(0, 5)) {
    case 0:
      part /= 2;
      break;
    case 1:
      part /= 3;
      break;
    case 2:
      part -= random.between(1, 200);
      break;
    case 3:
      part += random.chance(30) ? random.between(1, 5000) : 0;
      break;
    default:
      break;
  }
  return {std::max<Minor>(part, 1), amount.currency};
}

std::string any_step(Random& random) {
  static const std::vector<std::string> kIds = [] {
    std::vector<std::string> ids;
    for (const auto& playbook : built_in_playbooks()) {
      for (const auto& step : playbook.steps) ids.push_back(step.id);
    }
    return ids;
  }();
  return random.one_of(kIds);
}

EventKind made_up_kind(Random& random, bool may_be_step) {
  struct Share {
    int percent;
    EventKind kind;
  };
  constexpr std::array<Share, 17> kShares = {{{26, EventKind::payment},
                                              {4, EventKind::credit},
                                              {20, EventKind::step},
                                              {4, EventKind::skip},
                                              {5, EventKind::reply},
                                              {10, EventKind::promise},
                                              {5, EventKind::dispute},
                                              {5, EventKind::correction},
                                              {6, EventKind::snooze},
                                              {6, EventKind::plan},
                                              {1, EventKind::fees},
                                              {1, EventKind::waive},
                                              {2, EventKind::write_off},
                                              {1, EventKind::cancel},
                                              {1, EventKind::handed_off},
                                              {1, EventKind::insolvency},
                                              {2, EventKind::note}}};
  int roll = random.between(1, 100);
  for (const auto& share : kShares) {
    roll -= share.percent;
    if (roll > 0) continue;
    const bool is_step = share.kind == EventKind::step || share.kind == EventKind::skip;
    return is_step && !may_be_step ? EventKind::payment : share.kind;
  }
  return EventKind::note;
}

void end_later(Random& random, Invoice& invoice, EventKind kind, Date from) {
  if (!random.chance(65)) return;
  Event event;
  event.kind = kind;
  event.date = from + Days{random.between(0, 30)};
  if (kind == EventKind::corrected && random.chance(50)) event.sent = event.date + Days{random.between(0, 3)};
  invoice.events.push_back(std::move(event));
}

// The keys that an event of this kind holds; what ends a pause comes with it.
void fill(Random& random, Event& event, Invoice& invoice, const Money& total) {
  switch (event.kind) {
    case EventKind::payment:
      event.amount = some_of(random, total);
      break;
    case EventKind::credit:
      event.amount = Money{total.minor() / random.between(2, 10) + 1, total.currency};
      break;
    case EventKind::step:
    case EventKind::skip:
      event.step = any_step(random);
      if (event.kind == EventKind::skip) event.reason = "not this time";
      if (event.kind == EventKind::step && random.chance(30)) {
        event.channel = random.chance(50) ? Channel::call : Channel::task;
      }
      break;
    case EventKind::promise:
      if (random.chance(40)) event.amount = some_of(random, total);
      [[fallthrough]];
    case EventKind::snooze:
      event.until = event.date + Days{random.between(0, 25)};
      break;
    case EventKind::dispute:
      end_later(random, invoice, EventKind::resolved, event.date);
      break;
    case EventKind::correction:
      end_later(random, invoice, EventKind::corrected, event.date);
      break;
    case EventKind::plan:
      event.instalments = made_up_parts(random, total, event.date + Days{random.between(0, 20)});
      break;
    case EventKind::write_off:
      if (random.chance(50)) event.amount = some_of(random, total);
      break;
    case EventKind::fees:
      event.fees.edit().interest = Money{total.minor() / 50, total.currency};
      break;
    default:
      break;
  }
}

void add_events(Random& random, Invoice& invoice, Date around, const Wishes& wishes) {
  const Date first = invoice.issued ? *invoice.issued : *invoice.work.ends;
  const int days = std::max(1, days_between(first, around + Days{wishes.events_after}));
  const int events = random.chance(25) ? 0 : random.between(1, 7);
  for (int i = 0; i < events; ++i) {
    Event event;
    event.kind = made_up_kind(random, wishes.holds_steps);
    event.date = first + Days{random.between(0, days)};
    fill(random, event, invoice, *invoice.total);
    invoice.events.push_back(std::move(event));
  }
}

void choose_due(Random& random, InvoiceBuilder& builder, Date issued) {
  Invoice& invoice = builder.record();
  if (random.chance(12)) {
    builder.no_terms();
    invoice.instalments = made_up_parts(random, *invoice.total, issued + Days{random.between(0, 40)});
  } else if (random.chance(15)) {
    builder.due(to_iso(issued + Days{random.between(0, 60)}));
  } else if (random.chance(25)) {
    builder.no_terms();
  } else {
    builder.terms(
        random.one_of<std::string>({"30 days", "30 days", "on receipt", "10 days", "45 days end of month",
                                    "end of month 15 days", "60 days", "30 days end of month on the 10"}));
  }
}

void choose_keys(Random& random, InvoiceBuilder& builder) {
  Invoice& invoice = builder.record();
  if (random.chance(50)) builder.written("purchase_order", "PO-7781");
  if (random.chance(10)) builder.discount("2", random.between(5, 15));
  if (random.chance(10)) builder.contract_rate("14.5");
  if (random.chance(30)) invoice.pdf = invoice.number + ".pdf";
  if (random.chance(30)) invoice.pay_url = "https://pay.example/" + invoice.number;
  if (random.chance(30)) invoice.value = "le taux de conversion a gagn\u00e9 12 %";
  if (random.chance(10)) invoice.title.clear();
}

}  // namespace

std::vector<Instalment> made_up_parts(Random& random, const Money& amount, Date first) {
  const int wanted = static_cast<int>(std::min<Minor>(amount.minor(), random.between(1, 4)));
  std::vector<Instalment> parts;
  Money rest = amount;
  Date day = first;
  for (int left = wanted; left > 0; --left) {
    const Money part = left == 1 ? rest : Money{std::max<Minor>(1, rest.minor() / left), rest.currency};
    parts.push_back({day, part});
    rest -= part;
    day += Days{random.between(1, 40)};
  }
  return parts;
}

Invoice made_up_invoice(Random& random, const std::string& number, const std::string& client, Date around,
                        const Wishes& wishes) {
  InvoiceBuilder builder = invoice(number).to(client);
  Invoice& record = builder.record();
  record.total = made_up_total(random);
  record.currency = record.total->currency;
  const Date issued = around + Days{random.between(-wishes.issued_before, wishes.issued_after)};
  builder.issued(to_iso(issued));
  choose_due(random, builder, issued);
  choose_keys(random, builder);
  const bool has_work = random.chance(25);
  if (has_work) {
    const Date starts = issued - Days{random.between(1, 40)};
    builder.work(to_iso(starts - Days{random.between(0, 10)}), to_iso(starts), to_iso(issued));
  }
  if (random.chance(20)) builder.sent(to_iso(issued + Days{random.between(0, 12)}));
  if (random.chance(18)) builder.not_sent();
  if (has_work && random.chance(30)) builder.not_issued();
  add_events(random, record, around, wishes);
  return builder.build();
}

Invoice made_up_credit_note(Random& random, const std::string& number, const Invoice& of, Date around) {
  InvoiceBuilder builder = invoice(number).to(of.client);
  const int days = std::max(0, days_between(*of.issued, around));
  builder.issued(to_iso(*of.issued + Days{random.between(0, days + 10)}));
  Invoice& record = builder.record();
  record.total = Money{of.total->minor() / random.between(1, 4) + random.between(0, 900), of.currency};
  record.currency = of.currency;
  builder.credit_note_for(random.chance(90) && !is_credit_note(of) ? of.number : "F-000");
  if (random.chance(8)) builder.happened(EventKind::cancel, to_iso(*record.issued + Days{3}));
  return builder.build();
}

}  // namespace relance::test
