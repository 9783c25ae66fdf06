// SPDX-License-Identifier: MIT
// The evidence about unpaid invoices as one document: facts and computations, no verdict and no advice. Pure;
// what was read from files, git and earlier days is handed in.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "receivable/timeline.hpp"
#include "render/paper.hpp"
#include "render/reports.hpp"

namespace relance {

struct DossierDocument {
  const Receivable* receivable = nullptr;
  OwnTerms own;
  std::optional<LateSums> sums;  // none: a credit note, or nothing has fallen due
  InterestTexts sums_texts;
};

enum class EvidenceRole { profile, client, invoice, contract, pdf };

struct EvidenceCommit {
  std::string hash;
  std::string author_date;
  std::string subject;
};

struct EvidenceFile {
  EvidenceRole role = EvidenceRole::invoice;
  std::string path;  // relative to the book; as it was written where it leads nowhere
  const Invoice* invoice = nullptr;
  std::size_t size = 0;
  std::string sha256;
  std::string problem;                   // why it could not be read; then there is no size and no digest
  std::optional<EvidenceCommit> commit;  // the last that touched it
  bool is_changed = false;               // since that commit
};

enum class NoText { none, unknown_step, no_message, spoken, not_rendered };

// A recorded step with the words it would have had on its day.
struct RebuiltText {
  Date on;
  std::vector<std::string> invoices;  // on which it was recorded that day, as one message
  std::string step;
  std::optional<Channel> channel;  // as recorded
  std::string text;
  NoText why_none = NoText::none;
  std::string detail;  // of not_rendered
};

struct Dossier {
  const Profile& profile;
  const Client& client;
  Date as_of;
  std::vector<DossierDocument> documents = {};  // by number; credit notes among them
  std::vector<Occurrence> timeline = {};
  std::vector<RebuiltText> texts = {};
  std::vector<EvidenceFile> files = {};
  bool is_under_git = false;
  std::vector<LeftOut> left_out = {};  // files that could not be read and may be this client's
};

const EvidenceFile* find_evidence(const Dossier& dossier, EvidenceRole role,
                                  const Invoice* invoice = nullptr);

// What is open, one amount a currency, by code.
std::vector<Money> principal_of(const Dossier& dossier);
struct LateTotal {
  Money interest;
  Money compensation;
  bool is_least = false;  // a period has no known rate
};
std::vector<LateTotal> late_totals_of(const Dossier& dossier);

std::string no_text_reason(const RebuiltText& text, Language language);

Paper dossier_paper(const Dossier& dossier, Language language);
std::string dossier_json(const Envelope& envelope, const Dossier& dossier, Language language);

// Parts of the paper, a file each.
Part parties_part(const Dossier& dossier, Language language);
Part contract_part(const Dossier& dossier, Language language);
Part invoices_part(const Dossier& dossier, Language language);
Part timeline_part(const Dossier& dossier, Language language);
Part sums_part(const Dossier& dossier, Language language);
Part texts_part(const Dossier& dossier, Language language);
Part files_part(const Dossier& dossier, Language language);

}  // namespace relance
