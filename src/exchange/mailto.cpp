// SPDX-License-Identifier: MIT
#include "exchange/mailto.hpp"

#include "base/percent_encoding.hpp"
#include "base/printable.hpp"
#include "exchange/calendar_lines.hpp"

namespace relance {

std::string mailto_link(const MailMessage& message) {
  std::string link = "mailto:" + (message.to ? percent_encoded(one_line(message.to->email), "@") : "");
  link += "?subject=" + percent_encoded(one_line(message.subject));
  if (message.cc) link += "&cc=" + percent_encoded(one_line(message.cc->email), "@");
  if (!message.references.empty()) {
    link += "&in-reply-to=" + percent_encoded(one_line(message.references.back()));
  }
  return link + "&body=" + percent_encoded(with_crlf(message.text));
}

}  // namespace relance
