// SPDX-License-Identifier: MIT
// Tables of invoices and days.
#include <fmt/format.h>

#include <array>

#include "render/locale.hpp"
#include "render/reports.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

constexpr std::array kListColumns = {Align::left, Align::left,  Align::left, Align::right,
                                     Align::left, Align::right, Align::left};

std::string heading(Language language, std::string_view fr, std::string_view en) {
  return std::string(pick(language, fr, en));
}

Tone tone_of(const Receivable& receivable) {
  if (is_closed(receivable.standing)) return Tone::faint;
  if (!receivable.is_late) return Tone::plain;
  return receivable.days_past_due > 30 ? Tone::alarm : Tone::caution;
}

bool is_counted_late(const Receivable& r) {
  return r.days_past_due > 0 && r.first_sent && r.standing != Standing::paid;
}

std::string next_text(const ListedInvoice& listed, const Look& look) {
  if (!listed.next) return {};
  std::string step = step_title(listed.next->step, look.language);
  if (!listed.next->on) return step;
  return near_date(*listed.next->on, look.as_of, look.language) + "  " + step;
}

// Cell by cell: a book has as many rows as invoices, and a list in braces would copy them.
std::vector<Cell> list_row(const ListedInvoice& listed, const Look& look) {
  const Receivable& r = *listed.receivable;
  std::vector<Cell> row;
  row.reserve(kListColumns.size());
  const bool has_links = !look.style.link_root.empty();
  row.push_back({r.invoice->number, Tone::plain, has_links ? r.invoice->file : ""});
  row.push_back({r.client->name, Tone::plain, has_links ? r.client->file : ""});
  row.push_back({r.due && !is_credit_note(*r.invoice) ? to_iso(*r.due) : "-", Tone::plain});
  row.push_back({is_counted_late(r) ? std::to_string(r.days_past_due) : "-", tone_of(r)});
  row.push_back({standing_title(r.standing, look.language), tone_of(r)});
  row.push_back({r.has_total ? money_cell(r.balance.open, look.language) : "-", Tone::plain});
  row.push_back({next_text(listed, look), Tone::faint});
  return row;
}

}  // namespace

std::string list_report(const std::vector<ListedInvoice>& invoices, const std::vector<LeftOut>& left_out,
                        const Look& look) {
  const Language language = look.language;
  std::string out = left_out_text(left_out, look);
  if (invoices.empty()) {
    return out + heading(language, "Aucune facture.\n", "No invoice.\n");
  }
  Table table({kListColumns.begin(), kListColumns.end()});
  table.add({{heading(language, "num\u00e9ro", "number"), Tone::faint},
             {heading(language, "client", "client"), Tone::faint},
             {heading(language, "\u00e9ch\u00e9ance", "due"), Tone::faint},
             {heading(language, "retard", "late"), Tone::faint},
             {heading(language, "situation", "standing"), Tone::faint},
             {heading(language, "solde", "open"), Tone::faint},
             {heading(language, "ensuite", "next"), Tone::faint}});
  for (const auto& listed : invoices) table.add(list_row(listed, look));
  return out + table.text(look.style);
}

std::string schedule_report(const std::string& number, const std::vector<ScheduledStep>& steps,
                            const Look& look) {
  std::string out = fmt::format(
      fmt::runtime(pick(look.language, "{}, si rien ne change\n\n", "{}, if nothing changes\n\n")), number);
  if (steps.empty()) return out + heading(look.language, "Rien \u00e0 venir.\n", "Nothing to come.\n");
  Table table({Align::left, Align::left, Align::left, Align::left, Align::left});
  for (const auto& step : steps) {
    const bool is_past =
        step.state == StepState::done || step.state == StepState::skipped || step.state == StepState::lapsed;
    const Tone tone = is_past ? Tone::faint : step.state == StepState::due ? Tone::strong : Tone::plain;
    table.add({{to_iso(step.on), tone},
               {state_title(step.state, look.language), tone},
               {step_title(step.id, look.language), tone},
               {channels_title(step.channels, look.language), Tone::faint},
               {step.id, Tone::faint}});
  }
  return out + table.text(look.style, "  ");
}

}  // namespace relance
