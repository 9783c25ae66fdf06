// SPDX-License-Identifier: MIT
#include "store/read_playbook.hpp"

#include <algorithm>

#include "base/decimal.hpp"
#include "store/book_paths.hpp"
#include "store/table_reader.hpp"
#include "store/written_text.hpp"

namespace relance {

template <>
inline constexpr WordTable<SenderRole, 3> kWords<SenderRole> = {{
    {SenderRole::me, "me"},
    {SenderRole::reminders, "reminders"},
    {SenderRole::collector, "collector"},
}};

template <>
inline constexpr WordTable<Attachment, 4> kWords<Attachment> = {{
    {Attachment::invoice, "invoice"},
    {Attachment::statement, "statement"},
    {Attachment::qr, "qr"},
    {Attachment::invitation, "invitation"},
}};

namespace {

constexpr Range kDeadline = {0, 365};
constexpr Range kSeed = {1, 108};  // rows of the rules the built-in playbooks are made of
constexpr std::string_view kSendInvoice = "send-invoice";

// A step's id and a text's name are parts of file names and of Message-IDs.
std::string read_name(TableReader& table, std::string_view key) {
  auto name = table.text(key);
  const bool is_plain = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
  if (!is_plain) {
    table.complain(DiagnosticCode::bad_name, table.spot(key),
                   {wording("`{}` cannot be the name of a step or a text", name),
                    wording("use the letters a-z, digits and -")});
  }
  return name;
}

// Fine print E59; nothing for a step on the due day itself, where nothing is asked.
std::optional<Phase> phase_of(const Step& step) {
  switch (step.when.anchor) {
    case Anchor::proposed:
    case Anchor::starts:
    case Anchor::midway:
    case Anchor::ends:
      return Phase::before;
    case Anchor::issued:
      return step.id == kSendInvoice ? Phase::before : Phase::nudge;
    case Anchor::sent:
      return Phase::nudge;
    case Anchor::due:
      if (step.when.offset == 0) return std::nullopt;
      return step.when.offset < 0 ? Phase::nudge : Phase::chase;
    case Anchor::paid:
      return Phase::after;
    case Anchor::done:
      return Phase::chase;
    case Anchor::event:
      return Phase::event;
  }
  return std::nullopt;
}

void read_when(Step& step, TableReader& table) {
  table.require("when", "\"due + 8\"");
  const auto written = table.text("when");
  if (written.empty()) return;
  auto when = parse_when(written);
  if (!when) {
    table.complain(DiagnosticCode::bad_when, table.spot("when"), when.error());
    return;
  }
  step.when = *when;
  const auto phase = phase_of(step);
  if (!phase) {
    table.complain(DiagnosticCode::bad_when, table.spot("when"),
                   {wording("the step is on the due day, on which nothing is asked"),
                    wording("write due + 1 or later, due - 3 wd or earlier")});
    return;
  }
  step.phase = *phase;
}

void read_channels(Step& step, TableReader& table) {
  const auto* entry = table.find("channel");
  step.channels = table.words<Channel>("channel");
  const bool is_empty_list =
      entry != nullptr && entry->value.kind == TomlKind::list && entry->value.items.empty();
  if (entry != nullptr && !is_empty_list) return;
  table.complain(DiagnosticCode::no_channel, table.spot("channel"),
                 {wording("the step has no channel, at least one was expected"),
                  wording("add channel = [\"email\"], or call, letter, meeting, task")});
}

Only read_only(TableReader& step) {
  Only only;
  step.within("only", in_ticks("only"), [&only](TableReader& table) {
    only.size = table.word<ClientSize>("size");
    only.kind = table.word<ClientKind>("kind");
    only.risk = table.word<Risk>("risk");
    only.new_client = table.boolean("new_client");
    only.silent = table.boolean("silent");
    only.min_balance = table.decimal("min_balance");
  });
  return only;
}

bool read_copy(TableReader& table) {
  const auto* entry = table.find("copy");
  if (entry == nullptr) return false;
  if (entry->value.kind == TomlKind::text && entry->value.text == "superior") return true;
  table.unknown_word(entry->value, "copy", {"superior"});
  return false;
}

Step read_step(TableReader& table) {
  Step step;
  step.spot = table.spot();
  table.require("id", "\"second-reminder\"");
  step.id = read_name(table, "id");
  if (table.has("id")) table.required_text("id", "\"second-reminder\"");
  read_when(step, table);
  read_channels(step, table);
  step.role = table.word<Role>("role").value_or(step.role);
  step.copy_superior = read_copy(table);
  step.sender = table.word<SenderRole>("sender").value_or(step.sender);
  step.text = read_name(table, "template");
  if (step.text.empty()) step.text = step.id;
  step.only = read_only(table);
  step.read_receipt = table.boolean("read_receipt").value_or(false);
  step.attachments = table.words<Attachment>("attach");
  step.deadline = table.integer("deadline", kDeadline);
  step.seeds = table.integers("seeds", kSeed);
  return step;
}

void check_size(const Playbook& playbook, TableReader& table) {
  if (playbook.steps.size() <= kMostSteps) return;
  table.complain(
      DiagnosticCode::too_deep, playbook.steps[kMostSteps].spot,
      {wording("the playbook holds {} steps, at most {} can be used", playbook.steps.size(), kMostSteps),
       wording("nobody is contacted that often: keep the steps that tell")});
}

}  // namespace

Playbook read_playbook(Reading& reading) {
  Playbook playbook;
  playbook.file = reading.file;
  playbook.name = std::string(stem_of(reading.file));
  const auto tree = parse_toml(reading);
  if (!tree) return playbook;
  check_texts(*tree, reading);
  TableReader table(*tree, reading, wording("a playbook"));
  const auto name = table.text("name");
  if (!name.empty() && name != playbook.name) {
    table.complain(DiagnosticCode::bad_name, table.spot("name"),
                   {wording("the playbook is named `{}`, its file `{}.toml`", name, playbook.name),
                    wording("give both the same name")});
  }
  table.require("step", wording("... in tables [[step]], one for each step"));
  table.for_each("step", verbatim("[[step]]"),
                 [&playbook](TableReader& step) { playbook.steps.push_back(read_step(step)); });
  table.finish();
  check_size(playbook, table);
  return playbook;
}

}  // namespace relance
