// SPDX-License-Identifier: MIT
// The reports a person reads, one function a command. Pure; same values, same bytes, but for colour and bars.
#pragma once

#include <string>
#include <vector>

#include "render/draft_maker.hpp"
#include "render/json_reports.hpp"
#include "render/table.hpp"

namespace relance {

struct Look {
  Language language = Language::en;
  Date as_of;
  Style style;
};

struct TodayView {
  const Morning& morning;
  const TodayTexts& texts;
  const std::vector<LeftOut>& left_out;
  bool explains = false;  // print the parts of each score
};

std::string today_report(const TodayView& view, const Look& look);
std::string list_report(const std::vector<ListedInvoice>& invoices, const std::vector<LeftOut>& left_out,
                        const Look& look);
std::string aging_report(const Aging& aging, const std::vector<LeftOut>& left_out, const Look& look);
std::string schedule_report(const std::string& number, const std::vector<ScheduledStep>& steps,
                            const Look& look);

struct InvoiceView {
  const ListedInvoice& listed;
  const std::vector<ScheduledStep>& schedule;
  const std::vector<std::string>& reasons;
};
std::string show_invoice_report(const InvoiceView& view, const Look& look);
std::string show_client_report(const Client& client, const std::vector<ListedInvoice>& invoices,
                               const Habits& habits, const Look& look);
std::string why_report(const WhyReport& report, const Look& look);
std::string interest_report(const Receivable& receivable, const LateSums& sums, const InterestTexts& texts,
                            const Look& look);

// "2 files could not be read, their invoices are not below: ...", or nothing.
std::string left_out_text(const std::vector<LeftOut>& left_out, const Look& look);
std::string bank_text(const BankCheck& bank, const Look& look);

// Sentences of notes and unknown periods of late_sums.
InterestTexts interest_texts(const LateSums& sums, Language language);

}  // namespace relance
