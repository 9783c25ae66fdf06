// SPDX-License-Identifier: MIT
#include "base/diagnostic_codes.hpp"

#include <array>
#include <utility>

namespace relance {

namespace {

using enum DiagnosticCode;

constexpr std::size_t kCount = static_cast<std::size_t>(limitation) + 1;

constexpr std::array<CodeEntry, kCount> kCodes = {{
    {unreadable, "E001", "a file or folder of the book cannot be read"},
    {not_a_file, "E002", "what should be a file is a pipe, a device, a socket or a folder"},
    {too_big, "E003", "a file is larger than 4 MiB"},
    {not_utf8, "E004", "a file is not UTF-8 text"},
    {nul_byte, "E005", "a file holds a zero byte"},
    {too_deep, "E006", "a file is nested too deep or holds too many tables"},
    {not_toml, "E007", "a file is not TOML"},
    {outside_book, "E008", "a path leaves the book"},
    {missing_key, "E010", "a required key is missing"},
    {wrong_type, "E011", "a value is of the wrong type"},
    {unknown_word, "E012", "a value is none of the accepted words"},
    {out_of_range, "E013", "a number is out of range"},
    {bad_amount, "E014", "an amount cannot be read"},
    {bad_number, "E015", "a decimal number cannot be read"},
    {bad_terms, "E016", "payment terms cannot be read"},
    {unknown_currency, "E017", "a currency is not in ISO 4217"},
    {bad_email, "E018", "an e-mail address is not one plain address"},
    {control_character, "E019", "a text holds a control character"},
    {direction_override, "E020", "a text holds a character that reorders what is shown"},
    {bad_country, "E021", "a country is not two capital letters"},
    {bad_name, "E022", "a name has characters that names may not have"},
    {bad_holidays, "E023", "a calendar cannot be used"},
    {empty_text, "E024", "a required text is empty"},
    {bad_date, "E025", "a date is out of range"},
    {duplicate_rate, "E026", "a rate is written twice for the same day"},
    {bad_law, "E027", "a file about a law does not hold together"},
    {duplicate_number, "E030", "two invoices have the same number"},
    {unknown_client, "E031", "an invoice names a client that does not exist"},
    {broken_client, "E032", "the client of an invoice could not be read"},
    {due_before_issued, "E033", "an invoice is due before it is issued"},
    {missing_total, "E034", "an issued invoice has no total"},
    {instalments_sum, "E035", "instalments do not add up to the total"},
    {amount_sign, "E036", "an amount is negative, or zero where it may not be"},
    {bad_credit_note, "E037", "a credit note does not fit the invoice it names"},
    {unknown_playbook, "E038", "a client names a playbook that does not exist"},
    {broken_profile, "E039", "an invoice needs a key of relance.toml that could not be read"},
    {bad_when, "E040", "the day of a step cannot be read"},
    {duplicate_step, "E041", "two steps of a playbook have the same id"},
    {ladder_order, "E042", "the steps after the due date are out of order"},
    {notice_without_contact, "E043", "a formal notice comes before any other contact about the debt"},
    {unknown_step, "E044", "a step follows one that does not exist"},
    {unknown_text, "E045", "a step has no text"},
    {no_channel, "E046", "a step has no channel"},
    {missing_file, "E050", "a file that the book names cannot be used"},
    {bad_text, "E051", "a text of the book cannot be used"},
    {bad_account, "E052", "an account number is not valid"},
    {unknown_key, "W001", "a key is not known"},
    {terms_assumed, "W002", "no due date and no terms: 30 days are assumed"},
    {event_step, "W003", "an event names a step that no playbook has"},
    {no_holidays, "W004", "there is no holiday calendar for the country"},
    {ends_before_start, "W005", "something ends before it begins"},
    {rate_gap, "W006", "a series of rates has a gap"},
    {odd_rate, "W007", "a rate does not fit the series it is made from"},
    {would_be_refused, "W010", "an invoice lacks what its client requires"},
    {nobody_to_reach, "W011", "a client has no contact with an address"},
    {long_terms, "W012", "terms are longer than the law allows"},
    {missing_twin, "W013", "a text of the book is missing in the other language"},
    {no_account, "W014", "there is no account for a currency that is invoiced"},
    {no_bank_check, "W015", "the bank was never checked, or too long ago"},
    {no_sender, "W016", "there is no address to send from"},
    {no_thread, "W017", "a Message-ID is not of the form <...@...>"},
    {late_discount, "W018", "an early-payment discount outlives the due day"},
    {rates_ended, "W019", "the published rates end before the day"},
    {missing_mention, "W020", "the country of the user asks for something that is missing"},
    {rate_below_floor, "W021", "a contract rate is under the least the law allows"},
    {claim_to_declare, "W022", "a client is insolvent and the claim is not declared"},
    {limitation, "W023", "the time to bring a claim to court is running out, or has run"},
}};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < kCodes.size(); ++i) {
    if (kCodes[i].code != static_cast<DiagnosticCode>(i)) return false;
  }
  return true;
}
static_assert(is_in_order(), "the table follows the enumeration");

const CodeEntry& entry_of(DiagnosticCode code) {
  return kCodes[static_cast<std::size_t>(code)];
}

}  // namespace

std::span<const CodeEntry> all_codes() {
  return kCodes;
}

std::string_view text_of(DiagnosticCode code) {
  return entry_of(code).text;
}

Severity severity_of(DiagnosticCode code) {
  return entry_of(code).text.front() == 'E' ? Severity::error : Severity::warning;
}

Diagnostic make_diagnostic(DiagnosticCode code, Place place, Wording message, Wording hint) {
  Diagnostic diagnostic;
  diagnostic.code = std::string(text_of(code));
  diagnostic.severity = severity_of(code);
  diagnostic.place = std::move(place);
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  return diagnostic;
}

}  // namespace relance
