// SPDX-License-Identifier: MIT
// The dossier as a whole: what stands above its parts, its parties and its contract.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/printable.hpp"
#include "render/dossier.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string joined_lines(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out.append(out.empty() ? "" : "\n").append(line);
  return out;
}

// Label and value; what is not there is named.
class Rows {
 public:
  explicit Rows(Language language) : language_(language) {}

  void add(std::string_view fr, std::string_view en, const std::string& value) {
    rows_.push_back(
        {std::string(pick(language_, fr, en)),
         value.empty() ? std::string(pick(language_, "non renseign\u00e9", "not on file")) : value});
  }

  Block take() { return facts(std::move(rows_)); }

 private:
  Language language_;
  std::vector<std::vector<std::string>> rows_;
};

std::string kind_text(ClientKind kind, Language language) {
  switch (kind) {
    case ClientKind::business:
      return std::string(pick(language, "entreprise", "business"));
    case ClientKind::consumer:
      return std::string(pick(language, "particulier", "consumer"));
    case ClientKind::is_public:
      return std::string(pick(language, "organisme public", "public body"));
  }
  return {};
}

std::string contact_text(const Contact& contact, Language language) {
  const std::string name =
      contact.name.empty() ? std::string(pick(language, "nom inconnu", "name not on file")) : contact.name;
  std::string out = name + " (" + role_title(contact.role, language) + ")";
  for (const auto* way : {&contact.email, &contact.phone, &contact.linkedin}) {
    if (!way->empty()) out.append(", ").append(*way);
  }
  return out;
}

std::string contacts_text(const Client& client, Language language) {
  std::vector<std::string> lines;
  lines.reserve(client.contacts.size());
  for (const auto& contact : client.contacts) lines.push_back(contact_text(contact, language));
  return joined_lines(lines);
}

std::string source_text(const DossierDocument& document, Language language) {
  if (!document.receivable->invoice->instalments.empty())
    return std::string(pick(language, "\u00e9ch\u00e9ances \u00e9crites dans le fichier de la facture",
                            "instalments written in the invoice\u2019s file"));
  switch (document.own.from) {
    case DueFrom::invoice:
      return std::string(pick(language,
                              "jour d\u2019\u00e9ch\u00e9ance \u00e9crit dans le fichier de la facture",
                              "due day written in the invoice\u2019s file"));
    case DueFrom::terms:
      return std::string(pick(language, "d\u00e9lai \u00e9crit dans le fichier de la facture",
                              "terms in the invoice\u2019s file"));
    case DueFrom::client:
      return std::string(pick(language, "d\u00e9lai \u00e9crit dans le fichier du client",
                              "terms in the client\u2019s file"));
    case DueFrom::book:
      return std::string(
          pick(language, "d\u00e9lai par d\u00e9faut de relance.toml", "default terms of relance.toml"));
    case DueFrom::standard:
      return std::string(pick(language, "aucun d\u00e9lai \u00e9crit\u00a0: 30 jours suppos\u00e9s",
                              "no terms written: 30 days assumed"));
    case DueFrom::plan:
      return std::string(pick(language, "\u00e9ch\u00e9ancier convenu", "agreed payment plan"));
  }
  return {};
}

Block terms_table(const Dossier& dossier, Language language) {
  Block block;
  block.kind = BlockKind::table;
  block.columns = {Align::left, Align::left, Align::left};
  block.head = {std::string(pick(language, "facture", "invoice")),
                std::string(pick(language, "d\u00e9lai", "terms")),
                std::string(pick(language, "d\u2019o\u00f9 il vient", "where they come from"))};
  for (const auto& document : dossier.documents) {
    const Invoice& invoice = *document.receivable->invoice;
    if (is_credit_note(invoice)) continue;
    const bool has_day = document.own.from == DueFrom::invoice;
    block.rows.push_back({invoice.number,
                          has_day ? std::string("\u2013") : terms_text(document.own.terms, language),
                          source_text(document, language)});
  }
  return block;
}

}  // namespace

const EvidenceFile* find_evidence(const Dossier& dossier, EvidenceRole role, const Invoice* invoice) {
  const auto found = std::find_if(dossier.files.begin(), dossier.files.end(), [&](const EvidenceFile& file) {
    return file.role == role && (!invoice || file.invoice == invoice);
  });
  return found == dossier.files.end() ? nullptr : &*found;
}

