// SPDX-License-Identifier: MIT
// A statement of account as something to send: no step of any playbook, so nothing records it, and it never
// comes by itself.
#pragma once

#include <optional>

#include "playbook/recommend.hpp"

namespace relance {

// By email to the payer; the text is `account-statement`.
const Step& account_step();

// Covered is what the statement asks for: what is late, open and not paused, net of credits. Where nothing
// is, what falls due later: then nothing is asked, it only tells how to pay. Where nothing is open: the last
// document, with no amount. Nothing before a first document was sent.
std::optional<Action> account_action(const ClientView& view);

bool asks_for_payment(const Action& account_action);

}  // namespace relance
