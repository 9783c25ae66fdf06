// SPDX-License-Identifier: MIT
// What a new book holds: who it belongs to, and a sample client with an invoice that was due yesterday.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"
#include "cli/git_program.hpp"
#include "cli/questions.hpp"

namespace relance {

// As files have it; empty: not known.
struct Owner {
  std::string name;
  std::string business;
  std::string email;
  std::string phone;
  std::string country;   // never empty, nor are these two
  std::string language;  // of the texts
  std::string currency;
  std::string iban;
};

// From the options, else from the person at the terminal; where nobody can be asked, name and e-mail stay
// empty.
Owner ask_owner(Questions& questions, const Options& options, const Process& process, Language language);

// The keys of [me] to be filled in by hand: "name", "email", "iban".
std::vector<std::string> missing_in(const Owner& owner);

struct StarterFile {
  std::string folder;  // of the book; empty: the book itself
  std::string name;
  std::string text;
};

// In the order of writing, relance.toml last. `check` finds nothing in them on that day. Error: a value is
// too long for a file.
Result<std::vector<StarterFile>> starter_files(const Owner& owner, Date day, Language language);

Result<std::string> pre_commit_hook(const WorkTree& tree, Language language);

}  // namespace relance
