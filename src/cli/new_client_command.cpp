// SPDX-License-Identifier: MIT
#include <algorithm>

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

// "Atelier Morel" of "atelier-morel": offered, never taken unasked.
std::string name_of_id(const std::string& id) {
  std::string name;
  bool is_first = true;
  for (const char c : id) {
    const bool is_letter = c >= 'a' && c <= 'z';
    name += c == '-' ? ' ' : is_first && is_letter ? static_cast<char>(c - 'a' + 'A') : c;
    is_first = c == '-';
  }
  return name;
}

class ClientForm {
 public:
  ClientForm(const Session& session)
      : options_(session.options), questions_(options_, session.process, session.look.language) {}

  const std::optional<Outcome>& problem() const { return questions_.problem(); }

  Values filled_in() {
    values_.set("id", options_.id);
    ask_who();
    ask_how();
    ask_payer();
    return values_;
  }

 private:
  void set(const std::string& name, const Question& question, const std::string& given) {
    set_literal(values_, name, questions_.answer(question, given));
  }

  void ask_who() {
    const std::string offered = questions_.can_ask() ? name_of_id(options_.id) : "";
    set("name", {"--name", "Nom du client", "Name of the client", typed_text, offered, true}, options_.name);
    set("kind",
        {"--kind", "business, consumer ou public", "business, consumer or public", typed_word<ClientKind>,
         "business"},
        options_.kind);
    set("type",
        {"--type", "Type (relance quiz aide \u00e0 trouver)", "Type (relance quiz helps to tell)",
         typed_word<ClientType>, "standard"},
        options_.type);
    set("size", {"--size", {}, {}, typed_word<ClientSize>, "small"}, options_.size);
  }

  void ask_how() {
    set("language",
        {"--language", "Langue, fr ou en (vide\u00a0: celle du livre)",
         "Language, fr or en (empty: the book's)", typed_word<Language>},
        options_.text_language);
    set("country", {"--country", {}, {}, typed_country}, options_.country);
    set("currency", {"--currency", {}, {}, typed_currency}, options_.currency);
    set("terms",
        {"--terms", "Conditions de paiement (vide\u00a0: celles du livre)",
         "Payment terms (empty: the book's)", typed_terms},
        options_.terms);
  }

  void ask_payer() {
    questions_.tell("Qui fait les virements\u00a0? (vide\u00a0: pas encore su)",
                    "Who makes the transfers? (empty: not known yet)");
    set("payer_name", {"--payer-name", "  Nom", "  Name", typed_text}, options_.payer_name);
    set("payer_salutation",
        {"--payer-salutation", "  Formule, comme Madame Morel", "  Salutation, as in Ms Lee", typed_text},
        options_.payer_salutation);
    set("payer_email", {"--payer-email", "  E-mail", "  E-mail", typed_email}, options_.payer_email);
    set("payer_phone", {"--payer-phone", "  T\u00e9l\u00e9phone", "  Phone", typed_text},
        options_.payer_phone);
    values_.flags["contact"] =
        std::any_of(values_.strings.begin(), values_.strings.end(),
                    [](const auto& value) { return value.first.starts_with("payer_"); });
  }

  const Options& options_;
  Questions questions_;
  Values values_;
};

bool is_id(const std::string& id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

}  // namespace

Outcome run_new_client(const Session& session) {
  const std::string& id = session.options.id;
  if (!is_id(id)) {
    return wrong_use(wording("`{}` cannot be the id of a client", id),
                     wording("write it with the letters a-z, digits and -, as in atelier-morel"));
  }
  const std::string file = "clients/" + id + ".toml";
  if (const auto broken = cannot_add(session)) return *broken;
  if (const auto taken = is_there(session, file)) return *taken;
  ClientForm form(session);
  const Values values = form.filled_in();
  if (form.problem()) return *form.problem();
  const auto text = starter_text("client.toml", session.look.language, values);
  if (!text) return refused(text.error(), exit_code::kWrongUse);
  const auto now = add_record(session, {file, *text, diagnostics_of_new_client(file, *text)});
  if (!now) return now.error();
  const Session& added = **now;
  const Client* client = find_client(added.book.ledger, id);
  if (!client) return refused({wording("`{}` cannot be read any more", file), {}}, exit_code::kIoFailed);
  const bool is_json = session.options.format == OutputFormat::json;
  return {exit_code::kDone,
          is_json ? new_record_json(added.envelope(), file) : new_client_report(*client, added.look.language),
          findings_in(added, file)};
}

}  // namespace relance
