// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "render/reason_text.hpp"
#include "render/table_csv.hpp"

namespace relance {

namespace {

TodayTexts texts_of(const Session& session, const Morning& morning) {
  TodayTexts texts;
  texts.bank = session.bank;
  for (const auto& action : morning.actions) {
    ActionText text;
    // Only JSON shows subjects; rendering one costs as much as the whole draft.
    if (session.options.format == OutputFormat::json) {
      text.subject = draft_subject(action, session.draft_context(action));
    }
    text.reasons = reason_texts(action.reasons, session.as_of, session.look.language);
    texts.actions.push_back(std::move(text));
  }
  for (const auto& waiting : morning.waiting) {
    texts.waiting.push_back(reason_text(waiting.reason, session.as_of, session.look.language));
  }
  return texts;
}

}  // namespace

Outcome run_today(const Session& session) {
  const Morning morning = recommend(session.rulebook, session.assessment);
  const bool has_actions = !morning.actions.empty();
  Outcome outcome;
  const int code = session.options.wants_exit_code && has_actions ? exit_code::kFound : exit_code::kDone;
  outcome.exit_code = exit_code_of(session, code);
  const TodayTexts texts = texts_of(session, morning);
  if (session.options.format == OutputFormat::json) {
    outcome.out = today_json(session.envelope(), morning, texts, session.book.ledger.left_out);
  } else if (session.options.format == OutputFormat::csv) {
    outcome.out = today_csv(morning);
    outcome.err = left_out_remark(session);
  } else if (has_actions || !session.options.is_quiet) {
    outcome.out =
        today_report({morning, texts, session.book.ledger.left_out, session.options.explains}, session.look);
  }
  return outcome;
}

}  // namespace relance
