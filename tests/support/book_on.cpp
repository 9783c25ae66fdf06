// SPDX-License-Identifier: MIT
#include "book_on.hpp"

#include <algorithm>
#include <cassert>

#include "book_builder.hpp"
#include "reason_words.hpp"
#include "render/draft_maker.hpp"
#include "render/names.hpp"
#include "store/load_calendar.hpp"

namespace relance::test {

namespace {

Ledger checked_today(Ledger ledger, Date as_of) {
  if (!ledger.profile.bank.checked) ledger.profile.bank.checked = as_of;
  return ledger;
}

Calendar calendar_of(const Profile& profile) {
  Diagnostics diagnostics;
  return load_calendar({}, profile, diagnostics);
}

std::string joined(const std::vector<Channel>& channels) {
  std::string out;
  for (const Channel channel : channels) out += (out.empty() ? "" : "+") + std::string(word(channel));
  return out;
}

std::string covered_text(const Action& action) {
  std::string out;
  for (const auto& covered : action.covered) {
    out += (out.empty() ? "" : ", ") + covered.receivable->invoice->number;
    if (!covered.step) {
      out += " listed only";
    } else if (covered.step->id != action.step->id) {
      out += " as " + covered.step->id;
    }
  }
  return out;
}

bool covers(const Action& action, std::string_view number, bool only_with_step) {
  return std::any_of(action.covered.begin(), action.covered.end(), [&](const CoveredInvoice& covered) {
    return covered.receivable->invoice->number == number && (!only_with_step || covered.step);
  });
}

}  // namespace

BookOn BookBuilder::on(std::string_view iso) const {
  auto playbooks = built_in_playbooks();
  for (const auto& toml : playbooks_) playbooks.push_back(playbook_from(toml));
  return BookOn(ledger(), std::move(playbooks), day(iso));
}

BookOn::BookOn(Ledger ledger, std::vector<Playbook> playbooks, Date as_of)
    : ledger_(checked_today(std::move(ledger), as_of)),
      playbooks_(std::move(playbooks)),
      calendar_(calendar_of(ledger_.profile)),
      rulebook_{playbooks_, calendar_, ledger_.profile} {
  around_.working_days = calendar_;
  around_.laws = &all_laws();
  around_.by_law = calendars_by_law();
  around_.is_chase_step = [this](const Client& client, const std::string& id) {
    return is_chase_step(rulebook_, client, id);
  };
  around_.is_reminder = [this](const Client& client, const Event& event) {
    return is_reminder(rulebook_, client, event);
  };
  assessment_ = assess(ledger_, around_, as_of);
  morning_ = recommend(rulebook_, assessment_);
}

const Receivable& BookOn::receivable(std::string_view number) const {
  const auto* found = find_receivable(assessment_, number);
  assert(found);
  return *found;
}

ClientView BookOn::view(std::string_view client_id) const {
  return view_client(rulebook_, receivables_of(assessment_, std::string(client_id)), assessment_.as_of);
}

Outlook BookOn::outlook(std::string_view number) const {
  const auto& found = receivable(number);
  return look_at(rulebook_, view(found.client->id), found);
}

std::vector<ScheduledStep> BookOn::schedule(std::string_view number) const {
  return schedule_of(rulebook_, around_, assessment_, receivable(number), std::nullopt);
}

const Action* BookOn::action_on(std::string_view number) const {
  for (const bool only_with_step : {true, false}) {
    for (const auto& action : morning_.actions) {
      if (covers(action, number, only_with_step)) return &action;
    }
  }
  return nullptr;
}

std::string BookOn::actions() const {
  std::string out;
  for (const auto& action : morning_.actions) {
    out += (out.empty() ? "" : "; ") + action.step->id + " by " + joined(action.recipient.channels) + ": " +
           covered_text(action);
  }
  return out.empty() ? "nothing" : out;
}

std::string BookOn::waits(std::string_view number) const {
  for (const auto& waiting : morning_.waiting) {
    if (waiting.receivable->invoice->number != number) continue;
    std::string out(reason_word(waiting.reason.kind));
    if (waiting.reason.on) out += " " + to_iso(*waiting.reason.on);
    out += ", " + (waiting.next ? waiting.next->id : std::string("nothing"));
    return out + (waiting.until ? " on " + to_iso(*waiting.until) : ", open end");
  }
  return {};
}

std::string BookOn::next(std::string_view number) const {
  const Standing standing = receivable(number).standing;
  const Outlook next = outlook(number);
  if (!next.step || is_closed(standing) || standing == Standing::held) return "nothing";
  return next.step->id + " on " + to_iso(next.on);
}

std::string BookOn::plan_of(std::string_view number) const {
  std::string out;
  for (const auto& step : schedule(number)) {
    out += (out.empty() ? "" : ", ") + step.id + " " + to_iso(step.on) + " " + std::string(word(step.state));
  }
  return out;
}

std::string BookOn::standing(std::string_view number) const {
  return std::string(word(receivable(number).standing));
}

std::string BookOn::open(std::string_view number) const {
  return to_decimal(receivable(number).balance.open);
}

std::string BookOn::due(std::string_view number) const {
  const auto& due = receivable(number).due;
  return due ? to_iso(*due) : "none";
}

Result<Draft> BookOn::try_draft(const Action& action, Language language) const {
  Client client = *action.client;
  client.language = language;
  Action own = action;
  own.client = &client;
  const Bank& bank = ledger_.profile.bank;
  const auto of_client = receivables_of(assessment_, client.id);
  DraftContext context{.profile = ledger_.profile,
                       .rates = built_in_rates(),
                       .calendar = calendar_,
                       .texts = built_in_text,
                       .as_of = assessment_.as_of,
                       .average_days = average_days_to_payment(assessment_),
                       .habits = habits_of(of_client),
                       .of_client = of_client,
                       .next = std::nullopt,
                       .bank_is_old = days_between(*bank.checked, assessment_.as_of) > bank.max_age_days,
                       .has_pdf = {}};
  for (const auto& step : schedule_of(rulebook_, around_, assessment_, *action.lead, std::nullopt)) {
    const bool comes_after = step.state == StepState::coming && step.phase == Phase::chase;
    if (!comes_after || step.id == action.step->id) continue;
    context.next = ComingStep{step.id, step.on};
    break;
  }
  return make_draft(own, context);
}

Draft BookOn::draft(const Action& action, Language language) const {
  auto draft = try_draft(action, language);
  assert(draft);
  return std::move(*draft);
}

std::string one_line(std::string text) {
  for (const std::string_view blank : {"\u00a0", "\u202f", "\n"}) {
    for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank, at)) {
      text.replace(at, blank.size(), " ");
    }
  }
  text.erase(std::unique(text.begin(), text.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
             text.end());
  return text;
}

std::string whole_text(const Draft& draft) {
  std::string text = draft.subject + "\n" + draft.body + "\n" + draft.letter + "\n";
  for (const auto& line : draft.script) text += line + "\n";
  for (const auto& line : draft.tasks) text += line + "\n";
  return one_line(text);
}

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

void record(Ledger& ledger, const Action& action, Date on) {
  for (const auto& covered : action.covered) {
    if (!covered.step) continue;
    const auto* number = &covered.receivable->invoice->number;
    const auto invoice = std::find_if(ledger.invoices.begin(), ledger.invoices.end(),
                                      [&](const Invoice& other) { return other.number == *number; });
    assert(invoice != ledger.invoices.end());
    Event event;
    event.date = on;
    event.kind = EventKind::step;
    event.step = covered.step->id;
    event.channel = Channel::task;
    for (const Channel channel : covered.step->channels) {
      if (channel == Channel::task) continue;
      event.channel = channel;  // the first that contacts somebody (fine print E54)
      break;
    }
    const auto after = std::upper_bound(invoice->events.begin(), invoice->events.end(), on,
                                        [](Date wanted, const Event& other) { return wanted < other.date; });
    invoice->events.insert(after, std::move(event));
  }
}

}  // namespace relance::test
