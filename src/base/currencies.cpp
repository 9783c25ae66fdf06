// SPDX-License-Identifier: MIT
#include "base/currencies.hpp"

#include <algorithm>
#include <array>

namespace relance {

namespace {

using Codes = std::string_view;

// Sorted runs of three letters; funds, metals and test codes are left out: nobody is invoiced in them.
constexpr Codes kTwoDecimals =
    "AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCNYCOPCRCCUPCVECZKDKKDOPDZ"
    "D"
    "EGPERNETBEURFJDFKPGBPGELGHSGIPGMDGTQGYDHKDHNLHTGHUFIDRILSINRIRRJMDKESKGSKHRKPWKYDKZTLAKLBPLKRLRDLSLMADMD"
    "L"
    "MGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDPABPENPGKPHPPKRPLNQARRONRSDRUBSARSBDSCRSDGSEKSGDSH"
    "P"
    "SLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTOPTRYTTDTWDTZSUAHUSDUYUUZSVEDVESWSTXCDXCGYERZARZMWZWGZWL";
constexpr Codes kNoDecimals = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF";
constexpr Codes kThreeDecimals = "BHDIQDJODKWDLYDOMRTND";
constexpr Codes kFourDecimals = "CLFUYW";

bool holds(Codes codes, std::string_view code) {
  for (std::size_t at = 0; at < codes.size(); at += 3) {
    if (codes.substr(at, 3) == code) return true;
  }
  return false;
}

}  // namespace

std::optional<int> iso4217_decimals(std::string_view code) {
  if (code.size() != 3) return std::nullopt;
  if (holds(kTwoDecimals, code)) return 2;
  if (holds(kNoDecimals, code)) return 0;
  if (holds(kThreeDecimals, code)) return 3;
  if (holds(kFourDecimals, code)) return 4;
  return std::nullopt;
}

}  // namespace relance
