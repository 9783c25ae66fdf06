// SPDX-License-Identifier: MIT
// A mail read back as other people's programs read it (RFC 5322, 2045, 2047, 2231, 3676), written without a
// look at how ours are made. Whatever is not as the RFCs ask stops the run.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/records.hpp"

namespace relance::fuzz {

struct ReadPart {
  std::map<std::string, std::string> fields;  // by name, unfolded
  std::vector<std::string> order;             // names as they stand
  std::string body;
};

// Header, empty line, body. Every line of the header is ASCII without controls and at most 998 bytes long.
ReadPart read_part(std::string_view text);

// The parts of a multipart body; one that is not closed is a finding.
std::vector<ReadPart> parts_of(const ReadPart& multipart);

// The value of a field with its encoded words decoded. What stands between two of them is not part of it.
std::string decoded_text(std::string_view unfolded);
// `"A \"B\"" <a@b.example>`, `=?...?= <a@b.example>`, `a@b.example`.
Mailbox decoded_mailbox(std::string_view unfolded);
// The parameter, from one piece or several, percent escapes decoded; empty when it is not there.
std::string parameter_of(std::string_view unfolded, std::string_view name);

// By its Content-Transfer-Encoding; every line of the body is at most 76 characters long.
std::string decoded_body(const ReadPart& part);
// RFC 3676, with its quotes as "> " before each paragraph.
std::string unflowed(std::string_view text);

}  // namespace relance::fuzz
