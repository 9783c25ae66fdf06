// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "base/printable.hpp"
#include "ledger/words.hpp"
#include "render/dossier.hpp"
#include "render/json_document.hpp"
#include "render/names.hpp"

namespace relance {

namespace {

using json::Value;

Value creditor_object(const Me& me) {
  return {{"name", me.name},
          {"business", json::text_or_null(me.business)},
          {"address", json::texts(me.address)},
          {"country", json::text_or_null(me.country)},
          {"registration", json::text_or_null(me.registration)},
          {"vat_number", json::text_or_null(me.vat_number)},
          {"email", json::text_or_null(me.email)},
          {"phone", json::text_or_null(me.phone)}};
}

Value debtor_object(const Client& client) {
  return {{"id", client.id},
          {"name", client.name},
          {"kind", word(client.kind)},
          {"address", json::texts(client.address)},
          {"country", json::text_or_null(client.country)},
          {"contacts", json::array_of(client.contacts, json::contact)}};
}

Value portion_object(const Portion& portion) {
  return {{"due", json::day(portion.due)},
          {"due_as_written", json::day(portion.due_as_written)},
          {"amount", json::amount(portion.amount)}};
}

Value document_object(const DossierDocument& document) {
  const Receivable& r = *document.receivable;
  const Invoice& invoice = *r.invoice;
  const bool has_terms = document.own.from != DueFrom::invoice && !is_credit_note(invoice);
  return {{"number", invoice.number},
          {"credit_note_for", json::text_or_null(invoice.credit_note_for)},
          {"title", json::text_or_null(invoice.title)},
          {"purchase_order", json::text_or_null(invoice.purchase_order)},
          {"issued", json::day_or_null(r.issued)},
          {"sent", json::day_or_null(r.first_sent)},
          {"due_from", word(document.own.from)},
          {"terms", has_terms ? Value(document.own.terms.written) : Value(nullptr)},
          {"due_days", json::array_of(document.own.portions, portion_object)},
          {"plan", r.is_on_plan ? json::array_of(r.portions, portion_object) : Value(nullptr)},
          {"currency", json::currency(invoice.currency)},
          {"total", r.has_total ? json::amount(r.balance.total) : Value(nullptr)},
          {"paid", json::amount(r.balance.paid)},
          {"credited", json::amount(r.balance.credited)},
          {"written_off", json::amount(r.balance.written_off)},
          {"open", json::amount(r.balance.open)},
          {"days_past_due", r.days_past_due},
          {"standing", word(r.standing)},
          {"pdf", json::text_or_null(invoice.pdf)},
          {"file", printable(invoice.file)}};
}

std::string_view word_of_state(PromiseState state) {
  switch (state) {
    case PromiseState::running:
      return "running";
    case PromiseState::kept:
      return "kept";
    case PromiseState::kept_late:
      return "kept_late";
    case PromiseState::replaced:
      return "replaced";
    case PromiseState::broken:
      return "broken";
  }
  return {};
}

std::string_view word_of_occasion(const Occurrence& occurrence) {
  switch (occurrence.occasion) {
    case Occasion::issued:
      return "issued";
    case Occasion::sent:
      return "sent";
    case Occasion::due:
      return occurrence.is_of_plan ? "due_under_plan" : "due";
    case Occasion::happened:
      return "event";
  }
  return {};
}

Value occurrence_object(const Occurrence& occurrence, Date as_of) {
  Value object = {{"date", json::day(occurrence.on)},
                  {"invoice", occurrence.receivable->invoice->number},
                  {"what", word_of_occasion(occurrence)}};
  if (occurrence.amount) object["amount"] = json::amount(*occurrence.amount);
  if (occurrence.event) object["event"] = json::event(*occurrence.event);
  if (occurrence.promise) {
    object["promise"] = {{"state", word_of_state(state_of(*occurrence.promise, as_of))},
                         {"amount", json::amount(occurrence.promise->amount)},
                         {"kept_on", json::day_or_null(occurrence.promise->kept_on)}};
  }
  return object;
}

Value late_sums_array(const Dossier& dossier) {
  auto array = Value::array();
  for (const auto& document : dossier.documents) {
    if (document.sums)
      array.push_back(json::late_sums(*document.receivable, *document.sums, document.sums_texts));
  }
  return array;
}

Value principal_object(const Money& open) {
  return {{"currency", json::currency(open.currency)}, {"open", json::amount(open)}};
}

Value late_total_object(const LateTotal& total) {
  return {{"currency", json::currency(total.interest.currency)},
          {"interest", json::amount(total.interest)},
          {"compensation", json::amount(total.compensation)},
          {"at_least", total.is_least}};
}

Value text_object(const RebuiltText& text, Language language) {
  const bool has_text = text.why_none == NoText::none;
  return {{"date", json::day(text.on)},
          {"invoices", json::texts(text.invoices)},
          {"step", text.step},
          {"channel", text.channel ? Value(word(*text.channel)) : Value(nullptr)},
          {"text", has_text ? Value(text.text) : Value(nullptr)},
          {"why_none", has_text ? Value(nullptr) : Value(no_text_reason(text, language))}};
}

std::string_view word_of_role(EvidenceRole role) {
  switch (role) {
    case EvidenceRole::profile:
      return "profile";
    case EvidenceRole::client:
      return "client";
    case EvidenceRole::invoice:
      return "invoice";
    case EvidenceRole::contract:
      return "contract";
    case EvidenceRole::pdf:
      return "pdf";
  }
  return {};
}

Value commit_or_null(const std::optional<EvidenceCommit>& commit) {
  if (!commit) return nullptr;
  return {{"hash", printable(commit->hash)},
          {"author_date", printable(commit->author_date)},
          {"subject", printable(commit->subject)}};
}

Value file_object(const EvidenceFile& file) {
  const bool is_read = file.problem.empty();
  return {{"role", word_of_role(file.role)},
          {"invoice", file.invoice ? Value(file.invoice->number) : Value(nullptr)},
          {"path", printable(file.path)},
          {"size", is_read ? Value(file.size) : Value(nullptr)},
          {"sha256", is_read ? Value(file.sha256) : Value(nullptr)},
          {"problem", json::text_or_null(file.problem)},
          {"commit", commit_or_null(file.commit)},
          {"changed", file.is_changed}};
}

}  // namespace

std::string dossier_json(const Envelope& envelope, const Dossier& dossier, Language language) {
  const auto occurrence = [&](const Occurrence& one) { return occurrence_object(one, dossier.as_of); };
  const auto text = [&](const RebuiltText& one) { return text_object(one, language); };
  return json::document(envelope, {{"creditor", creditor_object(dossier.profile.me)},
                                   {"client", debtor_object(dossier.client)},
                                   {"contract", json::text_or_null(dossier.client.contract)},
                                   {"invoices", json::array_of(dossier.documents, document_object)},
                                   {"timeline", json::array_of(dossier.timeline, occurrence)},
                                   {"principal", json::array_of(principal_of(dossier), principal_object)},
                                   {"late", json::array_of(late_totals_of(dossier), late_total_object)},
                                   {"interest", late_sums_array(dossier)},
                                   {"texts", json::array_of(dossier.texts, text)},
                                   {"git", dossier.is_under_git},
                                   {"files", json::array_of(dossier.files, file_object)},
                                   {"left_out", json::left_out(dossier.left_out)}});
}

}  // namespace relance
