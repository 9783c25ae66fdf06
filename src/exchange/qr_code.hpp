// SPDX-License-Identifier: MIT
// A QR code (ISO/IEC 18004) as a square of dark and light modules, without its margin. qr_image.hpp draws it.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace relance {

struct QrCode {
  int size = 0;            // modules a side: 21 to 69
  std::vector<bool> dark;  // row by row, from the top left

  // False outside of the code, which is its margin.
  bool is_dark(int x, int y) const;
};

// Error correction M, byte mode, the smallest version that holds the bytes: what EPC069-12 asks for. The same
// bytes give the same code. Error: no bytes, or more than the 331 of version 13.
Result<QrCode> make_qr_code(std::string_view bytes);

}  // namespace relance
