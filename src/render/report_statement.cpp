// SPDX-License-Identifier: MIT
#include "render/report_statement.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/printable.hpp"
#include "render/account_values.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

struct SheetWriter {
  const Account& account;
  const AccountSheet& sheet;
  const Look& look;

  std::string say(std::string_view fr, std::string_view en) const {
    return std::string(pick(look.language, fr, en));
  }
  Cell head(std::string_view fr, std::string_view en) const { return {say(fr, en), Tone::faint}; }

  // The currency stands above the table.
  std::string number(const Money& amount) const {
    if (is_zero(amount)) return "-";
    const std::string text = money_cell(amount, look.language);
    return text.substr(0, text.size() - 1 - amount.currency.code().size());
  }
  Cell cell(const Money& amount, Tone tone = Tone::plain) const { return {number(amount), tone}; }

  std::string title() const {
    return "\n" + toned(std::string(sheet.sums.open.currency.code()), Tone::strong, look.style) + "\n";
  }

  std::vector<Cell> sum_cells(const AccountSums& sums, Tone tone) const {
    std::vector<Cell> cells = {cell(sums.total, tone), cell(sums.paid, tone), cell(sums.credited, tone)};
    if (!is_zero(sheet.sums.written_off)) cells.push_back(cell(sums.written_off, tone));
    cells.push_back(cell(sums.open, tone));
    return cells;
  }

  std::string items() const {
    std::vector<Cell> heads = {head("document", "document"),      head("\u00e9mis", "issued"),
                               head("\u00e9ch\u00e9ance", "due"), head("retard", "late"),
                               head("montant", "amount"),         head("re\u00e7u", "received"),
                               head("avoirs", "credited")};
    std::vector<Align> columns = {Align::left, Align::left, Align::left};
    if (!is_zero(sheet.sums.written_off)) heads.push_back(head("abandonn\u00e9", "written off"));
    heads.push_back(head("solde", "open"));
    columns.resize(heads.size(), Align::right);
    columns.push_back(Align::left);
    Table table(std::move(columns));
    table.add(std::move(heads));
    for (const auto& item : sheet.items) table.add(item_cells(item));
    std::vector<Cell> total = {{say("total", "total"), Tone::strong}, {}, {}, {}};
    for (auto& sum : sum_cells(sheet.sums, Tone::strong)) total.push_back(std::move(sum));
    table.add(std::move(total));
    return table.text(look.style, "  ");
  }

  std::vector<Cell> item_cells(const AccountItem& item) const {
    const Receivable& r = *item.receivable;
    const bool has_due = r.due && !is_credit_note(*r.invoice);
    const bool is_late = r.days_past_due > 0 && is_positive(item.sums.open);
    std::vector<Cell> cells = {{r.invoice->number, Tone::plain},
                               {r.issued ? to_iso(*r.issued) : "-", Tone::plain},
                               {has_due ? to_iso(*r.due) : "-", Tone::plain},
                               {is_late ? std::to_string(r.days_past_due) : "-", Tone::plain}};
    for (auto& sum : sum_cells(item.sums, Tone::plain)) cells.push_back(std::move(sum));
    cells.push_back({account_remark(item, look.language), Tone::faint});
    return cells;
  }

  std::string instalments() const {
    Table table({Align::left, Align::left, Align::left, Align::right, Align::left});
    for (const auto& item : sheet.items) {
      for (const auto& open : item.instalments) {
        const auto form = look.language == Language::fr ? "versement {} sur {}" : "instalment {} of {}";
        const std::string late = open.days_past_due == 0 ? ""
                                 : look.language == Language::fr
                                     ? days_text(open.days_past_due, look.language) + " de retard"
                                     : days_text(open.days_past_due, look.language) + " late";
        table.add({{to_iso(open.due), Tone::plain},
                   {item.receivable->invoice->number, Tone::plain},
                   {fmt::format(fmt::runtime(form), open.rank, open.count), Tone::plain},
                   cell(open.missing),
                   {late, Tone::caution}});
      }
    }
    return block(table, say("versements ouverts", "open instalments"));
  }

