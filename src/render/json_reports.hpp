// SPDX-License-Identifier: MIT
// The JSON documents of `--format json`, one function a command, as relance-json(5) describes them. Pure; the
// sentences in them (reasons, subjects, notes) are rendered elsewhere and handed in. Dates are ISO, amounts
// are strings with their currency's decimals, what is absent is null, words of closed sets are those of
// render/names. A document is complete: it ends with a newline.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "playbook/recommend.hpp"
#include "playbook/schedule.hpp"
#include "receivable/aging.hpp"
#include "receivable/interest.hpp"
#include "render/draft.hpp"

namespace relance {

// What every document holds around its own members. Diagnostics are printed in the order given.
struct Envelope {
  Date as_of;
  const Diagnostics& diagnostics;
  const Catalogue& words = no_words();  // in which the diagnostics speak
};

// ---- today ----

struct BankCheck {
  std::optional<Date> checked;  // none: never
  int age_days = 0;             // of the check; meaningless without one
  bool is_old = false;          // look at the account first
};

struct ActionText {
  std::string subject;  // of the email; printed as null when the action has none
  std::vector<std::string> reasons;
};

struct TodayTexts {
  std::vector<ActionText> actions;   // parallel to Morning::actions
  std::vector<std::string> waiting;  // the reason; parallel to Morning::waiting
  BankCheck bank;
};

std::string today_json(const Envelope& envelope, const Morning& morning, const TodayTexts& texts,
                       const std::vector<LeftOut>& left_out);

// ---- invoices and clients ----

struct NextStep {
  std::string step;
  std::optional<Date> on;
};

struct ListedInvoice {
  const Receivable* receivable = nullptr;
  std::string terms;             // those in force, as written; empty: none were
  std::optional<NextStep> next;  // what comes if nothing more is recorded (fine print E48)
};

std::string list_json(const Envelope& envelope, const std::vector<ListedInvoice>& invoices,
                      const std::vector<LeftOut>& left_out);
std::string show_invoice_json(const Envelope& envelope, const ListedInvoice& invoice,
                              const std::vector<ScheduledStep>& schedule,
                              const std::vector<std::string>& reasons);
std::string show_client_json(const Envelope& envelope, const Client& client,
                             const std::vector<ListedInvoice>& invoices, const Habits& habits);
std::string schedule_json(const Envelope& envelope, const std::string& number,
                          const std::vector<ScheduledStep>& steps);

// ---- reports ----

std::string aging_json(const Envelope& envelope, const Aging& aging);
std::string drafts_json(const Envelope& envelope, const std::vector<Draft>& drafts);

struct InterestTexts {
  std::vector<std::string> unknown;  // why; parallel to LateSums::unknown
  std::vector<std::string> notes;
};

// `sums` are those of the receivable on its own day.
std::string interest_json(const Envelope& envelope, const Receivable& receivable, const LateSums& sums,
                          const InterestTexts& texts);

struct WhyFact {
  std::string name;
  std::string value;
};

struct WhyReport {
  std::string invoice;
  std::string client;  // id
  Rule rule = Rule::none;
  std::optional<std::string> step;  // what it leads to, where it leads to something
  std::optional<Date> on;
  std::vector<WhyFact> facts;
  std::vector<std::string> reasons;
  std::string source;  // where the rule is written down
  std::vector<std::string> would_change;
};

std::string why_json(const Envelope& envelope, const WhyReport& report);

std::string bank_checked_json(const Envelope& envelope, Date day);

// With --dry-run: `text` is the whole new file.
std::string would_check_bank_json(const Envelope& envelope, Date day, const std::string& file,
                                  const std::string& text);

// `check` has nothing but its diagnostics.
std::string check_json(const Envelope& envelope);

struct DefaultFile {
  std::string path;
  std::size_t bytes = 0;
};

std::string defaults_list_json(const Envelope& envelope, const std::vector<DefaultFile>& files);
std::string defaults_show_json(const Envelope& envelope, const std::string& path, const std::string& text);

}  // namespace relance
