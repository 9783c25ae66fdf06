// SPDX-License-Identifier: MIT
#include "store/merge_events.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "store/appended_text.hpp"
#include "store/cut_text.hpp"

namespace relance {

namespace {

using Parts = std::vector<EventPart>;

struct Version {
  InvoiceText invoice;
  CutText cut;
};

// What stands behind the last event of `base`.
struct Rest {
  std::string comments;  // behind that event, before the new ones
  Parts added;
  std::string end;       // comments behind the new events
  std::string line_end;  // of the last line
};

tl::unexpected<Failure> for_a_person(const Wording& why) {
  return failure(wording("the two versions cannot be merged: {}", why), wording("merge the lines by hand"));
}

Result<Version> cut(const std::string& text, InvoiceText invoice) {
  const auto tables = event_tables(invoice);
  if (!tables) return tl::make_unexpected(tables.error());
  auto parts = cut_at_events(text, invoice, *tables);
  return Version{std::move(invoice), std::move(parts)};
}

// A file that both sides have made has an empty base.
Result<Version> base_version(const std::string& text) {
  auto reading = start_reading("base", text);
  auto tree = parse_toml(reading);
  if (!tree) return for_a_person(wording("their common ancestor is not TOML"));
  return cut(text, {std::move(reading), std::move(*tree)});
}

Result<Version> side_version(const std::string& name, const std::string& text) {
  auto invoice = read_invoice_text(name, text);
  if (!invoice) return tl::make_unexpected(invoice.error());
  return cut(text, std::move(*invoice));
}

// What one side alone has changed, or both alike; nothing: both have changed it.
template <typename T, typename IsSame>
const T* chosen(const T& base, const T& ours, const T& theirs, IsSame is_same) {
  if (is_same(ours, theirs) || is_same(theirs, base)) return &ours;
  return is_same(ours, base) ? &theirs : nullptr;
}

const std::string* chosen(const std::string& base, const std::string& ours, const std::string& theirs) {
  return chosen(base, ours, theirs, std::equal_to<>());
}

// The same where both have changed nothing but blank lines: then ours.
const std::string* chosen_lines(const std::string& base, const std::string& ours, const std::string& theirs) {
  const auto* lines = chosen(base, ours, theirs);
  const bool is_alike = without_blank_end(ours) == without_blank_end(theirs);
  return lines == nullptr && is_alike ? &ours : lines;
}

std::string_view comments_of(std::string_view lead) {
  lead = without_blank_end(lead);
  return lead.substr(std::min(lead.find('#'), lead.size()));
}

// Without the end of its last line: the line end that is left over begins the next lead.
std::string_view without_line_end(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

Result<Rest> rest_of(const Version& base, const Version& side) {
  const auto known = static_cast<std::ptrdiff_t>(base.cut.events.size());
  const auto end = without_line_end(side.cut.tail);
  Rest rest;
  rest.line_end = side.cut.tail.substr(end.size());
  rest.added.assign(side.cut.events.begin() + known, side.cut.events.end());
  if (rest.added.empty()) {
    rest.comments = end;
    return rest;
  }
  rest.end = end;
  auto& lead = rest.added.front().lead;
  for (const auto comments : {without_line_end(base.cut.tail), without_blank_end(base.cut.tail)}) {
    const auto size = comments.size();
    if (!lead.starts_with(comments) || lead.find_first_of("\r\n", size) != size) continue;
    rest.comments = comments;
    lead.erase(0, size);
    return rest;
  }
  return for_a_person(wording("comments at the end were changed"));
}

// Takes the comments of theirs where ours has none. False: both have some, and they differ.
bool take_comments(EventPart& ours, const EventPart& theirs) {
  const auto comments = comments_of(theirs.lead);
  if (comments.empty()) return true;
  const auto known = comments_of(ours.lead);
  if (known.empty()) ours.lead = theirs.lead;
  return known.empty() || known == comments;
}

// For each of theirs the place of the same event in ours, told by its bytes; ours.size(): it is new. Of
// several the one with the same comments, so that no comment is written twice.
std::vector<std::size_t> places_in(const Parts& ours, const Parts& theirs) {
  std::vector<std::size_t> places(theirs.size(), ours.size());
  std::vector<std::string> bodies;
  for (const auto& part : ours) bodies.push_back(in_line_ends(part.body, "\n"));
  std::vector<bool> is_met(ours.size());
  for (const bool has_same_comments : {true, false}) {
    for (std::size_t i = 0; i < theirs.size(); ++i) {
      const auto body = in_line_ends(theirs[i].body, "\n");
      for (std::size_t j = 0; j < ours.size() && places[i] == ours.size(); ++j) {
        if (is_met[j] || bodies[j] != body) continue;
        if (has_same_comments && comments_of(ours[j].lead) != comments_of(theirs[i].lead)) continue;
        is_met[j] = true;
        places[i] = j;
      }
    }
  }
  return places;
}

Result<Parts> merged_parts(const Parts& ours, const Parts& theirs) {
  Parts merged = ours;
  const auto places = places_in(ours, theirs);
  for (std::size_t i = 0; i < theirs.size(); ++i) {
    if (places[i] == ours.size()) {
      merged.push_back(theirs[i]);
    } else if (!take_comments(merged[places[i]], theirs[i])) {
      return for_a_person(wording("the same event has different comments"));
    }
  }
  std::stable_sort(merged.begin(), merged.end(),
                   [](const EventPart& a, const EventPart& b) { return a.date < b.date; });
  return merged;
}

class Merge {
 public:
  Merge(const Version& base, const Version& ours, const Version& theirs)
      : base_(base), ours_(ours), theirs_(theirs) {}

  Result<std::string> run() {
    if (auto problem = take_head()) return tl::make_unexpected(std::move(*problem));
    if (auto problem = take_old_events()) return tl::make_unexpected(std::move(*problem));
    if (auto problem = take_rest()) return tl::make_unexpected(std::move(*problem));
    if (!is_exact()) return for_a_person(wording("the result would not say what they say"));
    return text_;
  }

 private:
  std::optional<Failure> take_head() {
    const auto* head = chosen(base_.cut.head, ours_.cut.head, theirs_.cut.head);
    if (head == nullptr) return for_a_person(wording("both changed what stands above the events")).value();
    text_ = *head;
    return std::nullopt;
  }

  std::optional<Failure> take_old_events() {
    const auto& base = base_.cut.events;
    const auto& ours = ours_.cut.events;
    const auto& theirs = theirs_.cut.events;
    if (ours.size() < base.size() || theirs.size() < base.size()) {
      return for_a_person(wording("an event was taken out")).value();
    }
    for (std::size_t i = 0; i < base.size(); ++i) {
      if (ours[i].body != base[i].body || theirs[i].body != base[i].body) {
        return for_a_person(wording("an event was changed, moved or taken out")).value();
      }
      const auto* lead = chosen_lines(base[i].lead, ours[i].lead, theirs[i].lead);
      if (lead == nullptr) return for_a_person(wording("both changed the comments between events")).value();
      text_ += *lead + base[i].body;
      expected_.push_back(base[i].table);
    }
    return std::nullopt;
  }

  std::optional<Failure> take_rest() {
    const auto base = rest_of(base_, base_);
    const auto ours = rest_of(base_, ours_);
    const auto theirs = rest_of(base_, theirs_);
    if (!ours) return ours.error();
    if (!theirs) return theirs.error();
    const auto added = merged_parts(ours->added, theirs->added);
    if (!added) return added.error();
    const auto* comments = chosen_lines(base->comments, ours->comments, theirs->comments);
    const auto* end = chosen_lines(std::string(), ours->end, theirs->end);
    if (comments == nullptr || end == nullptr) {
      return for_a_person(wording("both changed the comments at the end")).value();
    }
    const auto line_end = line_end_of(text_);
    text_ += *comments;
    for (const auto& part : *added) {
      text_ += in_line_ends(part.lead + part.body, line_end);
      expected_.push_back(part.table);
    }
    const auto* last = chosen(base->line_end, ours->line_end, theirs->line_end);
    text_ += *end + (last == nullptr ? ours->line_end : *last);
    return std::nullopt;
  }

  // Reads the result: the events that were expected, and nothing else that one side does not say too.
  bool is_exact() const {
    const auto result = read_invoice_text("merged", text_);
    if (!result) return false;
    const auto events = event_tables(*result);
    const auto is_same_table = [](const TomlValue* a, const TomlValue* b) { return is_same_value(*a, *b); };
    const auto is_same_rest = [](const TomlValue& a, const TomlValue& b) {
      return is_same_but_for("event", a, b);
    };
    const auto* rest = chosen(base_.invoice.tree, ours_.invoice.tree, theirs_.invoice.tree, is_same_rest);
    return events && rest != nullptr && is_same_rest(*rest, result->tree) &&
           std::equal(events->begin(), events->end(), expected_.begin(), expected_.end(), is_same_table);
  }

  const Version& base_;
  const Version& ours_;
  const Version& theirs_;
  std::string text_;
  std::vector<const TomlValue*> expected_;
};

}  // namespace

Result<std::string> merge_events(const std::string& base, const std::string& ours,
                                 const std::string& theirs) {
  if (const auto* text = chosen(base, ours, theirs)) return *text;
  const auto of_base = base_version(base);
  if (!of_base) return tl::make_unexpected(of_base.error());
  const auto of_ours = side_version("ours", ours);
  if (!of_ours) return tl::make_unexpected(of_ours.error());
  const auto of_theirs = side_version("theirs", theirs);
  if (!of_theirs) return tl::make_unexpected(of_theirs.error());
  return Merge(*of_base, *of_ours, *of_theirs).run();
}

}  // namespace relance
