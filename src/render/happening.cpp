// SPDX-License-Identifier: MIT
#include "render/happening.hpp"

#include "base/printable.hpp"
#include "render/discount_text.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string next_text(const ListedInvoice& listed, Language language) {
  if (!listed.next || !listed.next->on) return standing_title(listed.receivable->standing, language);
  const bool is_due = *listed.next->on <= listed.receivable->as_of;
  return std::string(pick(language, "ensuite\u00a0: ", "next: ")) + step_title(listed.next->step, language) +
         ", " +
         (is_due ? std::string(pick(language, "\u00e0 faire maintenant", "due now"))
                 : weekday_date(*listed.next->on, language));
}

std::string recorded_line(const RecordedEvent& recorded, Language language) {
  const Invoice& invoice = *recorded.listed.receivable->invoice;
  std::string what = event_title(recorded.event.kind, language);
  const std::string details = one_line(event_details(recorded.event, language));
  if (!details.empty()) what += (language == Language::fr ? std::string("\u00a0: ") : ": ") + details;
  if (recorded.was_there) what += pick(language, " (d\u00e9j\u00e0 not\u00e9)", " (recorded already)");
  return invoice.number + "  " + to_iso(recorded.event.date) + "  " + what +
         std::string(pick(language, "\u00a0; ", "; ")) + next_text(recorded.listed, language) + "  (" +
         invoice.file + ")";
}

}  // namespace

std::string event_details(const Event& event, Language language) {
  std::string out;
  const auto add = [&out](const std::string& text) {
    if (!text.empty()) out += (out.empty() ? "" : ", ") + text;
  };
  if (!event.step.empty()) add(step_title(event.step, language));
  if (event.channel && channel_title(*event.channel, language) != out)
    add(channel_title(*event.channel, language));
  if (event.amount) add(money_cell(*event.amount, language));
  if (event.until)
    add(std::string(pick(language, "jusqu\u2019au ", "until ")) + long_date(*event.until, language));
  if (event.sent)
    add(std::string(pick(language, "envoy\u00e9e le ", "sent ")) + long_date(*event.sent, language));
  for (const auto& instalment : *event.instalments) {
    add(to_iso(instalment.due) + " " + money_cell(instalment.amount, language));
  }
  if (event.fees->interest)
    add(std::string(pick(language, "int\u00e9r\u00eats ", "interest ")) +
        money_cell(*event.fees->interest, language));
  if (event.fees->compensation) {
    add(std::string(pick(language, "indemnit\u00e9 ", "fixed sum ")) +
        money_cell(*event.fees->compensation, language));
  }
  add(outcome_title(event.outcome, language));
  for (const auto* text : {&event.method, &event.reference, &*event.to, &*event.reason, &event.note}) {
    add(*text);
  }
  return out;
}

std::string undone_report(const Invoice& invoice, const Event& event, const Look& look) {
  const Language language = look.language;
  const std::string details = one_line(event_details(event, language));
  return printable(invoice.number + "  " + to_iso(event.date) +
                   std::string(pick(language, "  retir\u00e9\u00a0: ", "  taken back: ")) +
                   event_title(event.kind, language) + (details.empty() ? "" : ", ") + details + "  (" +
                   invoice.file + ")") +
         "\n";
}

std::string recorded_report(const std::vector<RecordedEvent>& events, const Look& look) {
  std::string out;
  for (const auto& event : events) {
    out.append(printable(recorded_line(event, look.language))).append("\n");
    if (!event.before) continue;
    const auto remark = discount_remark(*event.before, *event.listed.receivable, event.event, look.language);
    if (!remark.empty()) out.append("  ").append(remark).append("\n");
  }
  return out;
}

}  // namespace relance
