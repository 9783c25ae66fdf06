// SPDX-License-Identifier: MIT
// A playbook as data: what to do for one type of client, in order. Files: src/defaults/playbooks/*.toml;
// a book may replace or add them (playbooks.md "Playbook file", relance-playbooks(7)).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/records.hpp"

namespace relance {

// `event` steps have no day of their own: something that happened calls them.
enum class Phase { before, nudge, chase, after, event };

enum class Anchor { proposed, starts, midway, ends, issued, sent, due, paid, done, event };

struct When {
  Anchor anchor = Anchor::due;
  int offset = 0;                // days from the anchor, negative before it
  bool in_working_days = false;  // "due - 3 wd"
  std::string after_step;        // of done(<step>)
};

// "due + 8", "due - 3 wd", "done(formal-notice) + 15", "paid", "midway", "event".
Result<When> parse_when(std::string_view text);

enum class SenderRole { me, reminders, collector };

enum class Attachment { invoice, statement, qr, invitation };

// Conditions of `only`: all that are present must hold.
struct Only {
  std::optional<ClientSize> size;
  std::optional<ClientKind> kind;
  std::optional<Risk> risk;
  std::optional<bool> new_client;          // fewer than 3 invoices paid (fine print E37)
  std::optional<bool> silent;              // no answer since the invoice was sent (fine print E35)
  std::optional<std::string> min_balance;  // a decimal, in the invoice's own currency
};

struct Step {
  std::string id;
  When when;
  Phase phase = Phase::chase;     // follows from `when` (fine print E59)
  std::vector<Channel> channels;  // at least one
  Role role = Role::payer;
  bool copy_superior = false;  // Cc to the superior
  SenderRole sender = SenderRole::me;
  std::string text;  // name of the text, `template` in the file; defaults to the id
  Only only;
  bool read_receipt = false;
  std::vector<Attachment> attachments;
  std::optional<int> deadline;  // days the text gives
  std::vector<int> seeds;       // rows of seed-rules it honours
  Spot spot;
};

// The rules walk a playbook again and again, and along done(...) for every step.
inline constexpr std::size_t kMostSteps = 200;

struct Playbook {
  std::string name;
  std::vector<Step> steps;  // in the order of the file, which is the order of the playbook
  std::string file;         // relative to the book, or "embedded: playbooks/<name>.toml"
};

const Step* find_step(const Playbook& playbook, std::string_view id);
bool is_contact_step(const Step& step);  // has a channel other than task (fine print E2)
// Under which a step is recorded: of several channels the first that contacts somebody (fine print E54).
Channel recorded_channel(const Step& step);
// Days from the due date at which a chase step stands: its offset, or that of the step it follows plus its
// own (fine print E33, E59).
int rung_offset(const Playbook& playbook, const Step& step);

}  // namespace relance
