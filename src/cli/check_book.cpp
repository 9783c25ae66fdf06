// SPDX-License-Identifier: MIT
// One list of checks, each a function; every finding has a place, a code and what to do about it.
#include "cli/check_book.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "cli/check_law.hpp"
#include "cli/findings.hpp"
#include "defaults/embedded.hpp"
#include "exchange/mail_identity.hpp"
#include "ledger/iban.hpp"
#include "playbook/account_action.hpp"
#include "playbook/outlook.hpp"
#include "receivable/discount.hpp"
#include "render/action_texts.hpp"
#include "render/locale.hpp"
#include "render/text_parts.hpp"
#include "store/attached_files.hpp"
#include "store/book_files.hpp"
#include "store/book_paths.hpp"

namespace relance {

namespace {

void missing_files(Finder& finder) {
  const std::string& root = finder.session.book.root;
  for (const auto& invoice : finder.session.book.ledger.invoices) {
    const auto problem = pdf_problem(root, invoice);
    if (!problem) continue;
    finder.say(DiagnosticCode::missing_file, at(invoice.file, invoice.pdf_spot),
               wording("the file `{}` {}", invoice.pdf, *problem),
               wording("paths are relative to the invoice's own file"));
  }
  for (const auto& client : finder.session.book.ledger.clients) {
    const auto inside = inside_book("", client.contract);
    if (client.contract.empty() || !inside || is_file_inside(root, *inside)) continue;
    finder.say(DiagnosticCode::missing_file, at(client.file, client.contract_spot),
               wording("the file `{}` is not there", client.contract),
               wording("paths are relative to the book"));
  }
}

// Seed rules 3, 11, 78: what this client will not pay without.
void refused_invoices(Finder& finder) {
  for (const auto& receivable : finder.session.assessment.receivables) {
    if (is_closed(receivable.standing) || is_credit_note(*receivable.invoice)) continue;
    for (const auto& key : missing_requirements(receivable)) {
      finder.say(DiagnosticCode::would_be_refused,
                 at(receivable.invoice->file, receivable.invoice->number_spot),
                 wording("`{}` requires `{}`, which this invoice lacks", receivable.client->id, key),
                 wording("add `{} = ...` to the invoice or to the client", key));
    }
  }
}

void unreachable_clients(Finder& finder) {
  for (const auto& client : finder.session.book.ledger.clients) {
    const bool is_reachable =
        std::any_of(client.contacts.begin(), client.contacts.end(),
                    [](const Contact& contact) { return !contact.email.empty() || !contact.phone.empty(); });
    if (is_reachable || !client.chase) continue;
    finder.say(DiagnosticCode::nobody_to_reach, top_of(client.file),
               wording("no contact with an email or a phone"),
               wording("add a [[contact]] with role = \"payer\": ask who executes the transfers"));
  }
}

void late_discounts(Finder& finder) {
  for (const auto& receivable : finder.session.assessment.receivables) {
    const Invoice& invoice = *receivable.invoice;
    const auto until = last_discount_day(invoice, receivable.issued);
    const auto& portions = receivable.portions;
    if (!until || portions.empty() || is_closed(receivable.standing) || *until <= portions.back().due)
      continue;
    finder.say(DiagnosticCode::late_discount, at(invoice.file, invoice.discount_spot),
               wording("the early-payment discount runs until {}, the invoice is due on {}", to_iso(*until),
                       to_iso(portions.back().due)),
               wording("give it fewer `days`: paying late would still earn it"));
  }
}

std::string twin_of(const std::string& path) {
  constexpr std::string_view kFrench = "templates/fr/";
  constexpr std::string_view kEnglish = "templates/en/";
  if (path.starts_with(kFrench)) return std::string(kEnglish) + path.substr(kFrench.size());
  if (path.starts_with(kEnglish)) return std::string(kFrench) + path.substr(kEnglish.size());
  return {};
}

void texts_of_book(Finder& finder) {
  const auto& templates = finder.session.book.templates;
  for (const auto& [path, text] : templates) {
    const std::string twin = twin_of(path);
    if (twin.empty()) continue;
    const LintRules rules = lint_rules(path.substr(std::string_view("templates/").size()));
    for (const auto& problem : lint_template(text, rules, finder.session.texts)) {
      finder.say(DiagnosticCode::bad_text, {path, problem.line, problem.column}, problem.message,
                 problem.hint);
    }
    if (!templates.contains(twin) && !embedded_text(twin)) {
      finder.say(DiagnosticCode::missing_twin, top_of(path), wording("there is no `{}`", twin),
                 wording("write it too, or clients of that language get another text"));
    }
  }
}

void say_once(Finder& finder, const Place& place, const TemplateProblem& problem, const Step& step) {
  const bool is_told = std::any_of(finder.found.begin(), finder.found.end(), [&](const Diagnostic& other) {
    return other.place.file == place.file && other.place.line == place.line &&
           other.place.column == place.column;
  });
  if (is_told) return;
  finder.say(DiagnosticCode::bad_text, place, wording("{} (step `{}`)", problem.message, step.id),
             problem.hint);
}

// What the book has written of a text, at the place where a playbook uses it.
void check_tone(Finder& finder, const Playbook& playbook, const Step& step, Channel channel) {
  for (const auto language : {Language::fr, Language::en}) {
    const auto path = find_text(finder.session.texts, language, playbook.name, step, channel);
    if (path.empty()) continue;
    for (const auto& part : parts_of_text(path, finder.session.texts)) {
      const std::string file = "templates/" + part.path;
      if (!finder.session.book.templates.contains(file)) continue;
      for (const auto& problem : lint_tone(part.text, language, tone_rules(playbook, step)))
        say_once(finder, {file, problem.line, problem.column}, problem, step);
    }
  }
}

void tone_of_texts(Finder& finder) {
  for (const auto& playbook : finder.session.book.playbooks) {
    for (const auto& step : playbook.steps) {
      for (const auto channel : step.channels) {
        const bool is_sent =
            channel == Channel::email || channel == Channel::letter || channel == Channel::meeting;
        if (is_sent) check_tone(finder, playbook, step, channel);
      }
    }
    for (const auto channel : {Channel::email, Channel::letter}) {
      check_tone(finder, playbook, account_step(), channel);
    }
  }
}

void threads(Finder& finder) {
  for (const auto& invoice : finder.session.book.ledger.invoices) {
    if (invoice.message_id.empty() || clean_message_id(invoice.message_id)) continue;
    finder.say(DiagnosticCode::no_thread, at(invoice.file, invoice.message_id_spot),
               wording("`{}` is no Message-ID", invoice.message_id),
               wording("copy it from the header of the mail that carried the invoice: <...@...>"));
  }
}

// A transfer to a wrong number is money that goes astray.
void bank_details(Finder& finder) {
  const Me& me = finder.session.book.ledger.profile.me;
  const auto say = [&](const Wording& message) {
    finder.say(DiagnosticCode::bad_account, at(std::string(kProfileFile), me.spot), message,
               wording("copy it again from your bank's own papers"));
  };
  for (const auto& [currency, iban] : me.iban) {
    if (is_miswritten_iban(iban)) say(wording("the account in {}, `{}`, is no valid IBAN", currency, iban));
  }
  if (!me.bic.empty() && !is_bic(compact_iban(me.bic))) say(wording("`{}` is no valid BIC", me.bic));
}

void accounts(Finder& finder) {
  std::set<std::string> without;
  const Me& me = finder.session.book.ledger.profile.me;
  for (const auto& receivable : finder.session.assessment.receivables) {
    if (is_closed(receivable.standing)) continue;
    const std::string code(receivable.invoice->currency.code());
    if (!me.iban.contains(code) && receivable.invoice->pay_url.empty()) without.insert(code);
  }
  for (const auto& code : without) {
    finder.say(DiagnosticCode::no_account, at(std::string(kProfileFile), me.spot),
               wording("no account in {} to be paid on", code),
               wording("add it to `iban` in [me], or `pay_url` to the invoices"));
  }
}

void sender(Finder& finder) {
  if (!finder.session.book.ledger.profile.me.email.empty()) return;
  finder.say(DiagnosticCode::no_sender,
             at(std::string(kProfileFile), finder.session.book.ledger.profile.me.spot),
             wording("[me] has no email: no mail can be drafted"), wording("add email = \"...\" to [me]"));
}

void bank(Finder& finder) {
  const BankCheck& check = finder.session.bank;
  if (!check.is_old) return;
  const auto message = check.checked ? wording("[bank] checked is {} days old", check.age_days)
                                     : wording("[bank] checked is not set");
  finder.say(DiagnosticCode::no_bank_check,
             at(std::string(kProfileFile), finder.session.book.ledger.profile.bank.spot), message,
             wording("enter the payments received, then `relance bank checked`: nobody is chased for money "
                     "that has come"));
}

}  // namespace

Diagnostics check_book(const Session& session) {
  Finder finder{session, {}};
  for (const auto check :
       {missing_files, refused_invoices, unreachable_clients, late_discounts, texts_of_book, tone_of_texts,
        threads, bank_details, accounts, sender, bank, check_law}) {
    check(finder);
  }
  quote_lines(session.book.root, finder.found);
  finder.found.insert(finder.found.end(), session.book.diagnostics.begin(), session.book.diagnostics.end());
  sort_by_place(finder.found);
  return std::move(finder.found);
}

}  // namespace relance
