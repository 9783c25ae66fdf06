// SPDX-License-Identifier: MIT
// The account of one client on a day, as a statement tells it: every document that is open, what was received
// and credited on it, its age, and the late-payment sums where they are claimed. A sheet a currency; nothing
// is added across them. Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "receivable/rates.hpp"
#include "receivable/receivable.hpp"

namespace relance {

// total = paid + credited + written_off + open. Of a credit note all are negative or zero.
struct AccountSums {
  Money total;
  Money paid;
  Money credited;  // of a credit note: what invoices have taken up
  Money written_off;
  Money open;
};

// Late-payment sums claimed: beside what is open, never in it.
struct LateClaim {
  Money interest;
  Money compensation;
  bool is_least = false;  // a rate that is not known yet would add to it
};

// A part with a due day of its own on which something is missing.
struct OpenInstalment {
  std::size_t rank = 1;  // of `count`
  std::size_t count = 1;
  Date due;
  Money missing;
  int days_past_due = 0;
};

struct AccountItem {
  const Receivable* receivable = nullptr;
  AccountSums sums;
  std::vector<Movement> movements;  // by date; what is paid back on a credit note is negative
  std::vector<OpenInstalment> instalments;
  std::optional<LateClaim> claim;
};

struct AccountSheet {
  AccountSums sums;                // of the items
  std::vector<AccountItem> items;  // by number
  std::vector<Money> buckets;      // parallel to Account::labels; their sum is what is open
  std::optional<LateClaim> claim;
};

struct Account {
  const Client* client = nullptr;
  Date as_of;
  std::vector<std::string> labels;   // of the ageing by due day
  std::vector<AccountSheet> sheets;  // by currency code
};

struct AccountTerms {
  Date as_of;
  const Rates& rates;
  const std::vector<int>& buckets;  // [defaults] buckets
  bool has_settled = false;         // documents on which nothing is open, too
};

// An item is on it when `relance aging` counts it. Claimed are the sums of a late item whose policy is
// `claim` and that are not waived. `of_client` by number.
Account account_of(const Client& client, const std::vector<const Receivable*>& of_client,
                   const AccountTerms& terms);

Money claimed(const LateClaim& claim);              // interest and fixed sum
Money total_with_claim(const AccountSheet& sheet);  // what is open, and what is claimed beside it
Money late_of(const AccountSheet& sheet);           // what is past its due day
bool has_open_item(const Account& account);

}  // namespace relance
