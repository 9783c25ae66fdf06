// SPDX-License-Identifier: MIT
#include "render/occurrence_text.hpp"

#include <algorithm>

#include "render/happening.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

std::string say(Language language, std::string_view fr, std::string_view en) {
  return std::string(pick(language, fr, en));
}

// The user's own words stay as they are, between quotation marks.
std::string quoted(std::string words, Language language) {
  std::replace(words.begin(), words.end(), '\t', ' ');
  return language == Language::fr ? "\u00ab\u00a0" + words + "\u00a0\u00bb" : "\u201c" + words + "\u201d";
}

std::string promise_text(const Promise& promise, Date as_of, Language language) {
  switch (state_of(promise, as_of)) {
    case PromiseState::running:
      return say(language, "promesse en cours", "the promise is still running");
    case PromiseState::kept:
      return say(language, "promesse tenue le ", "the promise was kept on ") +
             long_date(*promise.kept_on, language);
    case PromiseState::kept_late:
      return say(language, "promesse tenue en retard, le ", "the promise was kept late, on ") +
             long_date(*promise.kept_on, language);
    case PromiseState::replaced:
      return say(language, "promesse remplac\u00e9e le ", "the promise was replaced on ") +
             long_date(*promise.replaced_on, language);
    case PromiseState::broken:
      return say(language, "promesse non tenue", "the promise was not kept");
  }
  return {};
}

std::string event_text(const Occurrence& occurrence, Date as_of, Language language) {
  Event event = *occurrence.event;
  event.reason = std::string();
  event.note.clear();
  std::string out = event_title(event.kind, language);
  const std::string details = event_details(event, language);
  if (!details.empty()) out += (language == Language::fr ? std::string("\u00a0: ") : ": ") + details;
  if (occurrence.promise) out += "\n" + promise_text(*occurrence.promise, as_of, language);
  const Event& written = *occurrence.event;
  if (!written.reason->empty())
    out += "\n" + say(language, "motif\u00a0: ", "reason: ") + quoted(written.reason, language);
  if (!written.note.empty())
    out += "\n" + say(language, "note\u00a0: ", "note: ") + quoted(written.note, language);
  return out;
}

}  // namespace

std::string occurrence_text(const Occurrence& occurrence, Date as_of, Language language) {
  const Receivable& r = *occurrence.receivable;
  const bool is_note = is_credit_note(*r.invoice);
  switch (occurrence.occasion) {
    case Occasion::issued: {
      std::string out = is_note ? say(language, "avoir \u00e9mis sur ", "credit note issued for ") +
                                      r.invoice->credit_note_for
                                : say(language, "facture \u00e9mise", "invoice issued");
      return r.has_total ? out + ", " + money_cell(r.balance.total, language) : out;
    }
    case Occasion::sent:
      return is_note ? say(language, "avoir envoy\u00e9", "credit note sent")
                     : say(language, "facture envoy\u00e9e", "invoice sent");
    case Occasion::due: {
      const std::string out = occurrence.is_of_plan
                                  ? say(language, "\u00e9ch\u00e9ance de l\u2019\u00e9ch\u00e9ancier convenu",
                                        "fell due under the payment plan")
                                  : say(language, "\u00e9ch\u00e9ance", "fell due");
      return occurrence.amount ? out + ", " + money_cell(*occurrence.amount, language) : out;
    }
    case Occasion::happened:
      return event_text(occurrence, as_of, language);
  }
  return {};
}

}  // namespace relance
