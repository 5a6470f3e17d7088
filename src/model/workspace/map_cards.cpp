#include "model/workspace/map_cards.h"

#include <algorithm>

#include "model/workspace/panel_sizes.h"

namespace atlas {

namespace {

using namespace sizes;

constexpr float kNarrowestNotice = 120.0F; // else it lies over panels
constexpr float kNarrowestBesideDetails = 240.0F;
constexpr float kNarrowestHints = 400.0F; // beside the legend; where there is less, the card lies above it
constexpr float kNarrowestBriefHints = 200.0F;
constexpr float kNarrowestMiddleCard = 240.0F;

// Where the free map begins, and a margin.
float leftOfCards(const PanelLayout& layout) {
    return layout.freeMap.left + kMargin;
}

PanelBox hintsBox(float left, float right, float bottom, bool isBrief) {
    const float width = std::min(kHintsWidth, right - left);
    const float middle = (left + right) / 2.0F;
    const float height = hintsHeight(isBrief ? kBriefHintRow : kHintRow);
    return {middle - width / 2.0F, bottom - height, middle + width / 2.0F, bottom};
}

// Beside the corner below, or brief and over it.
HintsPlace hintsBefore(const PanelLayout& layout, float right, float bottom, bool mustBeBrief) {
    const float left = leftOfCards(layout);
    const std::vector<PanelBox> corner = layout.cornerBoxes();
    if (corner.empty()) return {hintsBox(left, right, bottom, mustBeBrief), mustBeBrief};
    const float besideCorner = std::min(right, corner.front().left - kMargin);
    if (besideCorner - left >= kNarrowestHints && !mustBeBrief)
        return {hintsBox(left, besideCorner, bottom, false), false};
    const float aboveCorner = std::min(bottom, corner.front().top - kMargin);
    return {hintsBox(left, std::min(right, corner.back().left - kMargin), aboveCorner, true), true};
}

bool isFree(const PanelLayout& layout, const PanelBox& box) {
    const std::vector<PanelBox> over = layout.overMap();
    const bool isOnMap = box.top >= std::max(layout.freeMap.top, kMargin) && box.left >= kMargin;
    return isOnMap &&
           std::none_of(over.begin(), over.end(), [&](const PanelBox& panel) { return overlap(panel, box); });
}

} // namespace

NoticeSpan noticeSpan(const PanelLayout& layout, float heightPixels) {
    NoticeSpan span{leftOfCards(layout), layout.widthPixels - kMargin, layout.freeMap.bottom};
    span.bottom = std::max(span.bottom, kNoticeHeight);
    const float reach = span.bottom - heightPixels - kGrid;
    for (const PanelBox& corner : layout.cornerBoxes()) {
        if (corner.bottom > reach) span.right = std::min(span.right, corner.left - kGrid);
    }
    const std::optional<PanelBox>& details = layout.box(Panel::Details);
    if (details && details->bottom > reach && details->left - kGrid - span.left >= kNarrowestBesideDetails)
        span.right = std::min(span.right, details->left - kGrid);
    if (span.width() < kNarrowestNotice) {
        span.left = kMargin;
        span.right = layout.widthPixels - kMargin;
    }
    return span;
}

std::optional<PanelBox> scaleBarBox(const PanelLayout& layout) {
    constexpr float kFromEdge = 14.0F;
    constexpr float kNarrowest = 260.0F; // a map with less room needs all of it
    constexpr float kLowest = 240.0F;
    constexpr float kWords = 72.0F; // "20,000 km"
    const PanelBox& map = layout.freeMap;
    if (map.width() < kNarrowest || map.height() < kLowest) return std::nullopt;
    const float left = map.left + kFromEdge;
    const float bottom = map.bottom - kFromEdge;
    return PanelBox{left, bottom - kScaleBarHeight, left + kWidestScaleBar + kWords, bottom};
}

std::optional<HintsPlace> hintsPlace(const PanelLayout& layout, float noticesHeight) {
    const float bottom = layout.freeMap.bottom - noticesHeight;
    const std::optional<PanelBox>& details = layout.box(Panel::Details);
    const float edge = layout.widthPixels - kMargin;
    for (const bool mustBeBrief : {false, true}) {
        for (const float right : {edge, details ? details->left - kMargin : edge}) {
            const HintsPlace place = hintsBefore(layout, right, bottom, mustBeBrief);
            if (place.box.width() >= kNarrowestBriefHints && isFree(layout, place.box)) return place;
        }
    }
    return std::nullopt;
}

MiddleCard cardInMiddleOfMap(const PanelLayout& layout, float usualWidth) {
    const Insets& insets = layout.insets;
    MiddleCard card;
    const float widest = std::min(usualWidth, layout.widthPixels - 2.0F * kMargin);
    card.width = std::min(std::max(layout.freeMap.width(), kNarrowestMiddleCard), widest);
    const bool hasDetails = layout.shows(Panel::Details); // they lie over the map
    const float mapRight = layout.widthPixels - static_cast<float>(insets.rightPixels);
    const float right = hasDetails ? std::min(mapRight, layout.freeMap.right) : mapRight;
    card.middleX = (layout.freeMap.left + right) / 2.0F;
    card.middleY = (static_cast<float>(insets.topPixels - insets.bottomPixels) + layout.heightPixels) / 2.0F;
    const float reach = kMargin + card.width / 2.0F;
    card.middleX = std::max(reach, std::min(card.middleX, layout.widthPixels - reach));
    return card;
}

} // namespace atlas
