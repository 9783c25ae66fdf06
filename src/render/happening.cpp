// SPDX-License-Identifier: MIT
#include "render/happening.hpp"

#include "base/printable.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string next_text(const ListedInvoice& listed, Language language) {
  if (listed.next && listed.next->on) {
    return std::string(pick(language, "ensuite\u00a0: ", "next: ")) +
           step_title(listed.next->step, language) + ", " + weekday_date(*listed.next->on, language);
  }
  return standing_title(listed.receivable->standing, language);
}

std::string recorded_line(const RecordedEvent& recorded, Language language) {
  const Invoice& invoice = *recorded.listed.receivable->invoice;
  std::string what = event_title(recorded.event.kind, language);
  const std::string details = one_line(event_details(recorded.event, language));
  if (!details.empty()) what += (language == Language::fr ? std::string("\u00a0: ") : ": ") + details;
  const std::string again =
      recorded.was_there ? std::string(pick(language, " (d\u00e9j\u00e0 not\u00e9)", " (recorded already)"))
                         : "";
  return invoice.number + "  " + what + ", " + to_iso(recorded.event.date) + again + "  [" + invoice.file +
         "]  " + next_text(recorded.listed, language) + "\n";
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
  for (const auto& instalment : event.instalments) {
    add(to_iso(instalment.due) + " " + money_cell(instalment.amount, language));
  }
  if (event.interest)
    add(std::string(pick(language, "int\u00e9r\u00eats ", "interest ")) +
        money_cell(*event.interest, language));
  if (event.compensation) {
    add(std::string(pick(language, "indemnit\u00e9 ", "fixed sum ")) +
        money_cell(*event.compensation, language));
  }
  for (const auto* text :
       {&event.outcome, &event.method, &event.reference, &event.to, &event.reason, &event.note}) {
    add(*text);
  }
  return out;
}

std::string recorded_report(const std::vector<RecordedEvent>& events, const Look& look) {
  std::string out;
  for (const auto& event : events) {
    std::string line = recorded_line(event, look.language);
    line.pop_back();
    out += printable(line) + "\n";
  }
  return out;
}

}  // namespace relance
