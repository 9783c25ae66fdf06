// SPDX-License-Identifier: MIT
// The invoices of a dossier, and what happened on them.
#include <fmt/format.h>

#include "receivable/routes.hpp"
#include "render/dossier.hpp"
#include "render/legal_sources.hpp"
#include "render/occurrence_text.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string say(Language language, std::string_view fr, std::string_view en) {
  return std::string(pick(language, fr, en));
}

// ---- invoices ----

class InvoiceFacts {
 public:
  InvoiceFacts(const Dossier& dossier, const DossierDocument& document, Language language)
      : dossier_(dossier), document_(document), r_(*document.receivable), language_(language) {}

  Block run() {
    const Invoice& invoice = *r_.invoice;
    add("objet", "title", or_missing(invoice.title));
    add("bon de commande", "purchase order", or_missing(invoice.purchase_order));
    if (is_credit_note(invoice)) add("avoir sur", "credit note for", invoice.credit_note_for);
    add("\u00e9mise", "issued", day_or_missing(r_.issued));
    add("envoy\u00e9e", "sent", day_or_missing(r_.first_sent));
    if (r_.was_reissued && r_.sent) add("renvoy\u00e9e", "sent again", long_date(*r_.sent, language_));
    if (!is_credit_note(invoice)) add_due_days();
    add_money();
    add("situation", "standing", standing_text());
    add_limitation();
    add("PDF", "PDF", pdf_text());
    return facts(std::move(rows_));
  }

 private:
  void add(std::string_view fr, std::string_view en, const std::string& value) {
    rows_.push_back({say(language_, fr, en), value});
  }

  std::string or_missing(const std::string& text) const {
    return text.empty() ? say(language_, "non renseign\u00e9", "not on file") : text;
  }

  std::string day_or_missing(const std::optional<Date>& day) const {
    return day ? long_date(*day, language_) : say(language_, "pas encore", "not yet");
  }

  std::string portion_text(const Portion& portion, bool has_amount) const {
    std::string out = long_date(portion.due, language_);
    if (has_amount) out += ", " + money_cell(portion.amount, language_);
    if (portion.due_as_written != portion.due) {
      out += fmt::format(
          fmt::runtime(pick(language_, " (le {}, report\u00e9 au jour ouvr\u00e9 suivant selon la loi {})",
                            " ({}, moved to the next working day by the law of {})")),
          long_date(portion.due_as_written, language_), r_.rules.law);
    }
    return out;
  }

  std::string portions_text(const std::vector<Portion>& portions, bool has_amounts) const {
    std::string out;
    for (const auto& portion : portions)
      out.append(out.empty() ? "" : "\n").append(portion_text(portion, has_amounts));
    return out;
  }

  // The day and why it is that one.
  void add_due_days() {
    const auto& portions = document_.own.portions;
    std::string due = portions.empty() ? say(language_, "inconnue", "not known")
                                       : portions_text(portions, portions.size() > 1);
    const bool is_written = document_.own.from == DueFrom::invoice;
    if (!portions.empty() && r_.invoice->instalments.empty()) {
      due += is_written
                 ? say(language_, "\njour \u00e9crit dans la facture", "\nday written on the invoice")
                 : fmt::format(fmt::runtime(pick(language_, "\n{} \u00e0 compter de l\u2019\u00e9mission",
                                                 "\n{} from the issue day")),
                               terms_text(document_.own.terms, language_));
    }
    add("\u00e9ch\u00e9ance", "due", due);
    if (r_.is_on_plan) add("\u00e9ch\u00e9ancier convenu", "payment plan", portions_text(r_.portions, true));
  }

  void add_money() {
    if (!r_.has_total) return add("total", "total", say(language_, "non renseign\u00e9", "not on file"));
    add("total", "total", money_cell(r_.balance.total, language_));
    add("re\u00e7u", "paid", money_cell(r_.balance.paid, language_));
    add("avoirs", "credited", money_cell(r_.balance.credited, language_));
    if (!is_zero(r_.balance.written_off))
      add("pass\u00e9 en perte", "written off", money_cell(r_.balance.written_off, language_));
    add("reste ouvert", "open", money_cell(r_.balance.open, language_));
  }

  std::string standing_text() const {
    std::string out = standing_title(r_.standing, language_);
    if (r_.is_late && r_.days_past_due > 0) {
      out += fmt::format(fmt::runtime(pick(language_, ", {} de retard", ", {} late")),
                         days_text(r_.days_past_due, language_));
    }
    return out;
  }

  // A date with its rule, never a verdict.
  void add_limitation() {
    const auto day = is_zero(r_.balance.open) ? std::nullopt : limitation_of(r_);
    if (!day) return;
    add("prescription", "limitation",
        fmt::format(
            fmt::runtime(pick(language_, "{} ans depuis le {} ({})\u00a0: {}", "{} years from {} ({}): {}")),
            day->rule->years, long_date(day->from, language_),
            day->is_from_work ? say(language_, "fin du travail", "when the work ended")
                              : say(language_, "\u00e9mission", "the issue day"),
            long_date(day->on, language_)));
    add("", "", checked_title(day->rule->source, language_));
    const std::string interrupts = checked_title(r_.law->limitation_interrupts, language_);
    if (!interrupts.empty()) add("", "", interrupts);
  }

  std::string pdf_text() const {
    const EvidenceFile* pdf = find_evidence(dossier_, EvidenceRole::pdf, r_.invoice);
    if (!pdf) return or_missing({});
    return pdf->problem.empty() ? pdf->path : pdf->path + " " + pdf->problem;
  }

  const Dossier& dossier_;
  const DossierDocument& document_;
  const Receivable& r_;
  Language language_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace

Part invoices_part(const Dossier& dossier, Language language) {
  Part part;
  part.title = pick(language, "Factures", "Invoices");
  for (const auto& document : dossier.documents) {
    const Invoice& invoice = *document.receivable->invoice;
    part.blocks.push_back(heading((is_credit_note(invoice) ? say(language, "Avoir ", "Credit note ")
                                                           : say(language, "Facture ", "Invoice ")) +
                                  invoice.number));
    part.blocks.push_back(InvoiceFacts(dossier, document, language).run());
  }
  return part;
}

Part timeline_part(const Dossier& dossier, Language language) {
  Part part;
  part.title = pick(language, "Chronologie", "Timeline");
  Block block;
  block.kind = BlockKind::table;
  block.columns = {Align::left, Align::left, Align::left};
  block.head = {say(language, "date", "date"), say(language, "facture", "invoice"),
                say(language, "ce qui s\u2019est pass\u00e9", "what happened")};
  block.rows.reserve(dossier.timeline.size());
  for (const auto& occurrence : dossier.timeline) {
    block.rows.push_back({to_iso(occurrence.on), occurrence.receivable->invoice->number,
                          occurrence_text(occurrence, dossier.as_of, language)});
  }
  if (block.rows.empty()) {
    part.blocks.push_back(
        paragraph(say(language, "Rien jusqu\u2019\u00e0 ce jour.", "Nothing up to this day.")));
  } else {
    part.blocks.push_back(std::move(block));
  }
  return part;
}

}  // namespace relance
