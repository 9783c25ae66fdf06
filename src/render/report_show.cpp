// SPDX-License-Identifier: MIT
// One invoice or client whole, and why the rules say what they say.
#include <fmt/format.h>

#include "base/printable.hpp"
#include "render/discount_text.hpp"
#include "render/happening.hpp"
#include "render/locale.hpp"
#include "render/reason_text.hpp"
#include "render/reports.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

struct Facts {
  const Look& look;
  Table table{{Align::left, Align::left}};

  void add(std::string_view fr, std::string_view en, const std::string& value) {
    if (!value.empty())
      table.add({{std::string(pick(look.language, fr, en)), Tone::faint}, {value, Tone::plain}});
  }
  void add_file(const std::string& file) {
    table.add(
        {{std::string(pick(look.language, "fichier", "file")), Tone::faint}, {file, Tone::plain, file}});
  }
  void add(std::string_view fr, std::string_view en, const std::optional<Date>& day) {
    if (day) add(fr, en, weekday_date(*day, look.language));
  }
  void add(std::string_view fr, std::string_view en, const Money& amount) {
    if (!is_zero(amount)) add(fr, en, money_cell(amount, look.language));
  }
};

// "since Monday 4 May" once the day has passed, "on Monday 4 May" before and on it.
std::string when_text(Date on, const Look& look) {
  const bool has_passed = on < look.as_of;
  return std::string(has_passed ? pick(look.language, ", depuis le ", ", since ")
                                : pick(look.language, ", le ", ", on ")) +
         weekday_date(on, look.language);
}

std::string section(const Look& look, std::string_view fr, std::string_view en) {
  return "\n" + toned(std::string(pick(look.language, fr, en)), Tone::strong, look.style) + "\n";
}

std::string events_section(const Receivable& receivable, const Look& look) {
  const auto events = seen_events(*receivable.invoice, look.as_of);
  if (events.empty()) return {};
  Table table({Align::left, Align::left, Align::left});
  for (const auto* event : events) {
    std::string text = event_details(*event, look.language);
    for (char& c : text) {
      if (c == '\n' || c == '\t') c = ' ';
    }
    table.add({{to_iso(event->date), Tone::plain},
               {event_title(event->kind, look.language), Tone::faint},
               {text, Tone::plain}});
  }
  return section(look, "ce qui s\u2019est pass\u00e9", "what happened") + table.text(look.style, "  ");
}

void add_money(Facts& facts, const Receivable& r) {
  if (!r.has_total) return;
  facts.add("total", "total", money_cell(r.balance.total, facts.look.language));
  facts.add("re\u00e7u", "received", r.balance.paid);
  if (!is_zero(r.balance.late_paid))
    facts.add("re\u00e7u pour le retard", "paid for the delay", r.balance.late_paid);
  facts.add("avoirs", "credited", r.balance.credited);
  facts.add("pass\u00e9 en perte", "written off", r.balance.written_off);
  facts.add("reste ouvert", "open", money_cell(r.balance.open, facts.look.language));
}

void add_portions(Facts& facts, const Receivable& r) {
  if (!r.has_schedule) return;
  for (const auto& portion : r.portions) {
    facts.add("dont", "instalment",
              to_iso(portion.due) + "  " + money_cell(portion.amount, facts.look.language) +
                  (portion.is_filled ? std::string(pick(facts.look.language, "  re\u00e7ue", "  received"))
                                     : std::string{}));
  }
}

}  // namespace

