// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace relance::test {

namespace fs = std::filesystem;

namespace {

fs::path new_folder() {
  static std::atomic<int> count = 0;
  const auto name = "relance-scenario-" + std::to_string(getpid()) + '-' + std::to_string(count++);
  const auto path = fs::temp_directory_path() / name;
  fs::create_directories(path);
  return path;
}

std::string read_whole(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string quoted(const fs::path& path) {
  return "'" + path.string() + "'";
}

}  // namespace

BookFolder::BookFolder(std::string_view bank_checked) : path_(new_folder()) {
  for (const auto* folder : {"book/clients", "book/invoices"}) fs::create_directories(path_ / folder);
  append("relance.toml",
         "[me]\nname = \"Camille Durand\"\nemail = \"camille@durand.example\"\ncountry = \"FR\"\n"
         "iban = { EUR = \"FR7630006000011234567890189\" }\n\n[bank]\nchecked = " +
             std::string(bank_checked) + "\n");
  append("clients/morel.toml",
         "name = \"Atelier Morel\"\n\n[[contact]]\nrole = \"payer\"\nname = \"Nadia Morel\"\n"
         "email = \"nadia@morel.example\"\nphone = \"+33 4 72 00 00 00\"\n");
  append("invoices/F-101.toml",
         "number = \"F-101\"\nclient = \"morel\"\nissued = 2026-03-02\nsent = 2026-03-02\n"
         "terms = \"30 days\"\ntotal = 1200.00\n");
}

BookFolder::~BookFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void BookFolder::append(std::string_view file, std::string_view text) const {
  std::ofstream(path_ / "book" / file, std::ios::binary | std::ios::app) << text;
}

Ran BookFolder::run(std::string_view arguments) const {
  const auto out = path_ / "out";
  const auto err = path_ / "err";
  const std::string command = std::string("env -u RELANCE_BOOK LC_ALL=en_GB.UTF-8 '") + RELANCE_PROGRAM +
                              "' -C " + quoted(path_ / "book") + " " + std::string(arguments) + " >" +
                              quoted(out) + " 2>" + quoted(err);
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_whole(out), read_whole(err)};
}

}  // namespace relance::test
