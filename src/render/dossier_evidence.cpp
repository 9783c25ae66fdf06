// SPDX-License-Identifier: MIT
// The sums of a dossier, the texts of the steps, and the files all of it comes from.
#include <fmt/format.h>

#include <algorithm>

#include "render/dossier.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string say(Language language, std::string_view fr, std::string_view en) {
  return std::string(pick(language, fr, en));
}

std::string colon(Language language) {
  return language == Language::fr ? "\u00a0: " : ": ";
}

Block table(std::vector<Align> columns, std::vector<std::string> head) {
  Block block;
  block.kind = BlockKind::table;
  block.columns = std::move(columns);
  block.head = std::move(head);
  return block;
}

// ---- sums ----

Block totals_table(const Dossier& dossier, Language language) {
  Block block = table({Align::left, Align::right}, {});
  for (const auto& open : principal_of(dossier))
    block.rows.push_back(
        {say(language, "factures, reste ouvert", "invoices, open"), money_cell(open, language)});
  for (const auto& total : late_totals_of(dossier)) {
    const std::string least = total.is_least ? say(language, " (au moins)", " (at least)") : "";
    block.rows.push_back({say(language, "int\u00e9r\u00eats de retard", "late-payment interest") + least,
                          money_cell(total.interest, language)});
    block.rows.push_back(
        {say(language, "sommes fixes", "fixed sums"), money_cell(total.compensation, language)});
  }
  return block;
}

std::string interest_lines(const DossierDocument& document, const Dossier& dossier, Language language) {
  return interest_report(*document.receivable, *document.sums, document.sums_texts,
                         {language, dossier.as_of, {}});
}

// ---- texts ----

std::string text_title(const RebuiltText& text, Language language) {
  std::string out = long_date(text.on, language) + ", " + joined_and(text.invoices, language) +
                    (language == Language::fr ? std::string("\u00a0: ") : ": ") +
                    step_title(text.step, language);
  if (text.channel) {
    out += fmt::format(fmt::runtime(pick(language, " (not\u00e9\u00a0: {})", " (recorded as: {})")),
                       channel_title(*text.channel, language));
  }
  return out;
}

// ---- files ----

std::string role_text(const EvidenceFile& file, Language language) {
  const std::string number = file.invoice ? " " + file.invoice->number : "";
  switch (file.role) {
    case EvidenceRole::profile:
      return say(language, "le livre", "the book");
    case EvidenceRole::client:
      return say(language, "le client", "the client");
    case EvidenceRole::contract:
      return say(language, "le contrat", "the contract");
    case EvidenceRole::invoice:
      return say(language, "document", "document") + number;
    case EvidenceRole::pdf:
      return "PDF" + number;
  }
  return {};
}

std::string history_text(const EvidenceFile& file, Language language) {
  if (!file.commit) return say(language, "git\u00a0: pas encore valid\u00e9", "git: not committed");
  std::string out = "git" + colon(language) + file.commit->hash + "\n" + file.commit->author_date + "  " +
                    file.commit->subject;
  if (file.is_changed) out += say(language, "\nmodifi\u00e9 depuis ce commit", "\nchanged since this commit");
  return out;
}

std::string file_text(const EvidenceFile& file, bool is_under_git, Language language) {
  std::string out = file.path;
  if (file.problem.empty()) {
    out += fmt::format(fmt::runtime(pick(language, "\n{} octets", "\n{} bytes")), file.size);
    out += "\nSHA-256" + colon(language) + file.sha256;
  } else {
    out += "\n" + file.problem;
  }
  if (is_under_git) out += "\n" + history_text(file, language);
  return out;
}

}  // namespace

std::vector<LateTotal> late_totals_of(const Dossier& dossier) {
  std::vector<LateTotal> totals;
  for (const auto& principal : principal_of(dossier)) {
    LateTotal total{zero(principal.currency), zero(principal.currency), false};
    bool has_sums = false;
    for (const auto& document : dossier.documents) {
      if (!document.sums || document.sums->open.currency != principal.currency) continue;
      if (document.receivable->is_waived) continue;
      has_sums = true;
      total.interest += document.sums->interest;
      total.compensation += document.sums->compensation;
      total.is_least = total.is_least || !document.sums->unknown.empty();
    }
    if (has_sums) totals.push_back(total);
  }
  return totals;
}

