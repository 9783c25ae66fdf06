// SPDX-License-Identifier: MIT
#include "cli/interface_look.hpp"

#include "base/percent_encoding.hpp"
#include "cli/interface_language.hpp"

namespace relance {

namespace {

// RFC 8089: with the host, so that a terminal on another machine knows that the file is not there.
std::string link_root(const Process& process, const std::string& folder) {
  return "file://" + percent_encoded(process.host) + percent_encoded(folder, "/");
}

}  // namespace

Look look_of(const Options& options, const Process& process, const Book& book) {
  Look look;
  look.language = interface_language(options, process, book.ledger.profile);
  const bool may_colour = process.is_terminal && !process.forbids_colour;
  look.style.has_colour =
      options.colour == ColourChoice::always || (options.colour == ColourChoice::automatic && may_colour);
  look.style.has_bars = process.is_terminal;
  look.style.is_fitted = process.is_terminal;
  look.style.width = process.columns;
  if (process.can_show_links && options.colour != ColourChoice::never)
    look.style.link_root = link_root(process, book.root);
  return look;
}

}  // namespace relance
