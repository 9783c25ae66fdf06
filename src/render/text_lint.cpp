// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/nearest.hpp"
#include "render/placeholders.hpp"
#include "render/text_tags.hpp"
#include "render/text_template.hpp"

namespace relance {

namespace {

constexpr std::size_t kLargestText = std::size_t{64} * 1024;

Wording advice_on(const std::string& name) {
  const auto known = nearest(name, placeholder_names());
  return known ? did_you_mean(*known) : wording("relance-playbooks(7) lists the placeholders");
}

class Linter {
 public:
  Linter(std::string_view text, const LintRules& rules, const TextLookup& texts)
      : text_(text), rules_(rules), texts_(texts) {}

  std::vector<TemplateProblem> run() {
    if (text_.size() > kLargestText)
      return {{1, 1, wording("the text is longer than 64 KiB"), wording("shorten it")}};
    const auto tags = tags_of(text_, problems_);
    for (const auto& tag : tags) check(tag);
    if (auto problem = nesting_problem(tags)) problems_.push_back(std::move(*problem));
    for (const auto& open : open_) {
      say(open, wording("section `{}` is never closed", open.name),
          wording("add {}", "{{/" + open.name + "}}"));
    }
    if (rules_.has_subject) check_subject(tags);
    std::stable_sort(problems_.begin(), problems_.end(),
                     [](const TemplateProblem& a, const TemplateProblem& b) {
                       return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    return std::move(problems_);
  }

 private:
  void say(const Tag& tag, Wording message, Wording hint) {
    problems_.push_back({tag.line, tag.column, std::move(message), std::move(hint)});
  }

  void check(const Tag& tag) {
    switch (tag.kind) {
      case TagKind::refused:
        say(tag, wording("this form of Mustache is not used here"),
            wording("use {} and {}", std::string("{{name}}, {{#name}}, {{^name}}, {{/name}}"),
                    std::string("{{> name}}")));
        break;
      case TagKind::partial:
        if (!has_partial(tag.name)) {
          say(tag, wording("there is no partial `{}`", tag.name),
              wording("write it as templates/{}/partials/{}.txt", rules_.language, tag.name));
        }
        break;
      case TagKind::close:
        close(tag);
        break;
      case TagKind::section:
      case TagKind::inverted:
        check_name(tag);
        open_.push_back(tag);
        break;
      case TagKind::value:
        check_name(tag);
        break;
    }
  }

  // `content` is what a frame goes around: a letter, a mail as a page.
  bool has_partial(const std::string& name) const {
    if (name == "content") return rules_.is_partial;
    const std::string path = rules_.language + "/partials/" + name;
    return texts_(path + ".txt").has_value() || (rules_.is_html && texts_(path + ".html").has_value());
  }

  void check_name(const Tag& tag) {
    std::vector<std::string> lists;
    for (const auto& open : open_) lists.push_back(open.name);
    // A partial may be included inside any list.
    if (rules_.is_partial) {
      for (const auto& placeholder : placeholders()) {
        if (placeholder.kind == PlaceholderKind::list) lists.emplace_back(placeholder.name);
      }
    }
    const auto* known = find_placeholder(tag.name, lists);
    if (!known) {
      say(tag,
          lists.empty() ? wording("there is no placeholder `{}`", tag.name)
                        : wording("there is no placeholder `{}` here", tag.name),
          advice_on(tag.name));
      return;
    }
    if (tag.kind == TagKind::value && known->kind != PlaceholderKind::text) {
      say(tag, wording("`{}` holds no text", tag.name),
          wording("use it as a section: {}...{}", "{{#" + tag.name + "}}", "{{/" + tag.name + "}}"));
    }
  }

  void close(const Tag& tag) {
    if (!open_.empty() && open_.back().name == tag.name) {
      open_.pop_back();
      return;
    }
    const auto expected =
        open_.empty() ? wording("no section is open") : wording("`{}` is open", open_.back().name);
    say(tag, wording("{} closes nothing: {}", "{{/" + tag.name + "}}", expected),
        wording("close sections in the order they were opened"));
  }

  void check_subject(const std::vector<Tag>& tags) {
    const auto end = std::min(text_.find('\n'), text_.size());
    const auto line = text_.substr(0, end);
    if (!line.starts_with("Subject: ")) {
      problems_.push_back({1, 1, wording("the first line is not `Subject: ...`"),
                           wording("an email starts with its subject")});
      return;
    }
    const auto second = text_.substr(std::min(end + 1, text_.size()));
    if (!second.empty() && second.front() != '\n' && second.front() != '\r') {
      problems_.push_back(
          {2, 1, wording("no empty line after the subject"), wording("leave the second line empty")});
    }
    bool has_number = false;
    for (const auto& tag : tags) {
      if (tag.begin >= end) continue;
      has_number = has_number || tag.name == "number" || tag.name == "numbers";
      const auto* known = find_placeholder(tag.name, {"accounts"});
      if (known && known->is_amount) {
        say(tag, wording("an amount in a subject"),
            wording("spam filters look for it: leave it to the body"));
      }
    }
    if (has_amount_in_words(line)) {
      problems_.push_back({1, 10, wording("an amount in a subject"),
                           wording("spam filters look for it: leave it to the body")});
    }
    if (!has_number) {
      problems_.push_back({1, 10, wording("a subject without the invoice number"),
                           wording("add {} or {}", std::string("{{number}}"), std::string("{{numbers}}"))});
    }
  }

  // A digit beside a currency sign or code.
  static bool has_amount_in_words(std::string_view line) {
    for (const std::string_view sign : {"\u20ac", "\u00a3", "$", "EUR", "GBP", "USD", "CHF"}) {
      const auto at = line.find(sign);
      if (at == std::string_view::npos) continue;
      const auto around = line.substr(at > 4 ? at - 4 : 0, sign.size() + 8);
      if (around.find_first_of("0123456789") != std::string_view::npos) return true;
    }
    return false;
  }

  std::string_view text_;
  const LintRules& rules_;
  const TextLookup& texts_;
  std::vector<Tag> open_;
  std::vector<TemplateProblem> problems_;
};

}  // namespace

std::vector<TemplateProblem> lint_template(std::string_view text, const LintRules& rules,
                                           const TextLookup& texts) {
  return Linter(text, rules, texts).run();
}

}  // namespace relance
