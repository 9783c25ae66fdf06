// SPDX-License-Identifier: MIT
// A playbook, followed by the clients of a book that is always the same: invoices before their sending,
// before and after their due day, paid, promised, by instalments. It ends on every day, and keeps what every
// book keeps.
#include "all_laws.hpp"
#include "book_builder.hpp"
#include "book_on.hpp"
#include "fuzz_input.hpp"
#include "kept_promises.hpp"
#include "playbook/actions_ahead.hpp"
#include "store/load_calendar.hpp"
#include "store/load_overrides.hpp"
#include "store/read_playbook.hpp"

namespace relance::fuzz {

namespace {

using test::book;
using test::client;
using test::invoice;

constexpr std::string_view kName = "mine";

Ledger always_the_same() {
  return book(client().playbook(kName).pays_on({10, 25}).approval_days(5))
      .with(client("large").large().playbook(kName).high_risk())
      .with(client("quiet").nobody().playbook(kName))
      .with(invoice("F-101"))
      .with(invoice("F-102").issued("2026-01-05").done("overdue", "2026-02-10"))
      .with(invoice("F-103").issued("2026-01-05").paid("2026-03-01"))
      .with(invoice("F-104").not_issued().work("2026-02-01", "2026-02-10", "2026-04-10"))
      .with(invoice("F-105").issued("2026-02-01").promise("2026-03-05", "2026-03-20"))
      .with(invoice("F-201").to("large").issued("2026-02-20").total("900.00"))
      .with(
          invoice("F-202").to("large").instalment("2026-03-20", "600.00").instalment("2026-05-20", "600.00"))
      .with(invoice("F-203").to("large").issued("2026-01-10").happened(EventKind::reply, "2026-02-01"))
      .with(invoice("F-301").to("quiet").issued("2026-01-10"))
      .ledger();
}

Calendar calendar_of(const Ledger& ledger) {
  Diagnostics diagnostics;
  return load_calendar({}, ledger.profile, diagnostics);
}

BookAtHand book_without_playbook() {
  auto ledger = always_the_same();
  auto calendar = calendar_of(ledger);
  return {std::move(ledger), test::built_in_playbooks(), test::all_laws(), test::built_in_rates(),
          std::move(calendar)};
}

std::optional<Playbook> playbook_from(std::string_view toml) {
  auto reading = start_reading("playbooks/" + std::string(kName) + ".toml", std::string(toml));
  auto playbook = read_playbook(reading);
  const HasText text_exists = [](std::string_view name, std::string_view text, Channel channel) {
    return has_text({}, name, text, channel);
  };
  check_playbook(playbook, text_exists, reading);
  if (has_errors(reading.diagnostics)) return std::nullopt;
  return playbook;
}

void must_be_followable(const Playbook& playbook) {
  int before = 0;
  for (const auto& step : playbook.steps) {
    must(!step.channels.empty() && !step.id.empty(), "a step has a name and a channel", step.id);
    must(find_step(playbook, step.id) == &step, "a step is there once", step.id);
    if (step.phase != Phase::chase) continue;
    must(rung_offset(playbook, step) >= before, "the ladder goes up", step.id);
    before = rung_offset(playbook, step);
  }
}

}  // namespace

}  // namespace relance::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace relance;
  static const auto kBook = fuzz::book_without_playbook();
  auto playbook = fuzz::playbook_from(fuzz::text_of(data, size));
  if (!playbook) return 0;
  fuzz::must_be_followable(*playbook);
  auto book = kBook;
  book.playbooks.push_back(std::move(*playbook));
  for (const auto* day :
       {"2026-02-03", "2026-03-19", "2026-03-31", "2026-04-02", "2026-05-04", "2027-01-04"}) {
    fuzz::must_keep_promises(book, test::day(day));
  }
  return 0;
}
