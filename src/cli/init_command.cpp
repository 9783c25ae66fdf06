// SPDX-License-Identifier: MIT
// A new book in a folder: the profile last, so that it is a book only once it is whole.
#include "cli/as_of.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/git_program.hpp"
#include "cli/new_book.hpp"
#include "cli/questions.hpp"
#include "ledger/words.hpp"
#include "render/locale.hpp"
#include "render/set_up_answers.hpp"
#include "store/book_files.hpp"
#include "store/new_files.hpp"

namespace relance {

namespace {

std::string chosen_folder(const Options& options) {
  std::string folder = options.folder.empty() ? "." : options.folder;
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return folder;
}

// The folder, or the one it will be made in.
std::string folder_there(const std::string& folder) {
  if (is_taken(folder)) return folder;
  const auto slash = folder.rfind('/');
  return slash == std::string::npos ? "." : folder.substr(0, slash + 1);
}

// Nothing, or why not; what was written and left goes into `book`.
std::optional<Failure> write_files(const std::string& root, const std::vector<StarterFile>& files,
                                   NewBook& book) {
  for (const auto& file : files) {
    const std::string in = file.folder.empty() ? root : root + "/" + file.folder;
    const std::string path = file.folder.empty() ? file.name : file.folder + "/" + file.name;
    if (auto problem = make_folder(in)) return problem;
    if (is_taken(in + "/" + file.name)) {
      book.left.push_back(path);
      continue;
    }
    if (auto problem = write_new_file(in, file.name, file.text)) return problem;
    book.written.push_back(path);
  }
  return std::nullopt;
}

std::optional<Failure> write_hook(const std::string& root, const WorkTree& tree, const std::string& text,
                                  NewBook& book) {
  if (tree.hooks.empty()) {
    return Failure{wording("core.hooksPath is set: its hooks may not be this book's alone"),
                   wording("add `relance check --quiet` to them yourself")};
  }
  const std::string folder = tree.hooks.starts_with('/') ? tree.hooks : root + "/" + tree.hooks;
  const std::string shown = tree.hooks + "/pre-commit";
  if (is_taken(folder + "/pre-commit")) {
    book.left.push_back(shown);
    return std::nullopt;
  }
  if (auto problem = make_folder(folder)) return problem;
  if (auto problem = write_new_program(folder, "pre-commit", text)) return problem;
  book.written.push_back(shown);
  return std::nullopt;
}

std::optional<Failure> set_up_git(const std::string& root, Language language, NewBook& book) {
  const auto tree = find_work_tree(root);
  if (!tree)
    return Failure{wording("git does not see a work tree here any more"), wording("set it up by hand")};
  if (auto problem = set_up_merge_driver(root)) return problem;
  const auto text = pre_commit_hook(*tree, language);
  return text ? write_hook(root, *tree, *text, book) : text.error();
}

bool agrees_to_git(Questions& questions) {
  return questions.confirms(
      "R\u00e9gler git\u00a0: fusion des factures, contr\u00f4le avant chaque commit\u00a0?",
      "Set up git: merging of invoices, a check before each commit?");
}

Outcome answer(const NewBook& book, Date day, const Options& options, Language language) {
  const bool is_json = options.format == OutputFormat::json;
  return {exit_code::kDone, is_json ? new_book_json({day, {}}, book) : new_book_report(book, language), {}};
}

// A clone of a book has its files, but not what git keeps for each clone.
Outcome set_up_git_only(const std::string& root, Date day, const Options& options, const Process& process) {
  if (!find_work_tree(root))
    return wrong_use(wording("--git needs a git work tree, and there is none here"),
                     wording("`git init` makes one"));
  const Language language = interface_language(options, process, {});
  NewBook book;
  if (const auto problem = set_up_git(root, language, book)) return refused(*problem, exit_code::kIoFailed);
  const bool is_json = options.format == OutputFormat::json;
  if (is_json) return {exit_code::kDone, new_book_json({day, {}}, book), {}};
  std::string out(pick(language, "git\u00a0: fusion des factures r\u00e9gl\u00e9e pour ce clone\n",
                       "git: merging of invoices is set up for this clone\n"));
  for (const auto& file : book.written) out += "  " + file + "\n";
  return {exit_code::kDone, out, {}};
}

}  // namespace

Outcome run_init(const Options& options, const Process& process) {
  const auto day = parse_day_word(options.as_of.empty() ? "today" : options.as_of, process.today);
  if (!day) return wrong_use(day.error().message, day.error().hint);
  const std::string root = chosen_folder(options);
  if (is_taken(root + "/" + std::string(kProfileFile))) {
    if (options.wants_git) return set_up_git_only(root, *day, options, process);
    return wrong_use(wording("{} is a book already: relance.toml is there",
                             root == "." ? wording("this folder") : in_ticks(root)),
                     wording("`relance check` looks it through; to begin another, name another folder"));
  }
  const bool is_in_git = find_work_tree(folder_there(root)).has_value();
  if (options.wants_git && !is_in_git)
    return wrong_use(wording("--git needs a git work tree, and there is none here"),
                     wording("`git init` makes one"));

  Profile chosen;
  chosen.me.language = from_word<Language>(options.text_language);
  const Language language = interface_language(options, process, chosen);
  Questions questions(options, process, language);
  const Owner owner = ask_owner(questions, options, process, language);
  const bool sets_git = is_in_git && (options.wants_git || agrees_to_git(questions));
  if (questions.problem()) return *questions.problem();
  const auto files = starter_files(owner, *day, language);
  if (!files) return refused(files.error(), exit_code::kWrongUse);

  NewBook book;
  book.folder = root == "." ? "" : root;
  book.to_fill_in = missing_in(owner);
  if (auto problem = make_folder(root)) return refused(*problem, exit_code::kIoFailed);
  if (auto problem = write_files(root, *files, book)) return refused(*problem, exit_code::kIoFailed);
  const auto git_problem = sets_git ? set_up_git(root, language, book) : std::nullopt;
  if (is_in_git && !sets_git) book.git_commands = merge_driver_commands(book.folder);
  Outcome outcome = answer(book, *day, options, language);
  if (git_problem) outcome = {exit_code::kIoFailed, outcome.out, told(*git_problem)};
  return outcome;
}

}  // namespace relance
