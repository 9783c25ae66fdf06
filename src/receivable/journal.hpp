// SPDX-License-Identifier: MIT
// What a book comes to in double entry: every document that was sent, and every movement of money on it, as
// an entry whose postings add up to zero. What the receivable account of a client holds in a currency is, to
// the cent, what the ageing says is open. Pure, and without a word of any format.
#pragma once

#include <vector>

#include "receivable/assess.hpp"

namespace relance {

enum class JournalAccount {
  receivable,  // of the client
  bank,
  sales,
  discounts,  // early-payment discounts that were taken
  bad_debts,  // written off
  late_sums,  // claimed for lateness, and received
  advances,   // of the client: money received for what the ageing does not count (not sent yet, cancelled)
};

enum class JournalKind {
  invoice,
  credit_note,
  payment,
  refund,  // paid back on a credit note
  credit,
  discount,
  write_off,
  late_sums,
  cancellation
};

struct Posting {
  JournalAccount account = JournalAccount::receivable;
  Money amount;  // never zero; positive: debit
};

struct JournalEntry {
  Date on;
  JournalKind kind = JournalKind::invoice;
  const Receivable* receivable = nullptr;
  const Event* event = nullptr;  // of a payment or a refund
  std::vector<Posting> postings;
};

// By date, then by number, then in the order in which it happened. Nothing is later than the as-of day: a
// document with a later issue day is entered when it was sent. Documents not sent have no entry but for the
// money received on them. A claimed late-payment sum is entered when it is received: `open` is principal.
std::vector<JournalEntry> journal_of(const Assessment& assessment);

}  // namespace relance
