// SPDX-License-Identifier: MIT
#include "playbook/recipient.hpp"

#include <algorithm>

namespace relance {

namespace {

bool reaches(const Contact* contact, Channel channel) {
  switch (channel) {
    case Channel::letter:
    case Channel::task:
      return true;
    case Channel::call:
      return contact && !contact->phone.empty();
    case Channel::email:
    case Channel::meeting:
      return contact && !contact->email.empty();
  }
  return false;
}

bool is_reached(const Contact& contact, const Step& step) {
  return std::any_of(step.channels.begin(), step.channels.end(), [&](Channel channel) {
    return channel != Channel::letter && channel != Channel::task && reaches(&contact, channel);
  });
}

const Contact* contact_in_role(const Client& client, Role role, const Step& step) {
  const Contact* first = nullptr;
  for (const auto& contact : client.contacts) {
    if (contact.role != role) continue;
    if (is_reached(contact, step)) return &contact;
    if (!first) first = &contact;
  }
  return first;
}

}  // namespace

Recipient recipient_of(const Client& client, const Step& step) {
  Recipient recipient;
  recipient.role = step.role;
  for (const Role role : {step.role, Role::payer, Role::buyer}) {
    recipient.contact = contact_in_role(client, role, step);
    if (!recipient.contact) continue;
    recipient.role = role;
    break;
  }
  if (step.copy_superior) {
    recipient.copy = contact_in_role(client, Role::superior, step);
    if (recipient.copy == recipient.contact || (recipient.copy && recipient.copy->email.empty())) {
      recipient.copy = nullptr;
    }
  }
  std::copy_if(step.channels.begin(), step.channels.end(), std::back_inserter(recipient.channels),
               [&](Channel channel) { return reaches(recipient.contact, channel); });
  const bool has_way = std::any_of(recipient.channels.begin(), recipient.channels.end(),
                                   [](Channel channel) { return channel != Channel::task; });
  recipient.is_out_of_reach = is_contact_step(step) && !has_way;
  return recipient;
}

}  // namespace relance
