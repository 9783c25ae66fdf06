// SPDX-License-Identifier: MIT
// Recording while others record, while the power fails, and while the disk is full.
#include <doctest/doctest.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>
#include <set>
#include <thread>

#include "children.hpp"
#include "random_invoice.hpp"
#include "store/append_events.hpp"
#include "store/book_files.hpp"
#include "store/event_text.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

namespace fs = std::filesystem;

const std::string kFile = "invoices/a.toml";
const std::string kHead = "number = \"2026-014\"\nclient = \"morel\"\n# mine\n";

std::string note(int number) {
  Event event;
  event.date = make_date(2026, 11, 12);
  event.note = std::to_string(number);
  return event_toml(event);
}

std::string step() {
  Event event;
  event.date = make_date(2026, 11, 12);
  event.kind = EventKind::step;
  event.step = "overdue";
  return event_toml(event);
}

// "0", "1", ... as far as they are there whole; nothing when the text is anything else than recorded notes.
std::optional<int> notes_in(const std::string& text) {
  if (!text.starts_with(kHead)) return std::nullopt;
  std::string_view rest = std::string_view(text).substr(kHead.size());
  for (int count = 0;; ++count) {
    const auto table = '\n' + note(count);
    if (rest.empty()) return count;
    if (!rest.starts_with(table)) return std::nullopt;
    rest.remove_prefix(table.size());
  }
}

std::vector<fs::path> hidden_in(const fs::path& folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().filename().string().starts_with('.')) found.push_back(entry.path());
  }
  return found;
}

bool can_append(const TemporaryFolder& folder, const std::string& toml, const EventGuard& guard = {}) {
  return append_events(folder.path(), {{kFile, toml, guard}}).has_value();
}

std::string why_not_appended(const std::string& root) {
  const auto result = append_events(root, {{kFile, note(0), {}}});
  return result ? "appended" : english(result.error().message);
}

}  // namespace

TEST_CASE("a hundred runs at once lose no event") {
  constexpr int kWriters = 100;
  const TemporaryFolder folder;
  folder.write(kFile, kHead);
  std::vector<pid_t> children;
  for (int i = 0; i < kWriters; ++i) {
    children.push_back(start_child([&folder, i] { return can_append(folder, note(i)); }));
  }
  int appended = 0;
  for (const auto child : children) appended += has_ended_well(child) ? 1 : 0;
  CHECK(appended == kWriters);
  const auto text = *read_file(folder.path(), kFile);
  CHECK(text.starts_with(kHead));
  const auto [invoice, diagnostics] = invoice_from(text);
  CHECK(diagnostics.empty());
  std::set<std::string> notes;
  for (const auto& event : invoice.events) notes.insert(event.note);
  CHECK(invoice.events.size() == kWriters);
  CHECK(notes.size() == kWriters);
  CHECK(hidden_in(folder / "invoices").empty());
  MESSAGE(kWriters << " writers at once, " << kWriters - static_cast<int>(notes.size()) << " events lost");
}

TEST_CASE("the same step recorded by twenty runs at once is there once") {
  const TemporaryFolder folder;
  folder.write(kFile, kHead);
  std::vector<pid_t> children;
  for (int i = 0; i < 20; ++i) {
    children.push_back(
        start_child([&folder] { return can_append(folder, step(), unless_recorded(kFile, step())); }));
  }
  for (const auto child : children) CHECK(has_ended_well(child));
  CHECK(*read_file(folder.path(), kFile) == kHead + '\n' + step());
}

TEST_CASE("a run that is killed at any instant leaves the old file or the new one, whole") {
  constexpr int kKills = 200;
  constexpr int kKillsPerFile = 20;
  const TemporaryFolder folder;
  Chance chance(7);
  int lost = 0;
  int appended = 0;
  int longest = 4000;  // microseconds
  for (int round = 0; round < kKills; ++round) {
    if (round % kKillsPerFile == 0) folder.write(kFile, kHead);
    const auto before = notes_in(*read_file(folder.path(), kFile)).value_or(0);
    std::array<int, 2> told{};
    REQUIRE(pipe(told.data()) == 0);
    const auto child = start_child([&] {
      for (int i = before; can_append(folder, note(i)); ++i) {
        if (write(told[1], "+", 1) != 1) break;
      }
      return false;
    });
    close(told[1]);
    std::this_thread::sleep_for(std::chrono::microseconds(chance.between(0, longest)));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    std::string confirmed(4096, ' ');
    const auto count =
        static_cast<int>(std::max<ssize_t>(read(told[0], confirmed.data(), confirmed.size()), 0));
    close(told[0]);
    const auto now = notes_in(*read_file(folder.path(), kFile));
    const bool is_whole = now && (*now == before + count || *now == before + count + 1);
    CHECK(is_whole);
    lost += is_whole ? 0 : 1;
    // On any machine about every second run gets as far as an event.
    longest = std::clamp(count == 0 ? longest + longest / 8 : longest - longest / 8, 1000, 30'000);
    appended += count;
  }
  const auto left = hidden_in(folder / "invoices");
  CHECK(list_files(folder.path(), {"invoices", ".toml", true}).files == std::vector<std::string>{kFile});
  for (const auto& path : left)
    fs::last_write_time(path, fs::last_write_time(path) - std::chrono::minutes(2));
  CHECK(can_append(folder, note(0)));
  CHECK(hidden_in(folder / "invoices").empty());
  MESSAGE(kKills << " kills, " << appended << " events confirmed, " << lost << " lost; " << left.size()
                 << " temporary files left, all removed by a later run");
}

TEST_CASE("a file that cannot be written to its end leaves the old one, and nothing else") {
  const TemporaryFolder folder;
  folder.write(kFile, kHead);
  CHECK(in_child([&folder] {
    const rlimit few_bytes{kHead.size() + 5, kHead.size() + 5};
    if (signal(SIGXFSZ, SIG_IGN) == SIG_ERR || setrlimit(RLIMIT_FSIZE, &few_bytes) != 0) return false;
    return why_not_appended(folder.path()) == "`invoices/a.toml` cannot be written: file too large";
  }));
  CHECK(*read_file(folder.path(), kFile) == kHead);
  CHECK(hidden_in(folder / "invoices").empty());
}

TEST_CASE("a full disk leaves the old file, and nothing else") {
  const TemporaryFolder folder;
  folder.write("disk/there", "");
  const auto disk = folder.path() + "/disk";
  const auto has_disk = [&disk] {
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount("none", disk.c_str(), "tmpfs", 0, "size=64k") == 0;
  };
  if (!in_child(has_disk)) {
    MESSAGE("not tried: no small disk can be mounted here");
    return;
  }
  CHECK(in_child([&] {
    if (!has_disk()) return false;
    fs::create_directories(disk + "/invoices");
    std::ofstream(disk + "/" + kFile) << kHead;
    std::ofstream(disk + "/filler") << std::string(100'000, 'x');
    const auto why = why_not_appended(disk);
    const bool is_whole = *read_file(disk, kFile) == kHead && hidden_in(disk + "/invoices").empty();
    fs::remove(disk + "/filler");
    return is_whole && why == "`invoices/a.toml` cannot be written: no space left on device" &&
           why_not_appended(disk) == "appended";
  }));
}

}  // namespace relance
