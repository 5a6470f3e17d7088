#pragma once

#include <algorithm>
#include <array>

#include "ui/interface.h"
#include "ui/widgets.h"

namespace atlas::ui {

// Rows of a facet whose choices are the bits of a mask. `heightPixels` of each row. With `recorded`, so many
// of the choices come first and give the bars their scale; what is not recorded follows in a colour of its
// own and may be cut.
template <typename Enum, typename Mask, std::size_t Count>
void drawMaskRows(const Look& look, const std::array<std::uint32_t, Count>& counts, Mask& mask,
                  float heightPixels = kRowHeight, std::size_t recorded = Count) {
    const std::uint32_t largest =
        *std::max_element(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(recorded));
    for (std::size_t i = 0; i < Count; ++i) {
        const auto value = static_cast<Enum>(i);
        const auto bit = static_cast<Mask>(maskOf(value));
        ImGui::PushID(static_cast<int>(i));
        const bool isRowChosen = (mask & bit) != 0;
        FacetChoice choice{termOf(value).name, counts[i], largest, isRowChosen, false};
        choice.heightPixels = heightPixels;
        choice.isUnknown = i >= recorded;
        const bool wasUsed = facetRow(look, "row", choice);
        tooltipBeside(look, facetTip(termOf(value).name, counts[i], isRowChosen));
        if (wasUsed) mask = static_cast<Mask>(mask ^ bit);
        ImGui::PopID();
    }
}

} // namespace atlas::ui
