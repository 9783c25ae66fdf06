// SPDX-License-Identifier: MIT
#include "store/client_type.hpp"

#include <doctest/doctest.h>

#include "store/book_files.hpp"
#include "store_support.hpp"

namespace relance {

namespace {

std::string typed(const std::string& text, ClientType type = ClientType::overwhelmed) {
  const auto result = with_client_type("clients/a.toml", text, type);
  return result ? *result : "refused: " + english(result.error().message);
}

}  // namespace

TEST_CASE("only the value of the type changes, however it is written") {
  for (const std::string quoted : {R"("perfectionist")", "'perfectionist'", R"("""perfectionist""")",
                                   "'''perfectionist'''", R"("\u0070erfectionist")"}) {
    INFO(quoted);
    CHECK(typed("name = 'A'\n type=" + quoted + "   # how \"they\" pay\nkind = \"business\"") ==
          "name = 'A'\n type=\"overwhelmed\"   # how \"they\" pay\nkind = \"business\"");
  }
  CHECK(typed("\xEF\xBB\xBFtype = 'standard'\r\nname = 'A'\r\n") ==
        "\xEF\xBB\xBFtype = \"overwhelmed\"\r\nname = 'A'\r\n");
}

TEST_CASE("a type that is not written is added below the name") {
  CHECK(typed("# one\nname = \"A # \\\" b\" # us\nkind = \"public\"\n") ==
        "# one\nname = \"A # \\\" b\" # us\ntype = \"overwhelmed\"\nkind = \"public\"\n");
  CHECK(typed("name = 'A'") == "name = 'A'\ntype = \"overwhelmed\"");
  CHECK(typed("kind = \"public\"\r\nname = 'A'\r\n[[contact]]\r\nname = 'B'\r\n") ==
        "kind = \"public\"\r\nname = 'A'\r\ntype = \"overwhelmed\"\r\n[[contact]]\r\nname = 'B'\r\n");
  CHECK(typed("name = 'A'\n", ClientType::standard) == "name = 'A'\ntype = \"standard\"\n");
}

TEST_CASE("a type that is there already changes no byte") {
  const std::string text = "name = 'A'\ntype =   'overwhelmed'\n";
  CHECK(typed(text) == text);
}

TEST_CASE("a client with an error is not changed") {
  CHECK(typed("type = 'slow'\nname = 'A'\n").starts_with("refused: clients/a.toml:1:8: "));
  CHECK(typed("kind = 'public'\n").starts_with("refused: clients/a.toml:1:1: "));
  CHECK(typed("name = \n").starts_with("refused: "));
}

TEST_CASE("the type goes into the client's file once") {
  const TemporaryFolder folder;
  folder.write("clients/a.toml", "name = 'A'\n");
  CHECK(record_client_type(folder.path(), "clients/a.toml", ClientType::procrastinator) == true);
  CHECK(record_client_type(folder.path(), "clients/a.toml", ClientType::procrastinator) == false);
  CHECK(*read_file(folder.path(), "clients/a.toml") == "name = 'A'\ntype = \"procrastinator\"\n");
  CHECK_FALSE(record_client_type(folder.path(), "clients/b.toml", ClientType::procrastinator));
}

}  // namespace relance
