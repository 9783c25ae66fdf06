// SPDX-License-Identifier: MIT
#include "render/svg_marks.hpp"

#include "render/html_element.hpp"
#include "render/locale.hpp"
#include "render/time_axis.hpp"

namespace relance {

namespace {

// Lines from point to point, relative to the middle, in tenths; closed where the shape is filled.
struct Outline {
  std::vector<SvgPoint> points;
  bool is_closed = true;
};

std::string path_of(const Outline& outline, SvgPoint at) {
  std::string out;
  for (const auto& point : outline.points) {
    out.append(out.empty() ? "M" : "L").append(tenths(at.x + point.x)).append(" ");
    out.append(tenths(at.y + point.y));
  }
  if (outline.is_closed) out += "Z";
  return out;
}

std::string path(std::string_view of_class, const std::string& d) {
  std::string out = "<path class=\"";
  out.append(of_class).append("\" d=\"").append(d).append("\"/>");
  return out;
}

std::string circle(std::string_view of_class, SvgPoint at, int radius) {
  std::string out = "<circle class=\"";
  out.append(of_class).append("\" cx=\"").append(tenths(at.x)).append("\" cy=\"").append(tenths(at.y));
  out.append("\" r=\"").append(tenths(radius)).append("\"/>");
  return out;
}

}  // namespace

std::string mark_shape(LaneMarkKind kind, SvgPoint at) {
  switch (kind) {
    case LaneMarkKind::issued:
      return path("m-line", path_of({{{0, -55}, {0, 55}}, false}, at));
    case LaneMarkKind::sent:
      return path("m-plain", path_of({{{-40, -50}, {50, 0}, {-40, 50}}}, at));
    case LaneMarkKind::due:
      return path("m-due", path_of({{{0, -58}, {58, 0}, {0, 58}, {-58, 0}}}, at));
    case LaneMarkKind::contact:
      return circle("m-contact", at, 48);
    case LaneMarkKind::promise:
      return path("m-promise", path_of({{{-45, 58}, {-45, -58}, {58, -22}, {-27, 14}, {-27, 58}}}, at));
    case LaneMarkKind::payment:
      return path("m-payment", path_of({{{-45, -45}, {45, -45}, {45, 45}, {-45, 45}}}, at));
    case LaneMarkKind::question:
      return path("m-question", path_of({{{-42, -42}, {42, 42}}, false}, at) +
                                    path_of({{{-42, 42}, {42, -42}}, false}, at));
    case LaneMarkKind::other:
      return circle("m-other", at, 30);
  }
  return {};
}

std::string mark_picture(LaneMarkKind kind) {
  return inline_element(
      "svg class=\"key\" viewBox=\"-8 -8 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"",
      mark_shape(kind, {}));
}

std::string mark_title(LaneMarkKind kind, Language language) {
  const auto say = [&](std::string_view fr, std::string_view en) {
    return std::string(pick(language, fr, en));
  };
  switch (kind) {
    case LaneMarkKind::issued:
      return say("\u00e9mise", "issued");
    case LaneMarkKind::sent:
      return say("envoy\u00e9e", "sent");
    case LaneMarkKind::due:
      return say("\u00e9ch\u00e9ance", "due day");
    case LaneMarkKind::contact:
      return say("contact", "contact");
    case LaneMarkKind::promise:
      return say("promesse ou \u00e9ch\u00e9ancier", "promise or plan");
    case LaneMarkKind::payment:
      return say("paiement ou avoir", "payment or credit");
    case LaneMarkKind::question:
      return say("litige ou correction", "dispute or correction");
    case LaneMarkKind::other:
      return say("autre", "other");
  }
  return {};
}

std::string_view word(LaneMarkKind kind) {
  switch (kind) {
    case LaneMarkKind::issued:
      return "issued";
    case LaneMarkKind::sent:
      return "sent";
    case LaneMarkKind::due:
      return "due";
    case LaneMarkKind::contact:
      return "contact";
    case LaneMarkKind::promise:
      return "promise";
    case LaneMarkKind::payment:
      return "payment";
    case LaneMarkKind::question:
      return "question";
    case LaneMarkKind::other:
      return "other";
  }
  return {};
}

}  // namespace relance
