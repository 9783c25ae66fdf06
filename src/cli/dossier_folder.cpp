// SPDX-License-Identifier: MIT
#include "cli/dossier_folder.hpp"

#include <map>
#include <set>

#include "cli/file_names.hpp"
#include "exchange/sha256.hpp"
#include "store/new_folder.hpp"

namespace relance {

namespace {

using FilesByPath = std::map<std::string, std::string_view>;  // each path once, sorted

void add_attached(FilesByPath& files, const Dossier& dossier, const std::vector<std::string>& bytes) {
  for (std::size_t i = 0; i < dossier.files.size() && i < bytes.size(); ++i) {
    const EvidenceFile& file = dossier.files[i];
    const bool is_attached = file.role == EvidenceRole::contract || file.role == EvidenceRole::pdf;
    if (is_attached && file.problem.empty()) files.emplace("files/" + file.path, bytes[i]);
  }
}

void add_texts(FilesByPath& files, const Dossier& dossier) {
  std::set<std::string> names;
  for (const auto& text : dossier.texts) {
    if (text.why_none != NoText::none) continue;
    const std::string stem = to_iso(text.on) + "-" + file_stem(text.invoices.front() + "-" + text.step);
    files.emplace("texts/" + unused_name(stem, ".txt", names), text.text);
  }
}

std::string checksums(const FilesByPath& files) {
  std::string out;
  for (const auto& [path, bytes] : files) out += sha256sums_line(sha256_hex(bytes), path);
  return out;
}

}  // namespace

Result<std::string> write_dossier_folder(const DossierFolder& folder, const Dossier& dossier) {
  FilesByPath by_path = {{"dossier.txt", folder.pages.text},
                         {"dossier.html", folder.pages.html},
                         {"dossier.json", folder.pages.json}};
  add_attached(by_path, dossier, folder.bytes);
  add_texts(by_path, dossier);
  const std::string sums = checksums(by_path);
  by_path.emplace("SHA256SUMS", sums);
  std::vector<FileOfFolder> files;
  files.reserve(by_path.size());
  for (const auto& [path, bytes] : by_path) files.push_back({path, bytes});
  const std::string stem = file_stem(folder.reference);
  const std::string name = "dossier-" + stem + (stem.empty() ? "" : "-") + to_iso(dossier.as_of);
  if (auto problem = write_new_folder(folder.parent, name, files)) return tl::make_unexpected(*problem);
  return folder.parent + "/" + name;
}

}  // namespace relance
