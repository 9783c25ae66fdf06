// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/references.hpp"
#include "receivable/pay_runs.hpp"
#include "render/discount_text.hpp"
#include "render/locale.hpp"
#include "render/reason_text.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

struct FactList {
  const Look& look;
  std::vector<WhyFact> facts;

  void add(std::string_view fr, std::string_view en, const std::string& value) {
    if (!value.empty()) facts.push_back({std::string(pick(look.language, fr, en)), value});
  }
  void add(std::string_view fr, std::string_view en, const std::optional<Date>& day) {
    if (day) add(fr, en, weekday_date(*day, look.language));
  }
};

std::string due_origin(const Receivable& r, const ListedInvoice& listed, Language language) {
  const std::string terms = listed.terms.empty() ? "" : " (" + listed.terms + ")";
  switch (r.due_from) {
    case DueFrom::invoice:
      return std::string(pick(language, "\u00e9crite sur la facture", "written on the invoice"));
    case DueFrom::terms:
      return std::string(pick(language, "d\u00e9lai de la facture", "the invoice's terms")) + terms;
    case DueFrom::client:
      return std::string(pick(language, "d\u00e9lai du client", "the client's terms")) + terms;
    case DueFrom::book:
      return std::string(pick(language, "d\u00e9lai du livre", "the book's terms")) + terms;
    case DueFrom::standard:
      return std::string(
          pick(language, "aucun d\u00e9lai \u00e9crit\u00a0: 30 jours", "no terms written: 30 days"));
    case DueFrom::plan:
      return std::string(pick(language, "plan convenu", "an agreed plan"));
  }
  return {};
}

// The law moved it: the day before moving and the reason are shown (fine print D4).
std::string moved_due(const Receivable& r, Language language) {
  for (const auto& portion : r.portions) {
    if (portion.due != *r.due || portion.due_as_written == portion.due) continue;
    return weekday_date(portion.due_as_written, language) +
           std::string(pick(language, " n\u2019est pas un jour ouvr\u00e9\u00a0: report\u00e9 par la loi (",
                            " is not a working day: moved by law (")) +
           r.rules.law + ")";
  }
  return {};
}

std::vector<WhyFact> facts_of(const Session& session, const Receivable& r, const ClientView& view) {
  const Language language = session.look.language;
  FactList list{session.look, {}};
  const auto listed = session.listed(r);
  list.add("situation", "standing", standing_title(r.standing, language));
  list.add("envoy\u00e9e", "sent", r.sent);
  list.add("\u00e9ch\u00e9ance", "due", r.due);
  if (r.due) list.add("d\u2019apr\u00e8s", "from", due_origin(r, listed, language));
  if (r.due) list.add("avant report", "before moving", moved_due(r, language));
  if (r.is_late) list.add("retard", "late by", days_text(r.days_past_due, language));
  if (r.has_total) list.add("reste ouvert", "open", money_cell(r.balance.open, language));
  list.add("escompte", "discount", discount_fact(r, language));
  list.add("sc\u00e9nario", "playbook", view.playbook->name);
  list.add("dernier contact", "last contact", view.last_contact);
  list.add("intervalle", "gap", days_text(contact_gap(session.rulebook, *view.client), language));
  if (view.habits.is_reliable)
    list.add("client", "client", std::string(pick(language, "fiable", "reliable")));
  if (r.due)
    list.add("paiement du client", "client pays on",
             first_run_from(session.rulebook.calendar, *view.client, *r.due));
  return list.facts;
}

struct ClientVerdict {
  Rule rule = Rule::none;
  std::optional<Reason> reason;
  std::optional<Date> until;
};

// What the client's other invoices change: the action that leads, or a credit.
ClientVerdict verdict_of_client(const Morning& morning, const Receivable& r) {
  for (const auto& waiting : morning.waiting) {
    if (waiting.receivable->invoice != r.invoice) continue;
    if (waiting.reason.kind == ReasonKind::covered_by_credit)
      return {Rule::credit, waiting.reason, waiting.until};
    if (waiting.reason.kind == ReasonKind::other_contact_first)
      return {Rule::one_contact, waiting.reason, waiting.until};
  }
  return {};
}

}  // namespace

Outcome run_why(const Session& session) {
  const auto found = find_invoice_reference(session, session.options.references.front());
  if (!found) return found.error();
  const Receivable& receivable = **found;
  const auto receivables = receivables_of(session.assessment, receivable.client->id);
  const auto view = view_client(session.rulebook, receivables, session.as_of);
  const Outlook outlook = look_at(session.rulebook, view, receivable);
  const auto verdict =
      verdict_of_client(recommend_for(session.rulebook, receivables, session.as_of), receivable);
  WhyReport report;
  report.invoice = receivable.invoice->number;
  report.client = receivable.client->id;
  report.rule = verdict.reason ? verdict.rule : outlook.rule;
  if (outlook.step && report.rule != Rule::credit) {
    report.step = outlook.step->id;
    report.on = verdict.until.value_or(outlook.on);
  }
  report.facts = facts_of(session, receivable, view);
  report.reasons = reason_texts(outlook.reasons, session.as_of, session.look.language);
  const auto& waiting = verdict.reason ? verdict.reason : outlook.waiting;
  if (waiting) report.reasons.push_back(reason_text(*waiting, session.as_of, session.look.language));
  report.source = rule_source(report.rule, session.look.language);
  report.would_change = what_would_change(report.rule, session.look.language);
  Outcome outcome;
  outcome.exit_code = exit_code_of(session, 0);
  outcome.out = session.options.format == OutputFormat::json ? why_json(session.envelope(), report)
                                                             : why_report(report, session.look);
  return outcome;
}

}  // namespace relance
