// SPDX-License-Identifier: MIT
// One invoice seen on a date: what is still owed on it and how it stands. Computed, never stored.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ledger/law.hpp"
#include "ledger/records.hpp"

namespace relance {

// In the order of precedence of fine print E43; the last six are decided by the date.
enum class Standing : std::uint8_t {
  is_void,
  paid,
  written_off,
  insolvent,
  handed_off,
  planned,
  to_send,
  correcting,
  disputed,
  promised,
  snoozed,
  held,
  overdue,
  reminded,
  on_plan,
  due_today,
  not_due,
};

enum class DueFrom : std::uint8_t { invoice, terms, client, book, standard, plan };

// A change of what is owed, in the order it happened.
struct Movement {
  // kept_for_lateness: negative, the part of a payment that went to claimed late-payment sums.
  enum class Kind : std::uint8_t { payment, credit, credit_note, discount, write_off, kept_for_lateness };
  Date on;
  Kind kind = Kind::payment;
  Money amount;
};

// paid + credited + written_off + open = total, unless the document is void.
struct Balance {
  Money total;
  Money paid;         // on the principal
  Money late_paid;    // what came in beyond it, up to the late-payment sums claimed (`fees`)
  Money credited;     // credit events, applied credit notes, a discount taken in time (fine print E61, E76)
  Money written_off;  // lowers `open` only; what comes in or is let off afterwards takes it back
  Money open;         // negative: overpaid
  std::optional<Money> open_at_plan;        // when the latest plan was agreed, by the credit notes of today
  std::optional<Date> zero_on;              // first day on which nothing was open
  std::optional<Date> within_tolerance_on;  // first day on which at most the tolerance was open
  std::vector<Movement> movements;
};

// A part of the invoice with a due day of its own; one, unless there is a schedule or a plan.
struct Portion {
  Date due;
  Date due_as_written;  // before the law moved it (fine print D4)
  Money amount;
  Money missing;           // what has not been received of it
  bool is_filled = false;  // at most the tolerance is missing (fine print E46)
};

// What falls due on a day.
struct LateDue {
  Date date;
  Money amount;
};

struct Promise {
  Date made;
  Date until;  // the last day of the pause
  Money amount;
  std::optional<Date> kept_on;
  std::optional<Date> replaced_on;  // by another promise or a plan
  Money received;                   // since it was made

  friend bool operator==(const Promise&, const Promise&) = default;
};

struct Pauses {
  std::optional<Date> correction_since;  // open
  std::optional<Date> dispute_since;     // open
  std::string correction_reason;         // of the last one, open or not
  std::string dispute_reason;
  std::optional<Promise> promise;  // the latest, unless kept or replaced by a plan
  std::optional<Date> snoozed_until;
  std::string snooze_reason;
  // The first day that no pause with an end covers: rule 5's "the day after a pause ended".
  std::optional<Date> free_from;

  friend bool operator==(const Pauses&, const Pauses&) = default;
};

struct Receivable {
  const Invoice* invoice = nullptr;
  const Client* client = nullptr;
  Date as_of;
  LatePaymentRules rules;
  const LawRules* law = nullptr;  // the one rules.law names
  Standing standing = Standing::not_due;
  bool has_total = false;
  Balance balance;
  std::optional<Date> issued;      // the key, else the day of `send-invoice` (fine print E10)
  std::optional<Date> first_sent;  // the same, on or before as_of
  std::optional<Date> sent;        // the sent-clock: restarted by `corrected`
  bool was_reissued = false;
  std::optional<Date> due;  // of the oldest portion not filled; all filled: of the last
  DueFrom due_from = DueFrom::standard;
  bool has_schedule = false;  // several due days, of its own or of a plan
  bool is_on_plan = false;
  std::vector<Portion> portions;
  // The same for the sums of lateness, over every schedule there was: what a plan postponed is taken back on
  // the day before it, so that what had accrued stays.
  std::vector<LateDue> falls_due;
  std::vector<Date> reminded_on;  // steps recorded that asked for the money in writing
  Money asked;  // what may be asked today: fallen due so far with a schedule, else what is open
  int days_past_due = 0;
  int days_since_issue = 0;
  Seldom<Pauses> pauses;
  std::optional<Date> insolvent_on;
  std::optional<Date> handed_off_on;
  std::string handed_to;
  bool is_waived = false;  // late-payment sums are no longer claimed
  bool has_payment = false;
  bool is_within_tolerance = false;  // paid but for a rest that is not chased
  bool is_late = false;              // something is open after the due day
  bool has_answer = false;           // fine print E35
};

bool is_closed(Standing standing);  // void, paid, written off, insolvent or handed off
bool is_paused(
    const Receivable& receivable);  // correction, dispute, promise, snooze or chase = false on as_of

// Events on or before `as_of`, in order: the book as it stood that morning. Seen where they are, not copied.
class SeenEvents {
 public:
  class Iterator {
   public:
    explicit Iterator(const Event* at) : at_(at) {}
    const Event* operator*() const { return at_; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    const Event* at_;
  };

  SeenEvents(const Event* first, const Event* last) : first_(first), last_(last) {}
  Iterator begin() const { return Iterator(first_); }
  Iterator end() const { return Iterator(last_); }
  bool empty() const { return first_ == last_; }

 private:
  const Event* first_;
  const Event* last_;
};

SeenEvents seen_events(const Invoice& invoice, Date as_of);

// The latest `step` event, whatever was skipped since (fine print E64); null: none.
const Event* last_step(const Receivable& receivable);

// As written, else the day of the first `send-invoice` step (fine print E10).
std::optional<Date> issue_day(const Invoice& invoice, Date as_of);

}  // namespace relance
