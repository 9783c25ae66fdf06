// SPDX-License-Identifier: MIT
// What is built in must be what is on disk, and must itself pass every check that a user's file has to pass.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "defaults/embedded.hpp"
#include "ledger/words.hpp"
#include "store/load_overrides.hpp"
#include "store/read_holidays.hpp"
#include "store/read_playbook.hpp"
#include "store/read_rates.hpp"
#include "store_support.hpp"

namespace relance {

namespace fs = std::filesystem;

namespace {

const fs::path kDefaults = fs::path(RELANCE_ROOT) / "src" / "defaults";

std::string read_whole(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::set<std::string> files_on_disk() {
  std::set<std::string> files;
  for (const auto& folder : fs::directory_iterator(kDefaults)) {
    if (!folder.is_directory()) continue;  // CMake and C++ stand beside the folders of data
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.is_regular_file()) files.insert(fs::relative(entry.path(), kDefaults).generic_string());
    }
  }
  return files;
}

Reading embedded_reading(const EmbeddedFile& file) {
  return start_reading(std::string(file.path), std::string(file.text));
}

Playbook built_in(const std::string& name) {
  auto reading = start_reading("playbooks/" + name + ".toml",
                               std::string(embedded_text("playbooks/" + name + ".toml").value()));
  auto playbook = read_playbook(reading);
  CHECK(told(reading.diagnostics).empty());
  return playbook;
}

std::string channels_of(const Step& step) {
  std::string text;
  for (const auto channel : step.channels) text += (text.empty() ? "" : "+") + std::string(word_of(channel));
  return text;
}

// "overdue 1 email; call 15 call": the ladder as playbooks.md draws it.
std::string ladder_of(const Playbook& playbook) {
  std::string text;
  for (const auto& step : playbook.steps) {
    if (step.phase != Phase::chase) continue;
    text += (text.empty() ? "" : "; ") + step.id + ' ' + std::to_string(rung_offset(playbook, step)) + ' ' +
            channels_of(step);
  }
  return text;
}

std::string early_steps_of(const Playbook& playbook) {
  std::string text;
  for (const auto& step : playbook.steps) {
    if (step.phase != Phase::before && step.phase != Phase::nudge) continue;
    text += (text.empty() ? "" : "; ") + step.id + ' ' + channels_of(step);
  }
  return text;
}

const std::vector<std::string> kNames = {"events", "overwhelmed", "perfectionist", "procrastinator",
                                         "standard"};

}  // namespace

TEST_CASE("every file of src/defaults is built in, byte for byte, in order") {
  std::set<std::string> embedded;
  for (const auto& file : embedded_files()) {
    embedded.emplace(file.path);
    CAPTURE(file.path);
    CHECK(file.text == read_whole(kDefaults / file.path));
  }
  CHECK(embedded == files_on_disk());
  CHECK(std::is_sorted(embedded_files().begin(), embedded_files().end(),
                       [](const EmbeddedFile& a, const EmbeddedFile& b) { return a.path < b.path; }));
}

TEST_CASE("M19: a discount is named before the due day only, and not in the first week") {
  const std::set<std::string> may_name_it = {"agree-terms", "announce-invoice", "send-invoice",
                                             "week-2",      "pre-due",          "thank-you"};
  for (const auto& file : embedded_files()) {
    const std::string path(file.path);
    if (!path.starts_with("templates/") || file.text.find("{{discount_") == std::string_view::npos) continue;
    CAPTURE(path);
    const auto name = path.substr(path.rfind('/') + 1);
    CHECK(may_name_it.contains(name.substr(0, name.find('.'))));
  }
}

TEST_CASE("a built-in file is found by its path, another is not") {
  CHECK(embedded_text("playbooks/standard.toml"));
  CHECK_FALSE(embedded_text("playbooks/standard"));
  CHECK_FALSE(embedded_text(""));
  CHECK_FALSE(embedded_text("zzz"));
}

TEST_CASE("built-in playbooks, rates and holidays are read without a word") {
  for (const auto& file : embedded_files()) {
    auto reading = embedded_reading(file);
    if (file.path.starts_with("playbooks/")) read_playbook(reading);
    if (file.path.starts_with("rates/")) CHECK_FALSE(read_rates(reading).empty());
    if (file.path.starts_with("holidays/")) CHECK(read_holidays(reading).rules.size() > 7);
    CAPTURE(file.path);
    CHECK(told(reading.diagnostics).empty());
  }
}

