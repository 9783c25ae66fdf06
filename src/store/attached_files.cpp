// SPDX-License-Identifier: MIT
#include "store/attached_files.hpp"

#include <filesystem>

#include "store/book_files.hpp"
#include "store/book_paths.hpp"

namespace relance {

std::optional<Wording> pdf_problem(const std::string& root, const Invoice& invoice) {
  if (invoice.pdf.empty()) return std::nullopt;
  const auto path = pdf_path(invoice);
  if (!path || !is_file_inside(root, *path)) return wording("is not in the book");
  std::error_code error;
  const auto size = std::filesystem::file_size(root + '/' + *path, error);
  if (error) return wording("cannot be read: {}", error.message());
  if (size > kLargestPdf) return wording("is larger than 10 MiB");
  return std::nullopt;
}

Result<std::string> read_pdf(const std::string& root, const Invoice& invoice) {
  const auto path = pdf_path(invoice);
  if (!path) return failure(wording("is not in the book"));
  auto bytes = read_file(root, *path, kLargestPdf);
  if (!bytes) return failure(bytes.error().message, bytes.error().hint);
  return std::move(*bytes);
}

std::optional<std::string> pdf_path(const Invoice& invoice) {
  return inside_book(folder_of(invoice.file), invoice.pdf);
}

Result<std::string> read_evidence(const std::string& root, const std::string& file, bool must_be_inside) {
  if (must_be_inside && !is_file_inside(root, file)) return failure(wording("is not in the book"));
  auto bytes = read_file(root, file, kLargestEvidence);
  if (!bytes) return failure(bytes.error().message, bytes.error().hint);
  return std::move(*bytes);
}

}  // namespace relance
