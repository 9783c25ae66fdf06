// SPDX-License-Identifier: MIT
// clients/<id>.toml.
#pragma once

#include <string>
#include <vector>

#include "ledger/records.hpp"
#include "store/reading.hpp"

namespace relance {

// A key of the top table that is not one of ours. It is a typing error unless some client `requires` it,
// which is known once all clients are read.
struct DoubtfulKey {
  std::string key;
  Diagnostic warning;  // of many, the later ones guess at no other key
};

struct ClientReading {
  Client client;
  std::vector<DoubtfulKey> doubtful;
};

ClientReading read_client(Reading& reading);

}  // namespace relance
