// SPDX-License-Identifier: MIT
#include "cli/draft_refusal.hpp"

#include <algorithm>

namespace relance {

namespace {

bool lacks_sender(const Session& session, const Action& action) {
  const auto& channels = action.recipient.channels;
  const bool is_mail = std::find(channels.begin(), channels.end(), Channel::email) != channels.end();
  return is_mail && sender_of(session.book.ledger.profile, action.step->sender).email.empty();
}

}  // namespace

std::optional<Refusal> refusal_of(const Session& session, const Action& action) {
  if (lacks_sender(session, action)) {
    return Refusal{
        {wording("[me] has no email, so there is no sender"), wording("add email = \"...\" to [me]")}};
  }
  // The step needs an address that is not on file: no draft pretends otherwise.
  if (action.recipient.is_out_of_reach) {
    return Refusal{{wording("{} cannot be reached for `{}`: no address for its channels", action.client->name,
                            action.step->id),
                    wording("add a [[contact]] with an email or a phone")},
                   exit_code::kFound};
  }
  return std::nullopt;
}

}  // namespace relance
