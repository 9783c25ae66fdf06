// SPDX-License-Identifier: MIT
#include "store/load_laws.hpp"

#include <utility>

#include "store/law_names.hpp"
#include "store/override_files.hpp"
#include "store/rate_checks.hpp"
#include "store/read_law.hpp"
#include "store/read_rates.hpp"

namespace relance {

namespace {

void append(Diagnostics& all, const Diagnostics& some) {
  all.insert(all.end(), some.begin(), some.end());
}

}  // namespace

Laws built_in_laws() {
  Laws laws;
  read_embedded_files("laws/", [&laws](Reading& reading) {
    auto law = read_law(reading);
    laws[law.name] = std::move(law);
  });
  return laws;
}

Laws load_laws(const std::string& root, Diagnostics& diagnostics) {
  auto laws = built_in_laws();
  read_book_files(root, {"laws", ".toml", false}, diagnostics, [&laws](Reading& reading) {
    auto law = read_law(reading);
    if (!is_law_name(law.name)) {
      report(reading, DiagnosticCode::bad_name, {0, 0},
             {wording("`{}` cannot be the name of a law", law.name),
              wording("use a country's code: laws/AT.toml")});
    }
    if (!has_errors(reading.diagnostics)) laws[law.name] = std::move(law);
  });
  return laws;
}

Rates built_in_rates() {
  Rates rates;
  read_embedded_files("rates/", [&rates](Reading& reading) {
    for (auto& row : read_rates(reading)) rates[row.series][row.valid_from] = std::move(row.rate);
  });
  return rates;
}

Rates load_rates(const std::string& root, Diagnostics& diagnostics) {
  auto rates = built_in_rates();
  WrittenRates written;
  read_book_files(root, {"rates", ".toml", false}, diagnostics, [&](Reading& reading) {
    for (auto& row : read_rates(reading)) {
      const Place place{reading.file, row.spot.line, row.spot.column};
      const auto [at, is_new] = written.try_emplace({row.series, row.valid_from}, place);
      if (!is_new) {
        report(reading, DiagnosticCode::duplicate_rate, row.spot,
               {wording("the rate `{}` from {} stands already in {}:{}", row.series, to_iso(row.valid_from),
                        at->second.file, at->second.line),
                wording("delete one of them")});
        continue;
      }
      rates[row.series][row.valid_from] = std::move(row.rate);
    }
  });
  append(diagnostics, rate_warnings(rates, written));
  return rates;
}

}  // namespace relance
