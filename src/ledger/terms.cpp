// SPDX-License-Identifier: MIT
#include "ledger/terms.hpp"

#include <array>
#include <optional>
#include <vector>

namespace relance {

namespace {

constexpr int kLongestTerm = 3650;

// Lower case, without the French accents, runs of blanks (U+00A0 and U+202F too) as one space.
std::string folded(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, char>, 12> kAccents = {{
      {"\u00e0", 'a'},
      {"\u00c0", 'a'},
      {"\u00e2", 'a'},
      {"\u00c2", 'a'},
      {"\u00e9", 'e'},
      {"\u00c9", 'e'},
      {"\u00e8", 'e'},
      {"\u00c8", 'e'},
      {"\u00ea", 'e'},
      {"\u00ca", 'e'},
      {"\u00a0", ' '},
      {"\u202f", ' '},
  }};
  std::string out;
  const auto add = [&out](char c) {
    if (c != ' ') {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  };
  while (!text.empty()) {
    std::size_t taken = 1;
    char plain = text.front() >= 'A' && text.front() <= 'Z' ? static_cast<char>(text.front() - 'A' + 'a')
                                                            : text.front();
    for (const auto& [accented, letter] : kAccents) {
      if (!text.starts_with(accented)) continue;
      plain = letter;
      taken = accented.size();
    }
    add(plain);
    text.remove_prefix(taken);
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// A reader over the folded text: each `eat` takes what it names or leaves everything as it was.
class Words {
 public:
  explicit Words(std::string text) : text_(std::move(text)) {}

  bool is_at_end() const { return at_ == text_.size(); }

  bool eat(std::string_view phrase) {
    if (text_.compare(at_, phrase.size(), phrase) != 0) return false;
    const auto next = at_ + phrase.size();
    if (next < text_.size() && text_[next] != ' ') return false;
    at_ = next < text_.size() ? next + 1 : next;
    return true;
  }

  bool eat_any(std::initializer_list<std::string_view> phrases) {
    for (const auto phrase : phrases) {
      if (eat(phrase)) return true;
    }
    return false;
  }

  // A number up to `largest`, alone or with `suffix` glued to it ("30d").
  std::optional<int> eat_number(int largest, std::string_view suffix = {}) {
    std::size_t end = at_;
    int value = 0;
    while (end < text_.size() && text_[end] >= '0' && text_[end] <= '9' && value <= largest) {
      value = value * 10 + (text_[end++] - '0');
    }
    if (end == at_ || value > largest || text_.compare(end, suffix.size(), suffix) != 0) return std::nullopt;
    end += suffix.size();
    if (end < text_.size() && text_[end] != ' ') return std::nullopt;
    at_ = end < text_.size() ? end + 1 : end;
    return value;
  }

  std::optional<int> eat_days() {
    const auto start = at_;
    if (const auto glued = eat_number(kLongestTerm, "d")) return glued;
    const auto days = eat_number(kLongestTerm);
    if (days && eat_any({"days", "day", "jours", "jour", "d"})) return days;
    at_ = start;
    return std::nullopt;
  }

 private:
  std::string text_;
  std::size_t at_ = 0;
};

std::optional<Terms> after_end_of_month(Words& words, int days_before) {
  if (words.is_at_end()) return Terms{TermsForm::days_end_of_month, days_before, 0, {}};
  if (!words.eat_any({"on the", "le"})) return std::nullopt;
  const auto day = words.eat_number(31);
  if (!day || *day < 1 || !words.is_at_end()) return std::nullopt;
  return Terms{TermsForm::end_of_month_on_day, days_before, *day, {}};
}

std::optional<Terms> recognised(Words words) {
  if (words.eat_any({"on receipt", "a reception", "due on receipt"})) {
    if (!words.is_at_end()) return std::nullopt;
    return Terms{TermsForm::on_receipt, 0, 0, {}};
  }
  if (words.eat("net")) {
    const auto start = words;
    auto days = words.eat_days();
    if (!days) days = (words = start).eat_number(kLongestTerm);
    if (!days || !words.is_at_end()) return std::nullopt;
    return Terms{TermsForm::net, *days, 0, {}};
  }
  if (words.eat_any({"end of month", "fin de mois"})) {
    if (const auto days = words.eat_days()) {
      if (!words.is_at_end()) return std::nullopt;
      return Terms{TermsForm::end_of_month_days, *days, 0, {}};
    }
    return after_end_of_month(words, 0);
  }
  const auto days = words.eat_days();
  if (!days) return std::nullopt;
  if (words.is_at_end()) return Terms{TermsForm::net, *days, 0, {}};
  if (words.eat_any({"end of month", "fin de mois"})) return after_end_of_month(words, *days);
  return std::nullopt;
}

}  // namespace

Result<Terms> parse_terms(std::string_view text) {
  auto terms = recognised(Words(folded(text)));
  if (!terms) {
    return failure(
        wording("`{}` is not a payment term", text),
        wording("write `on receipt`, `30 days`, `45 days end of month`, `end of month 45 days` or `30 days "
                "end of month on the 10` (or `\u00e0 r\u00e9ception`, `30 jours`, `45 jours fin de mois`, "
                "`fin de mois 45 jours`, `30 jours fin de mois le 10`), with 0 to 3650 days"));
  }
  terms->written = std::string(text);
  return *terms;
}

Date due_date(const Terms& terms, Date issued) {
  switch (terms.form) {
    case TermsForm::on_receipt:
      return issued;
    case TermsForm::net:
      return issued + Days{terms.days};
    case TermsForm::days_end_of_month:
      return last_day_of_month(issued + Days{terms.days});
    case TermsForm::end_of_month_days:
      return last_day_of_month(issued) + Days{terms.days};
    case TermsForm::end_of_month_on_day:
      return day_in_month(issued + Days{terms.days}, 1, static_cast<unsigned>(terms.day_of_month));
  }
  return issued;
}

}  // namespace relance
