// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "cli/draft_mail.hpp"
#include "cli/draft_refusal.hpp"
#include "cli/draft_remarks.hpp"
#include "cli/exit_code.hpp"
#include "cli/references.hpp"
#include "exchange/mail_identity.hpp"
#include "playbook/account_action.hpp"
#include "render/report_statement.hpp"
#include "render/statement_csv.hpp"

namespace relance {

namespace {

// Files that could not be used: those of this client, and those of which no one can say whose they are.
std::vector<LeftOut> left_out_of(const Session& session, const Client& client) {
  std::vector<LeftOut> files;
  const auto& all = session.book.ledger.left_out;
  std::copy_if(all.begin(), all.end(), std::back_inserter(files),
               [&](const LeftOut& left) { return left.client.empty() || left.client == client.id; });
  return files;
}

// A loss is the user's own business: the account names it nowhere, and so says that nothing is open.
Wording lost_remarks(const Session& session, const Client& client) {
  Wording out;
  for (const auto* receivable : receivables_of(session.assessment, client.id)) {
    if (receivable->standing != Standing::written_off) continue;
    out += told(wording("{}: written off, so it is not on the account", receivable->invoice->number));
  }
  return out;
}

// Each day's statement is a mail of its own, in no thread: what was said then stays said.
std::string identity_of(const Session& session, const Action& action) {
  const Me& me = session.book.ledger.profile.me;
  return message_id_of({action.step->id, action.client->id + "." + to_iso(session.as_of), me.email,
                        sender_of(session.book.ledger.profile, action.step->sender).email});
}

struct StatementPrinter {
  const Session& session;
  const Client& client;
  Outcome& outcome;

  void print() {
    const auto of_client = receivables_of(session.assessment, client.id);
    const Account account =
        account_of(client, of_client,
                   {session.as_of, session.book.rates, session.book.ledger.profile.defaults.buckets,
                    session.options.has_all});
    const auto left_out = left_out_of(session, client);
    const StatementView view{account, left_out, session.bank};
    switch (session.options.format) {
      case OutputFormat::json:
        outcome.out = statement_json(session.envelope(), view);
        return;
      case OutputFormat::text:
        outcome.out = statement_report(view, session.look);
        return warn_of_bank();
      case OutputFormat::csv:
        outcome.out = statement_csv(account, session.look.language);
        return warn(left_out);
      case OutputFormat::html:
      case OutputFormat::eml:
      case OutputFormat::mbox:
      case OutputFormat::mailto:
        return write_to_client(left_out);
    }
  }

 private:
  void say(const Failure& failure, int exit_code) {
    outcome.err += told(failure);
    outcome.exit_code = std::max(outcome.exit_code, exit_code);
  }

  void warn_of_bank() {
    if (!session.bank.is_old) return;
    outcome.err += told(verbatim(bank_text(session.bank, {session.look.language, session.as_of, {}})));
  }

  // What goes out does not say by itself that something is missing.
  void warn(const std::vector<LeftOut>& left_out) {
    const auto text = left_out_text(left_out, {session.look.language, session.as_of, {}});
    if (!text.empty()) outcome.err += verbatim("relance: " + text);
    warn_of_bank();
  }

  void write_to_client(const std::vector<LeftOut>& left_out) {
    const auto of_client = receivables_of(session.assessment, client.id);
    const auto action = of_client.empty()
                            ? std::nullopt
                            : account_action(view_client(session.rulebook, of_client, session.as_of));
    if (!action) {
      return say({wording("nothing was sent to {} yet: there is no account to tell", client.name),
                  wording("`relance show {}` shows what there is", client.id)},
                 exit_code::kFound);
    }
    warn(left_out);
    if (!session.options.has_all) outcome.err += lost_remarks(session, client);
    if (session.options.format == OutputFormat::html) return write_page(*action);
    write_mail(*action);
  }

  void write_page(const Action& action) {
    auto page = account_page(action, session.draft_context(action));
    if (!page) return say(page.error(), exit_code::kBadBook);
    if (asks_for_payment(action)) outcome.err += draft_remarks(session, action);
    outcome.out = std::move(*page);
  }

  void write_mail(const Action& action) {
    if (const auto refusal = refusal_of(session, action)) return say(refusal->failure, refusal->exit_code);
    const auto draft = make_draft(action, session.draft_context(action));
    if (!draft) return say(draft.error(), exit_code::kBadBook);
    auto mail = mail_of(session, action, *draft);
    if (!mail) return say(mail.error(), exit_code::kBadBook);
    mail->message_id = identity_of(session, action);
    mail->references.clear();
    if (asks_for_payment(action)) outcome.err += draft_remarks(session, action);
    outcome.out = mail_in_form(*mail, session.options.format);
    if (session.options.format == OutputFormat::mailto) {
      for (const auto& name : attachment_names(*draft)) {
        outcome.err += told(wording("{}: attach by hand: {}", client.id, name));
      }
    }
  }
};

}  // namespace

Outcome run_statement(const Session& session) {
  const auto client = find_client_reference(session, session.options.references.front());
  if (!client) return client.error();
  Outcome outcome;
  StatementPrinter{session, **client, outcome}.print();
  outcome.exit_code = std::max(outcome.exit_code, exit_code_of(session, exit_code::kDone));
  return outcome;
}

}  // namespace relance
