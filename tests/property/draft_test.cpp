// SPDX-License-Identifier: MIT
// Whatever a morning recommends can be written, in both languages.
#include <doctest/doctest.h>

#include <algorithm>

#include "book_on.hpp"
#include "made_up_book.hpp"
#include "render/draft_maker.hpp"
#include "render/locale.hpp"
#include "seen_book.hpp"

namespace relance::test {

namespace {

constexpr int kWidest = 76;

int columns_of(std::string_view line) {
  const auto is_first_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; };
  return static_cast<int>(std::count_if(line.begin(), line.end(), is_first_byte));
}

// Lines that are too long although there was a blank to break them at.
std::vector<std::string> long_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    const auto first_word = line.find_first_not_of(" >-");
    const bool is_one_word = first_word == line.npos || line.find(' ', first_word) == line.npos;
    if (columns_of(line) > kWidest && !is_one_word) lines.emplace_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

void check_subject(const Draft& draft, const Action& action) {
  CHECK(holds(draft.subject, action.lead->invoice->number));
  for (const std::string_view sign : {"\u20ac", "\u00a3", "\u00a5", "$", "EUR", "GBP", "JPY"}) {
    CHECK_FALSE(holds(draft.subject, sign));
  }
  for (const auto& covered : action.covered) {
    for (const auto& amount : {covered.receivable->balance.open, covered.receivable->balance.total}) {
      if (amount.currency.decimals() > 0) CHECK_FALSE(holds(draft.subject, to_decimal(amount)));
    }
  }
}

void check_draft(const Draft& draft, const Action& action, Language language) {
  std::string all = draft.subject + draft.letter + draft.body + whole_text(draft);
  for (const auto& enclosure : draft.enclosures) all += enclosure.text;
  CHECK_FALSE(holds(all, "{{"));
  CHECK_FALSE(holds(all, "}}"));
  const auto& channels = action.recipient.channels;
  const auto uses = [&](Channel c) {
    return std::find(channels.begin(), channels.end(), c) != channels.end();
  };
  if (uses(Channel::email)) {
    check_subject(draft, action);
    CHECK_FALSE(draft.body.empty());
  }
  CHECK((!uses(Channel::call) || !draft.script.empty()));
  CHECK((!uses(Channel::letter) || !draft.letter.empty()));
  CHECK((!uses(Channel::task) || !draft.tasks.empty()));
  // A subject is one line of a header, and a row of an enclosed statement one line of a table.
  std::string unwrapped = draft.subject;
  for (const auto& enclosure : draft.enclosures) unwrapped += "\n" + enclosure.text;
  for (const auto& text : {draft.body, draft.letter, draft_text(draft, language, false)}) {
    for (const auto& line : long_lines(text)) {
      const bool is_subject = !draft.subject.empty() && line.ends_with(draft.subject);
      if (!is_subject && !holds(unwrapped, line)) FAIL_CHECK("too long: ", line);
    }
  }
}

}  // namespace

TEST_CASE("every action of a morning can be drafted in French and in English") {
  int drafts = 0;
  for_many(kUsualRuns, [&drafts](Random& random) {
    const Date today = made_up_day(random);
    Ledger ledger = made_up_book(random, today);
    ledger.profile.bank.checked = today - Days{random.between(0, 6)};
    INFO("on ", to_iso(today), "\n", book_lines(ledger));
    const BookOn seen(std::move(ledger), built_in_playbooks(), today);
    for (const auto& action : seen.morning().actions) {
      for (const auto language : {Language::fr, Language::en}) {
        const auto draft = seen.try_draft(action, language);
        ++drafts;
        CAPTURE(action.step->id);
        CAPTURE(action.lead->invoice->number);
        CAPTURE(static_cast<int>(language));
        if (!draft) {
          FAIL_CHECK(english(draft.error().message));
          continue;
        }
        INFO(draft_text(*draft, language, false));
        check_draft(*draft, action, language);
      }
    }
  });
  if (runs_wanted(kUsualRuns).count >= kUsualRuns) CHECK(drafts > 2 * kUsualRuns);
}

}  // namespace relance::test
