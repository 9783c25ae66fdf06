// SPDX-License-Identifier: MIT
#include "render/receivables_csv.hpp"

#include "base/printable.hpp"
#include "render/csv.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

std::string day_cell(const std::optional<Date>& day) {
  return day ? to_iso(*day) : std::string{};
}

std::string amount_cell(const std::optional<Money>& amount) {
  return amount ? to_decimal(*amount) : std::string{};
}

void add_discount(std::vector<std::string>& cells, const Receivable& receivable) {
  const auto standing = discount_of(receivable);
  if (!standing) {
    cells.insert(cells.end(), 6, {});
    return;
  }
  const Discount& offer = *receivable.invoice->discount;
  cells.insert(cells.end(),
               {offer.percent, std::to_string(offer.days), std::string(word(standing->state)),
                day_cell(standing->until), amount_cell(standing->amount), amount_cell(standing->pay)});
}

std::string row_of(const ListedInvoice& listed) {
  const Receivable& r = *listed.receivable;
  const Invoice& invoice = *r.invoice;
  const Balance& balance = r.balance;
  const Event* last = last_step(r);
  std::vector<std::string> cells = {csv_text(invoice.number),
                                    csv_text(invoice.client),
                                    csv_text(r.client->name),
                                    csv_text(invoice.title),
                                    day_cell(r.issued),
                                    day_cell(r.sent),
                                    day_cell(r.due),
                                    r.due ? std::string(word(r.due_from)) : std::string{},
                                    csv_text(listed.terms),
                                    std::string(invoice.currency.code()),
                                    r.has_total ? to_decimal(balance.total) : std::string{},
                                    to_decimal(balance.paid),
                                    to_decimal(balance.credited),
                                    to_decimal(balance.written_off),
                                    to_decimal(balance.open),
                                    std::to_string(r.days_past_due),
                                    std::to_string(r.days_since_issue),
                                    std::string(word(r.standing)),
                                    last ? csv_text(last->step) : std::string{},
                                    last ? to_iso(last->date) : std::string{},
                                    listed.next ? csv_text(listed.next->step) : std::string{},
                                    listed.next ? day_cell(listed.next->on) : std::string{}};
  add_discount(cells, r);
  cells.push_back(csv_text(invoice.credit_note_for));
  cells.push_back(csv_text(printable(invoice.file)));
  return csv_row(cells);
}

}  // namespace

std::string receivables_csv_head() {
  return "number,client,client_name,title,issued,sent,due,due_from,terms,currency,total,paid,credited,"
         "written_off,open,days_past_due,days_since_issue,standing,last_step,last_step_on,next_step,"
         "next_step_on,discount_percent,discount_days,discount_state,discount_until,discount_amount,"
         "discount_pay,credit_note_for,file\r\n";
}

std::string receivables_csv(const std::vector<ListedInvoice>& invoices) {
  std::string text = receivables_csv_head();
  for (const auto& listed : invoices) text += row_of(listed);
  return text;
}

}  // namespace relance