TEST_CASE("built-in playbooks pass the checks of a user's own, texts included") {
  for (const auto& name : kNames) {
    const auto path = "playbooks/" + name + ".toml";
    auto reading = start_reading(path, std::string(embedded_text(path).value()));
    const auto playbook = read_playbook(reading);
    const HasText has = [](std::string_view book, std::string_view text, Channel channel) {
      return has_text({}, book, text, channel);
    };
    check_playbook(playbook, has, reading);
    CAPTURE(name);
    CHECK(told(reading.diagnostics).empty());
  }
}

TEST_CASE("the ladders are those of the table") {
  const std::string end = "formal-notice 31 letter+call+email; legal 46 task";
  CHECK(ladder_of(built_in("standard")) ==
        "overdue 1 email; second-reminder 8 email; call 15 call; escalation 22 email+call; " + end);
  CHECK(ladder_of(built_in("perfectionist")) ==
        "overdue 1 email; instalment-offer 8 email; statement 8 email; call 15 call; escalation 22 "
        "email+call; " +
            end);
  CHECK(
      ladder_of(built_in("procrastinator")) ==
      "overdue 1 email; call 4 call; instalment-offer 8 email; statement 8 email; escalation 15 email+call; "
      "final-warning 22 email+call; " +
          end);
  CHECK(ladder_of(built_in("overwhelmed")) ==
        "overdue 1 email; meeting 8 email; instalment-offer 15 email; statement 15 email; call 22 call; "
        "escalation 29 email+call; formal-notice 36 letter+call+email; legal 51 task");
}

TEST_CASE("the steps before the due day are those of the table") {
  const std::string before =
      "agree-terms email+task; check-in call; announce-invoice email; send-invoice email; ";
  CHECK(early_steps_of(built_in("standard")) == before + "week-1 email; pre-due call");
  CHECK(early_steps_of(built_in("perfectionist")) ==
        before + "week-1 email; week-2 email+task; week-3 task; pre-due call");
  CHECK(early_steps_of(built_in("overwhelmed")) ==
        before + "week-1 email; week-2 email; week-3 task; pre-due call");
  CHECK(early_steps_of(built_in("procrastinator")) ==
        before + "week-1 email; week-2 call; week-3 task; pre-due call");
}

TEST_CASE("who writes to whom is as the fine print says") {
  for (const auto& name : kNames) {
    for (const auto& step : built_in(name).steps) {
      CAPTURE(step.id);
      const bool is_for_buyer =
          step.id == "agree-terms" || step.id == "check-in" || step.id == "announce-invoice";
      CHECK(step.role == (is_for_buyer ? Role::buyer : Role::payer));
      CHECK(step.copy_superior == (step.id == "escalation"));
      CHECK(step.read_receipt == (step.id == "overdue"));
      CHECK(step.text == step.id);
    }
  }
  const auto sender = [](const std::string& name, const std::string& id) {
    return find_step(built_in(name), id)->sender;
  };
  CHECK(find_step(built_in("standard"), "second-reminder")->sender == SenderRole::reminders);
  CHECK(find_step(built_in("overwhelmed"), "week-2")->sender == SenderRole::reminders);
  CHECK(find_step(built_in("procrastinator"), "escalation")->sender == SenderRole::collector);
  CHECK(sender("standard", "escalation") == SenderRole::me);
}

TEST_CASE("no built-in deadline outlives the day before the next rung") {
  for (const auto& name : kNames) {
    const auto playbook = built_in(name);
    for (const auto& step : playbook.steps) {
      if (step.phase != Phase::chase || !step.deadline) continue;
      const int offset = rung_offset(playbook, step);
      const auto next = std::find_if(playbook.steps.begin(), playbook.steps.end(), [&](const Step& other) {
        return other.phase == Phase::chase && rung_offset(playbook, other) > offset;
      });
      REQUIRE(next != playbook.steps.end());
      CAPTURE(name);
      CAPTURE(step.id);
      CHECK(*step.deadline <= rung_offset(playbook, *next) - offset - 1);
    }
  }
}

TEST_CASE("the steps that events call are there, with their channels") {
  std::string steps;
  for (const auto& step : built_in("events").steps) {
    steps += (steps.empty() ? "" : "; ") + step.id + ' ' + channels_of(step);
    CHECK(step.phase == Phase::event);
  }
  CHECK(
      steps ==
      "fix-invoice task; settle-dispute task; broken-promise call; instalment-request email; round-off task; "
      "declare-claim task; find-contact task");
}

TEST_CASE("every holiday set that the manual names is built in") {
  for (const char* name : {"FR", "FR-ALSACE", "BE", "LU", "DE", "UK", "CH-GE"}) {
    CHECK(embedded_text(std::string("holidays/") + name + ".toml"));
  }
}

}  // namespace relance
