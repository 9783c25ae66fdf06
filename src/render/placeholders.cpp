// SPDX-License-Identifier: MIT
#include "render/placeholders.hpp"

#include <algorithm>

namespace relance {

namespace {

constexpr auto kText = PlaceholderKind::text;
constexpr auto kFlag = PlaceholderKind::flag;
constexpr auto kList = PlaceholderKind::list;

const std::vector<Placeholder> kTable = {
    // general
    {"greeting", kText, "", false},
    {"letter_greeting", kText, "", false},
    {"client_name", kText, "", false},
    {"my_name", kText, "", false},
    {"my_email", kText, "", false},
    {"my_business", kText, "", false},
    {"my_phone", kText, "", false},
    {"sender_name", kText, "", false},
    {"today", kText, "", false},
    {"number", kText, "", false},
    {"numbers", kText, "", false},
    {"ref", kText, "", false},
    {"person", kText, "", false},
    {"contact_name", kText, "", false},
    {"contact_phone", kText, "", false},
    {"contact_email", kText, "", false},
    {"contact_linkedin", kText, "", false},
    {"superior_name", kText, "", false},
    // the invoice that decides
    {"title", kText, "", false},
    {"issued_on", kText, "", false},
    {"sent_on", kText, "", false},
    {"due_on", kText, "", false},
    {"total", kText, "", true},
    {"open", kText, "", true},
    {"received", kText, "", true},
    {"purchase_order", kText, "", false},
    {"purchase_orders", kText, "", false},
    {"pdf", kText, "", false},
    {"terms_text", kText, "", false},
    {"value", kText, "", false},
    // lateness
    {"days_late", kText, "", false},
    {"due_ago", kText, "", false},
    // every invoice listed
    {"invoices", kList, "", false},
    {"several", kFlag, "", false},
    {"invoice_table", kText, "", true},
    {"amount_due", kText, "", true},
    {"credit_deducted", kText, "", true},
    // payment
    {"accounts", kList, "", false},
    {"currency", kText, "accounts", false},
    {"amount", kText, "accounts", true},
    {"iban", kText, "accounts", false},
    {"bic", kText, "accounts", false},
    {"reference", kText, "", false},
    {"structured_reference", kText, "", false},
    {"pay_url", kText, "", false},
    {"payment_methods", kText, "", false},
    {"qr", kFlag, "", false},
    // late-payment sums
    {"late_sums", kFlag, "", false},
    {"claim_mention", kFlag, "", false},
    {"claim_claim", kFlag, "", false},
    {"interest", kText, "", true},
    {"compensation", kText, "", true},
    {"late_rate", kText, "", false},
    {"late_law", kText, "", false},
    {"late_total", kText, "", true},
    {"daily_interest", kText, "", true},
    {"at_least", kFlag, "", false},
    {"late_claims", kList, "", false},
    {"interest_detail", kText, "late_claims", true},
    {"compensation_detail", kText, "late_claims", true},
    {"unknown_from", kText, "late_claims", false},
    {"interest_until", kText, "late_claims", false},
    {"notice_interest", kFlag, "", false},
    {"notice_rate", kText, "", false},
    {"notice_law", kText, "", false},
    // the client
    {"consumer", kFlag, "", false},
    {"business", kFlag, "", false},
    {"public_body", kFlag, "", false},
    {"small", kFlag, "", false},
    {"large", kFlag, "", false},
    {"new_client", kFlag, "", false},
    {"known_client", kFlag, "", false},
    {"high_risk", kFlag, "", false},
    {"law_fr", kFlag, "", false},
    {"law_other", kFlag, "", false},
    // days
    {"deadline_on", kText, "", false},
    {"next_step", kText, "", false},
    {"next_step_on", kText, "", false},
    {"last_contact_on", kText, "", false},
    {"contacts", kList, "", false},
    {"on", kText, "contacts", false},
    {"what", kText, "contacts", false},
    {"meeting_on", kText, "", false},
    {"meeting_time", kText, "", false},
    {"notice_on", kText, "", false},
    {"paid_on", kText, "", false},
    // promise, instalments, offer
    {"promise_on", kText, "", false},
    {"promise_amount", kText, "", true},
    {"instalment_amount", kText, "", true},
    {"instalment_rank", kText, "", false},
    {"instalment_count", kText, "", false},
    {"first_half", kText, "", true},
    {"first_half_on", kText, "", false},
    {"second_half", kText, "", true},
    {"second_half_on", kText, "", false},
    // the account of the client, where the step attaches it
    {"sheets", kList, "", false},
    {"currency", kText, "sheets", false},
    {"items", kList, "sheets", false},
    {"credited", kText, "items", true},
    {"remark", kText, "items", false},
    {"movements", kList, "items", false},
    {"on", kText, "movements", false},
    {"what", kText, "movements", false},
    {"amount", kText, "movements", true},
    {"instalments", kList, "items", false},
    {"amount", kText, "instalments", true},
    {"ages", kList, "sheets", false},
    {"label", kText, "ages", false},
    {"amount", kText, "ages", true},
    {"claims", kList, "sheets", false},
    {"amount", kText, "claims", true},
    {"sum_open", kText, "sheets", true},
    {"sum_late", kText, "sheets", true},
    {"claim_sum", kText, "sheets", true},
    {"sum_with_claim", kText, "sheets", true},
    {"asks_now", kFlag, "", false},
    {"owes", kFlag, "", false},
    {"settled", kFlag, "", false},
    // before the invoice
    {"work_starts_on", kText, "", false},
    {"work_ends_on", kText, "", false},
    {"send_on", kText, "", false},
    {"pays_on_text", kText, "", false},
    {"discount_percent", kText, "", false},
    {"discount_days", kText, "", false},
    {"discount_until", kText, "", false},
    {"discount_amount", kText, "", true},
    {"discount_pay", kText, "", true},
    {"discount_taken", kText, "", true},
    {"average_days", kText, "", false},
    {"days_waiting", kText, "", false},
    {"checklist", kList, "", false},
    {"missing", kList, "", false},
    {"label", kText, "checklist", false},
    {"label", kText, "missing", false},
    // reasons and references
    {"contract", kText, "", false},
    {"correction_reason", kText, "", false},
    {"dispute_reason", kText, "", false},
    {"round_off_amount", kText, "", true},
    {"insolvency_reference", kText, "", false},
    // the decision after a formal notice
    {"routes", kList, "", false},
    {"route_name", kText, "routes", false},
    {"route_text", kText, "routes", false},
    {"route_source", kText, "routes", false},
    {"route_met", kText, "routes", true},
    {"route_evidence", kText, "routes", false},
    {"route_unmet", kText, "routes", true},
    {"route_open", kText, "routes", true},
    {"route_free", kFlag, "routes", false},
    {"legal_remarks", kList, "", false},
    {"remark_text", kText, "legal_remarks", false},
    {"remark_source", kText, "legal_remarks", false},
    {"limitation_years", kText, "", false},
    {"limitation_source", kText, "", false},
    {"limitation_from", kText, "", false},
    {"limitation_from_work", kFlag, "", false},
    {"limitation_on", kText, "", false},
    {"limitation_start", kText, "", false},
    {"limitation_interrupts", kText, "", false},
    {"claim_total", kText, "", true},
    {"claim_parts", kText, "", true},
    {"claim_least", kFlag, "", false},
    {"cost", kText, "", true},
    {"cost_share", kText, "", false},
    {"cost_over_claim", kFlag, "", false},
    // the frames of a letter and of a page
    {"sender_lines", kList, "", false},
    {"recipient_lines", kList, "", false},
    {"line", kText, "sender_lines", false},
    {"line", kText, "recipient_lines", false},
    {"place", kText, "", false},
    {"page_title", kText, "", false},
    {"page_language", kText, "", false},
};

}  // namespace

const std::vector<Placeholder>& placeholders() {
  return kTable;
}

const Placeholder* find_placeholder(std::string_view name, const std::vector<std::string>& open_lists) {
  for (const auto& placeholder : kTable) {
    if (placeholder.name != name) continue;
    const bool is_in_scope = placeholder.list.empty() || std::find(open_lists.begin(), open_lists.end(),
                                                                   placeholder.list) != open_lists.end();
    if (is_in_scope) return &placeholder;
  }
  return nullptr;
}

std::vector<std::string> placeholder_names() {
  std::vector<std::string> names;
  names.reserve(kTable.size());
  for (const auto& placeholder : kTable) names.emplace_back(placeholder.name);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace relance
