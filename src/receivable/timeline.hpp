// SPDX-License-Identifier: MIT
// What happened on several documents, day by day: the facts of a dossier, without a word of language. Pure.
#pragma once

#include <optional>
#include <vector>

#include "receivable/assess.hpp"

namespace relance {

// The due days of the invoice itself, whatever plan was agreed since. One, unless it has instalments; none
// for a credit note.
struct OwnTerms {
  DueFrom from = DueFrom::standard;
  Terms terms;  // in force; meaningless when `from` is invoice
  std::vector<Portion> portions;
};
OwnTerms own_terms(const Assessment& assessment, const Surroundings& around, const Receivable& receivable);

enum class Occasion { issued, sent, due, happened };

enum class PromiseState { running, kept, kept_late, replaced, broken };

struct Occurrence {
  Date on;
  const Receivable* receivable = nullptr;
  Occasion occasion = Occasion::happened;
  const Event* event = nullptr;    // of `happened`
  std::optional<Money> amount;     // what fell due
  bool is_of_plan = false;         // it fell due under an agreed plan
  std::optional<Promise> promise;  // of a `promise` event
};

// Issue, sending and due days and every event seen on the as-of day: by date, then as the documents are
// given, then by place in the file; issue, sending and due day before the events of their day. A due day is
// left out when a plan had replaced it before it came.
std::vector<Occurrence> timeline_of(const Assessment& assessment, const Surroundings& around,
                                    const std::vector<const Receivable*>& documents);

PromiseState state_of(const Promise& promise, Date as_of);

}  // namespace relance
