// SPDX-License-Identifier: MIT
// The text of an invoice cut at its [[event]] tables. Joined again, the parts are the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "store/invoice_text.hpp"

namespace relance {

// Blank lines and comments before a table belong to it; those at the end of the file to nobody.
struct EventPart {
  std::string lead;  // from the end of the last line before that is neither blank nor a comment
  std::string body;  // from the header to the last line that is neither, without its line end
  Date date;
  const TomlValue* table = nullptr;
};

struct CutText {
  std::string head;  // to the last line before the first event, without its line end
  std::vector<EventPart> events;
  std::string tail;
};

// Precondition: `tables` are those of `invoice`, which was read from `text` (and is kept as long as the
// parts).
CutText cut_at_events(std::string_view text, const InvoiceText& invoice,
                      const std::vector<const TomlValue*>& tables);

// Without the blank lines and the line end at its end.
std::string_view without_blank_end(std::string_view text);

}  // namespace relance
