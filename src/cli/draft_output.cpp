// SPDX-License-Identifier: MIT
#include "cli/draft_output.hpp"

#include <algorithm>
#include <set>

#include "base/printable.hpp"
#include "cli/draft_mail.hpp"
#include "cli/exit_code.hpp"
#include "cli/failures.hpp"
#include "cli/file_names.hpp"
#include "exchange/mail_identity.hpp"
#include "store/new_files.hpp"

namespace relance {

namespace {

// One draft in its form, and what its file is called.
struct Piece {
  std::string text;
  std::string stem;       // "2026-014-overdue"
  std::string unique_id;  // of a mail: names it in a Maildir
};

class DraftPrinter {
 public:
  DraftPrinter(const Session& session, const std::vector<WrittenDraft>& drafts, Outcome& outcome)
      : session_(session), drafts_(drafts), outcome_(outcome) {}

  void run() {
    const Options& options = session_.options;
    for (const auto& written : drafts_) add(written);
    if (!options.output_folder.empty() || !options.maildir.empty()) return write_files();
    const bool holds_one = options.format == OutputFormat::eml || options.format == OutputFormat::html;
    if (holds_one && pieces_.size() > 1) {
      const bool is_page = options.format == OutputFormat::html;
      return say(is_page ? wording("these are {} drafts, a page holds one", pieces_.size())
                         : wording("these are {} drafts, eml holds one", pieces_.size()),
                 is_page ? wording("use --output DIR, or one REF")
                         : wording("use --format mbox, --output DIR, or one REF"),
                 exit_code::kWrongUse);
    }
    // What goes to a program that sends is whole, or it is nothing.
    if (is_refused_) return;
    for (const auto& piece : pieces_) outcome_.out += piece.text;
  }

 private:
  void say(const Wording& message, const Wording& hint, int exit_code) {
    outcome_.err += told({message, hint});
    outcome_.exit_code = std::max(outcome_.exit_code, exit_code);
  }

  void add(const WrittenDraft& written) {
    switch (session_.options.format) {
      case OutputFormat::text:
        return add_text(written.draft);
      case OutputFormat::html:
        return add_page(written.draft);
      case OutputFormat::eml:
      case OutputFormat::mbox:
      case OutputFormat::mailto:
        return add_mail(written);
      case OutputFormat::json:
      case OutputFormat::csv:
        return;
    }
  }

  void add_text(const Draft& draft) {
    const bool goes_to_files = !session_.options.output_folder.empty();
    const bool is_one_of_several = drafts_.size() > 1 && !goes_to_files;
    std::string text = draft_text(draft, session_.look.language, is_one_of_several);
    if (session_.options.has_qr) {
      const auto code = payment_code_blocks(draft, session_.look.style.has_colour);
      if (code) text += "\n" + *code;
      if (!code)
        say(wording("{}: {}", draft.invoices.front(), code.error().message), code.error().hint,
            exit_code::kDone);
    }
    if (!pieces_.empty() && !goes_to_files) text.insert(0, "\n");
    pieces_.push_back({text, file_stem(draft.invoices.front() + "-" + draft.step), {}});
  }

  void add_page(const Draft& draft) {
    const std::string& page = !draft.letter_html.empty() ? draft.letter_html
                              : !draft.mail_html.empty() ? draft.mail_html
                                                         : draft.notes_html;
    pieces_.push_back({page, file_stem(draft.invoices.front() + "-" + draft.step), {}});
  }

  // A step without an email has no mail: `draft --all` goes on, a REF was a mistake (fine print M1).
  void add_mail(const WrittenDraft& written) {
    const Draft& draft = written.draft;
    if (draft.subject.empty()) return leave_out(draft);
    const auto mail = mail_of(session_, *written.action, draft);
    if (!mail) {
      return say(wording("{}: {}", draft.invoices.front(), mail.error().message), mail.error().hint,
                 exit_code::kBadBook);
    }
    pieces_.push_back({mail_in_form(*mail, session_.options.format),
                       file_stem(draft.invoices.front() + "-" + draft.step), mail->message_id});
    if (session_.options.format == OutputFormat::mailto) tell_attachments(draft);
  }

  void leave_out(const Draft& draft) {
    const std::string& number = draft.invoices.front();
    if (session_.options.has_all) {
      say(wording("{}: `{}` is no email, left out: relance draft {}", number, draft.step, number), {},
          exit_code::kDone);
    } else {
      say(wording("{}: `{}` is no email", number, draft.step), wording("use --format text or html"),
          exit_code::kWrongUse);
      is_refused_ = true;
    }
  }

  // A link cannot carry them.
  void tell_attachments(const Draft& draft) {
    std::string names;
    for (const auto& name : attachment_names(draft)) names += (names.empty() ? "" : ", ") + name;
    if (!names.empty())
      say(wording("{}: attach by hand: {}", draft.invoices.front(), names), {}, exit_code::kDone);
  }

  void write_files() {
    const Options& options = session_.options;
    const std::string& folder = options.maildir.empty() ? options.output_folder : options.maildir;
    if (!pieces_.empty()) {
      if (const auto problem = make_folder(folder))
        return say(problem->message, problem->hint, exit_code::kIoFailed);
    }
    for (const auto& piece : pieces_) {
      const std::string name = options.maildir.empty() ? file_name(piece) : maildir_name(piece);
      const auto problem = options.maildir.empty() ? write_new_file(folder, name, piece.text)
                                                   : write_to_maildir(folder, name, piece.text);
      if (problem) {
        say(problem->message, problem->hint, exit_code::kIoFailed);
      } else {
        const std::string shown = options.maildir.empty() ? name : "cur/" + name + ":2,DS";
        outcome_.out += printable(std::string(folder).append("/").append(shown)).append("\n");
      }
    }
  }

  std::string file_name(const Piece& piece) {
    const OutputFormat format = session_.options.format;
    const std::string suffix = format == OutputFormat::eml    ? ".eml"
                               : format == OutputFormat::html ? ".html"
                                                              : ".txt";
    return unused_name(piece.stem, suffix, names_);
  }

  std::string maildir_name(const Piece& piece) const {
    return std::to_string(to_unix_seconds(session_.moment())) + "." + digest_text(piece.unique_id) +
           ".relance";
  }

  const Session& session_;
  const std::vector<WrittenDraft>& drafts_;
  Outcome& outcome_;
  std::vector<Piece> pieces_;
  std::set<std::string> names_;  // of this run
  bool is_refused_ = false;      // a REF that has no mail
};

}  // namespace

void put_out(const Session& session, const std::vector<WrittenDraft>& drafts, Outcome& outcome) {
  DraftPrinter(session, drafts, outcome).run();
}

}  // namespace relance
