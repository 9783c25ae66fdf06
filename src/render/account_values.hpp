// SPDX-License-Identifier: MIT
// The account of a client as the values of a text, and the words that every form of a statement shares.
#pragma once

#include <string>

#include "receivable/account.hpp"
#include "render/draft_values.hpp"

namespace relance {

// Of the action's client, as the context sees it.
Account account_in(const Action& action, const DraftContext& context);

// For steps that attach the statement: sheets with items, movements, instalments, ages and claims; asks_now,
// owes, settled.
void add_account(Values& values, const Action& action, const DraftContext& context, Language language);

// "disputed since 2 May 2026", "promised by 12 May 2026", "settled"; often nothing. Said to the client too:
// nothing that is the user's own business.
std::string account_remark(const AccountItem& item, Language language);

}  // namespace relance
