// SPDX-License-Identifier: MIT
#include "render/tone_lint.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "render/locale.hpp"
#include "render/placeholders.hpp"
#include "render/text_tags.hpp"

namespace relance {

namespace {

// A word with a star stands for every word that begins so.
using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 14> kFrenchCourt = {"tribunal",
                                                           "tribunaux",
                                                           "huissier*",
                                                           "commissaire de justice",
                                                           "avocat*",
                                                           "injonction*",
                                                           "poursuites",
                                                           "assigner*",
                                                           "assignation*",
                                                           "juridiction*",
                                                           "r\u00e9f\u00e9r\u00e9*",
                                                           "contentieux",
                                                           "judiciaire*",
                                                           "mise en demeure"};
constexpr std::array<std::string_view, 11> kEnglishCourt = {
    "court", "courts",   "lawyer*",     "solicitor*", "attorney*",    "bailiff*",
    "sue",   "lawsuit*", "proceedings", "litigation", "formal notice"};
constexpr std::array<std::string_view, 8> kFrenchPenalties = {"p\u00e9nalit\u00e9*",
                                                              "int\u00e9r\u00eats de retard",
                                                              "int\u00e9r\u00eats moratoires",
                                                              "indemnit\u00e9 forfaitaire",
                                                              "majoration*",
                                                              "dernier avis",
                                                              "derni\u00e8re relance",
                                                              "derni\u00e8re chance"};
constexpr std::array<std::string_view, 8> kEnglishPenalties = {
    "penalty", "penalties",   "late fee*",    "late-payment interest",
    "breach*", "last chance", "final notice", "last reminder"};
constexpr std::array<std::string_view, 12> kFrenchPaying = {
    "payer", "payez", "paiement*", "r\u00e9gler", "r\u00e9glez", "r\u00e8glement*",
    "virer", "virez", "virement*", "acquitter",   "acquittez",   "solder"};
constexpr std::array<std::string_view, 9> kEnglishPaying = {
    "pay", "paying", "payment*", "settle", "settling", "remit*", "transfer*", "amount due", "bank details"};

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= 'a' && c <= 'z') || byte >= 0x80U;
}

// Small letters, and blanks for every mark between words, each byte in its place.
std::string words_only(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  for (const std::string_view mark :
       {"\u00a0", "\u202f", "\u2019", "\u00ab", "\u00bb", "\u201c", "\u201d", "\n"}) {
    for (auto at = out.find(mark); at != std::string::npos; at = out.find(mark, at)) {
      out.replace(at, mark.size(), mark.size(), ' ');
    }
  }
  return out;
}

std::size_t find_word(std::string_view text, std::string_view word) {
  const bool is_stem = word.ends_with('*');
  if (is_stem) word.remove_suffix(1);
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    const bool ends = is_stem || end == text.size() || !is_letter(text[end]);
    if (begins && ends) return at;
  }
  return std::string_view::npos;
}

class ToneLinter {
 public:
  ToneLinter(std::string_view text, Language language) : text_(text), language_(language) {
    tags_ = tags_of(text, ignored_);
    std::string without_tags(text);
    for (const auto& tag : tags_) {
      without_tags.replace(tag.begin, tag.end - tag.begin, tag.end - tag.begin, ' ');
    }
    words_ = words_only(without_tags);
  }

  void refuse(Words fr, Words en, const Wording& why) {
    for (const auto word : language_ == Language::fr ? fr : en) {
      const auto at = find_word(words_, word);
      if (at == std::string::npos) continue;
      say(at, about(word.substr(0, word.find('*')), why));
    }
  }

  // Placeholders and partials that bring such words along.
  void refuse_tags(std::span<const std::string_view> names, const Wording& why) {
    for (const auto& tag : tags_) {
      if (std::find(names.begin(), names.end(), tag.name) == names.end()) continue;
      say(tag.begin, about(tag.name, why));
    }
  }

  void refuse_amounts(const Wording& why) {
    for (const auto& tag : tags_) {
      const auto* known = find_placeholder(tag.name, {"accounts", "invoices"});
      if (known && known->is_amount) say(tag.begin, about(tag.name, why));
    }
  }

  std::vector<TemplateProblem> take() { return std::move(problems_); }

 private:
  static Wording about(std::string_view word, const Wording& why) { return wording("`{}` {}", word, why); }

  void say(std::size_t at, Wording message) {
    const auto before = text_.substr(0, at);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto column =
        1 + std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start), before.end(),
                          [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
    problems_.push_back({static_cast<int>(line), static_cast<int>(column), std::move(message),
                         wording("leave it to the step that does it")});
  }

  std::string_view text_;
  Language language_;
  std::vector<TemplateProblem> ignored_;
  std::vector<Tag> tags_;
  std::string words_;
  std::vector<TemplateProblem> problems_;
};

constexpr std::array<std::string_view, 5> kPenaltyTags = {"late-sums", "late_sums", "interest",
                                                          "compensation", "late_total"};
constexpr std::array<std::string_view, 3> kPayingTags = {"how-to-pay", "iban", "accounts"};

bool announces_court(const Step& step) {
  return step.text == "formal-notice" || step.text == "final-warning" || step.text == "legal";
}

}  // namespace

ToneRules tone_rules(const Playbook& playbook, const Step& step) {
  ToneRules rules;
  rules.may_name_penalties =
      step.phase == Phase::chase || step.phase == Phase::after || step.id == "broken-promise";
  rules.may_ask_payment = step.id != "week-1";
  rules.may_name_court = false;
  // The step right before the first that announces a court may say what comes next.
  const Step* before = nullptr;
  bool is_announced = false;
  for (const auto& other : playbook.steps) {
    if (other.phase != Phase::chase) continue;
    is_announced = is_announced || announces_court(other);
    if (is_announced && (&other == &step || before == &step)) rules.may_name_court = true;
    before = &other;
  }
  return rules;
}

std::vector<TemplateProblem> lint_tone(std::string_view text, Language language, const ToneRules& rules) {
  ToneLinter linter(text, language);
  if (!rules.may_name_court) {
    linter.refuse(kFrenchCourt, kEnglishCourt, wording("threatens what the next step does not do"));
  }
  if (!rules.may_name_penalties) {
    linter.refuse(kFrenchPenalties, kEnglishPenalties, wording("before the invoice is late"));
    linter.refuse_tags(kPenaltyTags, wording("before the invoice is late"));
  }
  if (!rules.may_ask_payment) {
    linter.refuse(kFrenchPaying, kEnglishPaying, wording("in a text that asks for no payment"));
    linter.refuse_tags(kPayingTags, wording("in a text that asks for no payment"));
    linter.refuse_amounts(wording("in a text that asks for no payment"));
  }
  return linter.take();
}

}  // namespace relance
