// SPDX-License-Identifier: MIT
#include "exchange/mail_identity.hpp"

#include <algorithm>

namespace relance {

std::string digest_text(std::string_view bytes) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::uint64_t digest = 14695981039346656037U;
  for (const char c : bytes) {
    digest ^= static_cast<unsigned char>(c);
    digest *= 1099511628211U;
  }
  std::string out;
  for (unsigned shift = 64; shift > 0; shift -= 4) out += kHex[(digest >> (shift - 4)) & 15U];
  return out;
}

std::optional<std::string> clean_message_id(std::string_view written) {
  if (written.starts_with('<') && written.ends_with('>')) written = written.substr(1, written.size() - 2);
  const bool is_plain = std::all_of(written.begin(), written.end(), [](char c) {
    return c > ' ' && c < '\x7f' && c != '<' && c != '>' && c != ',' && c != ';' && c != '"' && c != '\\';
  });
  const bool has_one_at = std::count(written.begin(), written.end(), '@') == 1;
  const bool has_both_sides = !written.starts_with('@') && !written.ends_with('@');
  constexpr std::size_t kLongest = 250;
  if (!is_plain || !has_one_at || !has_both_sides || written.size() > kLongest) return std::nullopt;
  return "<" + std::string(written) + ">";
}

std::string message_id_of(const MailIdentity& identity) {
  const auto at = identity.sender_email.rfind('@');
  if (at == std::string_view::npos) return {};
  std::string facts(identity.my_email);
  facts += '\n';
  facts += identity.invoice;
  facts += '\n';
  facts += identity.step;
  return "<relance." + std::string(identity.step) + "." + digest_text(facts) +
         std::string(identity.sender_email.substr(at)) + ">";
}

}  // namespace relance
