// SPDX-License-Identifier: MIT
#include "receivable/journal.hpp"

#include <algorithm>
#include <utility>

namespace relance {

namespace {

std::vector<const Event*> payments_of(const Receivable& receivable) {
  std::vector<const Event*> payments;
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    if (event->kind == EventKind::payment && event->amount) payments.push_back(event);
  }
  return payments;
}

std::optional<Date> cancelled_on(const Receivable& receivable) {
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    if (event->kind == EventKind::cancel) return event->date;
  }
  return std::nullopt;
}

// Counted by the ageing from its issue day on, sent or not.
bool is_issued_note(const Receivable& note) {
  return note.invoice->issued && *note.invoice->issued <= note.as_of && note.has_total;
}

class Bookings {
 public:
  Bookings(const Assessment& assessment, std::vector<JournalEntry>& entries)
      : assessment_(assessment), entries_(entries) {}

  void add(const Receivable& receivable) {
    receivable_ = &receivable;
    if (is_credit_note(*receivable.invoice)) return add_note();
    if (!receivable.first_sent) return add_advances(payments_of(receivable));
    add_invoice();
  }

 private:
  void enter(Date on, JournalKind kind, std::vector<Posting> postings, const Event* event = nullptr) {
    std::erase_if(postings, [](const Posting& posting) { return is_zero(posting.amount); });
    if (!postings.empty()) entries_.push_back({on, kind, receivable_, event, std::move(postings)});
  }

  void add_advances(const std::vector<const Event*>& payments) {
    for (const auto* event : payments) {
      enter(event->date, JournalKind::payment,
            {{JournalAccount::bank, *event->amount}, {JournalAccount::advances, -*event->amount}}, event);
    }
  }

  // ---- invoices ----

  void add_invoice() {
    const Balance& balance = receivable_->balance;
    const Date sent = *receivable_->first_sent;
    enter(std::min(receivable_->issued.value_or(sent), sent), JournalKind::invoice,
          {{JournalAccount::receivable, balance.total}, {JournalAccount::sales, -balance.total}});
    const auto cancelled = cancelled_on(*receivable_);
    const auto payments = payments_of(*receivable_);
    auto payment = payments.begin();
    for (const auto& movement : balance.movements) {
      const bool is_payment = movement.kind == Movement::Kind::payment;
      const Event* event = is_payment && payment != payments.end() ? *payment++ : nullptr;
      const bool is_after_the_end = cancelled && movement.on > *cancelled;
      if (is_after_the_end && is_payment) add_advances({event});
      if (!is_after_the_end) add_movement(movement, event);
    }
    if (cancelled) return add_cancellation(*cancelled);
    add_lost_rest();
  }

  // A credit note is entered as the document that it is, not where it is taken up.
  void add_movement(const Movement& movement, const Event* event) {
    const Posting less_owed{JournalAccount::receivable, -movement.amount};
    switch (movement.kind) {
      case Movement::Kind::payment:
        return enter(movement.on, JournalKind::payment, {{JournalAccount::bank, movement.amount}, less_owed},
                     event);
      case Movement::Kind::credit:
        return enter(movement.on, JournalKind::credit, {{JournalAccount::sales, movement.amount}, less_owed});
      case Movement::Kind::discount:
        return enter(movement.on, JournalKind::discount,
                     {{JournalAccount::discounts, movement.amount}, less_owed});
      case Movement::Kind::write_off:
        return enter(movement.on, JournalKind::write_off,
                     {{JournalAccount::bad_debts, movement.amount}, less_owed});
      case Movement::Kind::kept_for_lateness:
        return enter(movement.on, JournalKind::late_sums,
                     {less_owed, {JournalAccount::late_sums, movement.amount}});
      case Movement::Kind::credit_note:
        return;
    }
  }

