// SPDX-License-Identifier: MIT
#include "cli/completion_values.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/printable.hpp"
#include "cli/as_of.hpp"
#include "cli/references.hpp"
#include "defaults/embedded.hpp"
#include "render/locale.hpp"
#include "render/titles.hpp"
#include "store/interface_words.hpp"

namespace relance {

namespace {

using Candidates = std::vector<Candidate>;

Candidates commands_below(const std::string& parent, const Catalogue& words) {
  Candidates found;
  for (const auto& spec : command_table()) {
    const bool is_shown = !parent.empty() || !spec.group.empty();
    if (spec.parent == parent && is_shown) found.push_back({std::string(spec.name), said(spec.what, words)});
  }
  if (!parent.empty()) return found;
  for (const auto& holder : parent_commands()) {
    found.push_back({std::string(holder.name), said(holder.what, words)});
  }
  found.push_back({"help", said(wording("Explain a command"), words)});
  return found;
}

// Those that are not on the line yet; of a command first its own.
Candidates options_of(const CompletionRequest& request, const Catalogue& words) {
  Candidates found;
  const auto add = [&](const std::vector<std::string>& names, const std::string& what) {
    const bool is_given = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return std::find(request.given.begin(), request.given.end(), name) != request.given.end();
    });
    if (is_given) return;
    const bool is_short = request.typed.size() == 2 && request.typed[1] != '-';
    for (const auto& name : names) {
      if (name.starts_with("--") || is_short) found.push_back({name, what});
    }
  };
  const bool is_bare = request.command == nullptr && request.parent.empty();
  for (const auto& spec : command_table()) {
    const bool is_meant = is_bare ? spec.command == Command::today : &spec == request.command;
    if (!is_meant) continue;
    for (const auto& option : spec.options) add(names_of(option), said(option.what, words));
  }
  for (const auto& option : global_options()) add(names_of(option), said(option.what, words));
  add({"-h", "--help"}, said(wording("Show the help"), words));
  if (request.command == nullptr) add({"-V", "--version"}, said(wording("Print the version"), words));
  return found;
}

Candidates days(const Options& options, const Process& process) {
  using Names = std::array<std::string_view, 13>;
  constexpr Names kEnglish = {"today",  "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday",
                              "friday", "saturday",  "sunday",   "+7d",    "+14d",    "-7d"};
  constexpr Names kFrench = {"aujourd'hui", "hier",   "demain",   "lundi", "mardi", "mercredi", "jeudi",
                             "vendredi",    "samedi", "dimanche", "+7j",   "+14j",  "-7j"};
  const Date today = parse_day_word(options.as_of, process.today).value_or(process.today);
  const bool is_french = interface_language(options, process, {}) == Language::fr;
  Candidates found;
  for (const auto name : is_french ? kFrench : kEnglish) {
    if (const auto day = parse_day_word(name, today)) found.push_back({std::string(name), to_iso(*day)});
  }
  found.push_back({to_iso(today), ""});
  return found;
}

// What a command is for: any invoice, those that are contested, ... The others come when none of these fits.
bool suits(Command command, const Receivable& receivable) {
  constexpr std::array kForAll = {Command::show, Command::note, Command::undo, Command::cancel,
                                  Command::dossier};
  if (command == Command::resolved) return receivable.standing == Standing::disputed;
  if (command == Command::corrected) return receivable.standing == Standing::correcting;
  return std::find(kForAll.begin(), kForAll.end(), command) != kForAll.end() ||
         !is_closed(receivable.standing);
}

class BookValues {
 public:
  BookValues(const Session& session, const CompletionRequest& request)
      : session_(session), request_(request) {}

  // First those the command is for, then the rest.
  std::vector<Candidates> references() const {
    Candidates suitable;
    Candidates others;
    std::set<std::string_view> clients;
    for (const auto& receivable : session_.assessment.receivables) {
      const bool is_suitable = suits(request_.options.command, receivable);
      (is_suitable ? suitable : others).push_back({receivable.invoice->number, about(receivable)});
      if (is_suitable && receivable.client != nullptr) clients.insert(receivable.client->id);
    }
    for (const auto& client : session_.book.ledger.clients) {
      (clients.contains(client.id) ? suitable : others).push_back({client.id, client.name});
    }
    return {std::move(suitable), std::move(others)};
  }

  Candidates clients() const {
    Candidates found;
    const auto& clients = session_.book.ledger.clients;
    found.reserve(clients.size());
    for (const auto& client : clients) found.push_back({client.id, client.name});
    return found;
  }

