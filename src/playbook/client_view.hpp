// SPDX-License-Identifier: MIT
// One client as the rules see them on a day: playbook, habits, recorded contacts.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "playbook/playbook.hpp"
#include "receivable/assess.hpp"
#include "receivable/habits.hpp"

namespace relance {

// What every decision reads besides the receivables. References outlive every use.
struct Rulebook {
  const std::vector<Playbook>& playbooks;
  const Calendar& calendar;  // working days of actions
  const Profile& profile;
};

// The client's own choice, else that of the type; a choice that does not exist (an error of the book) is the
// type's.
const Playbook& playbook_of(const Rulebook& rulebook, const Client& client);
// Steps that events call: fix-invoice, broken-promise and the like. Same for every client.
const Step& event_step(const Rulebook& rulebook, std::string_view id);
// A step of the client's playbook, else one called by events; null when neither has it.
const Step* step_of(const Rulebook& rulebook, const Playbook& playbook, std::string_view id);
// For Surroundings::is_chase_step.
bool is_chase_step(const Rulebook& rulebook, const Client& client, std::string_view id);
// For Surroundings::is_reminder: a chase step by mail or letter.
bool is_reminder(const Rulebook& rulebook, const Client& client, const Event& event);

struct ClientView {
  const Client* client = nullptr;
  const Playbook* playbook = nullptr;
  Habits habits;
  std::vector<const Receivable*> receivables;  // by number
  std::optional<Date> last_contact;            // fine print E15
  Date as_of;
};

ClientView view_client(const Rulebook& rulebook, std::vector<const Receivable*> of_one_client, Date as_of);

// Was this recorded step a contact? Any channel but task; send-invoice and fix-invoice never are.
bool is_contact(const Rulebook& rulebook, const Playbook& playbook, const Event& event);

// The first day on which the last recorded contact lets this step happen, a working day; none: any day will
// do (fine print E15, E65, E69).
std::optional<Date> allowed_by_contacts(const Rulebook& rulebook, const ClientView& view, const Step& step);
// max(1, gap_days of the client, else min_gap_days).
int contact_gap(const Rulebook& rulebook, const Client& client);

}  // namespace relance
