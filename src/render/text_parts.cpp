// SPDX-License-Identifier: MIT
#include "render/text_parts.hpp"

#include <algorithm>

#include "render/text_tags.hpp"

namespace relance {

namespace {

class PartCollector {
 public:
  explicit PartCollector(const TextLookup& texts) : texts_(texts) {}

  void add(const std::string& path) {
    const bool is_known =
        std::any_of(parts_.begin(), parts_.end(), [&](const TextPart& part) { return part.path == path; });
    const auto text = is_known ? std::nullopt : texts_(path);
    if (!text) return;
    const LintRules rules = lint_rules(path);
    parts_.push_back({path, *text, rules});
    std::vector<TemplateProblem> ignored;
    for (const auto& tag : tags_of(*text, ignored)) {
      if (tag.kind != TagKind::partial) continue;
      const std::string partial = rules.language + "/partials/" + tag.name;
      add(partial + ".txt");
      add(partial + ".html");  // a page takes it in this form, one made of a .txt too
    }
  }

  std::vector<TextPart> take() { return std::move(parts_); }

 private:
  const TextLookup& texts_;
  std::vector<TextPart> parts_;
};

Failure placed(const std::string& path, const TemplateProblem& problem) {
  return {wording("templates/{}:{}:{}: {}", path, problem.line, problem.column, problem.message),
          problem.hint};
}

}  // namespace

LintRules lint_rules(const std::string& path) {
  LintRules rules;
  rules.language = path.substr(0, 2);
  rules.is_partial = path.find("/partials/") != std::string::npos;
  rules.is_html = path.ends_with(".html");
  const bool is_other_channel =
      path.ends_with(".call.txt") || path.ends_with(".letter.txt") || path.ends_with(".task.txt");
  rules.has_subject = !rules.is_partial && !rules.is_html && !is_other_channel;
  return rules;
}

std::vector<TextPart> parts_of_text(const std::string& path, const TextLookup& texts) {
  PartCollector collector(texts);
  collector.add(path);
  collector.add(path.substr(0, path.rfind('.')) + ".html");
  return collector.take();
}

std::optional<Failure> text_fault(const std::string& path, const TextLookup& texts, const ToneRules& tone) {
  for (const auto& part : parts_of_text(path, texts)) {
    const auto problems = lint_template(part.text, part.rules, texts);
    if (!problems.empty()) return placed(part.path, problems.front());
    const Language language = part.rules.language == "fr" ? Language::fr : Language::en;
    const auto slips = lint_tone(part.text, language, tone);
    if (!slips.empty()) return placed(part.path, slips.front());
  }
  return std::nullopt;
}

}  // namespace relance
