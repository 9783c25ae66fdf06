// SPDX-License-Identifier: MIT
#include <cassert>

#include "book_on.hpp"
#include "defaults/embedded.hpp"
#include "store/load_overrides.hpp"
#include "store/read_playbook.hpp"

namespace relance::test {

namespace {

Playbook read_whole(std::string file, std::string_view toml) {
  auto reading = start_reading(std::move(file), std::string(toml));
  auto playbook = read_playbook(reading);
  const HasText has_any_text = [](std::string_view name, std::string_view text, Channel channel) {
    return has_text({}, name, text, channel);
  };
  check_playbook(playbook, has_any_text, reading);
  assert(!has_errors(reading.diagnostics) && "a test's playbook must be one that a book may hold");
  return playbook;
}

}  // namespace

const std::vector<Playbook>& built_in_playbooks() {
  static const std::vector<Playbook> kPlaybooks = [] {
    std::vector<Playbook> playbooks;
    for (const auto& file : embedded_files()) {
      if (!file.path.starts_with("playbooks/")) continue;
      auto reading = start_reading(std::string(file.path), std::string(file.text));
      playbooks.push_back(read_playbook(reading));
      assert(!has_errors(reading.diagnostics));
    }
    return playbooks;
  }();
  return kPlaybooks;
}

Playbook playbook_from(std::string_view toml) {
  return read_whole("playbooks/mine.toml", toml);
}

std::optional<std::string> built_in_text(const std::string& path) {
  const auto text = embedded_text("templates/" + path);
  if (!text) return std::nullopt;
  return std::string(*text);
}

}  // namespace relance::test
