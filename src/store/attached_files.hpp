// SPDX-License-Identifier: MIT
// The files a book names to be sent along.
#pragma once

#include <optional>
#include <string>

#include "base/result.hpp"
#include "ledger/records.hpp"

namespace relance {

// Larger files are refused by many mailboxes once base64 has made them a third longer.
inline constexpr std::size_t kLargestPdf = std::size_t{10} * 1024 * 1024;

// Why the PDF that the invoice names cannot be attached: not there, outside of the book, too large. Nothing
// when it can, or when no PDF is named.
std::optional<Wording> pdf_problem(const std::string& root, const Invoice& invoice);

// Its bytes as they are. Precondition: it is named and has no problem.
Result<std::string> read_pdf(const std::string& root, const Invoice& invoice);

// Where it lies, relative to the book; nothing when none is named or it would leave the book.
std::optional<std::string> pdf_path(const Invoice& invoice);

// Evidence may be larger than what a mail carries.
inline constexpr std::size_t kLargestEvidence = std::size_t{256} * 1024 * 1024;

// Any file of the book, as it is. Error: not there, too large, and for what `must_be_inside`: a link out of
// the book. The message continues "the file ...".
Result<std::string> read_evidence(const std::string& root, const std::string& file, bool must_be_inside);

}  // namespace relance
