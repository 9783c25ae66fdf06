// SPDX-License-Identifier: MIT
#include "kept_promises.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/printable.hpp"
#include "book_on.hpp"
#include "defaults/embedded.hpp"
#include "fuzz_input.hpp"
#include "playbook/schedule.hpp"
#include "receivable/journal.hpp"
#include "receivable/late_sums_of.hpp"
#include "render/draft_maker.hpp"
#include "render/locale.hpp"
#include "render/reason_text.hpp"
#include "render/reports.hpp"
#include "store/book_paths.hpp"
#include "store/load_calendar.hpp"

namespace relance::fuzz {

namespace {

using Sums = std::map<std::string, Minor>;

Ledger without_bad_plans(Ledger ledger) {
  for (const auto& mismatch : plan_mismatches(ledger)) {
    ledger.left_out.push_back({mismatch.invoice->file, mismatch.invoice->number, {}, {}});
  }
  std::erase_if(ledger.invoices, [&](const Invoice& invoice) {
    return std::any_of(ledger.left_out.begin(), ledger.left_out.end(),
                       [&](const LeftOut& left) { return left.file == invoice.file; });
  });
  return ledger;
}

// By the name of the set, as laws give it; what is no set has weekends only. Each takes long to work out.
const Calendar& law_holidays(const std::string& name) {
  static const std::map<std::string, Calendar> kCalendars = [] {
    std::map<std::string, Calendar> calendars;
    for (const auto& file : embedded_files()) {
      if (!file.path.starts_with("holidays/")) continue;
      LawRules law;
      law.holidays = stem_of(file.path);
      calendars.emplace(law.holidays, law_calendar(law));
    }
    return calendars;
  }();
  static const Calendar kWeekends;
  const auto found = kCalendars.find(name);
  return found == kCalendars.end() ? kWeekends : found->second;
}

// Put together as cli/session does.
class SeenBook {
 public:
  SeenBook(const BookAtHand& book, Date as_of)
      : rates(book.rates),
        ledger(without_bad_plans(book.ledger)),
        rulebook{book.playbooks, book.calendar, ledger.profile} {
    around.working_days = book.calendar;
    around.laws = &book.laws;
    for (const auto& [name, law] : book.laws) {
      if (law.move_due) around.by_law.emplace(name, law_holidays(law.holidays));
    }
    around.is_chase_step = [this](const Client& client, const std::string& id) {
      return is_chase_step(rulebook, client, id);
    };
    around.is_reminder = [this](const Client& client, const Event& event) {
      return is_reminder(rulebook, client, event);
    };
    assessment = assess(ledger, around, as_of);
    morning = recommend(rulebook, assessment);
  }
  SeenBook(const SeenBook&) = delete;
  SeenBook& operator=(const SeenBook&) = delete;

