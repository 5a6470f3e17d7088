#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/workspace/panel_layout.h"

namespace atlas {

inline constexpr std::string_view kPanelLetters =
    "FBDLRT"; // filters, top bar, details, legend, drawer, time line

// One window and what is open in it. Lengths in design pixels.
struct Desk {
    float width = 1280.0F;
    float height = 800.0F;
    std::string_view open = "FBDL";
    std::optional<Panel> inFront = std::nullopt;
    bool hasSelection = false;
    bool hasTrail = false;
    std::optional<bool> legendFolded = std::nullopt;
    float legend = 120.0F;
    float foldedLegend = 64.0F;
    float filters = 900.0F;
    float details = 400.0F;
    bool areHidden = false;
};

PanelLayout layoutOf(const Desk& desk);

// The letters of the panels that show.
std::string shown(const Desk& desk);

} // namespace atlas
