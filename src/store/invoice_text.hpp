// SPDX-License-Identifier: MIT
// The text of an invoice that is about to change: whether it can be, and whether a new text says the same.
#pragma once

#include <string>
#include <vector>

#include "store/reading.hpp"
#include "store/toml_tree.hpp"

namespace relance {

struct InvoiceText {
  Reading reading;
  TomlValue tree;
};

// Failure: it is not TOML, or something is wrong in it that can be seen without any other file; the first
// place is named.
Result<InvoiceText> read_invoice_text(const std::string& file, std::string text);

// Its [[event]] tables in the order of the file. Failure: `event` is written in another way, so that a table
// at the end of the file would not be one of them.
Result<std::vector<const TomlValue*>> event_tables(const InvoiceText& invoice);

// Do both say the same, wherever they stand in their files?
bool is_same_value(const TomlValue& a, const TomlValue& b);
// Two tables that differ in the value of this key at most.
bool is_same_but_for(std::string_view key, const TomlValue& a, const TomlValue& b);

// The tree of a file that was read through. Failure: the first error that was found, with its place.
Result<TomlValue> sound_tree(Reading& reading);

// "invoices/a.toml:3:9: message"
Wording at_place(const std::string& file, Spot spot, const Wording& message);

}  // namespace relance
