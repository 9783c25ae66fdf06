// SPDX-License-Identifier: MIT
#include "cli/session.hpp"

#include <algorithm>

#include "base/diagnostic_codes.hpp"
#include "cli/as_of.hpp"
#include "cli/exit_code.hpp"
#include "cli/interface_look.hpp"
#include "defaults/embedded.hpp"
#include "receivable/late_sums_of.hpp"
#include "render/locale.hpp"
#include "store/book_files.hpp"
#include "store/interface_words.hpp"

namespace relance {

namespace {

Result<std::string> locate_book(const Options& options, const Process& process) {
  std::string named = options.book.empty() ? process.book_variable : options.book;
  if (named.empty()) {
    if (const auto found = find_book(process.folder)) return *found;
    return failure(
        wording("no book here: no relance.toml in this folder or above it"),
        wording(
            "go to your book's folder, name it with -C DIR or RELANCE_BOOK, or make one: `relance init`"));
  }
  if (named.front() != '/') named = process.folder + "/" + named;
  while (named.size() > 1 && named.back() == '/') named.pop_back();
  const auto found = find_book(named);
  const bool is_that_folder = found && read_file(named, std::string(kProfileFile)).has_value();
  const bool is_broken_there = found && !is_that_folder && *found == named;
  if (is_that_folder || is_broken_there) return named;
  return failure(wording("`{}` is not a book: no relance.toml in it",
                         options.book.empty() ? process.book_variable : options.book),
                 wording("name the folder that holds relance.toml"));
}

// Plans need balances, so they are checked here, after the reading and before the assessment. What is left
// out of the ledger for them.
std::vector<LeftOut> leave_out_bad_plans(Book& book) {
  std::vector<LeftOut> bad_plans;
  for (const auto& mismatch : plan_mismatches(book.ledger)) {
    const Place place{mismatch.invoice->file, mismatch.plan->spot.line, mismatch.plan->spot.column};
    book.diagnostics.push_back(
        make_diagnostic(DiagnosticCode::instalments_sum, place,
                        wording("the plan's instalments add up to {}, what was open that day is {}",
                                to_decimal(mismatch.planned), to_decimal(mismatch.open)),
                        wording("make the instalments add up to the open balance")));
    LeftOut left;
    left.file = mismatch.invoice->file;
    left.number = mismatch.invoice->number;
    left.client = mismatch.invoice->client;
    bad_plans.push_back(left);
    book.ledger.left_out.push_back(std::move(left));
  }
  std::erase_if(book.ledger.invoices, [&](const Invoice& invoice) {
    return std::any_of(book.ledger.left_out.begin(), book.ledger.left_out.end(),
                       [&](const LeftOut& left) { return left.file == invoice.file; });
  });
  std::sort(book.ledger.left_out.begin(), book.ledger.left_out.end(),
            [](const LeftOut& a, const LeftOut& b) { return a.file < b.file; });
  quote_lines(book.root, book.diagnostics);
  sort_by_place(book.diagnostics);
  return bad_plans;
}

// `calendars` are those that have been made from the same laws before.
LawCalendars calendars_of_laws(const Book& book, LawCalendars calendars) {
  const Ledger& ledger = book.ledger;
  const auto need = [&](const LatePayment& keys) {
    const auto nearest = nearest_wins(keys, ledger.profile.late_payment);
    const auto rules = with_defaults(nearest, ledger.profile.me.country, book.laws);
    if (rules.move_due && !calendars.contains(rules.law))
      calendars.emplace(rules.law, law_calendar(law_named(book.laws, rules.law)));
  };
  need({});
  for (const auto& client : ledger.clients) need(client.late_payment);
  for (const auto& invoice : ledger.invoices) {
    if (!invoice.late_payment->law && !invoice.late_payment->move_due) continue;
    const Client* client = find_client(ledger, invoice.client);
    need(client ? nearest_wins(invoice.late_payment, client->late_payment) : *invoice.late_payment);
  }
  return calendars;
}

BankCheck bank_check(const Bank& bank, Date as_of) {
  BankCheck check;
  check.checked = bank.checked;
  check.age_days = bank.checked ? std::max(0, days_between(*bank.checked, as_of)) : 0;
  check.is_old = !bank.checked || check.age_days > bank.max_age_days;
  return check;
}

}  // namespace

Session::Session(const Options& given, const Process& from, Book loaded, Date day, LawCalendars known)
    : options(given),
      process(from),
      book(std::move(loaded)),
      as_of(day),
      rulebook{book.playbooks, book.calendar, book.ledger.profile} {
  bad_plans_ = leave_out_bad_plans(book);
  around.working_days = book.calendar;
  around.laws = &book.laws;
  around.by_law = calendars_of_laws(book, std::move(known));
  around.is_chase_step = [this](const Client& client, const std::string& id) {
    return is_chase_step(rulebook, client, id);
  };
  around.is_reminder = [this](const Client& client, const Event& event) {
    return is_reminder(rulebook, client, event);
  };
  assessment = assess(book.ledger, around, as_of);
  average_days = average_days_to_payment(assessment);
  look = look_of(options, process, book);
  look.as_of = as_of;
  bank = bank_check(book.ledger.profile.bank, as_of);
  texts = [this](const std::string& path) -> std::optional<std::string> {
    const std::string full = "templates/" + path;
    if (const auto own = book.templates.find(full); own != book.templates.end()) return own->second;
    if (const auto built_in = embedded_text(full)) return std::string(*built_in);
    return std::nullopt;
  };
}

namespace {

// Refused where no rate can be: an assumption must be one that could be true.
Result<std::optional<Decimal>> assumed_rate_of(const Options& options) {
  if (options.assumed_rate.empty()) return std::optional<Decimal>{};
  const auto rate = parse_decimal(options.assumed_rate);
  constexpr int kHighestAssumed = 1000;  // as `rate` in a book
  if (rate && *rate >= Decimal{} && *rate <= Decimal{kHighestAssumed, 0}) return std::optional(*rate);
  return failure(wording("`{}` is no rate", options.assumed_rate),
                 wording("write per cent a year with a point, as in 12.65"));
}

}  // namespace

Result<std::unique_ptr<Session>> Session::open(const Options& options, const Process& process,
                                               ReadCount* count) {
  Date day = process.today;
  if (!options.as_of.empty()) {
    const auto named = parse_day_word(options.as_of, process.today);
    if (!named) return tl::make_unexpected(named.error());
    day = *named;
  }
  if (!options.until.empty()) {
    const auto named = parse_day_word(options.until, process.today);
    if (!named) return tl::make_unexpected(named.error());
  }
  const auto root = locate_book(options, process);
  if (!root) return tl::make_unexpected(root.error());
  const auto assumed = assumed_rate_of(options);
  if (!assumed) return tl::make_unexpected(assumed.error());
  auto session = std::unique_ptr<Session>(new Session(options, process, load_book(*root, count), day, {}));
  session->assumed_rate = *assumed;
  return session;
}

std::optional<LateSums> Session::late_sums(const Receivable& receivable) const {
  return late_sums_of(receivable, book.rates, assumed_rate);
}

std::unique_ptr<Session> Session::read_again(const std::set<std::string>& client_ids) const {
  std::vector<std::string> files;
  for (const auto& id : client_ids) {
    for (const auto* receivable : receivables_of(assessment, id)) files.push_back(receivable->invoice->file);
  }
  // Their credit notes want to find them.
  for (const auto& left : bad_plans_) {
    if (client_ids.contains(left.client)) files.push_back(left.file);
  }
  std::sort(files.begin(), files.end());
  return std::unique_ptr<Session>(
      new Session(options, process, load_part(book, files), as_of, around.by_law));
}

std::unique_ptr<Session> Session::on_another_day(Ledger ledger, Date day) const {
  Options other = options;
  other.as_of = to_iso(day);
  other.step.clear();
  other.format = OutputFormat::text;
  Book seen{book.root,  std::move(ledger), book.playbooks, book.laws,
            book.rates, book.calendar,     book.templates, {}};
  return std::unique_ptr<Session>(new Session(other, process, std::move(seen), day, around.by_law));
}

Moment Session::moment() const {
  constexpr int kNoon = 12 * 60 * 60;
  return options.as_of.empty() ? process.now : Moment{as_of, kNoon, 0};
}

Date Session::parse_day(const std::string& word, Date otherwise) const {
  return word.empty() ? otherwise : parse_day_word(word, as_of).value_or(otherwise);
}

Date Session::day_to_act(Date on) const {
  const bool is_day_off = !book.calendar.is_working_day(as_of);
  return is_day_off ? std::max(on, book.calendar.working_day_on_or_after(as_of)) : on;
}

std::vector<ListedInvoice> Session::listed(const std::vector<const Receivable*>& of_one_client) const {
  std::vector<ListedInvoice> list;
  if (of_one_client.empty()) return list;
  const Client& client = *of_one_client.front()->client;
  const auto view = view_client(rulebook, receivables_of(assessment, client.id), as_of);
  for (const auto* receivable : of_one_client) {
    ListedInvoice listed;
    listed.receivable = receivable;
    for (const auto* terms :
         {&receivable->invoice->terms, &client.terms, &book.ledger.profile.defaults.terms}) {
      if (*terms && listed.terms.empty()) listed.terms = (*terms)->written;
    }
    // fine print E48: nothing comes for what is closed or held.
    const bool may_come = !is_closed(receivable->standing) && receivable->standing != Standing::held;
    const auto outlook = may_come ? look_at(rulebook, view, *receivable) : Outlook{};
    if (outlook.step) listed.next = NextStep{outlook.step->id, day_to_act(outlook.on)};
    list.push_back(std::move(listed));
  }
  return list;
}

ListedInvoice Session::listed(const Receivable& receivable) const {
  return listed(std::vector<const Receivable*>{&receivable}).front();
}

Envelope Session::envelope_of(const Diagnostics& diagnostics) const {
  // What scripts read does not depend on where they run: only --lang changes its language.
  return {as_of, diagnostics, options.language.empty() ? words_of(Language::en) : words()};
}

const Catalogue& Session::words() const {
  return words_of(look.language);
}

Wording diagnostics_text(const Session& session) {
  Wording out;
  for (const auto& diagnostic : session.book.diagnostics) {
    if (session.options.is_quiet && diagnostic.severity == Severity::warning) continue;
    out += describe(diagnostic);
  }
  return out;
}

Wording left_out_remark(const Session& session) {
  const auto text = left_out_text(session.book.ledger.left_out, {session.look.language, session.as_of, {}});
  return text.empty() ? Wording{} : verbatim("relance: " + text);
}

bool has_broken_profile(const Session& session) {
  const auto& diagnostics = session.book.diagnostics;
  return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::error && diagnostic.place.file == kProfileFile;
  });
}

int exit_code_of(const Session& session, int otherwise) {
  return has_errors(session.book.diagnostics) ? exit_code::kBadBook : otherwise;
}

}  // namespace relance
