// SPDX-License-Identifier: MIT
// A book on a morning, put together as the program does: embedded playbooks, texts and rates, the holidays of
// the book's country. What it says is told in short lines, so that a test reads like a row of the
// specification.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "all_laws.hpp"
#include "playbook/recommend.hpp"
#include "playbook/schedule.hpp"
#include "render/draft.hpp"

namespace relance::test {

const std::vector<Playbook>& built_in_playbooks();
Playbook playbook_from(std::string_view toml);                      // must have no error
std::optional<std::string> built_in_text(const std::string& path);  // "fr/standard/overdue.txt"

class BookOn {
 public:
  BookOn(Ledger ledger, std::vector<Playbook> playbooks, Date as_of);
  BookOn(const BookOn&) = delete;
  BookOn& operator=(const BookOn&) = delete;

  const Morning& morning() const { return morning_; }
  const Assessment& assessment() const { return assessment_; }
  const Rulebook& rulebook() const { return rulebook_; }
  const Surroundings& around() const { return around_; }
  const Receivable& receivable(std::string_view number = "F-101") const;
  Outlook outlook(std::string_view number = "F-101") const;
  std::vector<ScheduledStep> schedule(std::string_view number = "F-101") const;
  ClientView view(std::string_view client_id = "morel") const;

  // The action that covers the invoice at a step of its own, else the one that only lists it; none: null.
  const Action* action_on(std::string_view number = "F-101") const;

  // "week-1 by email: F-101", "instalment-offer by email: F-101, F-118 as overdue, F-119 listed only";
  // several are joined by "; ", in the order of the list. "nothing" when there is none.
  std::string actions() const;
  // "pay_run 2026-04-27, overdue on 2026-04-28": the reason with its day, what comes and when it ends; "open
  // end" without a day. Empty: the invoice does not wait.
  std::string waits(std::string_view number = "F-101") const;
  // What the list shows as next: "overdue on 2026-04-02", "nothing".
  std::string next(std::string_view number = "F-101") const;
  // "overdue 2026-04-02 done, second-reminder 2026-04-09 coming"
  std::string plan_of(std::string_view number = "F-101") const;
  std::string standing(std::string_view number = "F-101") const;  // "not_due"
  std::string open(std::string_view number = "F-101") const;      // "1200.00"
  std::string due(std::string_view number = "F-101") const;       // "2026-04-01", "none"

  // In the language, whatever the client's own. The texts must be there and complete.
  Draft draft(const Action& action, Language language) const;
  Result<Draft> try_draft(const Action& action, Language language) const;

 private:
  Ledger ledger_;
  std::vector<Playbook> playbooks_;
  Calendar calendar_;
  Surroundings around_;
  Rulebook rulebook_;
  Assessment assessment_;
  Morning morning_;
};

// Any run of blanks and line ends, the unbreakable ones too, as one blank.
std::string one_line(std::string text);
// Subject, body, letter, script and task, in one line.
std::string whole_text(const Draft& draft);
bool holds(std::string_view text, std::string_view part);

// What `relance done` will append for the action: one event on each invoice it covers at a step of its own.
void record(Ledger& ledger, const Action& action, Date on);

}  // namespace relance::test
