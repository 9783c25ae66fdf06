// SPDX-License-Identifier: MIT
// A QR code to look at: as a picture, or in a terminal. Both draw the margin of 4 light modules that readers
// need.
#pragma once

#include <string>

#include "exchange/qr_code.hpp"

namespace relance {

// The bytes of a PNG (ISO/IEC 15948): 1-bit grey, 8 pixels a module, stored without compression, so that the
// same code gives the same bytes everywhere.
std::string qr_png(const QrCode& code);

// Lines of half blocks (U+2580, U+2584, U+2588), two rows of modules a line. With colour, black on white
// whatever the terminal's colours are; without, the light modules are drawn, which is right on a dark
// terminal only (on a light one the code is inverted, and many readers refuse it).
std::string qr_blocks(const QrCode& code, bool has_colour);

}  // namespace relance
