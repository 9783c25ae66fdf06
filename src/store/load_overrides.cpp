// SPDX-License-Identifier: MIT
#include "store/load_overrides.hpp"

#include <algorithm>
#include <utility>

#include "base/diagnostic_codes.hpp"
#include "base/printable.hpp"
#include "defaults/embedded.hpp"
#include "store/book_files.hpp"
#include "store/read_playbook.hpp"
#include "store/read_rates.hpp"
#include "store/toml_bounds.hpp"

namespace relance {

namespace {

void append(Diagnostics& all, const Diagnostics& some) {
  all.insert(all.end(), some.begin(), some.end());
}

// Calls read(Reading&) on each file of the book, in order; what cannot be read is reported.
template <typename Read>
void read_book_files(const std::string& root, const Wanted& wanted, Diagnostics& diagnostics, Read read) {
  const auto list = list_files(root, wanted);
  append(diagnostics, list.diagnostics);
  for (const auto& file : list.files) {
    if (!is_file_inside(root, file)) {
      diagnostics.push_back(make_diagnostic(DiagnosticCode::outside_book, {file, 0, 0},
                                            "a link that leaves the book", "copy the file into the book"));
      continue;
    }
    auto text = read_file(root, file);
    if (!text) {
      diagnostics.push_back(text.error());
      continue;
    }
    auto reading = start_reading(file, std::move(*text));
    read(reading);
    append(diagnostics, reading.diagnostics);
  }
}

// A text may hold line ends and tabs; any other control or reordering character could drive a terminal.
bool has_no_controls(Reading& reading) {
  for (std::size_t at = 0; at < reading.text.size();) {
    const auto length = code_point_length(reading.text, at);
    const auto point = std::string_view(reading.text).substr(at, length);
    const bool is_layout = point == "\n" || point == "\r" || point == "\t";
    const bool is_joiner =
        point == "\u200d" || point == "\u200c" || point == "\u200e" || point == "\u200f" || point == "\u00ad";
    if (!is_layout && !is_joiner && printable(point) != point) {
      report(reading, DiagnosticCode::control_character, spot_of(reading, at),
             {"a control character in a text", "take it out: it could drive the terminal"});
      return false;
    }
    at += length;
  }
  return true;
}

template <typename Read>
void read_embedded_files(std::string_view folder, Read read) {
  for (const auto& file : embedded_files()) {
    if (!file.path.starts_with(folder)) continue;
    auto reading = start_reading("embedded: " + std::string(file.path), std::string(file.text));
    read(reading);
  }
}

void put(std::vector<Playbook>& playbooks, Playbook playbook) {
  const auto at = std::lower_bound(playbooks.begin(), playbooks.end(), playbook.name,
                                   [](const Playbook& a, const std::string& name) { return a.name < name; });
  if (at != playbooks.end() && at->name == playbook.name) {
    *at = std::move(playbook);
  } else {
    playbooks.insert(at, std::move(playbook));
  }
}

std::vector<std::string_view> suffixes_of(Channel channel) {
  switch (channel) {
    case Channel::email:
    case Channel::meeting:
      return {".txt"};
    case Channel::call:
      return {".call.txt"};
    case Channel::letter:
      return {".letter.txt"};
    case Channel::task:
      return {".task.txt", ".txt"};
  }
  return {};
}

bool exists(const Templates& templates, const std::string& path) {
  return templates.find(path) != templates.end() || embedded_text(path).has_value();
}

}  // namespace

Templates load_templates(const std::string& root, Diagnostics& diagnostics) {
  Templates templates;
  for (const std::string_view suffix : {".txt", ".html"}) {
    read_book_files(root, {"templates", suffix, true}, diagnostics, [&templates](Reading& reading) {
      if (is_plain_text(reading) && has_no_controls(reading)) templates[reading.file] = reading.text;
    });
  }
  return templates;
}

bool has_text(const Templates& templates, std::string_view playbook, std::string_view text, Channel channel) {
  for (const std::string language : {"fr", "en"}) {
    for (const auto folder : {playbook, std::string_view("standard")}) {
      for (const auto suffix : suffixes_of(channel)) {
        auto path = "templates/" + language + '/' + std::string(folder) + '/' + std::string(text);
        if (exists(templates, path.append(suffix))) return true;
      }
    }
  }
  return false;
}

std::vector<Playbook> load_playbooks(const std::string& root, const Templates& templates,
                                     Diagnostics& diagnostics) {
  std::vector<Playbook> playbooks;
  read_embedded_files("playbooks/",
                      [&playbooks](Reading& reading) { put(playbooks, read_playbook(reading)); });
  const HasText text_exists = [&templates](std::string_view playbook, std::string_view text,
                                           Channel channel) {
    return has_text(templates, playbook, text, channel);
  };
  read_book_files(root, {"playbooks", ".toml", false}, diagnostics, [&](Reading& reading) {
    auto playbook = read_playbook(reading);
    if (!has_errors(reading.diagnostics)) check_playbook(playbook, text_exists, reading);
    if (!has_errors(reading.diagnostics)) put(playbooks, std::move(playbook));
  });
  return playbooks;
}

Rates load_rates(const std::string& root, Diagnostics& diagnostics) {
  Rates rates;
  read_embedded_files("rates/", [&rates](Reading& reading) {
    for (auto& row : read_rates(reading)) rates[row.series][row.valid_from] = std::move(row.rate);
  });
  std::map<std::pair<std::string, Date>, Place> written;
  read_book_files(root, {"rates", ".toml", false}, diagnostics, [&](Reading& reading) {
    for (auto& row : read_rates(reading)) {
      const Place place{reading.file, row.spot.line, row.spot.column};
      const auto [at, is_new] = written.try_emplace({row.series, row.valid_from}, place);
      if (!is_new) {
        report(reading, DiagnosticCode::duplicate_rate, row.spot,
               {"the rate `" + row.series + "` from " + to_iso(row.valid_from) + " stands already in " +
                    at->second.file + ':' + std::to_string(at->second.line),
                "delete one of them"});
        continue;
      }
      rates[row.series][row.valid_from] = std::move(row.rate);
    }
  });
  return rates;
}

}  // namespace relance
