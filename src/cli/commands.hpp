// SPDX-License-Identifier: MIT
// One function a command, each in a file of its name. Pure but for the session they read: the text for stdout
// and stderr and the exit code are returned, main writes them.
#pragma once

#include <string_view>

#include "cli/session.hpp"

namespace relance {

Outcome run_today(const Session& session);
Outcome run_draft(const Session& session);
Outcome run_list(const Session& session);
Outcome run_aging(const Session& session);
Outcome run_forecast(const Session& session);
Outcome run_clients(const Session& session);
Outcome run_show(const Session& session);
Outcome run_why(const Session& session);
Outcome run_schedule(const Session& session);
Outcome run_interest(const Session& session);
Outcome run_statement(const Session& session);
Outcome run_dossier(const Session& session);
Outcome run_export(const Session& session);  // ics, ledger, csv, json
Outcome run_report(const Session& session);
Outcome run_check(const Session& session);

// These write.
Outcome run_record(const Session& session);  // done, skip, paid, ...: one [[event]] an invoice
Outcome run_undo(const Session& session);
Outcome run_bank_checked(const Session& session);
Outcome run_new_client(const Session& session);
Outcome run_new_invoice(const Session& session);

// These need no book; a quiz about a client does.
Outcome run_init(const Options& options, const Process& process);
Outcome run_quiz(const Options& options, const Process& process);
Outcome run_defaults_list(const Options& options, const Process& process);
Outcome run_defaults_show(const Options& options, const Process& process);
Outcome run_merge_driver(const Options& options, const Process& process);
Outcome run_completion(const Options& options, const Process& process);
// What the scripts of `completion` ask: the words of a line that is being typed, which is nobody's to parse
// but its own. Silent on whatever is wrong.
inline constexpr std::string_view kCompleteWords = "complete-words";
Outcome run_complete_words(const std::vector<std::string>& arguments, const Process& process);

// The whole program: arguments without the program's name.
Ending run(const std::vector<std::string>& arguments, const Process& process);

}  // namespace relance
