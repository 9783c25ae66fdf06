// SPDX-License-Identifier: MIT
// What is built in, with what the book replaces or adds: playbooks, rates, texts.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "playbook/playbook.hpp"

namespace relance {

using Templates = std::map<std::string, std::string>;  // "templates/fr/standard/overdue.txt" → text

// The book's own texts, below templates/.
Templates load_templates(const std::string& root, Diagnostics& diagnostics);

// By name. A playbook of the book with an error is not there; the built-in one of its name, if any, stays.
std::vector<Playbook> load_playbooks(const std::string& root, const Templates& templates,
                                     Diagnostics& diagnostics);

// Whether the book or the program has this text in any language (playbooks.md: the playbook's own, then that
// of `standard`; a task may use the text of an email).
bool has_text(const Templates& templates, std::string_view playbook, std::string_view text, Channel channel);

}  // namespace relance
