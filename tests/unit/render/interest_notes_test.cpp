// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <set>

#include "base/printable.hpp"
#include "render/reports.hpp"

namespace relance {

namespace {

// Every member that some kind fills.
LateNote note_of(LateNoteKind kind) {
  LateNote note;
  note.kind = kind;
  note.from = make_date(2026, 1, 1);
  note.to = make_date(2026, 6, 30);
  note.rate = parse_decimal("12.65").value();
  note.amount = Money{4000, {}};
  note.other = Money{1234, {}};
  return note;
}

LateSums all_notes() {
  LateSums sums;
  const int last = static_cast<int>(LateNoteKind::remainder_after_payment);
  for (int kind = 0; kind <= last; ++kind) sums.notes.push_back(note_of(static_cast<LateNoteKind>(kind)));
  return sums;
}

LateSums all_unknown() {
  LateSums sums;
  const int last = static_cast<int>(UnknownReason::amount_too_large);
  for (int reason = 0; reason <= last; ++reason) {
    LateUnknown unknown;
    unknown.reason = static_cast<UnknownReason>(reason);
    unknown.series = "ecb-mro";
    sums.unknown.push_back(unknown);
  }
  return sums;
}

// Each is there, says something of its own, and holds no gap that nothing has filled.
void check_sentences(const std::vector<std::string>& fr, const std::vector<std::string>& en,
                     std::size_t count) {
  std::set<std::string> all(fr.begin(), fr.end());
  all.insert(en.begin(), en.end());
  CHECK(fr.size() == count);
  CHECK(all.size() == 2 * count);
  for (const auto& sentence : all) {
    CAPTURE(sentence);
    CHECK_FALSE(sentence.empty());
    CHECK(sentence.find('{') == std::string::npos);
    CHECK(sentence.find("  ") == std::string::npos);
    CHECK(printable(sentence) == sentence);
  }
}

}  // namespace

TEST_CASE("every remark about the sums of lateness has a sentence of its own in both languages") {
  const auto sums = all_notes();
  check_sentences(interest_texts(sums, Language::fr).notes, interest_texts(sums, Language::en).notes,
                  sums.notes.size());
}

TEST_CASE("every reason why a rate is unknown has a sentence of its own in both languages") {
  const auto sums = all_unknown();
  check_sentences(interest_texts(sums, Language::fr).unknown, interest_texts(sums, Language::en).unknown,
                  sums.unknown.size());
}

TEST_CASE("a remark names the days, rates and amounts that it is about") {
  LateSums sums;
  sums.notes = {note_of(LateNoteKind::below_floor), note_of(LateNoteKind::fixed_sum_other_currency),
                note_of(LateNoteKind::remainder_after_payment)};
  const auto texts = interest_texts(sums, Language::en).notes;
  CHECK(texts.at(0).find("12.65") != std::string::npos);
  CHECK(texts.at(0).find("June") != std::string::npos);
  CHECK(texts.at(1).find("40.00") != std::string::npos);
  CHECK(texts.at(2).find("12.34") != std::string::npos);
}

}  // namespace relance
