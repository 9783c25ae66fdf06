// SPDX-License-Identifier: MIT
#include "render/page_frame.hpp"

namespace relance {

namespace {

// Stands for the body while the frame is rendered: no text of a book holds it.
const std::string kPlace = "\x03";

}  // namespace

Result<std::string> in_frame(const FramedPage& page, const TextLookup& texts) {
  const std::string path = page.language + "/partials/" + page.frame + ".html";
  const Template frame{texts(path).value_or("{{> content}}"), page.language, true, true, kPlace, true};
  Values values;
  values.set("page_title", page.title);
  values.set("page_language", page.language);
  auto whole = render_template(frame, values, texts);
  if (!whole) return failure(wording("templates/{}: {}", path, whole.error().message), whole.error().hint);
  const auto place = whole->find(kPlace);
  if (place == std::string::npos) {
    return failure(wording("templates/{}: it has no place for the document", path),
                   wording("write {} in it", std::string("{{> content}}")));
  }
  whole->replace(place, kPlace.size(), page.body);
  return whole;
}

}  // namespace relance
