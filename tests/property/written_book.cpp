// SPDX-License-Identifier: MIT
#include "written_book.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>

#include "ledger/words.hpp"
#include "store/event_text.hpp"
#include "store/toml_literal.hpp"

namespace relance::test {

namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

std::string key(const std::string& name, const std::string& literal) {
  return name + " = " + literal + "\n";
}

void add_text(Lines& lines, const std::string& name, const std::string& value) {
  if (!value.empty()) lines.push_back(key(name, toml_string(value)));
}

using Named = std::pair<const char*, const std::string*>;

void add_texts(Lines& lines, const std::vector<Named>& texts) {
  for (const auto& [name, text] : texts) add_text(lines, name, *text);
}

void add_day(Lines& lines, const std::string& name, const std::optional<Date>& day) {
  if (day) lines.push_back(key(name, to_iso(*day)));
}

template <typename Items, typename Literal>
void add_list(Lines& lines, const std::string& name, const Items& items, Literal literal) {
  std::string all;
  for (const auto& item : items) all += (all.empty() ? "" : ", ") + literal(item);
  if (!all.empty()) lines.push_back(key(name, "[" + all + "]"));
}

std::string run_day(int day) {
  return day == kLastDay ? "\"last\"" : std::to_string(day);
}

std::string late_payment(const LatePayment& keys) {
  Lines lines;
  if (keys.law) add_text(lines, "law", *keys.law);
  if (keys.rate) lines.push_back(key("rate", *keys.rate));
  if (keys.claim) add_text(lines, "claim", std::string(word_of(*keys.claim)));
  std::string table;
  for (const auto& line : lines) table += line;
  return table.empty() ? "" : "[late_payment]\n" + table;
}

std::string in_order(Lines lines, Random* untidy) {
  if (untidy) untidy->shuffle(lines);
  std::string text;
  for (const auto& line : lines) text += line;
  return text;
}

// Tables behind the keys, a blank line between them.
std::string file_of(Lines keys, Lines tables, Random* untidy) {
  std::erase(tables, "");
  if (untidy) untidy->shuffle(tables);
  std::string text = in_order(std::move(keys), untidy);
  for (const auto& table : tables) text += "\n" + table;
  return text;
}

std::string sender_table(const std::string& role, const Mailbox& mailbox) {
  return "[sender." + role + "]\n" + key("name", toml_string(mailbox.name)) +
         key("email", toml_string(mailbox.email));
}

std::string profile_text(const Profile& profile, Random* untidy) {
  const Me& me = profile.me;
  Lines mine;
  add_texts(mine, {{"name", &me.name},
                   {"business", &me.business},
                   {"email", &me.email},
                   {"phone", &me.phone},
                   {"country", &me.country}});
  add_text(mine, "language", std::string(word_of(*me.language)));
  std::string accounts;
  for (const auto& [code, iban] : me.iban)
    accounts += (accounts.empty() ? "" : ", ") + code + " = \"" + iban + "\"";
  mine.push_back(key("iban", "{ " + accounts + " }"));
  add_list(mine, "payment_methods", me.payment_methods, toml_string);
  const Defaults& defaults = profile.defaults;
  Lines usual = {key("min_gap_days", std::to_string(defaults.min_gap_days)),
                 key("nudge_gap_days", std::to_string(defaults.nudge_gap_days)),
                 key("loosen", defaults.loosen ? "true" : "false"), key("tolerance", defaults.tolerance)};
  add_text(usual, "pre_due_call", std::string(word_of(defaults.pre_due_call)));
  add_list(usual, "buckets", defaults.buckets, [](int edge) { return std::to_string(edge); });
  if (defaults.terms) add_text(usual, "terms", defaults.terms->written);
  Lines tables = {"[me]\n" + in_order(mine, untidy), "[defaults]\n" + in_order(usual, untidy),
                  late_payment(profile.late_payment)};
  if (profile.bank.checked) tables.push_back("[bank]\n" + key("checked", to_iso(*profile.bank.checked)));
  if (!profile.calendar.holidays.empty())
    tables.push_back("[calendar]\n" + key("holidays", toml_string(profile.calendar.holidays)));
  if (profile.reminders) tables.push_back(sender_table("reminders", *profile.reminders));
  if (profile.collector) tables.push_back(sender_table("collector", *profile.collector));
  return file_of({}, std::move(tables), untidy);
}

std::string client_text(const Client& client, Random* untidy) {
  Lines lines;
  add_text(lines, "name", client.name);
  add_text(lines, "type", client.type == ClientType::standard ? "" : std::string(word_of(client.type)));
  add_text(lines, "kind", std::string(word_of(client.kind)));
  add_text(lines, "size", std::string(word_of(client.size)));
  add_text(lines, "risk", std::string(word_of(client.risk)));
  if (client.language) add_text(lines, "language", std::string(word_of(*client.language)));
  add_text(lines, "country", client.country);
  if (client.terms) add_text(lines, "terms", client.terms->written);
  if (!client.chase) lines.push_back(key("chase", "false"));
  add_text(lines, "chase_reason", client.chase_reason);
  add_list(lines, "pays_on", client.pays_on, run_day);
  if (client.approval_days) lines.push_back(key("approval_days", std::to_string(*client.approval_days)));
  if (client.gap_days) lines.push_back(key("gap_days", std::to_string(*client.gap_days)));
  add_list(lines, "requires", client.requires_keys, toml_string);
  add_text(lines, "contract", client.contract);
  if (client.written.contains("supplier_code"))
    add_text(lines, "supplier_code", client.written.at("supplier_code"));
  std::string contacts;  // the first of a role is the one, so their order counts
  for (const auto& contact : client.contacts) {
    Lines keys;
    add_text(keys, "role", std::string(word_of(contact.role)));
    add_text(keys, "name", contact.name);
    add_text(keys, "salutation", contact.salutation);
    add_text(keys, "email", contact.email);
    add_text(keys, "phone", contact.phone);
    contacts += (contacts.empty() ? "" : "\n") + std::string("[[contact]]\n") + in_order(keys, untidy);
  }
  return file_of(std::move(lines), {contacts, late_payment(client.late_payment)}, untidy);
}

std::string days_of_events(std::vector<Event> events, Random* untidy) {
  std::vector<std::string> days;
  std::optional<Date> last;
  for (const auto& event : events) {
    if (last != event.date) days.emplace_back();
    days.back() += (days.back().empty() ? "" : "\n") + event_toml(event);
    last = event.date;
  }
  if (untidy) untidy->shuffle(days);
  std::string text;
  for (const auto& day : days) text += (text.empty() ? "" : "\n") + day;
  return text;
}

std::string invoice_text(const Invoice& invoice, Random* untidy) {
  Lines lines;
  add_texts(lines, {{"number", &invoice.number},
                    {"client", &invoice.client},
                    {"title", &invoice.title},
                    {"purchase_order", &invoice.purchase_order},
                    {"pdf", &invoice.pdf},
                    {"pay_url", &invoice.pay_url},
                    {"value", &invoice.value},
                    {"credit_note_for", &invoice.credit_note_for}});
  add_day(lines, "issued", invoice.issued);
  add_day(lines, "sent", invoice.sent);
  add_day(lines, "due", invoice.due);
  if (invoice.terms) add_text(lines, "terms", invoice.terms->written);
  add_text(lines, "currency", std::string(invoice.currency.code()));
  if (invoice.total) lines.push_back(key("total", to_decimal(*invoice.total)));
  if (invoice.discount) {
    lines.push_back(key("discount", "{ percent = " + invoice.discount->percent +
                                        ", days = " + std::to_string(invoice.discount->days) + " }"));
  }
  Lines work;
  add_day(work, "proposed", invoice.work.proposed);
  add_day(work, "starts", invoice.work.starts);
  add_day(work, "ends", invoice.work.ends);
  std::string parts;
  for (const auto& part : invoice.instalments)
    parts += "[[instalment]]\n" + key("due", to_iso(part.due)) + key("amount", to_decimal(part.amount));
  return file_of(std::move(lines),
                 {invoice.has_work ? "[work]\n" + in_order(work, untidy) : "", parts,
                  late_payment(invoice.late_payment), days_of_events(invoice.events, untidy)},
                 untidy);
}

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

WrittenBook::WrittenBook(const Ledger& ledger, Random* untidy) {
  static std::atomic<int> count = 0;
  path_ = fs::temp_directory_path() /
          ("relance-written-" + std::to_string(getpid()) + '-' + std::to_string(count++));
  write(path_ / "relance.toml", profile_text(ledger.profile, untidy));
  fs::create_directories(path_ / "clients");
  for (const auto& client : ledger.clients)
    write(path_ / "clients" / (client.id + ".toml"), client_text(client, untidy));
  for (const auto& invoice : ledger.invoices) {
    std::string name = "invoices/" + invoice.number;
    if (untidy) {
      name = "invoices/" + untidy->one_of<std::string>({"", "a/", "z/2026/", "2025/old/"}) +
             std::to_string(untidy->between(0, 999)) + "-" + invoice.number;
    }
    write(path_ / (name + ".toml"), invoice_text(invoice, untidy));
  }
}

WrittenBook::~WrittenBook() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

}  // namespace relance::test
