// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/dossier_files.hpp"
#include "cli/dossier_folder.hpp"
#include "cli/dossier_texts.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/references.hpp"
#include "receivable/aging.hpp"
#include "render/dossier.hpp"

namespace relance {

namespace {

using Documents = std::vector<const Receivable*>;

// Sent, and money is missing on it: what was handed off or is in an insolvency is open too. What the client
// is owed belongs to the account as well.
bool is_open(const Receivable& receivable) {
  if (is_in_aging(receivable) && is_negative(receivable.balance.open)) return true;
  const bool is_with_others =
      receivable.standing == Standing::insolvent || receivable.standing == Standing::handed_off;
  if (is_closed(receivable.standing) && !is_with_others) return false;
  return receivable.first_sent && is_positive(receivable.balance.open);
}

// With the credit notes that name one of them, by number.
Documents with_credit_notes(const Documents& of_client, const Documents& chosen) {
  Documents all;
  for (const auto* one : of_client) {
    const bool is_chosen = std::find(chosen.begin(), chosen.end(), one) != chosen.end();
    const bool is_note_of_chosen = is_credit_note(*one->invoice) && one->issued &&
                                   *one->issued <= one->as_of &&
                                   std::any_of(chosen.begin(), chosen.end(), [&](const Receivable* other) {
                                     return other->invoice->number == one->invoice->credit_note_for;
                                   });
    if (is_chosen || is_note_of_chosen) all.push_back(one);
  }
  return all;
}

tl::expected<Documents, Outcome> documents_of(const Session& session, const Reference& reference) {
  const bool wants_all = session.options.has_all;
  if (reference.invoice) {
    if (wants_all)
      return tl::make_unexpected(wrong_use(wording("--all goes with a client"), wording("name a client")));
    return with_credit_notes(receivables_of(session.assessment, reference.invoice->client->id),
                             {reference.invoice});
  }
  const Documents of_client = receivables_of(session.assessment, reference.client->id);
  Documents chosen;
  std::copy_if(of_client.begin(), of_client.end(), std::back_inserter(chosen),
               [&](const Receivable* one) { return wants_all || is_open(*one); });
  if (!chosen.empty()) return with_credit_notes(of_client, chosen);
  return tl::make_unexpected(
      wrong_use(wants_all ? wording("`{}` has no invoice", reference.client->id)
                          : wording("`{}` has no open invoice", reference.client->id),
                wants_all ? Wording{} : wording("--all takes the closed ones too, or name an invoice")));
}

DossierDocument document_of(const Session& session, const Receivable& receivable) {
  DossierDocument document;
  document.receivable = &receivable;
  document.own = own_terms(session.assessment, session.around, receivable);
  document.sums = session.late_sums(receivable);
  if (document.sums) document.sums_texts = interest_texts(*document.sums, session.look.language);
  return document;
}

Dossier dossier_of(const Session& session, const Documents& documents, const Evidence& evidence) {
  const Client& client = *documents.front()->client;
  Dossier dossier{session.book.ledger.profile, client, session.as_of};
  dossier.documents.reserve(documents.size());
  for (const auto* document : documents) dossier.documents.push_back(document_of(session, *document));
  dossier.timeline = timeline_of(session.assessment, session.around, documents);
  dossier.texts = rebuilt_texts(session, dossier.timeline);
  dossier.files = evidence.files;
  dossier.is_under_git = evidence.is_under_git;
  for (const auto& left : session.book.ledger.left_out) {
    if (left.client.empty() || left.client == client.id) dossier.left_out.push_back(left);
  }
  return dossier;
}

// What the document names and does not have: said in it, and here.
void tell_missing(const Evidence& evidence, Outcome& outcome) {
  for (const auto& file : evidence.files) {
    if (file.problem.empty()) continue;
    const auto what = wording("the file `{}` {}: the dossier goes without it", file.path, file.problem);
    outcome.err += told(file.invoice ? wording("{}: {}", file.invoice->number, what) : what);
    outcome.exit_code = exit_code::kBadBook;
  }
}

// Those of the files that the dossier is about: what else is wrong with the book is nobody's business there.
Diagnostics diagnostics_of(const Session& session, const Dossier& dossier) {
  std::set<std::string> files;
  for (const auto& file : dossier.files) files.insert(file.path);
  for (const auto& left : dossier.left_out) files.insert(left.file);
  Diagnostics own;
  std::copy_if(session.book.diagnostics.begin(), session.book.diagnostics.end(), std::back_inserter(own),
               [&](const Diagnostic& diagnostic) { return files.contains(diagnostic.place.file); });
  return own;
}

void put_out(const Session& session, const Dossier& dossier, const Evidence& evidence, Outcome& outcome) {
  const Language language = session.look.language;
  const OutputFormat format = session.options.format;
  const bool makes_folder = !session.options.output_folder.empty();
  const Paper paper = dossier_paper(dossier, language);
  const Diagnostics own = diagnostics_of(session, dossier);
  DossierPages pages;
  pages.text = paper_text(paper);
  if (makes_folder || format == OutputFormat::json)
    pages.json = dossier_json(session.envelope_of(own), dossier, language);
  if (makes_folder || format == OutputFormat::html) {
    auto page = paper_page(paper, language, session.texts);
    if (!page) {
      outcome.err += told(page.error());
      outcome.exit_code = exit_code::kBadBook;
      return;
    }
    pages.html = std::move(*page);
  }
  if (!makes_folder) {
    outcome.out = format == OutputFormat::json   ? pages.json
                  : format == OutputFormat::html ? pages.html
                                                 : pages.text;
    return;
  }
  const Receivable& first = *dossier.documents.front().receivable;
  const auto reference = find_reference(session, session.options.references.front());
  const std::string about =
      reference && reference->invoice ? reference->invoice->invoice->number : first.client->id;
  const auto folder =
      write_dossier_folder({session.options.output_folder, about, pages, evidence.bytes}, dossier);
  if (folder) {
    outcome.out = printable(*folder) + "\n";
  } else {
    outcome.err += told(folder.error());
    outcome.exit_code = exit_code::kIoFailed;
  }
}

}  // namespace

Outcome run_dossier(const Session& session) {
  const auto reference = find_reference(session, session.options.references.front());
  if (!reference) return reference.error();
  const auto documents = documents_of(session, *reference);
  if (!documents) return documents.error();
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, exit_code::kDone);
  const Evidence evidence = gather_evidence(session, *documents->front()->client, *documents);
  tell_missing(evidence, outcome);
  const Dossier dossier = dossier_of(session, *documents, evidence);
  put_out(session, dossier, evidence, outcome);
  return outcome;
}

}  // namespace relance
