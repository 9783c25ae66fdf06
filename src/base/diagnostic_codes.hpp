// SPDX-License-Identifier: MIT
// Every diagnostic has a code that never changes its meaning: scripts and the manual name it. E0xx are errors
// (the file is left out), W0xx warnings. tests/errors/ holds one broken book for each of them.
//
//   E001-E009 the file as a whole       E030-E039 between the files of a book
//   E010-E029 keys and values           E040-E049 playbooks
//                                         E050-E059 found by `check` only
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace relance {

enum class DiagnosticCode {
  // the file as a whole
  unreadable,
  not_a_file,
  too_big,
  not_utf8,
  nul_byte,
  too_deep,
  not_toml,
  outside_book,
  // keys and values
  missing_key,
  wrong_type,
  unknown_word,
  out_of_range,
  bad_amount,
  bad_number,
  bad_terms,
  unknown_currency,
  bad_email,
  control_character,
  direction_override,
  bad_country,
  bad_name,
  bad_holidays,
  empty_text,
  bad_date,
  duplicate_rate,
  bad_law,
  // between the files of a book
  duplicate_number,
  unknown_client,
  broken_client,
  due_before_issued,
  missing_total,
  instalments_sum,
  amount_sign,
  bad_credit_note,
  unknown_playbook,
  broken_profile,
  // playbooks
  bad_when,
  duplicate_step,
  ladder_order,
  notice_without_contact,
  unknown_step,
  unknown_text,
  no_channel,
  // found by `check` only
  missing_file,
  bad_text,
  // warnings
  bad_account,
  unknown_key,
  terms_assumed,
  event_step,
  no_holidays,
  ends_before_start,
  rate_gap,
  odd_rate,
  // warnings of `check` only
  would_be_refused,
  nobody_to_reach,
  long_terms,
  missing_twin,
  no_account,
  no_bank_check,
  no_sender,
  no_thread,
  late_discount,
  rates_ended,
  missing_mention,
  rate_below_floor,
  claim_to_declare,
  limitation,
};

struct CodeEntry {
  DiagnosticCode code;
  std::string_view text;   // "E012"
  std::string_view title;  // one line, for the manual and the gallery
};

// In the order of the enumeration.
std::span<const CodeEntry> all_codes();
std::string_view text_of(DiagnosticCode code);
Severity severity_of(DiagnosticCode code);

// What was met and expected, and what to do about it (base/result.hpp Failure), at a place.
Diagnostic make_diagnostic(DiagnosticCode code, Place place, Wording message, Wording hint = {});

}  // namespace relance
