// SPDX-License-Identifier: MIT
// The pictures of the report, as SVG inside a page. Colours and fonts are the page's (partials/report.html);
// each picture has a name and a description for those who do not see it.
#pragma once

#include <string>
#include <vector>

#include "ledger/records.hpp"
#include "playbook/lanes.hpp"
#include "receivable/aging.hpp"

namespace relance {

// `id`: a number of its own on the page.
struct SvgNames {
  int id = 0;
  std::string title;
  std::string description;
};

// The class of a bucket, "age-0" (not due) to "age-4" (the last): later is stronger, however many there are.
std::string age_class(std::size_t bucket, std::size_t buckets);
// A small square of the bucket's colour for a legend: hidden from screen readers.
std::string age_picture(std::size_t bucket, std::size_t buckets);
// One bar, a part a bucket; its whole width stands for `whole`. Credit balances have no length.
std::string ageing_bar(const AgingRow& row, const Money& whole, const SvgNames& names);

// A line a document, from its issue to today or its end, with what happened on it. Precondition: at least one
// lane.
std::string timeline_chart(const std::vector<Lane>& lanes, Date as_of, Language language,
                           const SvgNames& names);

}  // namespace relance
