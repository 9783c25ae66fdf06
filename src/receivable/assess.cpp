// SPDX-License-Identifier: MIT
// Each invoice is a fold over its own events; three things cross from one document to another and are
// gathered first: credit notes (to the invoice they name), insolvency (to every earlier invoice of the
// client), and the plans' sums, which need the balance of their day.
#include "receivable/assess.hpp"

#include <algorithm>

#include "base/parallel.hpp"
#include "receivable/balance.hpp"
#include "receivable/pauses.hpp"
#include "receivable/standing.hpp"

namespace relance {

namespace {

using NotesByInvoice = std::map<std::string, std::vector<CreditNote*>, std::less<>>;
using DaysByClient = std::map<std::string, std::vector<Date>, std::less<>>;

std::vector<CreditNote> credit_notes_of(const Ledger& ledger, Date as_of) {
  std::vector<CreditNote> notes;
  for (const auto& invoice : ledger.invoices) {
    const bool counts = is_credit_note(invoice) && invoice.issued && *invoice.issued <= as_of &&
                        invoice.total && !is_cancelled(invoice, as_of);
    if (counts) notes.push_back({&invoice, *invoice.total});
  }
  std::stable_sort(notes.begin(), notes.end(), [](const CreditNote& a, const CreditNote& b) {
    return a.document->issued < b.document->issued;
  });
  return notes;
}

DaysByClient insolvency_days(const Ledger& ledger, Date as_of) {
  DaysByClient days;
  for (const auto& invoice : ledger.invoices) {
    for (const auto* event : seen_events(invoice, as_of)) {
      if (event->kind == EventKind::insolvency) days[invoice.client].push_back(event->date);
    }
  }
  for (auto& [client, of_client] : days) std::sort(of_client.begin(), of_client.end());
  return days;
}

bool names_same_client_and_currency(const Invoice& note, const Invoice& invoice) {
  return note.client == invoice.client && note.currency == invoice.currency;
}

void set_dates(Receivable& receivable) {
  const Invoice& invoice = *receivable.invoice;
  receivable.issued = issue_day(invoice, receivable.as_of);
  std::optional<Date> sent = invoice.sent;
  for (const auto* event : seen_events(invoice, receivable.as_of)) {
    const bool is_sending = event->kind == EventKind::step && event->step == "send-invoice";
    if (is_sending && !sent) sent = event->date;
  }
  if (!sent || *sent > receivable.as_of) return;
  receivable.first_sent = receivable.sent = sent;
  for (const auto* event : seen_events(invoice, receivable.as_of)) {
    if (event->kind != EventKind::corrected) continue;
    receivable.sent = event->sent.value_or(event->date);
    receivable.was_reissued = true;
  }
}

bool is_answer(const Event& event) {
  switch (event.kind) {
    case EventKind::reply:
    case EventKind::promise:
    case EventKind::dispute:
    case EventKind::correction:
    case EventKind::payment:
      return true;
    default:
      return false;
  }
}

void set_facts_of_events(Receivable& receivable) {
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    if (is_answer(*event) && receivable.sent && event->date >= *receivable.sent) receivable.has_answer = true;
    if (event->kind == EventKind::payment) receivable.has_payment = true;
    if (event->kind == EventKind::waive) receivable.is_waived = true;
    if (event->kind == EventKind::handed_off) {
      receivable.handed_off_on = event->date;
      receivable.handed_to = event->to;
    }
  }
}

void settle_closed(Receivable& receivable) {
  if (receivable.standing == Standing::is_void) {
    receivable.balance.open = zero(receivable.invoice->currency);
    receivable.asked = receivable.balance.open;
    receivable.is_late = false;
  }
  receivable.is_within_tolerance =
      receivable.standing == Standing::paid && is_positive(receivable.balance.open);
  const bool counts_days = receivable.due && is_positive(receivable.balance.open);
  if (counts_days) receivable.days_past_due = std::max(0, days_between(*receivable.due, receivable.as_of));
}

struct Assessor {
  const Ledger& ledger;
  const Surroundings& around;
  Date as_of;

