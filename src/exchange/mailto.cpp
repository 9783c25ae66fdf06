// SPDX-License-Identifier: MIT
#include "exchange/mailto.hpp"

#include "base/printable.hpp"
#include "exchange/mail_encoding.hpp"

namespace relance {

namespace {

bool is_unreserved(char c) {  // RFC 3986 2.3
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

std::string percent_encoded(std::string_view text, std::string_view also_plain = {}) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "%0D%0A";
    } else if (is_unreserved(c) || also_plain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += "%" + hex_digits(c);
    }
  }
  return out;
}

}  // namespace

std::string mailto_link(const MailMessage& message) {
  std::string link = "mailto:" + (message.to ? percent_encoded(one_line(message.to->email), "@") : "");
  link += "?subject=" + percent_encoded(one_line(message.subject));
  if (message.cc) link += "&cc=" + percent_encoded(one_line(message.cc->email), "@");
  if (!message.references.empty()) {
    link += "&in-reply-to=" + percent_encoded(one_line(message.references.back()));
  }
  return link + "&body=" + percent_encoded(message.text);
}

}  // namespace relance
