// SPDX-License-Identifier: MIT
#include "receivable/account.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "receivable/aging.hpp"
#include "receivable/late_sums_of.hpp"

namespace relance {

namespace {

AccountSums no_sums(Currency currency) {
  const Money none = zero(currency);
  return {none, none, none, none, none};
}

void add(AccountSums& sums, const AccountSums& more) {
  sums.total += more.total;
  sums.paid += more.paid;
  sums.credited += more.credited;
  sums.written_off += more.written_off;
  sums.open += more.open;
}

// A note counts against the client's debt, with what was paid back of it.
AccountSums sums_of_note(const Balance& balance) {
  AccountSums sums = no_sums(balance.total.currency);
  sums.total = -balance.total;
  sums.credited = -balance.credited;
  sums.open = balance.open;
  sums.paid = sums.total - sums.credited - sums.open;
  return sums;
}

// What a write-off leaves within the tolerance is lost with the rest: the ageing does not count it.
AccountSums sums_of(const Receivable& receivable) {
  const Balance& balance = receivable.balance;
  if (is_credit_note(*receivable.invoice)) return sums_of_note(balance);
  AccountSums sums{balance.total, balance.paid, balance.credited, balance.written_off, balance.open};
  if (is_in_aging(receivable)) return sums;
  sums.written_off += sums.open;
  sums.open = zero(sums.total.currency);
  return sums;
}

std::vector<Movement> movements_of(const Receivable& receivable) {
  if (!is_credit_note(*receivable.invoice)) return receivable.balance.movements;
  std::vector<Movement> movements;
  for (const auto* event : seen_events(*receivable.invoice, receivable.as_of)) {
    if (event->kind != EventKind::payment || !event->amount) continue;
    movements.push_back({event->date, Movement::Kind::payment, -*event->amount});
  }
  return movements;
}

std::vector<OpenInstalment> instalments_of(const Receivable& receivable) {
  std::vector<OpenInstalment> open;
  const auto& portions = receivable.portions;
  if (!receivable.has_schedule || !is_in_aging(receivable)) return open;
  for (std::size_t i = 0; i < portions.size(); ++i) {
    if (!is_positive(portions[i].missing)) continue;
    const int days = std::max(0, days_between(portions[i].due, receivable.as_of));
    open.push_back({i + 1, portions.size(), portions[i].due, portions[i].missing, days});
  }
  return open;
}

std::optional<LateClaim> claim_on(const Receivable& receivable, const Rates& rates) {
  const bool is_claimed = receivable.rules.claim == ClaimPolicy::claim && !receivable.is_waived;
  const bool is_with_others =
      receivable.standing == Standing::insolvent || receivable.standing == Standing::handed_off;
  const bool is_owed = receivable.is_late && is_in_aging(receivable) && !receivable.is_within_tolerance &&
                       !is_paused(receivable) && !is_with_others;
  if (!is_claimed || !is_owed) return std::nullopt;
  const auto sums = late_sums_of(receivable, rates);
  if (!sums) return std::nullopt;
  LateClaim claim{sums->interest, sums->compensation, !sums->unknown.empty()};
  if (is_zero(claimed(claim)) && !claim.is_least) return std::nullopt;
  return claim;
}

bool is_on(const Receivable& receivable, bool has_settled) {
  if (is_in_aging(receivable)) return true;
  if (!has_settled || receivable.standing == Standing::is_void || !receivable.has_total) return false;
  if (!is_credit_note(*receivable.invoice)) return receivable.first_sent.has_value();
  return receivable.issued && *receivable.issued <= receivable.as_of;
}

void add_item(AccountSheet& sheet, AccountItem item) {
  add(sheet.sums, item.sums);
  if (item.claim) {
    const Money none = zero(item.sums.open.currency);
    if (!sheet.claim) sheet.claim = LateClaim{none, none, false};
    sheet.claim->interest += item.claim->interest;
    sheet.claim->compensation += item.claim->compensation;
    sheet.claim->is_least = sheet.claim->is_least || item.claim->is_least;
  }
  sheet.items.push_back(std::move(item));
}

}  // namespace

Account account_of(const Client& client, const std::vector<const Receivable*>& of_client,
                   const AccountTerms& terms) {
  const Aging aging = age_of(of_client, terms.buckets, terms.as_of);
  std::map<std::string_view, AccountSheet> sheets;
  for (const auto* receivable : of_client) {
    if (!is_on(*receivable, terms.has_settled)) continue;
    const Currency& currency = receivable->invoice->currency;
    const AccountSheet empty{
        no_sums(currency), {}, std::vector<Money>(aging.labels.size(), zero(currency)), {}};
    auto& sheet = sheets.try_emplace(currency.code(), empty).first->second;
    add_item(sheet, {receivable, sums_of(*receivable), movements_of(*receivable), instalments_of(*receivable),
                     claim_on(*receivable, terms.rates)});
  }
  for (const auto& row : aging.rows) sheets.at(row.currency.code()).buckets = row.buckets;
  Account account{&client, terms.as_of, aging.labels, {}};
  account.sheets.reserve(sheets.size());
  for (auto& [code, sheet] : sheets) account.sheets.push_back(std::move(sheet));
  return account;
}

Money claimed(const LateClaim& claim) {
  return claim.interest + claim.compensation;
}

Money total_with_claim(const AccountSheet& sheet) {
  return sheet.claim ? sheet.sums.open + claimed(*sheet.claim) : sheet.sums.open;
}

Money late_of(const AccountSheet& sheet) {
  return std::accumulate(sheet.buckets.begin() + 1, sheet.buckets.end(), zero(sheet.sums.open.currency),
                         [](const Money& sum, const Money& amount) { return sum + amount; });
}

bool has_open_item(const Account& account) {
  for (const auto& sheet : account.sheets) {
    for (const auto& item : sheet.items) {
      if (!is_zero(item.sums.open)) return true;
    }
  }
  return false;
}

}  // namespace relance
