// SPDX-License-Identifier: MIT
// What happened, in words: an event of a history, and the answer of a recording command.
#pragma once

#include <string>
#include <vector>

#include "render/reports.hpp"

namespace relance {

// Everything the event says but its day and kind: "first reminder, email", "500.00 EUR, transfer".
std::string event_details(const Event& event, Language language);

struct RecordedEvent {
  Event event;
  ListedInvoice listed;                // as it stands now, with what comes next
  bool was_there = false;              // an earlier run has recorded it
  const Receivable* before = nullptr;  // as it stood without the event
};

// One line each: what was recorded, where, what comes next and when. A line below says what a payment did to
// an early-payment discount.
std::string recorded_report(const std::vector<RecordedEvent>& events, const Look& look);
std::string undone_report(const Invoice& invoice, const Event& event, const Look& look);
std::string undone_json(const Envelope& envelope, const Invoice& invoice, const Event& event);
std::string would_undo_json(const Envelope& envelope, const Invoice& invoice, const Event& event);
std::string recorded_json(const Envelope& envelope, const std::vector<RecordedEvent>& events);

// What --dry-run shows of one.
struct EventToRecord {
  const Invoice* invoice = nullptr;
  Event event;
  std::string text;  // what would be added to the file
};

std::string would_record_json(const Envelope& envelope, const std::vector<EventToRecord>& events);

}  // namespace relance
