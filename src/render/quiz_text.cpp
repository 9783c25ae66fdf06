// SPDX-License-Identifier: MIT
#include "render/quiz_text.hpp"

#include <array>

#include "base/printable.hpp"
#include "render/locale.hpp"
#include "render/names.hpp"
#include "render/text_template.hpp"

namespace relance {

namespace {

constexpr int kWidth = 78;

struct Words {
  std::string_view fr;
  std::string_view en;
};

struct AnswerWords {
  Words answer;
  Words reason;  // a clause; empty for the last answer
};

struct QuestionWords {
  Words question;
  std::array<AnswerWords, kQuizLetters.size()> answers;
};

constexpr std::array<QuestionWords, kQuizQuestions> kQuestions = {{
    {{"Votre facture est partie. Qu\u2019est-ce qui revient d\u2019abord\u00a0?",
      "Your invoice has gone out. What comes back first?"},
     {{{{"Une remarque\u00a0: une r\u00e9f\u00e9rence, un format, une adresse \u00e0 changer",
         "A remark: a reference, a format, an address to change"},
        {"la facture revient avec une remarque", "the invoice comes back with a remark"}},
       {{"Rien\u00a0; puis, au premier mot, c\u2019est pay\u00e9",
         "Nothing; then, at the first word, it is paid"},
        {"un simple mot suffit \u00e0 faire payer", "a simple word is enough to be paid"}},
       {{"Rien, quoi que vous envoyiez", "Nothing, whatever you send"},
        {"vos messages restent sans r\u00e9ponse", "your messages go unanswered"}},
       {{"L\u2019argent, ou je ne sais pas encore", "The money, or I do not know yet"}, {}}}}},
    {{"Vous parlez du retard. Que vous dit-on\u00a0?", "You mention that it is late. What are you told?"},
     {{{{"Pardon, c\u2019\u00e9tait sorti de la t\u00eate", "Sorry, it had slipped their mind"},
        {"le paiement sort de la t\u00eate", "paying slips their mind"}},
       {{"C\u2019est pour cette semaine\u00a0; et la semaine passe",
         "It is for this week; and the week goes by"},
        {"les promesses ne sont pas tenues", "promises are not kept"}},
       {{"Il manque une pi\u00e8ce, un num\u00e9ro, une validation",
         "A document, a number, an approval is missing"},
        {"il manque toujours une pi\u00e8ce ou une validation",
         "a document or an approval is always missing"}},
       {{"Autre chose, ou je n\u2019ai jamais demand\u00e9", "Something else, or I have never asked"}, {}}}}},
    {{"Sur le travail lui-m\u00eame, comment r\u00e9pond-on \u00e0 vos messages\u00a0?",
      "On the work itself, how are your messages answered?"},
     {{{{"Vite\u00a0; puis plus rien quand il s\u2019agit d\u2019argent",
         "Fast; then not at all once it is about money"},
        {"le silence commence avec l\u2019argent", "the silence begins with the money"}},
       {{"En d\u00e9tail, point par point", "In detail, point by point"},
        {"chaque d\u00e9tail compte", "every detail counts"}},
       {{"Tard, en deux mots, entre deux urgences", "Late, in two words, between two emergencies"},
        {"le temps manque pour tout", "there is no time for anything"}},
       {{"Comme tout le monde", "As anybody would"}, {}}}}},
    {{"Vous t\u00e9l\u00e9phonez. Que se passe-t-il\u00a0?", "You telephone. What happens?"},
     {{{{"On vous renvoie \u00e0 la comptabilit\u00e9, \u00e0 une proc\u00e9dure, \u00e0 un jour de paiement",
         "You are sent on to accounts, a procedure, a pay day"},
        {"une proc\u00e9dure d\u00e9cide du paiement", "a procedure decides when you are paid"}},
       {{"On est content de vous entendre, et on s\u2019en occupe, ou on le voudrait",
         "They are glad you called, and see to it, or mean to"},
        {"la bonne volont\u00e9 est l\u00e0", "they mean well"}},
       {{"Personne\u00a0; on rappelle quand vous n\u2019y \u00eates pas, ou jamais",
         "Nobody is there; they call back when you are out, or never"},
        {"personne n\u2019est jamais l\u00e0 pour en parler", "nobody is ever there to talk about it"}},
       {{"Je n\u2019ai pas essay\u00e9", "I have not tried"}, {}}}}},
    {{"\u00c0 la fin, qu\u2019est-ce qui fait venir l\u2019argent\u00a0?",
      "In the end, what brings the money?"},
     {{{{"Un moyen de payer facile, tout de suite", "An easy way to pay, there and then"},
        {"un geste facile r\u00e8gle tout", "one easy gesture settles it"}},
       {{"Une date ferme, ou un mot \u00e0 quelqu\u2019un de plus haut plac\u00e9",
         "A firm date, or a word to somebody above them"},
        {"seule une date ferme fait avancer les choses", "only a firm date gets things moving"}},
       {{"La derni\u00e8re remarque r\u00e9gl\u00e9e, la derni\u00e8re pi\u00e8ce fournie",
         "The last remark dealt with, the last document sent"},
        {"le paiement suit la derni\u00e8re pi\u00e8ce fournie", "the money follows the last document"}},
       {{"Il vient tout seul", "It comes by itself"}, {}}}}},
}};

std::string_view said(const Words& words, Language language) {
  return pick(language, words.fr, words.en);
}

std::string_view what_it_changes(ClientType type, Language language) {
  switch (type) {
    case ClientType::perfectionist:
      return pick(
          language,
          "Son sc\u00e9nario, perfectionist, r\u00e9pond par la pr\u00e9cision\u00a0: ce qu\u2019il exige "
          "est v\u00e9rifi\u00e9 avant "
          "l\u2019envoi, et rien ne presse tant que sa derni\u00e8re remarque n\u2019est pas "
          "r\u00e9gl\u00e9e.",
          "Their playbook, perfectionist, answers with precision: what they require is checked "
          "before it goes out, and nothing presses until their last remark is dealt with.");
    case ClientType::overwhelmed:
      return pick(
          language,
          "Son sc\u00e9nario, overwhelmed, demande un seul geste facile\u00a0: peu de messages, courts, avec "
          "de "
          "quoi payer tout de suite.",
          "Their playbook, overwhelmed, asks for one easy gesture: few messages, short ones, with all "
          "it takes to pay at once.");
    case ClientType::procrastinator:
      return pick(language,
                  "Son sc\u00e9nario, procrastinator, ne se laisse pas oublier\u00a0: le t\u00e9l\u00e9phone "
                  "t\u00f4t, une date \u00e0 chaque "
                  "fois, jamais de reproche.",
                  "Their playbook, procrastinator, does not let itself be forgotten: the telephone early, a "
                  "date every time, never a reproach.");
    case ClientType::standard:
      break;
  }
  return pick(
      language,
      "Le sc\u00e9nario standard leur convient\u00a0: courtois, simple, complet\u00a0; refaites le quiz "
      "quand vous les "
      "conna\u00eetrez mieux.",
      "The standard playbook suits them: courteous, plain, complete; take the quiz again when you know "
      "them better.");
}

std::string why(const QuizResult& result, Language language) {
  if (result.type == ClientType::standard) {
    return std::string(pick(language, "Rien de net\u00a0: aucun type ne l\u2019emporte.",
                            "Nothing is clear: no type stands out."));
  }
  const auto count = std::to_string(result.reasons.size());
  const auto all = std::to_string(kQuizQuestions);
  const auto begin = language == Language::fr ? count + " r\u00e9ponses sur " + all + " le disent\u00a0: "
                                              : count + " answers of " + all + " say so: ";
  return begin + joined_and(quiz_reasons(result, language), language) + ".";
}

std::string points(const QuizResult& result) {
  std::string out;
  for (const auto& score : result.scores) {
    out +=
        (out.empty() ? "" : " \u00b7 ") + std::string(word(score.type)) + " " + std::to_string(score.points);
  }
  return out;
}

}  // namespace

std::string quiz_question(std::size_t question, Language language) {
  const auto& words = kQuestions.at(question);
  std::string out = std::to_string(question + 1) + ". " + std::string(said(words.question, language)) + "\n";
  for (std::size_t i = 0; i < words.answers.size(); ++i) {
    out += std::string("   ") + kQuizLetters[i] + "  " +
           std::string(said(words.answers.at(i).answer, language)) + "\n";
  }
  return out;
}

std::vector<std::string> quiz_reasons(const QuizResult& result, Language language) {
  std::vector<std::string> reasons;
  for (const auto& reason : result.reasons) {
    const auto& answers = kQuestions.at(reason.question).answers;
    reasons.emplace_back(said(answers.at(kQuizLetters.find(reason.letter)).reason, language));
  }
  return reasons;
}

std::string quiz_verdict(const QuizResult& result, Language language) {
  const auto text = why(result, language) + "\n" + std::string(what_it_changes(result.type, language));
  return std::string(word(result.type)) + "\n" + wrap_lines(text, kWidth) + points(result) + "\n";
}

std::string quiz_place(const QuizAnswered& answered, const std::string& letters, Language language) {
  const auto type = "type = \"" + std::string(word(answered.result.type)) + "\"";
  if (!answered.file.empty()) {
    const auto again =
        answered.was_there ? pick(language, " (d\u00e9j\u00e0 not\u00e9)", " (written already)") : "";
    return type + std::string(again) + "  (" + printable(answered.file) + ")\n";
  }
  const auto client = answered.client.empty() ? "CLIENT" : answered.client;
  return std::string(pick(language, "pour l\u2019\u00e9crire\u00a0: ", "to write it: ")) + "relance quiz " +
         client + " --answers " + letters + " --yes\n";
}

}  // namespace relance
