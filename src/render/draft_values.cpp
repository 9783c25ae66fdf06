// SPDX-License-Identifier: MIT
// One function a group of placeholders, in the order of render/placeholders.
#include "render/draft_values.hpp"

#include <algorithm>

#include "base/printable.hpp"
#include "playbook/step_days.hpp"
#include "receivable/standing.hpp"
#include "render/account_values.hpp"
#include "render/discount_text.hpp"
#include "render/draft_lists.hpp"
#include "render/draft_sums.hpp"
#include "render/enclosures.hpp"
#include "render/legal_values.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"

namespace relance {

namespace {

// A reason stands inside a sentence that has its own stop.
std::string without_final_stop(std::string text) {
  while (text.ends_with('.')) text.pop_back();
  return text;
}

struct Writer {
  const Action& action;
  const DraftContext& context;
  Language language;
  Values values;

  const Receivable& lead() const { return *action.lead; }
  const Invoice& invoice() const { return *action.lead->invoice; }

  void date(const std::string& name, const std::optional<Date>& day) {
    if (day) values.set(name, long_date(*day, language));
  }
  void flag(const std::string& name, bool is_set) { values.flags[name] = is_set; }

  void people() {
    const Client& client = *action.client;
    const Contact* contact = action.recipient.contact;
    const std::string salutation = contact ? contact->salutation : "";
    values.set("greeting", salutation.empty()
                               ? std::string(pick(language, "Bonjour,", "Hello,"))
                               : std::string(pick(language, "Bonjour ", "Dear ")) + salutation + ",");
    // A letter is addressed more formally than a mail.
    values.set("letter_greeting", salutation.empty()
                                      ? std::string(pick(language, "Madame, Monsieur,", "Dear Sir or Madam,"))
                                      : std::string(pick(language, "", "Dear ")) + salutation + ",");
    values.set("client_name", client.name);
    const bool is_consumer = client.kind == ClientKind::consumer;
    values.set("person", contact && !contact->name.empty() ? contact->name
                         : is_consumer                     ? client.name
                                       : std::string(pick(language, "la personne qui r\u00e8gle les factures",
                                                          "the person who pays the invoices")));
    if (contact) {
      values.set_if("contact_name", contact->name);
      values.set_if("contact_phone", contact->phone);
      values.set_if("contact_email", contact->email);
      values.set_if("contact_linkedin", contact->linkedin);
    }
    if (action.recipient.copy) values.set_if("superior_name", action.recipient.copy->name);
    const Me& me = context.profile.me;
    values.set("my_name", me.name);
    values.set("my_email", me.email);
    values.set_if("my_business", me.business);
    values.set_if("my_phone", unbroken(me.phone));
    values.set("sender_name", sender_of(context.profile, action.step->sender).name);
    values.set("today", long_date(context.as_of, language));
  }

  void the_invoice() {
    const Invoice& own = invoice();
    std::vector<std::string> numbers = {own.number};
    for (const auto& covered : action.covered) {
      if (covered.receivable != action.lead) numbers.push_back(covered.receivable->invoice->number);
    }
    values.set("number", own.number);
    values.set("ref", shell_word(own.number));
    values.set("numbers", numbers_text(numbers, language));
    values.set_if("title", own.title);
    date("issued_on", lead().issued ? lead().issued : lead().first_sent);
    date("sent_on", lead().first_sent);
    date("due_on", lead().due);
    if (lead().has_total) {
      values.set("total", money_text(lead().balance.total, language));
      // A task is about the whole of it: a claim is declared, a dispute settled with what falls due later.
      const bool is_told = is_contact_step(*action.step);
      values.set("open", money_text(is_told ? told_open(lead()) : lead().balance.open, language));
      if (is_positive(lead().balance.paid)) values.set("received", money_text(lead().balance.paid, language));
    }
    values.set_if("purchase_order", own.purchase_order);
    values.set_if("pdf", pdf_name(own, context));
    const bool is_known_early =
        !lead().due && (own.terms || action.client->terms || context.profile.defaults.terms);
    const bool was_agreed = is_known_early || lead().due_from == DueFrom::terms ||
                            lead().due_from == DueFrom::client || lead().due_from == DueFrom::book;
    if (was_agreed) {
      values.set("terms_text", terms_text(terms_in_force(own, *action.client, context.profile), language));
    }
    values.set_if("value", own.value);
    if (lead().due) {
      // A step may be drafted before its time (fine print M2): then the day lies ahead.
      const int days = days_between(*lead().due, context.as_of);
      values.set("days_late", days_text(std::max(0, days), language));
      values.set("due_ago", days >= 0 ? days_ago(days, language) : days_ahead(-days, language));
    }
  }

