// SPDX-License-Identifier: MIT
// What may stand where a command line is being typed: commands and options of the table, and what the book
// holds.
#pragma once

#include <string>
#include <vector>

#include "cli/completion_request.hpp"
#include "cli/process.hpp"

namespace relance {

struct Candidate {
  std::string value;  // as it has to reach the program; never with a control character
  std::string what;   // one printable line beside it; may be empty
};

// In the order they are of use. Only those that begin with what was typed; when none does, the single one
// that holds it, as REF is taken. A book that is broken or not there gives what could be read.
std::vector<Candidate> candidates_for(const CompletionRequest& request, const Process& process);

}  // namespace relance
