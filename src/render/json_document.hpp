// SPDX-License-Identifier: MIT
// What the json_*.cpp files share: the envelope of a document, and values as JSON. nlohmann::json stays
// inside them; everyone else includes render/json_reports.hpp.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "render/json_reports.hpp"

namespace relance::json {

using Value = nlohmann::ordered_json;  // members keep the order in which they are added

// "schema", "as_of", the members of `payload` (an object), "diagnostics". Bytes that are not UTF-8 become
// U+FFFD.
std::string document(const Envelope& envelope, Value payload);

Value day(Date day);
Value day_or_null(const std::optional<Date>& day);
Value text_or_null(const std::string& text);  // empty: null
Value amount(const Money& amount);
Value currency(Currency currency);
Value texts(const std::vector<std::string>& texts);
Value channels(const std::vector<Channel>& channels);
Value left_out(const std::vector<LeftOut>& files);

// Objects that several documents hold.
Value event(const Event& event);  // the keys that were written, by their names in the file
Value contact(const Contact& contact);
Value movement(const Movement& movement);
Value listed_invoice(const ListedInvoice& listed);
Value client(const Client& client, const Habits& habits);
// The members of `interest`. `sums` are those of the receivable on its own day.
Value late_sums(const Receivable& receivable, const LateSums& sums, const InterestTexts& texts);

// An array with what `object_of` makes of each element. (A parameter, because Value is complete in .cpp files
// only.)
template <typename Range, typename Function, typename Array = Value>
Array array_of(const Range& range, Function object_of) {
  auto array = Array::array();
  for (const auto& element : range) array.push_back(object_of(element));
  return array;
}

}  // namespace relance::json
