// SPDX-License-Identifier: MIT
// From an action to the values its texts may use (render/placeholders).
#pragma once

#include <functional>

#include "playbook/recommend.hpp"
#include "receivable/rates.hpp"
#include "render/text_template.hpp"

namespace relance {

struct ComingStep {
  std::string id;
  Date on;
};

// What a text needs to know besides the action.
struct DraftContext {
  const Profile& profile;
  const Rates& rates;
  const Calendar& calendar;
  TextLookup texts;
  Date as_of;
  std::optional<int> average_days = {};  // receivable/habits
  Habits habits = {};                    // of the action's client
  std::vector<const Receivable*> of_client = {};
  std::optional<ComingStep> next = {};  // the step after this one, if nothing changes
  bool bank_is_old = false;
  bool is_rehearsal = false;             // `draft --step`: what has not happened yet is taken to happen today
  bool wants_html = false;               // pages besides the texts
  bool has_settled = false;              // the account names settled documents too
  std::optional<Money> legal_cost = {};  // what going to law would cost, where the user said so
  // Is the invoice's PDF there to be attached? Empty: every PDF that is named counts as there.
  std::function<bool(const Invoice&)> has_pdf = {};
};

// What a text says is to be paid on the invoice: what has fallen due so far (fine print E7); before anything
// has, the instalment that falls due next.
Money told_open(const Receivable& receivable);

// The name of the PDF that goes with a mail about this invoice; empty: none.
std::string pdf_name(const Invoice& invoice, const DraftContext& context);

// The client's language, else the book's, else by country (fine print M14).
Language draft_language(const Profile& profile, const Client& client);

Mailbox sender_of(const Profile& profile, SenderRole role);

Values draft_values(const Action& action, const DraftContext& context);

}  // namespace relance
