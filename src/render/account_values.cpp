// SPDX-License-Identifier: MIT
#include "render/account_values.hpp"

#include <algorithm>

#include "playbook/account_action.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string text_unless_zero(const Money& amount, Language language) {
  return is_zero(amount) ? std::string{} : money_text(amount, language);
}

std::string late_text(int days, Language language) {
  return days > 0 ? days_text(days, language) : std::string{};
}

Values movement_values(const Movement& movement, Language language) {
  Values values;
  values.set("on", long_date(movement.on, language));
  values.set("what", movement_title(movement, language));
  values.set("amount", money_text(movement.amount, language));
  return values;
}

Values instalment_values(const OpenInstalment& instalment, Language language) {
  Values values;
  values.set("instalment_rank", std::to_string(instalment.rank));
  values.set("instalment_count", std::to_string(instalment.count));
  values.set("due_on", long_date(instalment.due, language));
  values.set("amount", money_text(instalment.missing, language));
  values.set_or_hide("days_late", late_text(instalment.days_past_due, language));
  return values;
}

Values item_values(const AccountItem& item, Language language) {
  const Receivable& r = *item.receivable;
  const bool is_due_later = r.due && !is_credit_note(*r.invoice);
  const bool is_late = r.is_late && is_positive(item.sums.open);
  Values values;
  values.set("number", r.invoice->number);
  values.set_or_hide("title", r.invoice->title);
  values.set_or_hide("issued_on", r.issued ? long_date(*r.issued, language) : "");
  values.set_or_hide("due_on", is_due_later ? long_date(*r.due, language) : "");
  values.set_or_hide("days_late", is_late ? late_text(r.days_past_due, language) : "");
  values.set("total", money_text(item.sums.total, language));
  values.set_or_hide("received", text_unless_zero(item.sums.paid, language));
  values.set_or_hide("credited", text_unless_zero(item.sums.credited + item.sums.written_off, language));
  values.set("open", money_text(item.sums.open, language));
  values.set_or_hide("remark", account_remark(item, language));
  auto& movements = values.lists["movements"];
  movements.reserve(item.movements.size());
  for (const auto& movement : item.movements) movements.push_back(movement_values(movement, language));
  auto& instalments = values.lists["instalments"];
  instalments.reserve(item.instalments.size());
  for (const auto& open : item.instalments) instalments.push_back(instalment_values(open, language));
  return values;
}

Values claim_values(const AccountItem& item, Language language) {
  Values values;
  values.set("number", item.receivable->invoice->number);
  values.set_or_hide("interest", text_unless_zero(item.claim->interest, language));
  values.set_or_hide("compensation", text_unless_zero(item.claim->compensation, language));
  values.set("amount", money_text(claimed(*item.claim), language));
  values.flags["at_least"] = item.claim->is_least;
  return values;
}

void add_claims(Values& values, const AccountSheet& sheet, Language language) {
  auto& claims = values.lists["claims"];
  for (const auto& item : sheet.items) {
    if (item.claim) claims.push_back(claim_values(item, language));
  }
  values.set_or_hide("claim_sum", sheet.claim ? money_text(claimed(*sheet.claim), language) : "");
  values.set("sum_with_claim", money_text(total_with_claim(sheet), language));
  values.flags["at_least"] = sheet.claim && sheet.claim->is_least;
}

Values sheet_values(const AccountSheet& sheet, const Account& account, Language language) {
  Values values;
  values.set("currency", std::string(sheet.sums.open.currency.code()));
  values.set("sum_open", money_text(sheet.sums.open, language));
  values.set_or_hide("sum_late", text_unless_zero(late_of(sheet), language));
  auto& items = values.lists["items"];
  items.reserve(sheet.items.size());
  for (const auto& item : sheet.items) items.push_back(item_values(item, language));
  auto& ages = values.lists["ages"];
  ages.reserve(sheet.buckets.size());
  for (std::size_t i = 0; i < sheet.buckets.size(); ++i) {
    Values age;
    age.set("label", age_title(account.labels[i], language));
    age.set("amount", is_zero(sheet.buckets[i]) ? "-" : money_text(sheet.buckets[i], language));
    ages.push_back(std::move(age));
  }
  add_claims(values, sheet, language);
  return values;
}

std::string credit_remark(const AccountItem& item, Language language) {
  if (is_credit_note(*item.receivable->invoice)) return std::string(pick(language, "avoir", "credit note"));
  return is_negative(item.sums.open) ? std::string(pick(language, "trop-per\u00e7u", "overpaid"))
                                     : std::string{};
}

// A promise of a part says which part.
std::string promise_remark(const Receivable& r, Language language) {
  const Promise& promise = *r.pauses->promise;
  std::string out(pick(language, "r\u00e8glement promis pour le ", "payment promised by "));
  out += long_date(promise.until, language);
  return promise.amount < r.balance.open ? out + " (" + money_text(promise.amount, language) + ")" : out;
}

std::string pause_remark(const Receivable& r, Language language) {
  switch (r.standing) {
    case Standing::disputed:
      return std::string(pick(language, "contest\u00e9e depuis le ", "disputed since ")) +
             long_date(*r.pauses->dispute_since, language);
    case Standing::promised:
      return promise_remark(r, language);
    case Standing::correcting:
      return std::string(pick(language, "correction en cours", "being corrected"));
    case Standing::insolvent:
      return std::string(pick(language, "proc\u00e9dure collective", "insolvency proceedings"));
    case Standing::handed_off:
      return std::string(pick(language, "recouvrement confi\u00e9 \u00e0 un tiers", "in collection"));
    case Standing::is_void:
    case Standing::paid:
    case Standing::written_off:
    case Standing::planned:
    case Standing::to_send:
    case Standing::snoozed:
    case Standing::held:
    case Standing::overdue:
    case Standing::reminded:
    case Standing::on_plan:
    case Standing::due_today:
    case Standing::not_due:
      return {};
  }
  return {};
}

}  // namespace

Account account_in(const Action& action, const DraftContext& context) {
  return account_of(*action.client, context.of_client,
                    {context.as_of, context.rates, context.profile.defaults.buckets, context.has_settled});
}

void add_account(Values& values, const Action& action, const DraftContext& context, Language language) {
  const auto& attached = action.step->attachments;
  if (std::find(attached.begin(), attached.end(), Attachment::statement) == attached.end()) return;
  const Account account = account_in(action, context);
  auto& sheets = values.lists["sheets"];
  sheets.reserve(account.sheets.size());
  for (const auto& sheet : account.sheets) sheets.push_back(sheet_values(sheet, account, language));
  values.flags["asks_now"] = asks_for_payment(action);
  // Where nothing is asked, nothing was taken off it.
  if (!asks_for_payment(action)) values.strings.erase("credit_deducted");
  values.flags["owes"] = std::any_of(account.sheets.begin(), account.sheets.end(),
                                     [](const auto& sheet) { return is_positive(sheet.sums.open); });
  values.flags["settled"] = !has_open_item(account);
}

std::string account_remark(const AccountItem& item, Language language) {
  std::string credit = credit_remark(item, language);
  if (!credit.empty()) return credit;
  if (item.receivable->standing == Standing::written_off) {
    return std::string(pick(language, "montant abandonn\u00e9", "written off"));
  }
  if (is_zero(item.sums.open)) return std::string(pick(language, "sold\u00e9e", "settled"));
  return pause_remark(*item.receivable, language);
}

}  // namespace relance
