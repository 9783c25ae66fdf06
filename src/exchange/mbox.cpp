// SPDX-License-Identifier: MIT
#include "exchange/mbox.hpp"

namespace relance {

std::string mbox_text(const MailMessage& message) {
  return "From " + message.from.email + " " + to_mbox_date(message.date) + "\n" + mail_text(message) + "\n";
}

}  // namespace relance