std::string no_text_reason(const RebuiltText& text, Language language) {
  switch (text.why_none) {
    case NoText::none:
      return {};
    case NoText::unknown_step:
      return say(
          language,
          "pas de texte\u00a0: cette \u00e9tape n\u2019est pas dans le sc\u00e9nario d\u2019aujourd\u2019hui",
          "no text: this step is not in today\u2019s playbook");
    case NoText::no_message:
      return say(language, "pas de texte\u00a0: une t\u00e2che, rien n\u2019est adress\u00e9 au client",
                 "no text: a task, nothing goes to the client");
    case NoText::spoken:
      return say(
          language,
          "pas de texte\u00a0: un appel\u00a0; ce qui en a \u00e9t\u00e9 not\u00e9 est dans la chronologie",
          "no text: a call; what was noted of it is in the timeline");
    case NoText::not_rendered:
      return say(language, "pas de texte\u00a0: ", "no text: ") + text.detail;
  }
  return {};
}

Part sums_part(const Dossier& dossier, Language language) {
  Part part;
  part.title = fmt::format(fmt::runtime(pick(language, "Sommes au {}", "Sums to {}")),
                           long_date(dossier.as_of, language));
  part.blocks.push_back(
      paragraph(say(language,
                    "Les sommes dues au titre du retard sont compt\u00e9es \u00e0 part des factures, ligne "
                    "par ligne plus bas.",
                    "What the delay adds is counted apart from the invoices, line by line below.")));
  part.blocks.push_back(totals_table(dossier, language));
  const bool is_waived = std::any_of(dossier.documents.begin(), dossier.documents.end(),
                                     [](const DossierDocument& one) { return one.receivable->is_waived; });
  if (is_waived) {
    part.blocks.push_back(
        paragraph(say(language,
                      "Le cr\u00e9ancier y a renonc\u00e9 l\u00e0 o\u00f9 c\u2019est indiqu\u00e9\u00a0: "
                      "elles ne sont pas dans ce total.",
                      "Where it says so below, the creditor has waived them: they are not in this total.")));
  }
  for (const auto& document : dossier.documents) {
    if (document.sums) {
      part.blocks.push_back(verbatim_block(interest_lines(document, dossier, language)));
    } else {
      part.blocks.push_back(
          paragraph(document.receivable->invoice->number +
                    say(language, "\u00a0: aucune somme de retard", ": no late-payment sums")));
    }
  }
  return part;
}

Part texts_part(const Dossier& dossier, Language language) {
  Part part;
  part.title = pick(language, "Textes", "Texts");
  part.blocks.push_back(paragraph(say(
      language,
      "Reconstitu\u00e9s \u00e0 partir des textes et des fichiers d\u2019aujourd\u2019hui\u00a0; ce qui est "
      "vraiment parti se trouve dans la messagerie du cr\u00e9ancier. Ce qui a chang\u00e9 depuis dans les "
      "fichiers ne peut pas \u00eatre connu.",
      "Rebuilt from today\u2019s texts and files; what was really sent is in the creditor\u2019s mailbox. "
      "Where "
      "the files changed since cannot be known.")));
  if (dossier.texts.empty())
    part.blocks.push_back(paragraph(say(language, "Aucune \u00e9tape not\u00e9e.", "No step is recorded.")));
  for (const auto& text : dossier.texts) {
    part.blocks.push_back(heading(text_title(text, language)));
    part.blocks.push_back(text.why_none == NoText::none ? verbatim_block(text.text)
                                                        : paragraph(no_text_reason(text, language)));
  }
  return part;
}

Part files_part(const Dossier& dossier, Language language) {
  Part part;
  part.title = pick(language, "Fichiers", "Files");
  if (!dossier.is_under_git) {
    part.blocks.push_back(
        paragraph(say(language, "Aucun d\u00e9p\u00f4t git ici, ou git n\u2019est pas install\u00e9.",
                      "No git repository here, or git is not installed.")));
  }
  Block block = table({Align::left, Align::left}, {});
  block.kind = BlockKind::facts;
  block.rows.reserve(dossier.files.size());
  for (const auto& file : dossier.files) {
    block.rows.push_back({role_text(file, language), file_text(file, dossier.is_under_git, language)});
  }
  part.blocks.push_back(std::move(block));
  return part;
}

}  // namespace relance
