// SPDX-License-Identifier: MIT
#include "render/quiz_text.hpp"

#include <doctest/doctest.h>

namespace relance {

TEST_CASE("every question has four answers in both languages") {
  for (const auto language : {Language::fr, Language::en}) {
    for (std::size_t i = 0; i < kQuizQuestions; ++i) {
      const auto text = quiz_question(i, language);
      INFO(text);
      CHECK(text.starts_with(std::to_string(i + 1) + ". "));
      for (const char letter : kQuizLetters)
        CHECK(text.find(std::string("   ") + letter + "  ") != text.npos);
      CHECK(text.ends_with('\n'));
    }
  }
}

TEST_CASE("every answer that speaks for a type has words for it in both languages") {
  for (const auto* letters : {"acbac", "bacba", "cbacb"}) {
    const auto result = quiz_result(letters);
    REQUIRE(result);
    for (const auto language : {Language::fr, Language::en}) {
      const auto reasons = quiz_reasons(*result, language);
      CHECK(reasons.size() == kQuizQuestions);
      for (const auto& reason : reasons) CHECK_FALSE(reason.empty());
    }
  }
}

TEST_CASE("the verdict names the type, why, the playbook and the points") {
  const auto result = quiz_result("addad");
  CHECK(quiz_verdict(*result, Language::en) ==
        "perfectionist\n"
        "2 answers of 5 say so: the invoice comes back with a remark and a procedure\n"
        "decides when you are paid.\n"
        "Their playbook, perfectionist, answers with precision: what they require is\n"
        "checked before it goes out, and nothing presses until their last remark is\n"
        "dealt with.\n"
        "perfectionist 4 \u00b7 overwhelmed 0 \u00b7 procrastinator 0\n");
}

TEST_CASE("the answer says where the type stands, or how it gets there") {
  const auto result = quiz_result("addad");
  CHECK(quiz_place({*result, "", "", false}, "addad", Language::en) ==
        "to write it: relance quiz CLIENT --answers addad --yes\n");
  CHECK(quiz_place({*result, "a", "clients/a.toml", false}, "addad", Language::en) ==
        "type = \"perfectionist\"  (clients/a.toml)\n");
  CHECK(quiz_place({*result, "a", "clients/a.toml", true}, "addad", Language::en) ==
        "type = \"perfectionist\" (written already)  (clients/a.toml)\n");
}

}  // namespace relance
