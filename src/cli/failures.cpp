// SPDX-License-Identifier: MIT
#include "cli/failures.hpp"

#include "base/printable.hpp"
#include "cli/exit_code.hpp"

namespace relance {

std::string told(const Failure& failure) {
  std::string text = "relance: " + printable(failure.message) + "\n";
  if (!failure.hint.empty()) text += "  hint: " + printable(failure.hint) + "\n";
  return text;
}

Outcome refused(const Failure& failure, int exit_code) {
  return {exit_code, {}, told(failure)};
}

Outcome refused_by_profile() {
  return refused({"nothing is recorded while relance.toml has errors: see above", {}}, exit_code::kBadBook);
}

Outcome wrong_use(const std::string& message, const std::string& hint) {
  return refused({message, hint}, exit_code::kWrongUse);
}

}  // namespace relance