  const Rates& rates;
  Ledger ledger;
  Rulebook rulebook;
  Surroundings around;
  Assessment assessment;
  Morning morning;
};

void must_contact_once(const SeenBook& seen) {
  std::set<std::string> contacted;
  for (const auto& action : seen.morning.actions) {
    must(action.lead != nullptr && action.step != nullptr && !action.covered.empty(), "an action is whole");
    must(action.on <= seen.morning.as_of, "nothing is recommended before its day", action.step->id);
    const bool is_contact = is_contact_step(*action.step) && action.step->id != "send-invoice" &&
                            action.step->id != "fix-invoice";
    if (is_contact)
      must(contacted.insert(action.client->id).second, "one contact a client and day", action.client->id);
    for (const auto& amount : action.amounts) {
      must(!is_negative(amount), "no negative amount is asked", action.step->id);
    }
  }
  const bool is_day_off = !seen.rulebook.calendar.is_working_day(seen.morning.as_of);
  must(!is_day_off || seen.morning.actions.empty(), "nobody is contacted on a day off");
}

void must_tell_of_each(const SeenBook& seen) {
  std::set<const Receivable*> acted;
  std::set<const Receivable*> waiting;
  for (const auto& action : seen.morning.actions) {
    for (const auto& covered : action.covered) acted.insert(covered.receivable);
  }
  for (const auto& entry : seen.morning.waiting) {
    must(waiting.insert(entry.receivable).second, "an invoice waits once", entry.receivable->invoice->number);
    must(!acted.contains(entry.receivable), "what is in an action does not wait",
         entry.receivable->invoice->number);
    must(!entry.until || *entry.until > seen.morning.as_of, "what waits, waits until a day to come");
  }
  for (const auto& receivable : seen.assessment.receivables) {
    must(is_closed(receivable.standing) || acted.contains(&receivable) || waiting.contains(&receivable),
         "an open invoice is in an action or waits", receivable.invoice->number);
  }
}

void must_add_up(const Receivable& receivable, const Rates& rates) {
  const auto& balance = receivable.balance;
  const auto& number = receivable.invoice->number;
  // What a credit note holds is used up by the invoice it names.
  if (receivable.standing == Standing::is_void || is_credit_note(*receivable.invoice)) return;
  must(balance.paid + balance.credited + balance.written_off + balance.open == balance.total,
       "a total is what was paid, credited, written off and is open", number);
  must(receivable.days_past_due >= 0, "days past due are not negative", number);
  Minor missing = 0;
  for (const auto& portion : receivable.portions) {
    must(!is_negative(portion.missing) && portion.due >= portion.due_as_written, "a portion is sound",
         number);
    missing += portion.missing.minor();
  }
  must(receivable.portions.empty() || missing == std::max(balance.open.minor(), Minor{0}),
       "the portions add up to what is open", number);
  if (const auto late = late_sums_of(receivable, rates)) {
    must(late->total == late->open + late->interest + late->compensation, "late sums add up", number);
    must(late->open == balance.open && !is_negative(late->compensation), "late sums are beside what is open",
         number);
  }
}

Sums without_zeros(Sums sums) {
  std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
  return sums;
}

// The ageing, by due day and by invoice, and the receivable accounts of the journal hold the same.
void must_agree(const SeenBook& seen) {
  Sums open;
  for (const auto& receivable : seen.assessment.receivables) {
    if (is_in_aging(receivable))
      open[std::string(receivable.invoice->currency.code())] += receivable.balance.open.minor();
  }
  open = without_zeros(std::move(open));
  for (const bool by_invoice : {false, true}) {
    Sums aged;
    const auto aging =
        age(seen.assessment, seen.ledger.profile.defaults.buckets, AgingBasis::due, by_invoice);
    for (const auto& row : aging.rows) {
      Minor sum = 0;
      for (const auto& bucket : row.buckets) sum += bucket.minor();
      must(sum == row.total.minor(), "a row of the ageing adds up");
      aged[std::string(row.currency.code())] += sum;
    }
    must(without_zeros(std::move(aged)) == open, "the ageing holds what is open");
  }
  Sums booked;
  for (const auto& entry : journal_of(seen.assessment)) {
    Minor sum = 0;
    for (const auto& posting : entry.postings) {
      sum += posting.amount.minor();
      if (posting.account == JournalAccount::receivable)
        booked[std::string(posting.amount.currency.code())] += posting.amount.minor();
    }
    must(sum == 0, "an entry of the journal adds up to nothing", entry.receivable->invoice->number);
  }
  must(without_zeros(std::move(booked)) == open, "the journal holds what is open");
}

TodayTexts texts_of(const SeenBook& seen, Language language) {
  TodayTexts texts;
  for (const auto& action : seen.morning.actions) {
    texts.actions.push_back({{}, reason_texts(action.reasons, seen.morning.as_of, language)});
  }
  for (const auto& waiting : seen.morning.waiting) {
    texts.waiting.push_back(reason_text(waiting.reason, seen.morning.as_of, language));
  }
  return texts;
}

void must_print_cleanly(const SeenBook& seen) {
  const Date as_of = seen.morning.as_of;
  std::vector<ListedInvoice> listed;
  for (const auto& receivable : seen.assessment.receivables) listed.push_back({&receivable, {}, {}});
  const auto aging = age(seen.assessment, seen.ledger.profile.defaults.buckets, AgingBasis::issued, true);
  for (const auto language : {Language::fr, Language::en}) {
    const Look look{language, as_of, {}};
    const auto texts = texts_of(seen, language);
    must_be_clean(today_report({seen.morning, texts, seen.ledger.left_out, true}, look));
    must_be_clean(list_report(listed, seen.ledger.left_out, look));
    must_be_clean(aging_report(aging, seen.ledger.left_out, look));
  }
  const Envelope envelope{as_of, {}};
  must_be_clean(today_json(envelope, seen.morning, texts_of(seen, Language::en), seen.ledger.left_out));
  must_be_clean(list_json(envelope, listed, seen.ledger.left_out));
}

void must_draft(const SeenBook& seen, const Action& action) {
  std::vector<const Receivable*> of_client;
  if (action.client != nullptr) of_client = receivables_of(seen.assessment, action.client->id);
  const DraftContext context{.profile = seen.ledger.profile,
                             .rates = seen.rates,
                             .calendar = seen.rulebook.calendar,
                             .texts = test::built_in_text,
                             .as_of = seen.morning.as_of,
                             .habits = habits_of(of_client),
                             .of_client = of_client,
                             .has_pdf = {}};
  const auto draft = make_draft(action, context);
  if (!draft) return;
  must_be_clean(draft->body);
  must_be_clean(draft->letter);
  must(draft->subject.find('\n') == std::string::npos, "a subject is one line", draft->subject);
}

}  // namespace

void must_be_clean(std::string_view text) {
  must(is_valid_utf8(text), "what is printed is UTF-8", text);
  must(!unwanted_in(text, true), "what is printed holds no control character", text);
}

void must_keep_promises(const BookAtHand& book, Date as_of) {
  const SeenBook seen(book, as_of);
  must_contact_once(seen);
  must_tell_of_each(seen);
  for (const auto& receivable : seen.assessment.receivables) {
    must_add_up(receivable, seen.rates);
    const auto steps = schedule_of(seen.rulebook, seen.around, seen.assessment, receivable, std::nullopt);
    must(std::is_sorted(steps.begin(), steps.end(),
                        [](const ScheduledStep& a, const ScheduledStep& b) { return a.on < b.on; }),
         "a schedule goes forward", receivable.invoice->number);
  }
  must_agree(seen);
  must_print_cleanly(seen);
  for (const auto& action : seen.morning.actions) must_draft(seen, action);
}

}  // namespace relance::fuzz
