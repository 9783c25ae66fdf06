// SPDX-License-Identifier: MIT
// A playbook that can be followed: every rule here names one way in which it could not be.
#include <algorithm>

#include "base/nearest.hpp"
#include "ledger/words.hpp"
#include "store/read_playbook.hpp"

namespace relance {

namespace {

constexpr std::string_view kNotice = "formal-notice";

void check_ids(const Playbook& playbook, Reading& reading) {
  for (const auto& step : playbook.steps) {
    const auto* first = find_step(playbook, step.id);
    if (first == &step || step.id.empty()) continue;
    report(reading, DiagnosticCode::duplicate_step, step.spot,
           {wording("the id `{}` stands already in line {}", step.id, first->spot.line),
            wording("give each step an id of its own")});
  }
}

// done(x): x is an earlier step of the ladder, so that chains end.
void check_followed(const Playbook& playbook, Reading& reading) {
  std::vector<std::string> rungs;
  for (const auto& step : playbook.steps) {
    const auto& followed = step.when.after_step;
    const bool is_known = std::find(rungs.begin(), rungs.end(), followed) != rungs.end();
    if (step.when.anchor == Anchor::done && !is_known) {
      const auto guess = nearest(followed, rungs);
      report(reading, DiagnosticCode::unknown_step, step.spot,
             {wording("`{}` follows `{}`, which is no earlier step after the due date", step.id, followed),
              guess ? did_you_mean(*guess) : wording("name an earlier step")});
    }
    if (step.phase == Phase::chase) rungs.push_back(step.id);
  }
}

void check_order(const Playbook& playbook, Reading& reading) {
  const Step* before = nullptr;
  for (const auto& step : playbook.steps) {
    if (step.phase != Phase::chase) continue;
    const int offset = rung_offset(playbook, step);
    if (before != nullptr && offset < rung_offset(playbook, *before)) {
      report(reading, DiagnosticCode::ladder_order, step.spot,
             {wording("`{}` stands at due + {}, after `{}` at due + {}", step.id, offset, before->id,
                      rung_offset(playbook, *before)),
              wording("put the steps in the order of their days")});
    }
    before = &step;
  }
}

void check_notice(const Playbook& playbook, Reading& reading) {
  for (const auto& step : playbook.steps) {
    const bool is_contact = step.phase == Phase::chase && is_contact_step(step);
    if (is_contact && step.id != kNotice && step.text != kNotice) return;
    if (!is_contact) continue;
    report(
        reading, DiagnosticCode::notice_without_contact, step.spot,
        {wording("`{}` is the first contact after the due date, a formal notice comes after others", step.id),
         wording("put a reminder or a call before it")});
    return;
  }
}

void check_texts_exist(const Playbook& playbook, const HasText& has_text, Reading& reading) {
  for (const auto& step : playbook.steps) {
    if (step.id.empty()) continue;
    for (const auto channel : step.channels) {
      if (has_text(playbook.name, step.text, channel)) continue;
      report(reading, DiagnosticCode::unknown_text, step.spot,
             {wording("`{}` has no text `{}` for the channel `{}`", step.id, step.text, word_of(channel)),
              wording("use the name of a built-in text (relance defaults list), or write it in templates/")});
    }
  }
}

}  // namespace

void check_playbook(const Playbook& playbook, const HasText& has_text, Reading& reading) {
  check_ids(playbook, reading);
  check_followed(playbook, reading);
  check_order(playbook, reading);
  check_notice(playbook, reading);
  check_texts_exist(playbook, has_text, reading);
}

}  // namespace relance
