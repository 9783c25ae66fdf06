// SPDX-License-Identifier: MIT
// The one file that knows libqrencode.
#include "exchange/qr_code.hpp"

#include <qrencode.h>

#include <memory>
#include <string>

namespace relance {

namespace {

constexpr std::size_t kMostBytes = 331;  // version 13, level M, byte mode
constexpr int kSmallestVersion = 0;      // libqrencode: the smallest that will do
constexpr unsigned kDarkBit = 1;         // in each byte of QRcode::data

struct QrFree {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

}  // namespace

bool QrCode::is_dark(int x, int y) const {
  if (x < 0 || y < 0 || x >= size || y >= size) return false;
  return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x)];
}

Result<QrCode> make_qr_code(std::string_view bytes) {
  if (bytes.empty() || bytes.size() > kMostBytes) {
    return failure(wording("a QR code holds 1 to {} bytes here, not {}", kMostBytes, bytes.size()));
  }
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  const std::unique_ptr<QRcode, QrFree> made(
      QRcode_encodeData(static_cast<int>(bytes.size()), data, kSmallestVersion, QR_ECLEVEL_M));
  if (!made) return failure(wording("libqrencode could not make a QR code of {} bytes", bytes.size()));
  QrCode code{made->width, {}};
  const auto modules = static_cast<std::size_t>(code.size) * static_cast<std::size_t>(code.size);
  code.dark.reserve(modules);
  for (std::size_t at = 0; at < modules; ++at) code.dark.push_back((made->data[at] & kDarkBit) != 0);
  return code;
}

}  // namespace relance