std::vector<Money> principal_of(const Dossier& dossier) {
  std::map<std::string, Money, std::less<>> by_currency;
  for (const auto& document : dossier.documents) {
    const Receivable& receivable = *document.receivable;
    const bool counts = receivable.first_sent || is_credit_note(*receivable.invoice);
    if (!counts) continue;
    const Money& open = receivable.balance.open;
    const auto place = by_currency.try_emplace(std::string(open.currency.code()), zero(open.currency)).first;
    place->second += open;
  }
  std::vector<Money> sums;
  sums.reserve(by_currency.size());
  for (const auto& [code, sum] : by_currency) sums.push_back(sum);
  return sums;
}

Part parties_part(const Dossier& dossier, Language language) {
  const Me& me = dossier.profile.me;
  Rows creditor(language);
  creditor.add("nom", "name", me.name);
  creditor.add("entreprise", "business", me.business);
  creditor.add("adresse postale", "postal address", joined_lines(me.address));
  creditor.add("pays", "country", me.country);
  creditor.add("immatriculation", "registration", me.registration);
  creditor.add("num\u00e9ro de TVA", "VAT number", me.vat_number.empty() ? me.vat_mention : me.vat_number);
  creditor.add("e-mail", "email", me.email);
  creditor.add("t\u00e9l\u00e9phone", "phone", me.phone);
  const Client& client = dossier.client;
  Rows debtor(language);
  debtor.add("nom", "name", client.name);
  debtor.add("nature", "kind", kind_text(client.kind, language));
  debtor.add("adresse postale", "postal address", joined_lines(client.address));
  debtor.add("pays", "country", client.country);
  debtor.add("interlocuteurs", "contacts", contacts_text(client, language));
  Part part;
  part.title = pick(language, "Parties", "Parties");
  part.blocks = {heading(std::string(pick(language, "Cr\u00e9ancier", "Creditor"))), creditor.take(),
                 heading(std::string(pick(language, "Client", "Client"))), debtor.take()};
  return part;
}

Part contract_part(const Dossier& dossier, Language language) {
  Part part;
  part.title = pick(language, "Contrat", "Contract");
  const EvidenceFile* contract = find_evidence(dossier, EvidenceRole::contract);
  if (!contract) {
    part.blocks.push_back(paragraph(std::string(pick(
        language,
        "Pi\u00e8ce manquante\u00a0: aucun devis sign\u00e9 ni contrat qui fixe le d\u00e9lai de paiement.",
        "Evidence missing: no signed quote or contract that states the term."))));
  } else if (!contract->problem.empty()) {
    part.blocks.push_back(
        paragraph(fmt::format(fmt::runtime(pick(language, "Pi\u00e8ce manquante\u00a0: le fichier {} {}.",
                                                "Evidence missing: the file {} {}.")),
                              contract->path, contract->problem)));
  } else {
    Rows rows(language);
    rows.add("fichier", "file", contract->path);
    rows.add("taille", "size",
             fmt::format(fmt::runtime(pick(language, "{} octets", "{} bytes")), contract->size));
    rows.add("SHA-256", "SHA-256", contract->sha256);
    part.blocks.push_back(rows.take());
  }
  part.blocks.push_back(terms_table(dossier, language));
  return part;
}

Paper dossier_paper(const Dossier& dossier, Language language) {
  Paper paper;
  std::vector<std::string> numbers;
  for (const auto& document : dossier.documents) numbers.push_back(document.receivable->invoice->number);
  paper.title = fmt::format(
      fmt::runtime(pick(language, "Dossier de pi\u00e8ces\u00a0: {}, {}", "Evidence file: {}, {}")),
      dossier.client.name, numbers_text(numbers, language));
  const std::string day = long_date(dossier.as_of, language);
  paper.opening.push_back(fmt::format(
      fmt::runtime(pick(language,
                        "\u00c9tabli par {} le {} avec relance \u00e0 partir des fichiers cit\u00e9s dans la "
                        "partie\u00a07\u00a0; des faits et des calculs, pas un conseil juridique.",
                        "Prepared by {} on {} with relance from the files named in part 7; facts and "
                        "computations, not legal advice.")),
      dossier.profile.me.name, day));
  for (const auto& left : dossier.left_out) {
    paper.opening.push_back(fmt::format(
        fmt::runtime(pick(
            language, "Le fichier {} n\u2019a pas pu \u00eatre lu\u00a0: ce qu\u2019il contient manque ici.",
            "The file {} could not be read: what it holds is missing here.")),
        printable(left.file)));
  }
  for (const auto part :
       {parties_part, contract_part, invoices_part, timeline_part, sums_part, texts_part, files_part}) {
    paper.parts.push_back(part(dossier, language));
  }
  return paper;
}

}  // namespace relance
