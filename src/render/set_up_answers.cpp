// SPDX-License-Identifier: MIT
#include "render/set_up_answers.hpp"

#include "base/printable.hpp"
#include "render/locale.hpp"

namespace relance {

namespace {

struct NextCommand {
  std::string_view command;
  std::string_view fr;
  std::string_view en;
};

constexpr std::size_t kCommandWidth = 52;

std::string next_line(const NextCommand& next, Language language) {
  std::string line = "  " + std::string(next.command);
  line.resize(std::max(line.size() + 1, kCommandWidth), ' ');
  return line + std::string(pick(language, next.fr, next.en)) + "\n";
}

std::string next_commands(const NewBook& book, Language language) {
  std::string out = std::string(pick(language, "Ensuite", "Next")) + "\n";
  if (!book.folder.empty()) out += "  cd " + shell_word(book.folder) + "\n";
  if (!book.to_fill_in.empty()) {
    out += std::string(pick(language, "  compl\u00e9ter relance.toml\u00a0: ", "  complete relance.toml: ")) +
           joined_and(book.to_fill_in, language) + "\n";
  }
  const std::vector<NextCommand> all = {
      {"relance", "la liste du jour\u00a0; la facture d\u2019exemple y est",
       "today's list; the sample invoice is on it"},
      {"relance new client ID", "votre premier client", "your first client"},
      {"relance new invoice NUMBER --client ID --total N", "votre premi\u00e8re facture",
       "your first invoice"}};
  for (const auto& next : all) out += next_line(next, language);
  return out + std::string(pick(language, "  puis effacer les deux fichiers d\u2019exemple\n",
                                "  then delete the two sample files\n"));
}

}  // namespace

std::string new_book_report(const NewBook& book, Language language) {
  std::string out = std::string(pick(language, "Un nouveau livre", "A new book"));
  if (!book.folder.empty()) out += std::string(pick(language, " dans ", " in ")) + printable(book.folder);
  out += "\n";
  for (const auto& file : book.written) out += "  " + printable(file) + "\n";
  for (const auto& file : book.left) {
    out += "  " + printable(file) +
           std::string(
               pick(language, "  \u00e9tait l\u00e0, laiss\u00e9 tel quel", "  was there, left as it is")) +
           "\n";
  }
  out += "\n" + next_commands(book, language);
  if (book.git_commands.empty()) return out;
  out += "\n" +
         std::string(pick(language, "Pour que git fusionne les factures, une fois par clone",
                          "For git to merge invoices, once in each clone")) +
         "\n";
  for (const auto& command : book.git_commands) out += "  " + printable(command) + "\n";
  return out;
}

std::string new_client_report(const Client& client, Language language) {
  return printable(client.id) + "  " + printable(client.name) + "  (" + printable(client.file) + ")\n" +
         std::string(pick(language, "ensuite\u00a0: ", "next: ")) + "relance new invoice NUMBER --client " +
         printable(client.id) + " --total N\n";
}

std::string new_invoice_report(const Receivable& receivable, const Look& look) {
  const Invoice& invoice = *receivable.invoice;
  std::string out = printable(invoice.number) + "  " + printable(receivable.client->name);
  if (invoice.total) out += "  " + money_cell(*invoice.total, look.language);
  if (receivable.due) {
    out += std::string(pick(look.language, "  \u00e9ch\u00e9ance le ", "  due ")) +
           long_date(*receivable.due, look.language);
  }
  out += "  (" + printable(invoice.file) + ")\n";
  if (invoice.sent) return out;
  return out + std::string(pick(look.language, "pas encore envoy\u00e9e\u00a0: ", "not sent yet: ")) +
         "relance draft " + printable(shell_word(invoice.number)) + "\n";
}

}  // namespace relance
