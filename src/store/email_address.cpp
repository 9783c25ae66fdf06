// SPDX-License-Identifier: MIT
#include "store/email_address.hpp"

#include <algorithm>
#include <string>

namespace relance {

namespace {

constexpr std::size_t kLongestAddress = 254;  // RFC 5321, with its erratum 1690

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_atext(char c) {  // RFC 5322
  return is_alphanumeric(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

bool is_host_character(char c) {
  return is_alphanumeric(c) || c == '-';
}

// Dot-separated, no part empty, every character accepted by `is_part`.
template <typename Predicate>
bool is_dotted(std::string_view text, Predicate is_part) {
  if (text.empty() || text.front() == '.' || text.back() == '.') return false;
  if (text.find("..") != std::string_view::npos) return false;
  return std::all_of(text.begin(), text.end(), [is_part](char c) { return c == '.' || is_part(c); });
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

}  // namespace

std::optional<Failure> email_address_fault(std::string_view address) {
  const auto met = wording("`{}` is not one plain e-mail address", address);
  const auto example = wording("write one address and nothing else, as in nadia@morel.example");
  const auto at = address.find('@');
  if (at == std::string_view::npos) return Failure{wording("{}: it has no @", met), example};
  const auto local = address.substr(0, at);
  const auto domain = address.substr(at + 1);
  if (address.size() > kLongestAddress) {
    return Failure{wording("the e-mail address has more than {} characters", kLongestAddress), example};
  }
  if (is_ascii(local) && !is_ascii(domain)) {
    return Failure{wording("{}: its domain has letters outside ASCII", met),
                   wording("write an international domain in its xn-- form")};
  }
  if (!is_dotted(local, is_atext)) {
    return Failure{wording("{}: the part before the @ has a character that is not accepted", met), example};
  }
  if (!is_dotted(domain, is_host_character)) {
    return Failure{wording("{}: the domain has a character that is not accepted", met), example};
  }
  return std::nullopt;
}

}  // namespace relance
