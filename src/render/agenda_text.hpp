// SPDX-License-Identifier: MIT
// What is to come in the words of a calendar: a line to see on the day, and what to know and to run below it.
#pragma once

#include <string>

#include "playbook/agenda.hpp"
#include "render/reports.hpp"

namespace relance {

std::string agenda_summary(const AgendaEntry& entry, Language language);
std::string agenda_description(const AgendaEntry& entry, const Look& look);
// "follow-up", "due day", "promise", "pay day".
std::string agenda_category(AgendaKind kind, Language language);

// Of the whole calendar: its name, and what it holds and does not.
std::string agenda_name(const Me& me, Language language);
std::string agenda_note(const std::vector<LeftOut>& left_out, const Look& look);

}  // namespace relance
