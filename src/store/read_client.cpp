// SPDX-License-Identifier: MIT
#include "store/read_client.hpp"

#include <algorithm>

#include "store/book_paths.hpp"
#include "store/read_late_payment.hpp"
#include "store/written_text.hpp"

namespace relance {

namespace {

constexpr Range kDays = {0, 365};
constexpr Range kDayOfMonth = {1, 31};

// "mine" of [a-z0-9-].
bool is_plain_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

void check_id(const std::string& id, Reading& reading) {
  if (is_plain_name(id)) return;
  report(reading, DiagnosticCode::bad_name, {},
         {wording("`{}` cannot be the id of a client", id),
          wording("name the file with the letters a-z, digits and -")});
}

std::vector<int> read_pays_on(TableReader& table) {
  std::vector<int> days;
  for (const auto* value : table.one_or_more("pays_on")) {
    const bool is_last = value->kind == TomlKind::text && value->text == "last";
    const bool is_day = value->kind == TomlKind::integer && value->integer >= kDayOfMonth.from &&
                        value->integer <= kDayOfMonth.to;
    if (is_last || is_day) {
      days.push_back(is_last ? kLastDay : static_cast<int>(value->integer));
    } else if (value->kind == TomlKind::integer) {
      table.complain(
          DiagnosticCode::out_of_range, value->spot,
          {wording("`pays_on` is {}, expected a day of the month, 1 to 31, or \"last\"", value->text), {}});
    } else {
      table.unknown_word(*value, "pays_on", {"last"});
    }
  }
  return days;
}

std::string read_contract(TableReader& table) {
  auto path = table.text("contract");
  const auto inside = inside_book("", path);
  if (inside && is_hidden(*inside)) {
    table.complain(
        DiagnosticCode::outside_book, table.spot("contract"),
        {wording("`contract` names a hidden file: `{}`", path), wording("name one that is not hidden")});
  }
  if (!path.empty() && !inside) {
    table.complain(
        DiagnosticCode::outside_book, table.spot("contract"),
        {wording("`contract` leaves the book: `{}`", path), wording("write a path relative to the book")});
  }
  return path;
}

Contact read_contact(TableReader& table) {
  Contact contact;
  contact.role = table.word<Role>("role").value_or(Role::payer);
  contact.name = table.text("name");
  contact.salutation = table.text("salutation");
  contact.email = table.email("email");
  contact.phone = table.text("phone");
  contact.linkedin = table.text("linkedin");
  return contact;
}

void read_who(Client& client, TableReader& table) {
  client.name = table.required_text("name", "\"Atelier Morel\"");
  client.type = table.word<ClientType>("type").value_or(client.type);
  client.kind = table.word<ClientKind>("kind").value_or(client.kind);
  client.size = table.word<ClientSize>("size").value_or(client.size);
  client.language = table.word<Language>("language");
  client.country = table.country("country");
  client.address = table.texts("address");
  table.for_each("contact", verbatim("[[contact]]"),
                 [&client](TableReader& contact) { client.contacts.push_back(read_contact(contact)); });
}

void read_how(Client& client, TableReader& table) {
  client.currency = table.currency("currency");
  client.terms = table.terms("terms");
  client.chase = table.boolean("chase").value_or(true);
  client.chase_reason = table.text("chase_reason");
  client.risk = table.word<Risk>("risk").value_or(client.risk);
  client.pays_on = read_pays_on(table);
  client.approval_days = table.integer("approval_days", kDays);
  client.requires_keys = table.texts("requires");
  client.requires_spot = table.spot("requires");
  client.contract = read_contract(table);
  client.contract_spot = table.spot("contract");
  client.playbook = table.text("playbook");
  client.playbook_spot = table.spot("playbook");
  client.gap_days = table.integer("gap_days", kDays);
  client.legal_cost = table.plain_amount("legal_cost");
  table.text("supplier_code");  // kept in `written`, where `requires` looks
  client.late_payment = read_late_payment(table);
}

}  // namespace

ClientReading read_client(Reading& reading) {
  ClientReading out;
  out.client.file = reading.file;
  out.client.id = std::string(stem_of(reading.file));
  check_id(out.client.id, reading);
  const auto tree = parse_toml(reading);
  if (!tree) return out;
  check_texts(*tree, reading);
  TableReader table(*tree, reading, wording("a client"));
  read_who(out.client, table);
  read_how(out.client, table);
  out.client.written = written_keys(*tree);
  for (const auto* entry : table.unknown_entries()) {
    auto what = table.unknown_key(*entry, out.doubtful.size() < kMostTold);
    const Place place{reading.file, entry->spot.line, entry->spot.column};
    out.doubtful.push_back({entry->key, make_diagnostic(DiagnosticCode::unknown_key, place,
                                                        std::move(what.message), std::move(what.hint))});
  }
  return out;
}

}  // namespace relance
