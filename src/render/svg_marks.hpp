// SPDX-License-Identifier: MIT
// The small shapes of a timeline: each sort of event has a shape of its own, so that no one needs the
// colours.
#pragma once

#include <array>
#include <string>

#include "ledger/records.hpp"
#include "playbook/lanes.hpp"

namespace relance {

inline constexpr std::array<LaneMarkKind, 8> kMarkKinds = {
    LaneMarkKind::issued,  LaneMarkKind::sent,    LaneMarkKind::due,      LaneMarkKind::contact,
    LaneMarkKind::promise, LaneMarkKind::payment, LaneMarkKind::question, LaneMarkKind::other};

struct SvgPoint {
  int x = 0;  // tenths of a pixel
  int y = 0;
};

// Around the point, about 11 pixels wide.
std::string mark_shape(LaneMarkKind kind, SvgPoint at);
// The shape by itself, for a legend: hidden from screen readers, words stand beside it.
std::string mark_picture(LaneMarkKind kind);
// "contact", "payment or credit"
std::string mark_title(LaneMarkKind kind, Language language);
std::string_view word(LaneMarkKind kind);

}  // namespace relance
