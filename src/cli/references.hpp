// SPDX-License-Identifier: MIT
// REF on the command line: an invoice number, a unique part of it, or a client id (fine print T5).
#pragma once

#include <string>

#include "cli/failures.hpp"
#include "cli/session.hpp"

namespace relance {

struct Reference {
  const Receivable* invoice = nullptr;  // one of the two is set
  const Client* client = nullptr;
};

// exit_code and err of the outcome tell a REF that names nothing, several things (2), or a file with errors
// (3).
tl::expected<Reference, Outcome> find_reference(const Session& session, const std::string& text);
// The same where a client is meant: a unique part of its id will do, and an invoice stands for its client.
tl::expected<const Client*, Outcome> find_client_reference(const Session& session, const std::string& text);
// The same where only an invoice will do; a client with one open invoice stands for it.
tl::expected<const Receivable*, Outcome> find_invoice_reference(const Session& session,
                                                                const std::string& text);

}  // namespace relance
