// SPDX-License-Identifier: MIT
#include "exchange/ledger_journal.hpp"

#include <array>
#include <set>

#include "base/printable.hpp"

namespace relance {

namespace {

// ledger reads lines of at most 4096 bytes.
constexpr std::size_t kLongestPayee = 400;
constexpr std::size_t kLongestTag = 1500;
constexpr std::size_t kAmountColumn = 48;

constexpr std::array<std::string_view, 8> kTags = {"client", "credit_note_for", "due",       "invoice",
                                                   "kind",   "method",          "reference", "title"};

enum class TextPlace { code, payee, tag };

// What both programs take for text in that place. A code ends at its bracket, hledger cuts a payee at "|" and
// a tag at a comma, ledger looks for days in square brackets.
char harmless(char c, TextPlace place) {
  switch (c) {
    case ';':
      return place == TextPlace::tag ? c : ',';
    case ',':
      return place == TextPlace::tag ? ';' : c;
    case '|':
      return '/';
    case '[':
    case '(':
      return place == TextPlace::code ? '<' : '(';
    case ']':
    case ')':
      return place == TextPlace::code ? '>' : ')';
    default:
      return c;
  }
}

std::string cut(std::string text, std::size_t longest) {
  if (text.size() <= longest) return text;
  std::size_t end = 0;
  while (end + code_point_length(text, end) <= longest) end += code_point_length(text, end);
  return text.substr(0, end) + "\u2026";
}

// On one line, single blanks, none at the ends: two of them end a payee.
std::string journal_word(std::string_view text, TextPlace place) {
  std::string out;
  for (const char c : one_line(text)) {
    if (c == ' ' && (out.empty() || out.ends_with(' '))) continue;
    out += harmless(c, place);
  }
  while (out.ends_with(' ')) out.pop_back();
  return cut(std::move(out), place == TextPlace::tag ? kLongestTag : kLongestPayee);
}

std::string_view tag_value(JournalKind kind) {
  switch (kind) {
    case JournalKind::invoice:
      return "invoice";
    case JournalKind::credit_note:
      return "credit_note";
    case JournalKind::payment:
      return "payment";
    case JournalKind::refund:
      return "refund";
    case JournalKind::credit:
      return "credit";
    case JournalKind::discount:
      return "discount";
    case JournalKind::write_off:
      return "write_off";
    case JournalKind::late_sums:
      return "late_sums";
    case JournalKind::cancellation:
      return "cancellation";
  }
  return {};
}

std::string account_name(JournalAccount account, const Client& client) {
  switch (account) {
    case JournalAccount::receivable:
      return "assets:receivable:" + client.id;
    case JournalAccount::bank:
      return "assets:bank";
    case JournalAccount::sales:
      return "income:sales";
    case JournalAccount::discounts:
      return "expenses:discounts";
    case JournalAccount::bad_debts:
      return "expenses:bad-debts";
    case JournalAccount::late_sums:
      return "income:late-payment";
    case JournalAccount::advances:
      return "liabilities:advances:" + client.id;
  }
  return {};
}

std::string posting_line(const Posting& posting, const Client& client) {
  std::string line = "    " + account_name(posting.account, client);
  const std::string amount = to_decimal(posting.amount);
  const std::size_t used = line.size() + amount.size();
  line.append(used + 2 <= kAmountColumn ? kAmountColumn - used : 2, ' ');
  return line + amount + " " + std::string(posting.amount.currency.code()) + "\n";
}

void add_tag(std::string& out, std::string_view name, std::string_view text) {
  const std::string value = journal_word(text, TextPlace::tag);
  if (!value.empty()) out.append("    ; ").append(name).append(": ").append(value).append("\n");
}

std::string transaction(const JournalEntry& entry) {
  const Receivable& receivable = *entry.receivable;
  const Client& client = *receivable.client;
  std::string payee = journal_word(client.name, TextPlace::payee);
  if (payee.empty()) payee = client.id;
  std::string out = to_iso(entry.on) + " (" + journal_word(receivable.invoice->number, TextPlace::code) +
                    ") " + payee + "\n";
  add_tag(out, "invoice", receivable.invoice->number);
  add_tag(out, "client", client.id);
  add_tag(out, "kind", tag_value(entry.kind));
  if (entry.kind == JournalKind::invoice) {
    if (receivable.due) add_tag(out, "due", to_iso(*receivable.due));
    add_tag(out, "title", receivable.invoice->title);
  }
  if (entry.kind == JournalKind::credit_note)
    add_tag(out, "credit_note_for", receivable.invoice->credit_note_for);
  if (entry.event) {
    add_tag(out, "method", entry.event->method);
    add_tag(out, "reference", entry.event->reference);
  }
  for (const auto& posting : entry.postings) out += posting_line(posting, client);
  return out;
}

std::string directives(const std::vector<JournalEntry>& entries) {
  std::set<std::string> accounts;
  std::set<std::string> commodities;
  for (const auto& entry : entries) {
    for (const auto& posting : entry.postings) {
      accounts.insert(account_name(posting.account, *entry.receivable->client));
      commodities.insert(std::string(posting.amount.currency.code()));
    }
  }
  std::string out;
  if (!entries.empty()) {
    for (const auto tag : kTags) out.append("tag ").append(tag).append("\n");
  }
  for (const auto& commodity : commodities) out.append("commodity ").append(commodity).append("\n");
  for (const auto& account : accounts) out.append("account ").append(account).append("\n");
  return out;
}

}  // namespace

std::string ledger_journal(const std::vector<JournalEntry>& entries, Date as_of,
                           const std::vector<LeftOut>& left_out) {
  std::string out = std::string(kLedgerJournalMark) + to_iso(as_of) + "\n";
  for (const auto& left : left_out)
    out.append("; left out, it has errors: ")
        .append(journal_word(printable(one_line(left.file)), TextPlace::tag))  // a file's name is any bytes
        .append("\n");
  const std::string head = directives(entries);
  if (!head.empty()) out.append("\n").append(head);
  for (const auto& entry : entries) out.append("\n").append(transaction(entry));
  return out;
}

}  // namespace relance
