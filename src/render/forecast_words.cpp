// SPDX-License-Identifier: MIT
#include "render/forecast_words.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "render/locale.hpp"

namespace relance {

namespace {

std::string said(std::string_view form, const std::string& one, const std::string& two = {},
                 const std::string& three = {}) {
  return fmt::format(fmt::runtime(form), one, two, three);
}

struct Sentence {
  const Expectation& part;
  Language language;

  std::string_view either(std::string_view fr, std::string_view en) const { return pick(language, fr, en); }

  // "12 days after the due day", "on the due day", "3 days before the run"
  std::string after(int days) const {
    const auto start = part.is_on_run ? either("la date de r\u00e8glement habituelle", "the client's pay run")
                                      : either("l\u2019\u00e9ch\u00e9ance", "the due day");
    if (days == 0) {
      const auto on = part.is_on_run ? either("le jour de r\u00e8glement habituel", "on the client's pay run")
                                     : either("le jour de l\u2019\u00e9ch\u00e9ance", "on the due day");
      return std::string(on);
    }
    const auto form =
        days > 0 ? either("{} apr\u00e8s {}", "{} after {}") : either("{} avant {}", "{} before {}");
    return said(form, days_text(std::abs(days), language), std::string(start));
  }

  // Never one: a sample is larger.
  std::string invoices(std::size_t count) const {
    return std::to_string(count) + " " + std::string(either("factures", "invoices"));
  }

  static std::string with_sign(int days) { return (days > 0 ? "+" : "") + std::to_string(days); }

  std::string spread() const {
    if (part.early_days == part.late_days) return {};
    return said(either(" (quartiles : {} et {})", " (quartiles: {} and {})"), with_sign(part.early_days),
                with_sign(part.late_days));
  }

  std::string left_out() const {
    if (part.left_out == 0) return {};
    const auto form = part.left_out == 1
                          ? either(", {} r\u00e9gl\u00e9e plus t\u00f4t \u00e9tant \u00e9cart\u00e9e",
                                   ", {} paid sooner left out")
                          : either(", {} r\u00e9gl\u00e9es plus t\u00f4t \u00e9tant \u00e9cart\u00e9es",
                                   ", {} paid sooner left out");
    return said(form, std::to_string(part.left_out));
  }

  std::string of_client() const {
    return said(either("m\u00e9diane de {} r\u00e9gl\u00e9es par ce client{} : {}",
                       "median of {} paid by this client{}: {}"),
                invoices(part.sample), left_out(), after(part.likely_days)) +
           spread();
  }

  // Why not by the client's own.
  std::string own_tells_nothing() const {
    if (part.own_invoices == 0)
      return std::string(
          either("ce client n\u2019a encore rien r\u00e9gl\u00e9", "this client has paid nothing yet"));
    if (part.own_invoices == 1)
      return std::string(either("ce client n\u2019a r\u00e9gl\u00e9 qu\u2019une facture",
                                "this client has paid one invoice only"));
    if (part.own_invoices < kOwnInvoicesThatTell)
      return said(either("ce client n\u2019a r\u00e9gl\u00e9 que {}", "this client has paid {} only"),
                  invoices(part.own_invoices));
    return std::string(either("ce client a presque toujours r\u00e9gl\u00e9 plus t\u00f4t",
                              "this client has nearly always paid sooner"));
  }

  std::string of_book() const {
    return own_tells_nothing() +
           said(either(" ; m\u00e9diane de {} de tout le livre{} : {}",
                       "; median of {} of the whole book{}: {}"),
                invoices(part.sample), left_out(), after(part.likely_days)) +
           spread();
  }

  std::string of_promise() const {
    const std::string day = day_month(*part.promised, language);
    const PromiseRecord& record = part.promise_record;
    if (record.ended == 0)
      return said(either("promis pour le {} ; aucune promesse plus ancienne",
                         "promised for {}; no promise before it"),
                  day);
    return said(either("promis pour le {} ; promesses tenues : {} sur {}",
                       "promised for {}; promises kept so far: {} of {}"),
                day, std::to_string(record.kept), std::to_string(record.ended));
  }

  std::string of_due() const {
    const auto day = part.is_on_run ? either("jour de r\u00e8glement habituel", "the client's pay run")
                                    : either("\u00e9ch\u00e9ance", "the due day");
    return said(either("{}, faute d\u2019assez de r\u00e8glements pass\u00e9s",
                       "{}; too few payments so far to say more"),
                std::string(day));
  }

  std::string why() const {
    switch (part.basis) {
      case ExpectationBasis::promise:
        return of_promise();
      case ExpectationBasis::plan:
        return std::string(either("\u00e9ch\u00e9ancier convenu", "the agreed plan"));
      case ExpectationBasis::client_habit:
        return of_client();
      case ExpectationBasis::book_habit:
        return of_book();
      case ExpectationBasis::due:
        return of_due();
      case ExpectationBasis::none:
        return std::string(either("trop peu de r\u00e8glements aussi tardifs pour pr\u00e9voir un jour",
                                  "too few payments came as late as this to tell a day"));
    }
    return {};
  }

  std::string whole() const {
    std::string text = why();
    if (part.count == 1) return text;
    return said(either("versement {} sur {} ; {}", "instalment {} of {}; {}"), std::to_string(part.rank),
                std::to_string(part.count), text);
  }
};

}  // namespace

std::string_view word(ExpectationBasis basis) {
  switch (basis) {
    case ExpectationBasis::promise:
      return "promise";
    case ExpectationBasis::plan:
      return "plan";
    case ExpectationBasis::client_habit:
      return "client_habit";
    case ExpectationBasis::book_habit:
      return "book_habit";
    case ExpectationBasis::due:
      return "due";
    case ExpectationBasis::none:
      return "none";
  }
  return {};
}

std::string_view word(NotExpectedReason reason) {
  switch (reason) {
    case NotExpectedReason::not_sent:
      return "not_sent";
    case NotExpectedReason::disputed:
      return "disputed";
    case NotExpectedReason::correcting:
      return "correcting";
    case NotExpectedReason::insolvent:
      return "insolvent";
    case NotExpectedReason::handed_off:
      return "handed_off";
    case NotExpectedReason::written_off:
      return "written_off";
    case NotExpectedReason::small_rest:
      return "small_rest";
    case NotExpectedReason::credit:
      return "credit";
  }
  return {};
}

std::string not_expected_title(NotExpectedReason reason, Language language) {
  const auto either = [language](std::string_view fr, std::string_view en) {
    return std::string(pick(language, fr, en));
  };
  switch (reason) {
    case NotExpectedReason::not_sent:
      return either("pas encore envoy\u00e9e", "not sent yet");
    case NotExpectedReason::disputed:
      return either("contest\u00e9e", "disputed");
    case NotExpectedReason::correcting:
      return either("\u00e0 corriger d\u2019abord", "to be corrected first");
    case NotExpectedReason::insolvent:
      return either("client en proc\u00e9dure collective", "the client is insolvent");
    case NotExpectedReason::handed_off:
      return either("confi\u00e9e \u00e0 un tiers", "handed off");
    case NotExpectedReason::written_off:
      return either("pass\u00e9e en perte", "written off");
    case NotExpectedReason::small_rest:
      return either("petit reste, non relanc\u00e9", "a small rest, not chased");
    case NotExpectedReason::credit:
      return either("d\u00fb au client", "owed to the client");
  }
  return {};
}

std::string expectation_text(const Expectation& part, Language language) {
  return Sentence{part, language}.whole();
}

}  // namespace relance
