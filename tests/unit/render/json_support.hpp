// SPDX-License-Identifier: MIT
// One late invoice of one client as values, and what its documents say.
#pragma once

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "render/json_reports.hpp"
#include "render/names.hpp"

namespace relance {

using Json = nlohmann::ordered_json;
using Names = std::vector<std::string>;

inline const Date kToday = make_date(2026, 5, 4);
inline const Diagnostics kNoDiagnostics;
inline const Envelope kEnvelope{kToday, kNoDiagnostics};

Json parsed(const std::string& document);
Names members_of(const Json& object);
Money money(const char* amount, const char* code = "EUR");
LeftOut left_out(const char* file, const char* number);

// One late invoice of one client, with its contact and its next step.
struct Sample {
  Sample();
  Sample(const Sample&) = delete;
  Sample& operator=(const Sample&) = delete;

  Action action() const;

  Event& happened(const char* day, EventKind kind);

  ListedInvoice listed() const {
    return {&receivable, "30 jours", NextStep{"overdue", make_date(2026, 4, 2)}};
  }

  Client client;
  Invoice invoice;
  Receivable receivable;
  Step step;
};

Json today_of(const Action& action, const ActionText& text = {});
Json first_listed(const ListedInvoice& invoice);
Json shown(const Sample& sample);

}  // namespace relance