  // Everything but the bank is taken back; what was received by then is the client's. Of credit notes, what
  // this document took up stays with them, also when they came later.
  void add_cancellation(Date on) {
    const Balance& balance = receivable_->balance;
    const Money none = zero(balance.total.currency);
    Money paid = none;
    Money credited = none;
    Money discounts = none;
    Money lost = none;
    Money kept = none;
    for (const auto& movement : balance.movements) {
      if (movement.kind == Movement::Kind::credit_note) credited += movement.amount;
      if (movement.on > on) continue;
      if (movement.kind == Movement::Kind::payment) paid += movement.amount;
      if (movement.kind == Movement::Kind::credit) credited += movement.amount;
      if (movement.kind == Movement::Kind::discount) discounts += movement.amount;
      if (movement.kind == Movement::Kind::write_off) lost += movement.amount;
      if (movement.kind == Movement::Kind::kept_for_lateness) kept += movement.amount;
    }
    const Money rest = balance.total - paid - credited - discounts - lost - kept;
    enter(on, JournalKind::cancellation,
          {{JournalAccount::sales, balance.total - credited},
           {JournalAccount::discounts, -discounts},
           {JournalAccount::bad_debts, -lost},
           {JournalAccount::late_sums, -kept},
           {JournalAccount::advances, -paid},
           {JournalAccount::receivable, -rest}});
  }

  // What a write-off leaves within the tolerance is lost with the rest: the ageing does not count it.
  void add_lost_rest() {
    const Balance& balance = receivable_->balance;
    if (receivable_->standing != Standing::written_off || balance.movements.empty()) return;
    enter(balance.movements.back().on, JournalKind::write_off,
          {{JournalAccount::bad_debts, balance.open}, {JournalAccount::receivable, -balance.open}});
  }

  // ---- credit notes ----

  void add_note() {
    const auto payments = payments_of(*receivable_);
    const Balance& balance = receivable_->balance;
    const Money none = zero(receivable_->invoice->currency);
    if (!is_issued_note(*receivable_)) return add_refunds(payments, none);
    const Date issued = *receivable_->invoice->issued;
    const auto cancelled = cancelled_on(*receivable_);
    const Money amount =
        cancelled || names_an_entered_invoice() ? balance.total : balance.total - balance.credited;
    enter(issued, JournalKind::credit_note,
          {{JournalAccount::sales, amount}, {JournalAccount::receivable, -amount}});
    if (cancelled) {
      enter(*cancelled, JournalKind::cancellation,
            {{JournalAccount::receivable, amount}, {JournalAccount::sales, -amount}});
    }
    add_refunds(payments, cancelled ? none : balance.total - balance.credited);
  }

  // An invoice that is not in the journal has nothing that a note could lower.
  bool names_an_entered_invoice() const {
    const auto* named = find_receivable(assessment_, receivable_->invoice->credit_note_for);
    return named && named->first_sent;
  }

  // Up to what the note still owes the client; more is an advance that was paid back.
  void add_refunds(const std::vector<const Event*>& payments, Money owed) {
    for (const auto* event : payments) {
      const Money& amount = *event->amount;
      const Money part = std::min(amount, owed);
      owed -= part;
      enter(event->date, JournalKind::refund,
            {{JournalAccount::receivable, part},
             {JournalAccount::advances, amount - part},
             {JournalAccount::bank, -amount}},
            event);
    }
  }

  const Assessment& assessment_;
  std::vector<JournalEntry>& entries_;
  const Receivable* receivable_ = nullptr;
};

}  // namespace

std::vector<JournalEntry> journal_of(const Assessment& assessment) {
  std::vector<JournalEntry> entries;
  entries.reserve(assessment.receivables.size() * 2);
  Bookings bookings(assessment, entries);
  for (const auto& receivable : assessment.receivables) bookings.add(receivable);
  std::stable_sort(entries.begin(), entries.end(),
                   [](const JournalEntry& a, const JournalEntry& b) { return a.on < b.on; });
  return entries;
}

}  // namespace relance
