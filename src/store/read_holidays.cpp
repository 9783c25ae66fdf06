// SPDX-License-Identifier: MIT
#include "store/read_holidays.hpp"

#include "store/table_reader.hpp"
#include "store/written_text.hpp"

namespace relance {

namespace {

// Each is worked out for every year of the calendar.
constexpr std::size_t kMostRules = 1000;

}  // namespace

HolidaySet read_holidays(Reading& reading) {
  HolidaySet set;
  const auto tree = parse_toml(reading);
  if (!tree) return set;
  check_texts(*tree, reading);
  TableReader table(*tree, reading, wording("a file of holidays"));
  set.name = table.text("name");
  table.require("rules", "[\"05-01\", \"easter + 1\"]");
  const auto rules = table.one_or_more("rules");
  if (rules.size() > kMostRules) {
    table.complain(DiagnosticCode::bad_holidays, table.spot("rules"),
                   {wording("there are {} rules, at most {} can be used", rules.size(), kMostRules),
                    wording("a rule such as 05-01 holds for every year")});
    return set;
  }
  for (const auto* value : rules) {
    if (value->kind != TomlKind::text) {
      table.wrong_type(*value, "rules", wording("text"), wording("put each rule between quotes"));
      continue;
    }
    const auto trial = Calendar::build({"", {value->text}}, {}, {});
    if (trial) {
      set.rules.push_back(value->text);
    } else {
      table.complain(DiagnosticCode::bad_holidays, value->spot, trial.error());
    }
  }
  table.finish();
  return set;
}

}  // namespace relance