  void party() {
    const Client& client = *action.client;
    flag("consumer", client.kind == ClientKind::consumer);
    flag("business", client.kind != ClientKind::consumer);
    flag("public_body", client.kind == ClientKind::is_public);
    flag("small", client.size == ClientSize::small);
    flag("large", client.size == ClientSize::large);
    flag("new_client", context.habits.paid_invoices == 0);
    flag("known_client", context.habits.paid_invoices > 0);
    flag("high_risk", client.risk == Risk::high);
    flag("law_fr", lead().rules.law == "FR");
    flag("law_other", lead().rules.law != "FR");
    values.set_if("contract", client.contract);
  }

  void days() {
    if (action.step->deadline) date("deadline_on", context.as_of + Days{*action.step->deadline});
    if (context.next) {
      // A consumer has no superior to be written to.
      const bool has_superior = action.client->kind != ClientKind::consumer;
      values.set("next_step", has_superior || context.next->id != "escalation"
                                  ? step_phrase(context.next->id, language)
                                  : std::string(pick(language, "un nouveau rappel", "another reminder")));
      date("next_step_on", context.next->on);
    }
    values.set("meeting_on", weekday_date(appointment_day(context), language));
    values.set("meeting_time", std::string(pick(language, "10\u00a0h", "10:00")));
    date("notice_on", done_on(lead(), "formal-notice"));
    date("paid_on", lead().balance.zero_on);
  }

  void promise_and_instalments() {
    if (const auto& promise = lead().pauses->promise) {
      date("promise_on", promise->until);
      values.set("promise_amount", money_text(promise->amount, language));
    }
    const auto& portions = lead().portions;
    for (std::size_t i = 0; lead().has_schedule && i < portions.size(); ++i) {
      if (!lead().due || portions[i].due != *lead().due) continue;
      values.set("instalment_amount", money_text(portions[i].missing, language));
      values.set("instalment_rank", std::to_string(i + 1));
      values.set("instalment_count", std::to_string(portions.size()));
    }
  }

  // Two halves over two months, of everything that is asked (seed rule 37); with two currencies, of the
  // lead's.
  void offer() {
    Money whole = lead().asked;
    for (const auto& amount : action.amounts) {
      if (amount.currency == whole.currency) whole = amount;
    }
    if (!is_positive(whole)) return;
    const Money first = {divide_half_up(whole.minor(), 2), whole.currency};
    const Date first_on = context.calendar.working_day_on_or_after(context.as_of + Days{7});
    const Date second_on =
        context.calendar.working_day_on_or_after(day_in_month(first_on, 1, day_of_month(first_on)));
    values.set("first_half", money_text(first, language));
    date("first_half_on", first_on);
    values.set("second_half", money_text(whole - first, language));
    date("second_half_on", second_on);
  }

  void before_the_invoice() {
    const Work& work = invoice().work;
    date("work_starts_on", work.starts);
    date("work_ends_on", work.ends);
    const auto sending = send_day(invoice(), context.calendar);
    date("send_on", sending);
    const bool is_waiting = !lead().first_sent && sending && *sending < context.as_of;
    if (is_waiting) values.set("days_waiting", days_text(days_between(*sending, context.as_of), language));
    if (!action.client->pays_on.empty())
      values.set("pays_on_text", run_days_text(action.client->pays_on, language));
    if (context.average_days) values.set("average_days", days_text(*context.average_days, language));
  }