std::string show_invoice_report(const InvoiceView& view, const Look& look) {
  const Receivable& r = *view.listed.receivable;
  std::string out =
      toned(printable(r.invoice->number + "  " + r.client->name), Tone::strong, look.style) + "\n";
  Facts facts{look};
  facts.add("objet", "for", r.invoice->title);
  facts.add("situation", "standing", standing_title(r.standing, look.language));
  facts.add("\u00e9mise", "issued", r.issued);
  facts.add("envoy\u00e9e", "sent", r.sent);
  facts.add("\u00e9ch\u00e9ance", "due", r.due);
  facts.add("d\u00e9lai", "terms", view.listed.terms);
  if (r.is_late && !is_closed(r.standing))
    facts.add("retard", "late by", days_text(r.days_past_due, look.language));
  add_money(facts, r);
  facts.add("escompte", "discount", discount_fact(r, look.language));
  add_portions(facts, r);
  facts.add_file(r.invoice->file);
  out += facts.table.text(look.style, "  ") + events_section(r, look);
  if (!view.reasons.empty()) {
    out += section(look, "pourquoi", "why");
    for (const auto& reason : view.reasons) out += "  " + printable(reason) + "\n";
  }
  if (!view.schedule.empty()) {
    const std::string steps = schedule_report("", view.schedule, look);
    out += section(look, "les \u00e9tapes", "the steps") + steps.substr(steps.find("\n\n") + 2);
  }
  return out;
}

std::string show_client_report(const Client& client, const std::vector<ListedInvoice>& invoices,
                               const Habits& habits, const Look& look) {
  std::string out = toned(printable(client.id + "  " + client.name), Tone::strong, look.style) + "\n";
  Facts facts{look};
  facts.add("type", "type",
            std::string(word(client.type)) + ", " + std::string(word(client.kind)) + ", " +
                std::string(word(client.size)));
  const auto paid = habits.paid_invoices == 0
                        ? pick(look.language, "aucune facture pay\u00e9e{1}", "no invoice paid{1}")
                    : habits.paid_invoices == 1
                        ? pick(look.language, "1 facture pay\u00e9e{1}", "1 invoice paid{1}")
                        : pick(look.language, "{0} factures pay\u00e9es{1}", "{0} invoices paid{1}");
  facts.add("habitudes", "habits",
            fmt::format(fmt::runtime(paid), habits.paid_invoices,
                        habits.is_reliable ? pick(look.language, ", client fiable", ", reliable")
                                           : std::string_view{}));
  if (!client.chase) {
    facts.add("relance", "chasing",
              std::string(pick(look.language, "jamais", "never")) +
                  (client.chase_reason.empty() ? "" : " (" + client.chase_reason + ")"));
  }
  if (!client.pays_on.empty()) facts.add("paie", "pays", run_days_text(client.pays_on, look.language));
  for (const auto& contact : client.contacts) {
    std::string text = contact.name;
    for (const auto* more : {&contact.email, &contact.phone}) {
      if (!more->empty()) text += (text.empty() ? "" : ", ") + *more;
    }
    facts.table.add({{role_title(contact.role, look.language), Tone::faint}, {text, Tone::plain}});
  }
  out += facts.table.text(look.style, "  ") + section(look, "factures", "invoices");
  return out + list_report(invoices, {}, look);
}

std::string why_report(const WhyReport& report, const Look& look) {
  std::string head = report.invoice + std::string(pick(look.language, "\u00a0: ", ": "));
  if (report.step) {
    head += step_title(*report.step, look.language);
    if (report.on) head += when_text(*report.on, look);
  } else {
    head += std::string(pick(look.language, "rien \u00e0 faire", "nothing to do"));
  }
  std::string out = toned(printable(head), Tone::strong, look.style) + "\n";
  out += section(look, "la r\u00e8gle", "the rule") + "  " + rule_text(report.rule, look.language) + "\n";
  if (!report.source.empty()) out += "  " + toned(report.source, Tone::faint, look.style) + "\n";
  if (!report.reasons.empty()) {
    out += section(look, "parce que", "because");
    for (const auto& reason : report.reasons) out += "  " + printable(reason) + "\n";
  }
  Table facts({Align::left, Align::left});
  for (const auto& fact : report.facts) facts.add({{fact.name, Tone::faint}, {fact.value, Tone::plain}});
  out += section(look, "les faits", "the facts") + facts.text(look.style, "  ");
  out += section(look, "ce qui changerait la r\u00e9ponse", "what would change it");
  for (const auto& change : report.would_change) out += "  " + change + "\n";
  return out;
}

}  // namespace relance
