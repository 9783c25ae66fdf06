// SPDX-License-Identifier: MIT
// kainjow::mustache does the rendering. Two things it does not do are added: partials are put in before
// parsing (bounded in depth), and a placeholder without a value is an error instead of nothing. For the
// latter every value tag is renamed "value:<name>", so that the context can tell it from a section of the
// same name.
#include "render/text_template.hpp"

#include <kainjow/mustache.hpp>

#include "render/html_text.hpp"
#include "render/text_tags.hpp"

namespace relance {

namespace {

constexpr int kDeepestPartial = 8;
constexpr int kMostPartials = 1000;
constexpr std::size_t kLargestText = std::size_t{64} * 1024;
constexpr std::size_t kLargestOutput = std::size_t{1024} * 1024;
constexpr std::string_view kValueMark = "value:";
constexpr std::string_view kContent = "content";

using kainjow::mustache::data;

data to_data(const Values& values) {
  data object;
  for (const auto& [name, text] : values.strings) object.set(name, text);
  for (const auto& [name, flag] : values.flags) object.set(name, flag);
  for (const auto& [name, items] : values.lists) {
    data list{data::type::list};
    for (const auto& item : items) list << to_data(item);
    object.set(name, list);
  }
  return object;
}

class RecordingContext : public kainjow::mustache::context<std::string> {
 public:
  RecordingContext(const data* root, std::vector<std::string>& missing)
      : kainjow::mustache::context<std::string>(root), missing_(missing) {}

  const data* get(const std::string& name) const override {
    if (!name.starts_with(kValueMark)) return context::get(name);
    const auto plain = name.substr(kValueMark.size());
    const data* found = context::get(plain);
    const bool has_text = found && found->is_string();
    if (!has_text) missing_.push_back(plain);
    return has_text ? found : nullptr;
  }

 private:
  std::vector<std::string>& missing_;
};

// The text with its partials put in and its value tags marked; empty message when all went well. For HTML,
// what is HTML already stands between marks, and the rest has its own characters escaped.
struct Expansion {
  const Template& wanted;
  const TextLookup& texts;
  Wording message;
  int partials = 0;  // put in so far

  std::string expand_source(const std::string& text, bool is_html, int depth) {
    std::string out = expand(text, is_html, depth);
    while (out.ends_with('\n')) out.pop_back();
    return is_html && wanted.as_html ? kHtmlBegins + out + kHtmlEnds : out;
  }

 private:
  std::string expand(const std::string& text, bool is_html, int depth) {
    std::vector<TemplateProblem> problems;
    const auto tags = tags_of(text, problems);
    if (!problems.empty()) message = problems.front().message;
    std::string out;
    std::size_t at = 0;
    for (const auto& tag : tags) {
      out += literal(text.substr(at, tag.begin - at), is_html);
      at = tag.end;
      append_tag(out, text, tag, {is_html, depth});
      if (out.size() > kLargestText * 4) message = wording("the text is too long with its partials");
      if (!message.empty()) return {};
    }
    return out + literal(text.substr(at), is_html);
  }

  struct Where {
    bool is_html = false;
    int depth = 0;
  };

  std::string literal(const std::string& text, bool is_html) const {
    return wanted.as_html && !is_html ? escaped_html(text) : text;
  }

  void append_tag(std::string& out, const std::string& text, const Tag& tag, Where where) {
    if (tag.kind == TagKind::value) {
      out += "{{" + std::string(kValueMark) + tag.name + "}}";
    } else if (tag.kind == TagKind::partial) {
      const std::string inner = partial(tag.name, where);
      // Text inside of HTML, or HTML inside of text: each keeps its own marks.
      out += wanted.as_html && where.is_html ? kHtmlEnds + inner + kHtmlBegins : inner;
    } else if (tag.kind == TagKind::refused) {
      message = wording("this form of Mustache is not used here: `{}`",
                        text.substr(tag.begin, tag.end - tag.begin));
    } else {
      out.append(text, tag.begin, tag.end - tag.begin);
    }
  }

  std::string partial(const std::string& name, Where where) {
    if (where.depth >= kDeepestPartial) {
      message = wording("partials include each other too deeply, at `{}`", name);
      return {};
    }
    if (++partials > kMostPartials) {
      message = wording("the text is too long with its partials");
      return {};
    }
    if (name == kContent) return expand_source(wanted.content, wanted.content_is_html, where.depth + 1);
    const std::string path = wanted.language + "/partials/" + name;
    const auto html = wanted.as_html ? texts(path + ".html") : std::nullopt;
    const auto found = html ? html : texts(path + ".txt");
    if (found) return expand_source(*found, html.has_value(), where.depth + 1);
    message = wording("there is no partial `{}`", name);
    return {};
  }
};

}  // namespace

Result<std::string> render_template(const Template& wanted, const Values& values, const TextLookup& texts) {
  if (wanted.text.size() > kLargestText) return failure(wording("the text is longer than 64 KiB"));
  Expansion expansion{wanted, texts, {}, 0};
  const std::string expanded = expansion.expand_source(wanted.text, wanted.is_html, 0);
  if (!expansion.message.empty()) return failure(expansion.message);
  // Once more with what the partials brought: each by itself may stand well.
  std::vector<TemplateProblem> problems;
  if (const auto problem = nesting_problem(tags_of(expanded, problems))) return failure(problem->message);
  kainjow::mustache::mustache engine(expanded);
  engine.set_custom_escape(
      [&wanted](const std::string& value) { return wanted.as_html ? escaped_html(value) : value; });
  if (!engine.is_valid()) return failure(wording("the text cannot be read: {}", engine.error_message()));
  const data root = to_data(values);
  std::vector<std::string> missing;
  RecordingContext context(&root, missing);
  std::string out = engine.render(context);
  if (!missing.empty()) {
    return failure(
        wording("placeholder `{}` has no value here", missing.front()),
        wording("put it inside {}...{}", "{{#" + missing.front() + "}}", "{{/" + missing.front() + "}}"));
  }
  if (out.size() > kLargestOutput) return failure(wording("the rendered text is longer than 1 MiB"));
  return wanted.as_html ? html_of_marked(out) : out;
}

}  // namespace relance
