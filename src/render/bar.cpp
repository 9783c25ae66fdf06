// SPDX-License-Identifier: MIT
#include "render/bar.hpp"

namespace relance {

namespace {

constexpr int kBarWidth = 20;

}  // namespace

std::string bar(const Money& amount, const Money& largest) {
  if (!is_positive(amount) || !is_positive(largest)) return {};
  const auto eighths = static_cast<int>(amount.minor() * kBarWidth * 8 / largest.minor());
  std::string out;
  for (int i = 0; i < eighths / 8; ++i) out += "\u2588";
  constexpr std::string_view kParts[] = {"",       "\u258f", "\u258e", "\u258d",
                                         "\u258c", "\u258b", "\u258a", "\u2589"};
  return out + std::string(kParts[eighths % 8]);
}

}  // namespace relance
