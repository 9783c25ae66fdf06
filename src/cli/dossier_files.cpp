// SPDX-License-Identifier: MIT
#include "cli/dossier_files.hpp"

#include "base/printable.hpp"
#include "cli/git_program.hpp"
#include "exchange/sha256.hpp"
#include "store/attached_files.hpp"
#include "store/book_files.hpp"
#include "store/book_paths.hpp"

namespace relance {

namespace {

class Gatherer {
 public:
  explicit Gatherer(const Session& session) : session_(session) {
    evidence_.is_under_git = find_work_tree(session.book.root).has_value();
  }

  void add(EvidenceRole role, const std::string& path, const Invoice* invoice = nullptr) {
    EvidenceFile file;
    file.role = role;
    file.path = path;
    file.invoice = invoice;
    const bool is_attached = role == EvidenceRole::contract || role == EvidenceRole::pdf;
    auto bytes = read_evidence(session_.book.root, path, is_attached);
    if (bytes) {
      file.size = bytes->size();
      file.sha256 = sha256_hex(*bytes);
    } else {
      file.problem = said(bytes.error().message, session_.words());
    }
    if (evidence_.is_under_git) add_history(file);
    const bool is_kept = is_attached && bytes && !session_.options.output_folder.empty();
    evidence_.bytes.push_back(is_kept ? std::move(*bytes) : std::string{});
    evidence_.files.push_back(std::move(file));
  }

  Evidence take() { return std::move(evidence_); }

 private:
  void add_history(EvidenceFile& file) const {
    const FileHistory history = history_of(session_.book.root, file.path);
    if (history.commit) {
      file.commit = EvidenceCommit{printable(history.commit->hash), printable(history.commit->author_date),
                                   printable(history.commit->subject)};
    }
    file.is_changed = history.is_changed;
  }

  const Session& session_;
  Evidence evidence_;
};

}  // namespace

Evidence gather_evidence(const Session& session, const Client& client,
                         const std::vector<const Receivable*>& documents) {
  Gatherer gatherer(session);
  gatherer.add(EvidenceRole::profile, std::string(kProfileFile));
  gatherer.add(EvidenceRole::client, client.file);
  if (!client.contract.empty())
    gatherer.add(EvidenceRole::contract, inside_book("", client.contract).value_or(client.contract));
  for (const auto* document : documents) {
    const Invoice& invoice = *document->invoice;
    gatherer.add(EvidenceRole::invoice, invoice.file, &invoice);
    if (!invoice.pdf.empty())
      gatherer.add(EvidenceRole::pdf, pdf_path(invoice).value_or(invoice.pdf), &invoice);
  }
  return gatherer.take();
}

}  // namespace relance
