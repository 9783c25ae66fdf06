// SPDX-License-Identifier: MIT
// The words that files use for closed sets: one table per set, read in both directions.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "ledger/late_payment.hpp"
#include "ledger/records.hpp"

namespace relance {

template <typename E>
struct Word {
  E value;
  std::string_view text;
};

template <typename E, std::size_t N>
using WordTable = std::array<Word<E>, N>;

// Specialised below for each set; a set without a table does not compile.
template <typename E>
inline constexpr int kWords = E::has_no_words;

template <>
inline constexpr WordTable<ClientType, 4> kWords<ClientType> = {{
    {ClientType::standard, "standard"},
    {ClientType::perfectionist, "perfectionist"},
    {ClientType::overwhelmed, "overwhelmed"},
    {ClientType::procrastinator, "procrastinator"},
}};

template <>
inline constexpr WordTable<ClientKind, 3> kWords<ClientKind> = {{
    {ClientKind::business, "business"},
    {ClientKind::consumer, "consumer"},
    {ClientKind::is_public, "public"},
}};

template <>
inline constexpr WordTable<ClientSize, 2> kWords<ClientSize> = {{
    {ClientSize::small, "small"},
    {ClientSize::large, "large"},
}};

template <>
inline constexpr WordTable<Risk, 2> kWords<Risk> = {{
    {Risk::normal, "normal"},
    {Risk::high, "high"},
}};

template <>
inline constexpr WordTable<Language, 2> kWords<Language> = {{
    {Language::fr, "fr"},
    {Language::en, "en"},
}};

template <>
inline constexpr WordTable<Role, 4> kWords<Role> = {{
    {Role::payer, "payer"},
    {Role::buyer, "buyer"},
    {Role::superior, "superior"},
    {Role::legal, "legal"},
}};

template <>
inline constexpr WordTable<Channel, 5> kWords<Channel> = {{
    {Channel::email, "email"},
    {Channel::call, "call"},
    {Channel::letter, "letter"},
    {Channel::meeting, "meeting"},
    {Channel::task, "task"},
}};

template <>
inline constexpr WordTable<PreDueCall, 3> kWords<PreDueCall> = {{
    {PreDueCall::always, "always"},
    {PreDueCall::new_clients, "new-clients"},
    {PreDueCall::never, "never"},
}};

template <>
inline constexpr WordTable<EventKind, 19> kWords<EventKind> = {{
    {EventKind::payment, "payment"},
    {EventKind::credit, "credit"},
    {EventKind::step, "step"},
    {EventKind::skip, "skip"},
    {EventKind::reply, "reply"},
    {EventKind::promise, "promise"},
    {EventKind::dispute, "dispute"},
    {EventKind::resolved, "resolved"},
    {EventKind::correction, "correction"},
    {EventKind::corrected, "corrected"},
    {EventKind::snooze, "snooze"},
    {EventKind::plan, "plan"},
    {EventKind::fees, "fees"},
    {EventKind::waive, "waive"},
    {EventKind::handed_off, "handed_off"},
    {EventKind::insolvency, "insolvency"},
    {EventKind::write_off, "write_off"},
    {EventKind::cancel, "cancel"},
    {EventKind::note, "note"},
}};

template <>
inline constexpr WordTable<InterestBase, 1> kWords<InterestBase> = {{
    {InterestBase::gross, "gross"},
}};

template <>
inline constexpr WordTable<ClaimPolicy, 3> kWords<ClaimPolicy> = {{
    {ClaimPolicy::never, "never"},
    {ClaimPolicy::mention, "mention"},
    {ClaimPolicy::claim, "claim"},
}};

template <>
inline constexpr WordTable<DayCount, 4> kWords<DayCount> = {{
    {DayCount::act_365, "act/365"},
    {DayCount::act_act, "act/act"},
    {DayCount::act_360, "act/360"},
    {DayCount::thirty_360, "30/360"},
}};

template <>
inline constexpr WordTable<InterestRounding, 3> kWords<InterestRounding> = {{
    {InterestRounding::segment, "segment"},
    {InterestRounding::total, "total"},
    {InterestRounding::daily, "daily"},
}};

template <>
inline constexpr WordTable<Imputation, 2> kWords<Imputation> = {{
    {Imputation::interest_first, "interest-first"},
    {Imputation::principal_first, "principal-first"},
}};

template <>
inline constexpr WordTable<PaymentDay, 2> kWords<PaymentDay> = {{
    {PaymentDay::included, "included"},
    {PaymentDay::excluded, "excluded"},
}};

template <>
inline constexpr WordTable<RateMode, 2> kWords<RateMode> = {{
    {RateMode::floating, "floating"},
    {RateMode::fixed, "fixed"},
}};

// The word for a value: word_of(Channel::email) == "email".
template <typename E>
constexpr std::string_view word_of(E value) {
  for (const auto& word : kWords<E>) {
    if (word.value == value) return word.text;
  }
  return {};
}

// The value for a word: from_word<Channel>("email").
template <typename E>
constexpr std::optional<E> from_word(std::string_view text) {
  for (const auto& word : kWords<E>) {
    if (word.text == text) return word.value;
  }
  return std::nullopt;
}

}  // namespace relance
