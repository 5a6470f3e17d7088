#pragma once

// Lengths that the panels and the function that lays them out share, in design pixels.
namespace atlas::sizes {

inline constexpr float kGrid = 8.0F;
inline constexpr float kMargin = 12.0F; // between panels and the window's edge
inline constexpr float kPanelPadding = 12.0F;
inline constexpr float kControlHeight = 32.0F;

inline constexpr float kTopBarHeight = 52.0F;

inline constexpr float kFiltersWidth = 312.0F;
inline constexpr float kFiltersHead = kControlHeight + kGrid + 2.0F * kPanelPadding; // above what scrolls

inline constexpr float kDetailsWidth = 320.0F;
inline constexpr float kDetailsHead = kControlHeight + kGrid / 2.0F + 2.0F * kPanelPadding;
inline constexpr float kDetailsBackRow = 28.0F; // leads back; only where a trail does

inline constexpr float kLegendWidth = 272.0F;

inline constexpr float kZoomButton = kControlHeight; // three of them, one over the other
inline constexpr float kZoomPadding = 4.0F;
inline constexpr float kZoomWidth = kZoomButton + 2.0F * kZoomPadding;
inline constexpr float kZoomHeight = 3.0F * kZoomButton + 2.0F * kZoomPadding;

inline constexpr float kTimeLineHeight = 96.0F;

// Lines at the bottom of the map, one over the other.
inline constexpr float kNoticeHeight = 40.0F;
inline constexpr float kScaleBarHeight = 12.0F; // with its words
inline constexpr float kWidestScaleBar = 120.0F;

// The card with hints at the first start, with four hints: in two lines each, or in one where there is
// little room.
inline constexpr float kHintsWidth = 480.0F;
inline constexpr float kHintsPadding = 16.0F;
inline constexpr float kHintRow = 44.0F;
inline constexpr float kBriefHintRow = 28.0F;
inline constexpr int kHintCount = 4;
constexpr float hintsHeight(float rowHeight) {
    return 2.0F * kHintsPadding + static_cast<float>(kHintCount) * rowHeight + kGrid + kControlHeight;
}

} // namespace atlas::sizes
