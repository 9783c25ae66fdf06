// SPDX-License-Identifier: MIT
#include "store/load_overrides.hpp"

#include <algorithm>
#include <utility>

#include "base/printable.hpp"
#include "defaults/embedded.hpp"
#include "store/override_files.hpp"
#include "store/read_playbook.hpp"
#include "store/toml_bounds.hpp"

namespace relance {

namespace {

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
             {wording("a control character in a text"), wording("take it out: it could drive the terminal")});
      return false;
    }
    at += length;
  }
  return true;
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

}  // namespace relance