  std::string movements() const {
    std::vector<std::pair<const AccountItem*, const Movement*>> all;
    for (const auto& item : sheet.items) {
      for (const auto& movement : item.movements) all.emplace_back(&item, &movement);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.second->on < b.second->on; });
    Table table({Align::left, Align::left, Align::left, Align::right});
    for (const auto& [item, movement] : all) {
      table.add({{to_iso(movement->on), Tone::plain},
                 {item->receivable->invoice->number, Tone::plain},
                 {movement_title(*movement, look.language), Tone::plain},
                 cell(movement->amount)});
    }
    return block(table, say("re\u00e7u et cr\u00e9dit\u00e9", "received and credited"));
  }

  std::string ages() const {
    if (std::all_of(sheet.buckets.begin(), sheet.buckets.end(), is_zero)) return {};
    std::vector<Cell> heads;
    std::vector<Cell> amounts;
    heads.reserve(sheet.buckets.size() + 1);
    amounts.reserve(sheet.buckets.size() + 1);
    for (std::size_t i = 0; i < sheet.buckets.size(); ++i) {
      heads.push_back({age_title(account.labels[i], look.language), Tone::faint});
      amounts.push_back(cell(sheet.buckets[i]));
    }
    heads.push_back(head("total", "total"));
    amounts.push_back(cell(sheet.sums.open, Tone::strong));
    Table table(std::vector<Align>(heads.size(), Align::right));
    table.add(std::move(heads));
    table.add(std::move(amounts));
    return block(table, say("jours apr\u00e8s l\u2019\u00e9ch\u00e9ance", "days after the due day"));
  }

  Cell least(const LateClaim& claim) const {
    return {claim.is_least ? say("(au moins)", "(at least)") : "", Tone::faint};
  }

  std::string claims() const {
    if (!sheet.claim) return {};
    Table table({Align::left, Align::right, Align::right, Align::right, Align::left});
    table.add({{},
               head("int\u00e9r\u00eats", "interest"),
               head("indemnit\u00e9 forfaitaire", "fixed sum"),
               head("total", "total")});
    for (const auto& item : sheet.items) {
      if (!item.claim) continue;
      table.add({{item.receivable->invoice->number, Tone::plain},
                 cell(item.claim->interest),
                 cell(item.claim->compensation),
                 cell(claimed(*item.claim)),
                 least(*item.claim)});
    }
    table.add({{say("solde, retard compris", "balance with late-payment sums"), Tone::strong},
               {},
               {},
               cell(total_with_claim(sheet), Tone::strong),
               least(*sheet.claim)});
    return block(table, say("sommes r\u00e9clam\u00e9es pour le retard, en plus du solde",
                            "late-payment sums claimed, apart from the balance"));
  }

  std::string block(const Table& table, const std::string& name) const {
    if (table.is_empty()) return {};
    return "\n  " + name + "\n" + table.text(look.style, "    ");
  }

  std::string text() const { return title() + items() + instalments() + movements() + ages() + claims(); }
};

}  // namespace

std::string statement_report(const StatementView& view, const Look& look) {
  const Language language = look.language;
  std::string out = left_out_text(view.left_out, look);
  out += fmt::format(fmt::runtime(pick(language, "{}\u00a0: relev\u00e9 de compte au {}\n",
                                       "{}: statement of account on {}\n")),
                     printable(view.account.client->name), long_date(look.as_of, language));
  if (!has_open_item(view.account)) {
    out += std::string(pick(language, "\nRien n\u2019est ouvert\u00a0: ce client ne doit rien.\n",
                            "\nNothing is open: this client owes nothing.\n"));
  }
  for (const auto& sheet : view.account.sheets) out += SheetWriter{view.account, sheet, look}.text();
  return out;
}

}  // namespace relance
