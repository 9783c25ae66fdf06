// SPDX-License-Identifier: MIT
#include "render/statement_csv.hpp"

#include "render/account_values.hpp"
#include "render/csv.hpp"
#include "render/locale.hpp"

namespace relance {

namespace {

std::string day_cell(const std::optional<Date>& day) {
  return day ? to_iso(*day) : std::string{};
}

// Where a rate is not known the claim is the least, and the remark says so.
std::string remark_cell(const AccountItem& item, Language language) {
  std::string remark = account_remark(item, language);
  if (!item.claim || !item.claim->is_least) return csv_text(remark);
  if (!remark.empty()) remark += ", ";
  return csv_text(remark + std::string(pick(language, "au moins", "at least")));
}

std::string row_of(const AccountItem& item, Language language) {
  const Receivable& r = *item.receivable;
  const AccountSums& sums = item.sums;
  return csv_row({csv_text(r.invoice->number), csv_text(r.invoice->title), day_cell(r.issued),
                  day_cell(r.due), std::to_string(r.days_past_due), to_decimal(sums.total),
                  to_decimal(sums.paid), to_decimal(sums.credited), to_decimal(sums.open),
                  std::string(r.invoice->currency.code()), to_decimal(sums.written_off),
                  remark_cell(item, language), item.claim ? to_decimal(item.claim->interest) : std::string{},
                  item.claim ? to_decimal(item.claim->compensation) : std::string{}});
}

}  // namespace

std::string statement_csv(const Account& account, Language language) {
  std::string text(pick(language,
                        "numero,objet,emission,echeance,jours_de_retard,total,recu,avoirs,solde,devise,"
                        "abandonne,remarque,interets,indemnite\r\n",
                        "number,title,issued,due,days_late,total,received,credited,open,currency,"
                        "written_off,remark,interest,fixed_sum\r\n"));
  for (const auto& sheet : account.sheets) {
    for (const auto& item : sheet.items) text += row_of(item, language);
  }
  return text;
}

}  // namespace relance
