// SPDX-License-Identifier: MIT
#include "playbook/client_view.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace relance {

namespace {

const Playbook* find_playbook(const Rulebook& rulebook, std::string_view name) {
  for (const auto& playbook : rulebook.playbooks) {
    if (playbook.name == name) return &playbook;
  }
  return nullptr;
}

std::string_view name_of(ClientType type) {
  switch (type) {
    case ClientType::standard:
      return "standard";
    case ClientType::perfectionist:
      return "perfectionist";
    case ClientType::overwhelmed:
      return "overwhelmed";
    case ClientType::procrastinator:
      return "procrastinator";
  }
  return "standard";
}

bool is_weekly_nudge(std::string_view id) {
  return id == "week-1" || id == "week-2" || id == "week-3";
}

// They answer the client's own act: the gap would make us late or rude (playbooks.md).
bool ignores_gap(std::string_view id) {
  return id == "broken-promise" || id == "thank-you";
}

}  // namespace

const Playbook& playbook_of(const Rulebook& rulebook, const Client& client) {
  const Playbook* own = client.playbook.empty() ? nullptr : find_playbook(rulebook, client.playbook);
  if (!own) own = find_playbook(rulebook, name_of(client.type));
  assert(own && "the embedded playbooks hold every type");
  return *own;
}

const Step& event_step(const Rulebook& rulebook, std::string_view id) {
  const Playbook* events = find_playbook(rulebook, "events");
  const Step* step = events ? find_step(*events, id) : nullptr;
  assert(step && "the embedded playbook `events` holds every step called by an event");
  return *step;
}

const Step* step_of(const Rulebook& rulebook, const Playbook& playbook, std::string_view id) {
  if (const Step* own = find_step(playbook, id)) return own;
  const Playbook* events = find_playbook(rulebook, "events");
  if (const Step* called = events ? find_step(*events, id) : nullptr) return called;
  // send-invoice is always there, listed or not (fine print E74).
  const Playbook* standard = id == "send-invoice" ? find_playbook(rulebook, "standard") : nullptr;
  return standard ? find_step(*standard, id) : nullptr;
}

bool is_chase_step(const Rulebook& rulebook, const Client& client, std::string_view id) {
  if (id == "broken-promise") return true;
  const Step* step = find_step(playbook_of(rulebook, client), id);
  if (step) return step->phase == Phase::chase;
  // A rung of another playbook: the client's type was changed after it was done.
  return std::any_of(rulebook.playbooks.begin(), rulebook.playbooks.end(), [&](const Playbook& playbook) {
    const Step* other = find_step(playbook, id);
    return other && other->phase == Phase::chase;
  });
}

bool is_reminder(const Rulebook& rulebook, const Client& client, const Event& event) {
  if (!is_chase_step(rulebook, client, event.step)) return false;
  const auto is_written = [](Channel channel) {
    return channel == Channel::email || channel == Channel::letter;
  };
  if (event.channel) return is_written(*event.channel);
  const Step* step = step_of(rulebook, playbook_of(rulebook, client), event.step);
  return !step || std::any_of(step->channels.begin(), step->channels.end(), is_written);
}

bool is_contact(const Rulebook& rulebook, const Playbook& playbook, const Event& event) {
  if (event.kind != EventKind::step || event.step == "send-invoice" || event.step == "fix-invoice")
    return false;
  if (event.channel) return *event.channel != Channel::task;
  const Step* step = step_of(rulebook, playbook, event.step);
  return !step || is_contact_step(*step);
}

ClientView view_client(const Rulebook& rulebook, std::vector<const Receivable*> of_one_client, Date as_of) {
  ClientView view;
  view.client = of_one_client.front()->client;
  view.playbook = &playbook_of(rulebook, *view.client);
  view.habits = habits_of(of_one_client);
  view.as_of = as_of;
  for (const auto* receivable : of_one_client) {
    for (const auto& event : receivable->invoice->events) {
      if (event.date > as_of) break;
      if (!is_contact(rulebook, *view.playbook, event)) continue;
      view.last_contact = std::max(view.last_contact.value_or(event.date), event.date);
    }
  }
  view.receivables = std::move(of_one_client);
  return view;
}

int contact_gap(const Rulebook& rulebook, const Client& client) {
  return std::max(1, client.gap_days.value_or(rulebook.profile.defaults.min_gap_days));
}

std::optional<Date> allowed_by_contacts(const Rulebook& rulebook, const ClientView& view, const Step& step) {
  if (!view.last_contact) return std::nullopt;
  const bool is_weekly = is_weekly_nudge(step.id);
  if (!is_weekly && !is_contact_step(step)) return std::nullopt;
  if (step.id == "send-invoice" || step.id == "fix-invoice") return std::nullopt;
  int gap = contact_gap(rulebook, *view.client);
  if (is_weekly) gap = std::max(gap, rulebook.profile.defaults.nudge_gap_days);
  if (ignores_gap(step.id)) gap = 1;
  return rulebook.calendar.working_day_on_or_after(*view.last_contact + Days{gap});
}

}  // namespace relance
