// SPDX-License-Identifier: MIT
#include "store/read_profile.hpp"

#include <algorithm>
#include <set>

#include "store/read_late_payment.hpp"
#include "store/written_text.hpp"

namespace relance {

namespace {

constexpr Range kGap = {0, 365};
constexpr Range kBucketEdge = {1, 3650};

enum class WeekDay { sunday, monday, tuesday, wednesday, thursday, friday, saturday };

}  // namespace

template <>
inline constexpr WordTable<WeekDay, 7> kWords<WeekDay> = {{
    {WeekDay::monday, "monday"},
    {WeekDay::tuesday, "tuesday"},
    {WeekDay::wednesday, "wednesday"},
    {WeekDay::thursday, "thursday"},
    {WeekDay::friday, "friday"},
    {WeekDay::saturday, "saturday"},
    {WeekDay::sunday, "sunday"},
}};

namespace {

std::map<std::string, std::string> read_iban(TableReader& me, Reading& reading) {
  std::map<std::string, std::string> accounts;
  const auto* found =
      me.table("iban", wording("write iban = {{ EUR = \"FR76...\" }}: one account for each currency"));
  if (found == nullptr) return accounts;
  TableReader table(*found, reading, in_ticks("iban"));
  for (const auto& entry : found->entries) {
    const auto currency = Currency::from_code(entry.key);
    if (!currency) table.complain(DiagnosticCode::unknown_currency, entry.spot, currency.error());
    accounts[entry.key] = table.text(entry.key);
  }
  return accounts;
}

void read_me(Me& me, TableReader& table, Reading& reading) {
  me.spot = table.spot();
  me.name = table.required_text("name", "\"Camille Durand\"");
  me.business = table.text("business");
  me.email = table.email("email");
  me.phone = table.text("phone");
  me.address = table.texts("address");
  me.registration = table.text("registration");
  me.vat_number = table.text("vat_number");
  me.vat_mention = table.text("vat_mention");
  me.country = table.country("country");
  me.country_spot = table.spot("country");
  me.language = table.word<Language>("language");
  me.iban = read_iban(table, reading);
  me.bic = table.text("bic");
  me.payment_methods = table.texts("payment_methods");
}

std::optional<Mailbox> read_mailbox(TableReader& senders, std::string_view key) {
  Mailbox box;
  senders.within(key, verbatim("[sender." + std::string(key) + "]"), [&box](TableReader& table) {
    box.name = table.text("name");
    box.email = table.email("email");
  });
  if (box.name.empty() && box.email.empty()) return std::nullopt;
  return box;
}

void read_buckets(Defaults& defaults, TableReader& table) {
  const auto edges = table.integers("buckets", kBucketEdge);
  const auto* entry = table.find("buckets");
  if (entry == nullptr) return;
  const bool is_ascending =
      std::adjacent_find(edges.begin(), edges.end(), std::greater_equal<>()) == edges.end();
  if (edges.empty() || !is_ascending) {
    table.complain(DiagnosticCode::out_of_range, entry->value.spot,
                   {wording("`buckets` are not in ascending order, at least one day number was expected"),
                    wording("write buckets = [30, 60, 90]")});
    return;
  }
  defaults.buckets = edges;
}

void read_defaults(ProfileReading& out, TableReader& table) {
  Defaults& defaults = out.profile.defaults;
  if (const auto currency = table.currency("currency")) {
    defaults.currency = *currency;
  } else {
    out.gaps.currency = table.has("currency");
  }
  defaults.terms = table.terms("terms");
  out.gaps.terms = table.has("terms") && !defaults.terms;
  defaults.min_gap_days = table.integer("min_gap_days", kGap).value_or(defaults.min_gap_days);
  defaults.nudge_gap_days = table.integer("nudge_gap_days", kGap).value_or(defaults.nudge_gap_days);
  defaults.loosen = table.boolean("loosen").value_or(defaults.loosen);
  defaults.tolerance = table.plain_amount("tolerance").value_or(defaults.tolerance);
  defaults.legal_cost = table.plain_amount("legal_cost");
  defaults.pre_due_call = table.word<PreDueCall>("pre_due_call").value_or(defaults.pre_due_call);
  read_buckets(defaults, table);
}

void read_calendar(CalendarChoice& calendar, TableReader& table) {
  calendar.holidays = table.text("holidays");
  calendar.holidays_spot = table.spot("holidays");
  calendar.closed = table.days("closed");
  const auto* weekend = table.find("weekend");
  if (weekend == nullptr) return;
  std::set<unsigned> days;
  for (const auto day : table.words<WeekDay>("weekend")) days.insert(static_cast<unsigned>(day));
  if (days.size() == 7) {
    table.complain(
        DiagnosticCode::bad_holidays, weekend->value.spot,
        {wording("every day of the week is a weekend, at least one working day was expected"), {}});
    return;
  }
  calendar.weekend.clear();
  for (const auto day : days) calendar.weekend.emplace_back(day);
}

void read_top(ProfileReading& out, TableReader& root, Reading& reading) {
  Profile& profile = out.profile;
  if (!root.has("me")) {
    root.complain(DiagnosticCode::missing_key, root.spot(),
                  {wording("`name` is missing, there is no [me]"),
                   wording("add [me] and below it name = \"Camille Durand\"")});
  }
  root.within("me", verbatim("[me]"), [&](TableReader& table) { read_me(profile.me, table, reading); });
  root.within("sender", verbatim("[sender]"), [&](TableReader& table) {
    profile.reminders = read_mailbox(table, "reminders");
    profile.collector = read_mailbox(table, "collector");
  });
  root.within("defaults", verbatim("[defaults]"), [&](TableReader& table) { read_defaults(out, table); });
  profile.late_payment = read_late_payment(root);
  root.within("bank", verbatim("[bank]"), [&](TableReader& table) {
    profile.bank.checked = table.day("checked");
    profile.bank.spot = table.spot("checked");
    profile.bank.max_age_days = table.integer("max_age_days", {0, 3650}).value_or(profile.bank.max_age_days);
  });
  root.within("calendar", verbatim("[calendar]"),
              [&](TableReader& table) { read_calendar(profile.calendar, table); });
  root.finish();
}

}  // namespace

ProfileReading read_profile(Reading& reading) {
  ProfileReading out;
  const auto tree = parse_toml(reading);
  if (!tree) {
    out.gaps = {true, true};
    return out;
  }
  check_texts(*tree, reading);
  TableReader root(*tree, reading, verbatim("relance.toml"));
  // [defaults] that is no table says something about both.
  const auto* defaults = find_entry(*tree, "defaults");
  const bool is_unreadable = defaults != nullptr && defaults->value.kind != TomlKind::table;
  out.gaps = {is_unreadable, is_unreadable};
  read_top(out, root, reading);
  return out;
}

}  // namespace relance
