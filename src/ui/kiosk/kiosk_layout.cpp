#include "ui/kiosk/kiosk_layout.h"

#include <algorithm>

#include "ui/kiosk/kiosk_parts.h"

namespace atlas::ui {

namespace {

constexpr float kCardWidth = 340.0F;
constexpr float kPageWidth = 640.0F;
constexpr float kCountWidth = 460.0F;

} // namespace

KioskLayout kioskLayout(ImVec2 size) {
    constexpr float m = kTouchMargin;
    constexpr float zoomHeight = 3.0F * kTouchHeight + 2.0F * kTouchGap;
    const float below = m + kTouchHeight + m;
    KioskLayout layout;
    layout.bar = {{m, m}, {size.x - 2.0F * m, kTouchHeight}};
    layout.zoom = {{m, size.y - m - zoomHeight}, {kTouchHeight, zoomHeight}};
    layout.count = {{m + kTouchHeight + m, size.y - m - kTouchHeight},
                    {std::min(kCountWidth, size.x - kCardWidth - kTouchHeight - 5.0F * m), kTouchHeight}};
    layout.page = {{m, m}, {std::min(kPageWidth, size.x - 2.0F * m), size.y - 2.0F * m}};
    layout.card = {{size.x - m - kCardWidth, below}, {kCardWidth, size.y - below - m}};
    return layout;
}

Sight kioskSight(const Viewport& viewport, bool hasCard) {
    const double ratio = viewport.pixelRatio;
    const ImVec2 size{static_cast<float>(viewport.widthPixels / ratio),
                      static_cast<float>(viewport.heightPixels / ratio)};
    const KioskLayout layout = kioskLayout(size);
    Sight sight;
    sight.viewport = viewport;
    sight.viewport.insets.topPixels = ratio * static_cast<double>(layout.card.topLeft.y);
    sight.viewport.insets.bottomPixels = ratio * static_cast<double>(kTouchMargin);
    if (hasCard)
        sight.coveredPixels = viewport.widthPixels - ratio * static_cast<double>(layout.card.topLeft.x);
    for (const KioskBox& box : {layout.zoom, layout.count}) {
        const ScreenPoint from{static_cast<double>(box.topLeft.x), static_cast<double>(box.topLeft.y)};
        const ScreenPoint extent{static_cast<double>(box.size.x), static_cast<double>(box.size.y)};
        sight.covers.push_back({from * ratio, (from + extent) * ratio});
    }
    return sight;
}

} // namespace atlas::ui
