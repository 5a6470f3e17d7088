#pragma once

#include <imgui.h>

#include <optional>
#include <span>
#include <string_view>

#include "ui/widgets/style.h"

namespace atlas::ui {

// A step of a tour as the overview shows it.
struct StepCard {
    std::string_view caption;
    ImTextureID picture{}; // the bottom row first; nothing: not drawn yet
    bool isBlank = false;  // it shows nothing
};

// How cards of one shape lie in the window: as large as there is room for all of them.
struct StepGrid {
    std::size_t columns = 1;
    ImVec2 card{0.0F, 0.0F};   // its picture
    ImVec2 corner{0.0F, 0.0F}; // of the first one
    ImVec2 step{0.0F, 0.0F};   // from one to the next

    // `aspect`: width by height of a picture. `count` is at least 1.
    StepGrid(ImVec2 window, std::size_t count, float aspect);
    ImVec2 cornerOf(std::size_t index) const;
};

// All steps as pictures, over the whole window; the step that is on is outlined. The one that was clicked.
std::optional<std::size_t> drawStepOverview(const Look& look, ImVec2 window, std::span<const StepCard> cards,
                                            std::size_t current);

} // namespace atlas::ui
