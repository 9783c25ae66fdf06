// SPDX-License-Identifier: MIT
#include "store/replace_value.hpp"

#include "store/appended_text.hpp"
#include "store/book_files.hpp"
#include "store/invoice_text.hpp"
#include "store/read_profile.hpp"

namespace relance {

namespace {

const std::string kFile(kProfileFile);

struct ProfileText {
  Reading reading;
  TomlValue tree;
  std::optional<Date> checked;
};

Result<ProfileText> read_profile_text(const std::string& text) {
  auto reading = start_reading(kFile, text);
  const auto profile = read_profile(reading).profile;
  auto tree = sound_tree(reading);
  if (!tree) return tl::make_unexpected(tree.error());
  return ProfileText{std::move(reading), std::move(*tree), profile.bank.checked};
}

// Where the line of this byte ends, with its line end.
std::size_t after_line(std::string_view text, std::size_t at) {
  const auto end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

// Not checked yet: it may turn out to be the header of another table.
std::string with_key_below(std::string text, std::size_t header, const std::string& line) {
  const auto line_end = line_end_of(text);
  const auto at = after_line(text, header);
  const bool is_ended = text[at - 1] == '\n';
  const auto added = is_ended ? line + std::string(line_end) : std::string(line_end) + line;
  return text.insert(at, added);
}

std::string changed_text(const ProfileText& profile, std::string text, Date day) {
  const auto mark = text.size() - profile.reading.text.size();
  const auto place = [&](Spot spot) { return offset_of(profile.reading, spot) + mark; };
  const auto line = "checked = " + to_iso(day);
  const auto* bank = find_entry(profile.tree, "bank");
  if (bank == nullptr) return appended_text(text, "[bank]\n" + line + '\n');
  const auto* checked = find_entry(bank->value, "checked");
  if (checked == nullptr) return with_key_below(std::move(text), place(bank->value.spot), line);
  return text.replace(place(checked->value.spot), checked->value.text.size(), to_iso(day));
}

TomlValue bank_of(const TomlValue& tree) {
  const auto* bank = find_entry(tree, "bank");
  return bank == nullptr ? TomlValue() : bank->value;
}

}  // namespace

Result<std::string> with_bank_checked(const std::string& text, Date day) {
  const auto before = read_profile_text(text);
  if (!before) return tl::make_unexpected(before.error());
  if (before->checked == day) return text;
  auto changed = changed_text(*before, text, day);
  const auto after = read_profile_text(changed);
  const bool is_exact = after && after->checked == day &&
                        is_same_but_for("bank", before->tree, after->tree) &&
                        is_same_but_for("checked", bank_of(before->tree), bank_of(after->tree));
  if (is_exact) return changed;
  return failure(at_place(kFile, bank_of(before->tree).spot,
                          wording("`checked` cannot be added to the way [bank] is written")),
                 wording("write [bank] on a line of its own and checked = {} below it", to_iso(day)));
}

Result<bool> record_bank_checked(const std::string& root, Date day, std::chrono::milliseconds patience) {
  const auto set = [day](const std::string& text) { return with_bank_checked(text, day); };
  const auto written = edit_files(root, {{kFile, set}}, patience);
  if (!written) return tl::make_unexpected(written.error());
  return written->front();
}

}  // namespace relance
