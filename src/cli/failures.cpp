// SPDX-License-Identifier: MIT
#include "cli/failures.hpp"

#include "cli/exit_code.hpp"

namespace relance {

Wording told(const Wording& message) {
  return wording("relance: {}\n", printable(message));
}

Wording told(const Failure& failure) {
  Wording text = told(failure.message);
  if (!failure.hint.empty()) text += wording("  hint: {}\n", printable(failure.hint));
  return text;
}

Outcome refused(const Failure& failure, int exit_code) {
  return {exit_code, {}, told(failure)};
}

Outcome refused_by_profile() {
  return refused({wording("nothing is recorded while relance.toml has errors: see above"), {}},
                 exit_code::kBadBook);
}

Outcome wrong_use(const Wording& message, const Wording& hint) {
  return refused({message, hint}, exit_code::kWrongUse);
}

}  // namespace relance