  Receivable start(const Invoice& invoice) const {
    Receivable receivable;
    receivable.invoice = &invoice;
    receivable.client = find_client(ledger, invoice.client);
    receivable.as_of = as_of;
    const auto client_first = nearest_wins(invoice.late_payment, receivable.client->late_payment);
    const auto keys = nearest_wins(client_first, ledger.profile.late_payment);
    receivable.rules = with_defaults(keys, ledger.profile.me.country, *around.laws);
    receivable.law = &law_named(*around.laws, receivable.rules.law);
    receivable.has_total = invoice.total.has_value();
    set_dates(receivable);
    set_facts_of_events(receivable);
    set_reminders(receivable);
    return receivable;
  }

  void set_reminders(Receivable& receivable) const {
    if (!around.is_reminder) return;
    for (const auto* event : seen_events(*receivable.invoice, as_of)) {
      if (event->kind == EventKind::step && around.is_reminder(*receivable.client, *event))
        receivable.reminded_on.push_back(event->date);
    }
  }

  void finish(Receivable& receivable) const {
    const Money tolerance = tolerance_in(ledger.profile.defaults.tolerance, receivable.invoice->currency);
    receivable.pauses = fold_pauses(*receivable.invoice, receivable.balance, as_of);
    set_due_days(receivable, ledger.profile, around.by_law, tolerance);
    receivable.is_late = receivable.due && *receivable.due < as_of && is_positive(receivable.balance.open);
    if (receivable.issued) receivable.days_since_issue = std::max(0, days_between(*receivable.issued, as_of));
    receivable.standing = standing_of(receivable, tolerance, around);
    settle_closed(receivable);
  }

  // The first that an invoice of that day falls under (fine print E38): what is recorded again later, on
  // another invoice, does not move it.
  void set_insolvency(Receivable& receivable, const DaysByClient& days) const {
    const auto found = days.find(receivable.invoice->client);
    if (found == days.end() || !receivable.issued) return;
    const auto first = std::lower_bound(found->second.begin(), found->second.end(), *receivable.issued);
    if (first != found->second.end()) receivable.insolvent_on = *first;
  }

  // A note's balance is what no invoice has taken up, owed to the client: negative (fine print E5).
  void finish_note(Receivable& receivable, const CreditNote* note) const {
    Balance& balance = receivable.balance;
    const Money none = zero(receivable.invoice->currency);
    const Money rest = note ? note->rest : none;
    balance.total = receivable.invoice->total.value_or(none);
    balance.written_off = none;
    balance.paid = none;
    for (const auto* event : seen_events(*receivable.invoice, as_of)) {
      if (event->kind == EventKind::payment && event->amount) balance.paid += *event->amount;  // paid back
    }
    balance.credited = note ? balance.total - rest : none;
    balance.open = note ? balance.paid - rest : none;
    if (is_positive(balance.open)) balance.open = none;
    if (const auto rule =
            due_rule(*receivable.invoice, *receivable.client, ledger.profile, receivable.issued)) {
      receivable.due = rule->day;
      receivable.due_from = rule->from;
    }
    receivable.asked = balance.open;
    if (receivable.issued) receivable.days_since_issue = std::max(0, days_between(*receivable.issued, as_of));
    receivable.standing = is_cancelled(*receivable.invoice, as_of) ? Standing::is_void : Standing::paid;
  }
};

// Movements of credit notes that an earlier fold found, as notes again: looking ahead must not share them out
// anew.
std::vector<CreditNote> notes_already_taken(const Receivable& before, std::vector<Invoice>& documents) {
  for (const auto& movement : before.balance.movements) {
    if (movement.kind != Movement::Kind::credit_note) continue;
    Invoice document;
    document.issued = movement.on;
    document.total = movement.amount;
    documents.push_back(std::move(document));
  }
  std::vector<CreditNote> notes;
  notes.reserve(documents.size());
  for (const auto& document : documents) notes.push_back({&document, *document.total});
  return notes;
}

}  // namespace