  void reasons() {
    values.set_if("correction_reason", without_final_stop(lead().pauses->correction_reason));
    values.set_if("dispute_reason", without_final_stop(lead().pauses->dispute_reason));
    if (lead().is_within_tolerance) values.set("round_off_amount", money_text(lead().balance.open, language));
    for (const auto* event : seen_events(invoice(), context.as_of)) {
      if (event->kind == EventKind::insolvency) values.set_if("insolvency_reference", event->reference);
    }
  }
};

}  // namespace

std::string pdf_name(const Invoice& invoice, const DraftContext& context) {
  const bool is_there = !invoice.pdf.empty() && (!context.has_pdf || context.has_pdf(invoice));
  return is_there ? invoice.pdf.substr(invoice.pdf.rfind('/') + 1) : std::string{};
}

Money told_open(const Receivable& receivable) {
  if (!receivable.has_schedule || is_positive(receivable.asked)) return receivable.asked;
  Money next = zero(receivable.invoice->currency);
  for (const auto& portion : receivable.portions) {
    if (portion.due == *receivable.due) next += portion.missing;
  }
  return next;
}

Language draft_language(const Profile& profile, const Client& client) {
  if (client.language) return *client.language;
  if (profile.me.language) return *profile.me.language;
  const std::string& country = profile.me.country;
  const bool is_french =
      country == "FR" || country == "BE" || country == "LU" || country == "CH" || country.empty();
  return is_french ? Language::fr : Language::en;
}

Mailbox sender_of(const Profile& profile, SenderRole role) {
  const Me& me = profile.me;
  if (role == SenderRole::reminders && profile.reminders) return *profile.reminders;
  if (role == SenderRole::collector && profile.collector) return *profile.collector;
  const bool is_neutral = role == SenderRole::reminders && !me.business.empty();
  return {is_neutral ? me.business : me.name, me.email};
}

namespace {

// A step may be drafted before its time (fine print M2): days that are not known yet are today, an amount
// that nobody has named yet is what is open.
void add_what_may_come(Values& values, const Action& action, const DraftContext& context, Language language) {
  const auto set_missing = [&](const std::string& name, const std::string& text) {
    if (!values.strings.contains(name)) values.set(name, text);
  };
  for (const char* day :
       {"issued_on", "sent_on", "due_on", "paid_on", "promise_on", "notice_on", "send_on"}) {
    // The decision says what is on file: a notice nobody gave is none.
    const bool is_on_file = is_about_routes(*action.step) && std::string_view(day) == "notice_on";
    if (!is_on_file) set_missing(day, long_date(context.as_of, language));
  }
  const std::string open = money_text(told_open(*action.lead), language);
  for (const char* amount : {"total", "open", "promise_amount", "round_off_amount"})
    set_missing(amount, open);
  if (action.step->id != "instalment-request") return;
  set_missing("instalment_amount", open);
  set_missing("instalment_rank", "1");
  set_missing("instalment_count", "1");
}

}  // namespace

Values draft_values(const Action& action, const DraftContext& context) {
  Writer writer{action, context, draft_language(context.profile, *action.client), {}};
  writer.people();
  writer.the_invoice();
  writer.party();
  writer.days();
  writer.promise_and_instalments();
  writer.offer();
  writer.before_the_invoice();
  writer.reasons();
  add_discount(writer.values, action, context, writer.language);
  add_lists(writer.values, action, context, writer.language);
  add_account(writer.values, action, context, writer.language);
  add_late_sums(writer.values, action, context, writer.language);
  add_legal(writer.values, action, context, writer.language);
  if (context.is_rehearsal) add_what_may_come(writer.values, action, context, writer.language);
  return std::move(writer.values);
}

}  // namespace relance
