// SPDX-License-Identifier: MIT
#include "store/load_records.hpp"

#include <doctest/doctest.h>

#include <map>

#include "store_support.hpp"

namespace relance {

namespace {

using Texts = std::map<std::string, std::string>;

RecordFiles at_hand(const Texts& texts) {
  return {
      [&texts](const Wanted& wanted) {
        FileList list;
        for (const auto& [file, text] : texts) {
          if (file.starts_with(wanted.folder)) list.files.push_back(file);
        }
        return list;
      },
      [&texts](const std::string& file) -> tl::expected<std::string, Diagnostic> { return texts.at(file); }};
}

}  // namespace

TEST_CASE("records are the same from a folder and from texts at hand") {
  const Texts texts = {{"relance.toml", "[me]\nname = \"Camille\"\n"},
                       {"clients/morel.toml", "name = \"Morel\"\n"},
                       {"clients/broken.toml", "nom = \"Durand\"\n"},
                       {"invoices/a.toml", "number = \"1\"\nclient = \"morel\"\ntotal = 10.00\n"},
                       {"invoices/2026/b.toml", "number = \"2\"\nclient = \"morel\"\ntotal = 1,5\n"}};
  const TemporaryFolder folder;
  for (const auto& [file, text] : texts) folder.write(file, text);
  const auto read = load_records({files_in_folder(folder.path()), {}});
  const auto taken = load_records({at_hand(texts), {}});
  CHECK(told(read.diagnostics) == told(taken.diagnostics));
  CHECK(taken.ledger.profile.me.name == "Camille");
  REQUIRE(taken.ledger.clients.size() == 1);
  REQUIRE(taken.ledger.invoices.size() == 1);
  CHECK(taken.ledger.invoices.front().file == "invoices/a.toml");
  REQUIRE(taken.ledger.left_out.size() == 2);
  CHECK(taken.ledger.left_out.back().file == "invoices/2026/b.toml");
}

TEST_CASE("each unknown key is named, however many of the others a client requires") {
  constexpr int kRequired = 600;
  constexpr int kUnknown = 900;
  std::string wanted;
  std::string keys;
  for (int i = 0; i < kRequired; ++i) {
    wanted += (i == 0 ? "\"k" : ", \"k") + std::to_string(i) + '"';
    keys += "k" + std::to_string(i) + " = 1\n";
  }
  for (int i = 0; i < kUnknown; ++i) keys += "u" + std::to_string(i) + " = 1\n";
  const Texts texts = {{"relance.toml", "[me]\nname = \"Camille\"\n"},
                       {"clients/morel.toml", "name = \"Morel\"\nrequires = [" + wanted + "]\n" + keys}};
  const auto records = load_records({at_hand(texts), {}});
  CHECK(records.diagnostics.size() == kUnknown);
  for (const auto& diagnostic : records.diagnostics) CHECK_FALSE(diagnostic.message.empty());
}

}  // namespace relance