  // Of the playbook of the client that REF names, then those that events call; without a client of all.
  Candidates steps() const {
    const Client* client = named_client();
    const Playbook* own = client != nullptr ? &playbook_of(session_.rulebook, *client) : nullptr;
    Candidates found;
    std::set<std::string_view> seen;
    const auto add = [&](const Playbook& playbook) {
      for (const auto& step : playbook.steps) {
        if (seen.insert(step.id).second)
          found.push_back({step.id, step_title(step.id, session_.look.language)});
      }
    };
    if (own != nullptr) add(*own);
    for (const auto& playbook : session_.book.playbooks) {
      if (own == nullptr || playbook.name == "events") add(playbook);
    }
    return found;
  }

  // What is open on the invoice that REF names.
  Candidates amounts() const {
    if (request_.options.references.empty()) return {};
    const auto invoice = find_invoice_reference(session_, request_.options.references.front());
    if (!invoice || !is_positive((*invoice)->balance.open)) return {};
    return {{to_decimal((*invoice)->balance.open), about(**invoice)}};
  }

 private:
  const Client* named_client() const {
    if (request_.options.references.empty()) return nullptr;
    const auto client = find_client_reference(session_, request_.options.references.front());
    return client ? *client : nullptr;
  }

  // "Studio Lenoir, 1,200.00 EUR, overdue"
  std::string about(const Receivable& receivable) const {
    const Language language = session_.look.language;
    std::string text = receivable.client != nullptr ? receivable.client->name : receivable.invoice->client;
    if (receivable.has_total) text.append(", ").append(money_cell(receivable.balance.open, language));
    return text.append(", ").append(standing_title(receivable.standing, language));
  }

  const Session& session_;
  const CompletionRequest& request_;
};

// Where the shell has left `~/` as it was typed.
Options options_at_home(Options options, const Process& process) {
  const bool is_at_home = options.book.starts_with("~/") || options.book == "~";
  if (is_at_home) options.book.replace(0, 1, process.home);
  return options;
}

std::vector<Candidates> values_in_book(const CompletionRequest& request, const Process& process) {
  const auto session = Session::open(options_at_home(request.options, process), process);
  if (!session) return {};
  const BookValues values(**session, request);
  if (request.value == ValueKind::reference) return values.references();
  if (request.value == ValueKind::step) return {values.steps()};
  if (request.value == ValueKind::amount) return {values.amounts()};
  return {values.clients()};
}

Candidates built_in_files() {
  Candidates found;
  for (const auto& file : embedded_files_to_copy()) found.push_back({std::string(file.path), ""});
  return found;
}

// Each list is of use only when the one before holds nothing that fits.
std::vector<Candidates> lists_for(const CompletionRequest& request, const Process& process) {
  const Catalogue& interface_words = words_of(interface_language(request.options, process, {}));
  switch (request.kind) {
    case CompletionRequest::Kind::nothing:
      return {};
    case CompletionRequest::Kind::command:
      return {commands_below(request.parent, interface_words)};
    case CompletionRequest::Kind::option:
      return {options_of(request, interface_words)};
    case CompletionRequest::Kind::value:
      break;
  }
  switch (request.value) {
    case ValueKind::anything:
    case ValueKind::file:
    case ValueKind::folder:
      return {};
    case ValueKind::words: {
      Candidates words;
      for (const auto& word : request.words) words.push_back({word, ""});
      return {std::move(words)};
    }
    case ValueKind::day:
      return {days(request.options, process)};
    case ValueKind::embedded_path:
      return {built_in_files()};
    case ValueKind::reference:
    case ValueKind::client:
    case ValueKind::step:
    case ValueKind::amount:
      return values_in_book(request, process);
  }
  return {};
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

}  // namespace

std::vector<Candidate> candidates_for(const CompletionRequest& request, const Process& process) {
  auto lists = lists_for(request, process);
  for (auto& list : lists) {
    std::erase_if(list, [&](const Candidate& candidate) {
      const bool is_given =
          request.kind == CompletionRequest::Kind::value &&
          std::find(request.given.begin(), request.given.end(), candidate.value) != request.given.end();
      return is_given || candidate.value.empty() || unwanted_in(candidate.value, false).has_value();
    });
    for (auto& candidate : list) candidate.what = printable(candidate.what);
  }
  for (const auto& list : lists) {
    Candidates fitting;
    std::copy_if(list.begin(), list.end(), std::back_inserter(fitting),
                 [&](const Candidate& candidate) { return candidate.value.starts_with(request.typed); });
    if (!fitting.empty()) return fitting;
  }
  for (const auto& list : lists) {
    Candidates holding;
    std::copy_if(list.begin(), list.end(), std::back_inserter(holding), [&](const Candidate& candidate) {
      return lower(candidate.value).find(lower(request.typed)) != std::string::npos;
    });
    if (holding.size() == 1) return holding;
  }
  return {};
}

}  // namespace relance
