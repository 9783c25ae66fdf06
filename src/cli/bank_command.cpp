// SPDX-License-Identifier: MIT
#include "base/printable.hpp"
#include "cli/as_of.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/references.hpp"
#include "render/locale.hpp"
#include "store/book_files.hpp"
#include "store/replace_value.hpp"

namespace relance {

namespace {

Outcome new_profile(const Session& session, Date day) {
  const auto text = read_file(session.book.root, std::string(kProfileFile));
  if (!text) return {exit_code::kIoFailed, {}, describe(text.error())};
  const auto changed = with_bank_checked(*text, day);
  if (!changed) return refused(changed.error(), exit_code::kIoFailed);
  const bool is_json = session.options.format == OutputFormat::json;
  return {exit_code::kDone,
          is_json ? would_check_bank_json(session.envelope(), day, std::string(kProfileFile), *changed)
                  : *changed,
          {}};
}

// What was entered up to a later day is said to be unknown again.
Wording remark_on_earlier_day(const Session& session, Date day) {
  const auto& checked = session.book.ledger.profile.bank.checked;
  if (!checked || day >= *checked) return {};
  return wording("relance: it was checked up to {} before; now the days after {} count as not looked at\n",
                 to_iso(*checked), to_iso(day));
}

}  // namespace

Outcome run_bank_checked(const Session& session) {
  if (has_broken_profile(session)) return refused_by_profile();
  Date day = session.as_of;
  if (!session.options.day.empty()) {
    const auto named = parse_day_word(session.options.day, session.as_of);
    if (!named) return wrong_use(named.error().message, named.error().hint);
    day = *named;
  }
  if (day > session.as_of)
    return wrong_use(wording("{} is in the future", to_iso(day)), wording("the last day that was entered"));
  if (session.options.is_dry_run) return new_profile(session, day);
  const auto written = record_bank_checked(session.book.root, day);
  if (!written) return refused(written.error(), exit_code::kIoFailed);
  if (session.options.format == OutputFormat::json)
    return {exit_code::kDone, bank_checked_json(session.envelope(), day),
            remark_on_earlier_day(session, day)};
  const Language language = session.look.language;
  return {exit_code::kDone,
          std::string(pick(language, "comptes point\u00e9s jusqu\u2019au ", "bank checked up to ")) +
              weekday_date(day, language) + "  (" + std::string(kProfileFile) + ")\n",
          remark_on_earlier_day(session, day)};
}

}  // namespace relance
