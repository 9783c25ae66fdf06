// SPDX-License-Identifier: MIT
#include "cli/client_choice.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/new_record.hpp"
#include "cli/questions.hpp"
#include "cli/starter_text.hpp"
#include "cli/typed_values.hpp"
#include "render/set_up_answers.hpp"
#include "store/new_records.hpp"

namespace relance {

namespace {

// "F-2026-014.toml" of "F/2026 014".
std::string file_name_of(const std::string& number) {
  std::string stem;
  for (const char c : number) {
    const bool is_plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    if (is_plain || (c == '.' && !stem.empty())) {
      stem += c;
    } else if (!stem.empty() && !stem.ends_with('-')) {
      stem += '-';
    }
  }
  return (stem.empty() ? "invoice" : stem) + ".toml";
}

class InvoiceForm {
 public:
  InvoiceForm(const Session& session)
      : session_(session),
        options_(session.options),
        questions_(options_, session.process, session.look.language) {}

  const std::optional<Outcome>& problem() const { return problem_ ? problem_ : questions_.problem(); }
  std::string file() const {
    return "invoices/" + issued_.substr(0, issued_.find('-')) + "/" + file_name_of(options_.id);
  }

  Values filled_in() {
    set_literal(values_, "number", options_.id);
    ask_client();
    if (!problem()) ask_work();
    if (!problem()) ask_days();
    if (!problem()) ask_rest();
    return values_;
  }

 private:
  void set(const std::string& name, const Question& question, const std::string& given) {
    set_literal(values_, name, questions_.answer(question, given));
  }

  void ask_client() {
    const auto known = [this](const std::string& id) -> Result<std::string> {
      if (find_client(session_.book.ledger, id)) return id;
      return failure(wording("`{}` is no client of this book", id),
                     wording("`relance new client {}` adds one", id));
    };
    // What the option names is looked up below, with more to say of it.
    const std::string id =
        options_.client.empty()
            ? questions_.answer({"--client", "Identifiant du client", "Id of the client", known, {}, true},
                                {})
            : options_.client;
    if (questions_.problem()) return;
    const auto client = find_named_client(session_, id);
    if (!client) {
      problem_ = client.error();
      return;
    }
    client_ = *client;
    set_literal(values_, "client", id);
  }

  void ask_work() {
    set("title",
        {"--title", "Le travail factur\u00e9 (facultatif)", "The work invoiced (optional)", typed_text},
        options_.title);
    const std::string code = questions_.answer({"--currency", {}, {}, typed_currency}, options_.currency);
    set_literal(values_, "currency", code);
    if (questions_.problem()) return;
    const Currency currency = code.empty()
                                  ? client_->currency.value_or(session_.book.ledger.profile.defaults.currency)
                                  : Currency::from_code(code).value_or(Currency());
    const auto total = questions_.answer(
        {"--total", "Total, toutes taxes comprises", "Total, with tax", typed_amount(currency), {}, true},
        options_.total);
    values_.set("total", total);
  }

  void ask_days() {
    const auto day = typed_day(session_.process.today);
    issued_ = questions_.answer(
        {"--issued", "Date de la facture", "Date of the invoice", day, to_iso(session_.as_of)},
        options_.issued);
    values_.set("issued", issued_);
    const std::string sent = questions_.answer(
        {"--sent", "Envoy\u00e9e le (vide\u00a0: pas encore)", "Sent on (empty: not yet)", day},
        options_.sent_day);
    values_.set_if("sent", sent);
    const auto sent_day = parse_iso_date(sent);
    if (sent_day && *sent_day > session_.as_of) {
      problem_ = wrong_use(wording("the invoice cannot have been sent on {}, a day to come", sent),
                           wording("leave --sent out"));
      return;
    }
    if (!options_.due.empty() && !options_.terms.empty()) {
      problem_ = wrong_use(wording("--due or --terms, not both"),
                           wording("the due date, or how it follows from the issue date"));
      return;
    }
    const std::string due = questions_.answer({"--due", {}, {}, day}, options_.due);
    values_.set_if("due", due);
    const bool has_terms = client_->terms || session_.book.ledger.profile.defaults.terms;
    const bool is_asked = due.empty() && !has_terms;
    const std::string terms = questions_.answer(
        {"--terms", is_asked ? "Conditions, comme 30 jours (vide\u00a0: 30 jours suppos\u00e9s)" : "",
         "Terms, as in 30 days (empty: 30 days are assumed)", typed_terms},
        options_.terms);
    set_literal(values_, "terms", terms);
    values_.flags["has_term"] = !due.empty() || !terms.empty();
  }

  void ask_rest() {
    set("purchase_order", {"--purchase-order", {}, {}, typed_text}, options_.purchase_order);
    set("pay_url", {"--pay-url", {}, {}, typed_text}, options_.pay_url);
    if (options_.pdf.empty()) return;
    const auto path =
        path_from(session_.book.root, "invoices/" + issued_.substr(0, issued_.find('-')), options_.pdf);
    if (path) {
      set_literal(values_, "pdf", *path);
    } else {
      problem_ = wrong_use(wording("--pdf: {}", path.error().message), path.error().hint);
    }
  }

  const Session& session_;
  const Options& options_;
  Questions questions_;
  std::optional<Outcome> problem_;
  const Client* client_ = nullptr;
  std::string issued_;
  Values values_;
};

// A number is used once, in files that could not be read too.
std::optional<Outcome> number_is_used(const Session& session, const std::string& number) {
  std::string file;
  if (const auto* invoice = find_invoice(session.book.ledger, number)) file = invoice->file;
  for (const auto& left : session.book.ledger.left_out) {
    if (left.number == number) file = left.file;
  }
  if (file.empty()) return std::nullopt;
  return wrong_use(wording("there is an invoice `{}` already: {}", number, file),
                   wording("a number is used once in a book"));
}

}  // namespace

Outcome run_new_invoice(const Session& session) {
  const std::string& number = session.options.id;
  if (const auto broken = cannot_add(session)) return *broken;
  if (const auto text = typed_text(number); !text)
    return wrong_use(wording("NUMBER: {}", text.error().message), text.error().hint);
  if (const auto used = number_is_used(session, number)) return *used;
  InvoiceForm form(session);
  const Values values = form.filled_in();
  if (form.problem()) return *form.problem();
  const auto text = starter_text("invoice.toml", session.look.language, values);
  if (!text) return refused(text.error(), exit_code::kWrongUse);
  const std::string file = form.file();
  const auto now = add_record(session, {file, *text, diagnostics_of_new_invoice(session.book, file, *text)});
  if (!now) return now.error();
  const Session& added = **now;
  const Receivable* receivable = find_receivable(added.assessment, number);
  if (!receivable) return refused({wording("`{}` cannot be read any more", file), {}}, exit_code::kIoFailed);
  const bool is_json = session.options.format == OutputFormat::json;
  return {exit_code::kDone,
          is_json ? new_record_json(added.envelope(), file) : new_invoice_report(*receivable, added.look),
          findings_in(added, file)};
}

}  // namespace relance
