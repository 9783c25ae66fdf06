// SPDX-License-Identifier: MIT
#include "render/html_text.hpp"

#include <algorithm>
#include <vector>

namespace relance {

namespace {

constexpr std::string_view kQuoteMark = "&gt;";  // ">", escaped

enum class LineKind { paragraph, item, quote };

LineKind kind_of_line(std::string_view line) {
  if (line.starts_with("- ")) return LineKind::item;
  if (line.starts_with(kQuoteMark)) return LineKind::quote;
  return LineKind::paragraph;
}

std::string_view content_of(std::string_view line, LineKind kind) {
  if (kind == LineKind::item) return line.substr(2);
  if (kind == LineKind::quote) line.remove_prefix(kQuoteMark.size());
  while (kind == LineKind::quote && line.starts_with(' ')) line.remove_prefix(1);
  return line;
}

// Where an address ends: at a blank, or before what closes a sentence or a quotation around it.
std::size_t end_of_address(std::string_view text) {
  auto end = std::min(text.find_first_of(" \t"), text.size());
  for (const std::string_view stop : {"&lt;", "&gt;", "&quot;", "&#39;", "\u00a0", "\u202f", "\u00bb"}) {
    end = std::min(end, std::min(text.find(stop), text.size()));
  }
  while (end > 0 && std::string_view(".,;:!?)").find(text[end - 1]) != std::string_view::npos) {
    const bool ends_entity = text[end - 1] == ';' && text.substr(0, end).ends_with("&amp;");
    if (ends_entity) break;
    --end;
  }
  return end;
}

std::string linked(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto at = std::min(text.find("https://"), text.find("http://"));
    out += text.substr(0, at);
    if (at == std::string_view::npos) break;
    text.remove_prefix(at);
    const auto address = text.substr(0, end_of_address(text));
    out += "<a href=\"" + std::string(address) + "\">" + std::string(address) + "</a>";
    text.remove_prefix(address.size());
  }
  return out;
}

// Puts lines of one kind together and closes them when another begins.
class BlockWriter {
 public:
  void line(std::string_view text) {
    if (text.empty()) return close();
    const LineKind kind = kind_of_line(text);
    if (!lines_.empty() && kind != kind_) close();
    kind_ = kind;
    lines_.push_back(linked(content_of(text, kind)));
  }

  void close() {
    if (lines_.empty()) return;
    if (kind_ == LineKind::item) {
      out_ += "<ul>\n";
      for (const auto& item : lines_) out_ += "<li>" + item + "</li>\n";
      out_ += "</ul>\n";
    } else {
      std::string inside;
      for (const auto& text : lines_) inside += (inside.empty() ? "" : "<br>\n") + text;
      out_ += kind_ == LineKind::quote ? "<blockquote><p>" + inside + "</p></blockquote>\n"
                                       : "<p>" + inside + "</p>\n";
    }
    lines_.clear();
  }

  void html(std::string_view text) {
    close();
    out_ += text;
    if (!text.empty() && !text.ends_with('\n')) out_ += '\n';
  }

  std::string take() {
    close();
    return std::move(out_);
  }

 private:
  LineKind kind_ = LineKind::paragraph;
  std::vector<std::string> lines_;
  std::string out_;
};

void write_text(BlockWriter& writer, std::string_view text) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
      line.remove_suffix(1);
    writer.line(line);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

}  // namespace

std::string escaped_html(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '\x01':
      case '\x02':
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string html_of_marked(std::string_view text) {
  BlockWriter writer;
  bool is_html = false;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(kHtmlBegins + kHtmlEnds), text.size());
    if (is_html) {
      writer.html(text.substr(0, end));
    } else {
      write_text(writer, text.substr(0, end));
    }
    if (end == text.size()) break;
    is_html = text[end] == kHtmlBegins.front();
    text.remove_prefix(end + 1);
  }
  return writer.take();
}

}  // namespace relance
