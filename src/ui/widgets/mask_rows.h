#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "ui/widgets/widgets.h"

namespace atlas::ui {

// How rows are laid out. So many choices as `recorded` says come first and give the bars their scale; what is
// not recorded follows in a colour of its own and may be cut.
struct MaskRowLayout {
    float heightPixels = kRowHeight;
    std::size_t recorded = SIZE_MAX;
    bool hasTipsBeside = true; // to the right of the panel
    float widthPixels = 0.0F;  // 0: as wide as there is room
};

// Rows of a facet whose choices are the bits of a mask.
template <typename Enum, typename Mask, std::size_t Count>
void drawMaskRows(const Look& look, const std::array<std::uint32_t, Count>& counts, Mask& mask,
                  const MaskRowLayout& layout = {}) {
    const auto recorded = static_cast<std::ptrdiff_t>(std::min(layout.recorded, Count));
    const std::uint32_t largest = std::max(1U, *std::max_element(counts.begin(), counts.begin() + recorded));
    for (std::size_t i = 0; i < Count; ++i) {
        const auto value = static_cast<Enum>(i);
        const auto bit = static_cast<Mask>(maskOf(value));
        ImGui::PushID(static_cast<int>(i));
        const bool isRowChosen = (mask & bit) != 0;
        FacetChoice choice{termOf(value).name, counts[i], largest, isRowChosen, false};
        choice.heightPixels = layout.heightPixels;
        choice.widthPixels = layout.widthPixels;
        choice.isUnknown = i >= layout.recorded;
        const bool wasUsed = facetRow(look, "row", choice);
        const std::string tip = facetTip(termOf(value).name, counts[i], isRowChosen);
        if (layout.hasTipsBeside)
            tooltipBeside(look, tip);
        else
            tooltip(look, tip);
        if (wasUsed) mask = static_cast<Mask>(mask ^ bit);
        ImGui::PopID();
    }
}

} // namespace atlas::ui