Assessment assess(const Ledger& ledger, const Surroundings& around, Date as_of) {
  auto notes = credit_notes_of(ledger, as_of);
  NotesByInvoice by_invoice;
  std::map<const Invoice*, CreditNote*> by_document;
  for (auto& note : notes) {
    by_invoice[note.document->credit_note_for].push_back(&note);
    by_document[note.document] = &note;
  }
  const auto insolvency = insolvency_days(ledger, as_of);
  const Assessor assessor{ledger, around, as_of};
  Assessment assessment{&ledger, as_of, {}, {}};
  assessment.receivables.resize(ledger.invoices.size());
  // On every core: a note names one invoice, so that no two of them touch the same.
  for_each_index(ledger.invoices.size(), [&](std::size_t place) {
    const Invoice& invoice = ledger.invoices[place];
    Receivable& receivable = assessment.receivables[place];
    receivable = assessor.start(invoice);
    if (is_credit_note(invoice)) return;
    std::vector<CreditNote*> own_notes;
    if (const auto found = by_invoice.find(invoice.number); found != by_invoice.end()) {
      std::copy_if(
          found->second.begin(), found->second.end(), std::back_inserter(own_notes),
          [&](const CreditNote* note) { return names_same_client_and_currency(*note->document, invoice); });
    }
    const Money tolerance = tolerance_in(ledger.profile.defaults.tolerance, invoice.currency);
    receivable.balance = fold_balance(invoice, own_notes, as_of, tolerance);
    assessor.set_insolvency(receivable, insolvency);
    assessor.finish(receivable);
  });
  for (auto& receivable : assessment.receivables) {
    if (!is_credit_note(*receivable.invoice)) continue;
    const auto found = by_document.find(receivable.invoice);
    assessor.finish_note(receivable, found == by_document.end() ? nullptr : found->second);
  }
  for (std::size_t place = 0; place < assessment.receivables.size(); ++place) {
    assessment.places_by_client[assessment.receivables[place].invoice->client].push_back(place);
  }
  return assessment;
}

Receivable assess_again(const Assessment& assessment, const Surroundings& around, const Receivable& before,
                        const Invoice& changed, Date as_of) {
  const Assessor assessor{*assessment.ledger, around, as_of};
  std::vector<Invoice> documents;
  auto notes = notes_already_taken(before, documents);
  std::vector<CreditNote*> own_notes;
  own_notes.reserve(notes.size());
  for (auto& note : notes) own_notes.push_back(&note);
  Receivable receivable = assessor.start(changed);
  const Money tolerance = tolerance_in(assessment.ledger->profile.defaults.tolerance, changed.currency);
  receivable.balance = fold_balance(changed, own_notes, as_of, tolerance);
  receivable.insolvent_on = before.insolvent_on;
  assessor.finish(receivable);
  return receivable;
}

std::vector<const Receivable*> receivables_of(const Assessment& assessment, const std::string& client_id) {
  std::vector<const Receivable*> found;
  const auto places = assessment.places_by_client.find(client_id);
  if (places == assessment.places_by_client.end()) return found;
  found.reserve(places->second.size());
  for (const auto place : places->second) found.push_back(&assessment.receivables[place]);
  return found;
}

const Receivable* find_receivable(const Assessment& assessment, std::string_view number) {
  const auto& all = assessment.receivables;
  const auto found = std::lower_bound(all.begin(), all.end(), number,
                                      [](const Receivable& receivable, std::string_view wanted) {
                                        return receivable.invoice->number < wanted;
                                      });
  return found != all.end() && found->invoice->number == number ? &*found : nullptr;
}

}  // namespace relance
