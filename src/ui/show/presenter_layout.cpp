#include "ui/show/presenter_layout.h"

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr float kBetween = 24.0F;
constexpr float kTimesHeight = 60.0F;
constexpr float kWideShape = 1.25F;     // width by height, from which on the notes stand beside
constexpr float kPicturesShare = 0.46F; // of the width, beside the notes
constexpr float kNextShare = 0.52F;     // of the width of the picture before it
constexpr float kTextGap = 8.0F;        // from a picture to words below it
constexpr float kNextTextHeight = 48.0F;
constexpr float kMostOfHeight = 0.4F; // for pictures above the notes

PanelBox pictureAt(float left, float top, float width, float aspect) {
    return {left, top + kPictureLabel, left + width, top + kPictureLabel + width / aspect};
}

// One over the other, the caption of the next beside its picture.
void placeOver(const PanelBox& body, float aspect, PresenterLayout& layout) {
    const float room = body.height() - 2.0F * kPictureLabel - kBetween;
    const float width =
        std::max(1.0F, std::min(kPicturesShare * body.width(), room * aspect / (1.0F + kNextShare)));
    layout.now = pictureAt(body.left, body.top, width, aspect);
    layout.next = pictureAt(body.left, layout.now.bottom + kBetween, kNextShare * width, aspect);
    layout.nextText = {layout.next.right + kBetween, layout.next.top, layout.now.right, layout.next.bottom};
    layout.notes = {layout.now.right + kBetween, body.top, body.right, body.bottom};
}

// Beside each other, the caption of the next below its picture.
void placeBeside(const PanelBox& body, float aspect, PresenterLayout& layout) {
    const float across = (body.width() - kBetween) / (1.0F + kNextShare);
    const float width = std::max(1.0F, std::min(across, kMostOfHeight * body.height() * aspect));
    const float nextWidth = std::min(kNextShare * width, body.width() - kBetween - width);
    layout.now = pictureAt(body.left, body.top, width, aspect);
    layout.next = pictureAt(layout.now.right + kBetween, body.top, nextWidth, aspect);
    const float below = std::max(layout.now.bottom, layout.next.bottom + kNextTextHeight);
    layout.nextText = {layout.next.left, layout.next.bottom + kTextGap, body.right, below};
    layout.notes = {body.left, below + kBetween, body.right, body.bottom};
}

} // namespace

PresenterLayout presenterLayout(ImVec2 window, float aspect, float buttonsHeight) {
    PresenterLayout layout;
    const float right = window.x - kPresenterEdge;
    layout.times = {kPresenterEdge, kPresenterEdge, right, kPresenterEdge + kTimesHeight};
    layout.buttons = {kPresenterEdge, window.y - kPresenterEdge - buttonsHeight, right,
                      window.y - kPresenterEdge};
    const PanelBox body{kPresenterEdge, layout.times.bottom + kBetween, right, layout.buttons.top - kBetween};
    if (window.x >= kWideShape * window.y)
        placeOver(body, aspect, layout);
    else
        placeBeside(body, aspect, layout);
    return layout;
}

} // namespace atlas::ui
