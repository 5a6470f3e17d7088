// Over each panel in its states, as tests/render/panel_test.cpp draws them: controls that a person can find,
// see whole and tell apart.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

#include "tests/support/panel_scenes.h"

using namespace atlas;
using namespace atlas::testing;
using ui::ListedBox;
using ui::ListedControl;

namespace {

constexpr float kTolerance = 0.6F; // of edges that lie between two pixels

bool isWithin(const ListedBox& inner, const ListedBox& outer) {
    return inner.topLeft.x >= outer.topLeft.x - kTolerance &&
           inner.topLeft.y >= outer.topLeft.y - kTolerance &&
           inner.bottomRight.x <= outer.bottomRight.x + kTolerance &&
           inner.bottomRight.y <= outer.bottomRight.y + kTolerance;
}

bool isSame(const ListedBox& a, const ListedBox& b) {
    return isWithin(a, b) && isWithin(b, a);
}

bool covers(const ListedBox& a, const ListedBox& b) {
    return std::min(a.bottomRight.x, b.bottomRight.x) - std::max(a.topLeft.x, b.topLeft.x) > kTolerance &&
           std::min(a.bottomRight.y, b.bottomRight.y) - std::max(a.topLeft.y, b.topLeft.y) > kTolerance;
}

bool hasWords(const ListedControl& control) {
    return std::any_of(control.label.begin(), control.label.end(),
                       [](unsigned char letter) { return std::isalnum(letter) != 0 || letter >= 0x80; });
}

void checkControls(const ui::ControlList& list, ImVec2 window) {
    const ListedBox whole{{0.0F, 0.0F}, window};
    for (const ListedControl& control : list.controls) {
        CAPTURE(control.panel);
        CAPTURE(control.id);
        CAPTURE(control.label);
        CHECK(hasWords(control));
        CHECK(isWithin(control.box, whole));
        CHECK(isWithin(control.box, control.surface));
        const ListedBox& box = control.box;
        const bool isCutAcross = box.topLeft.x > control.whole.topLeft.x + kTolerance ||
                                 box.bottomRight.x < control.whole.bottomRight.x - kTolerance;
        const bool isCutDown = box.topLeft.y > control.whole.topLeft.y + kTolerance ||
                               box.bottomRight.y < control.whole.bottomRight.y - kTolerance;
        CHECK((control.scrollsAcross || !isCutAcross));
        CHECK((control.scrollsDown || !isCutDown));
    }
    for (const ListedControl& control : list.outOfSight) {
        CAPTURE(control.panel);
        CAPTURE(control.label);
        CHECK((control.scrollsAcross || control.scrollsDown)); // it comes into sight
    }
    for (std::size_t i = 0; i < list.controls.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const ListedControl& a = list.controls[i];
            const ListedControl& b = list.controls[j];
            if (!isSame(a.surface, b.surface) || !covers(a.box, b.box)) continue;
            FAIL_CHECK(a.panel << "/" << a.label << " covers " << b.label);
        }
    }
}

// `mayHide`: a window so small that it has no room for everything.
void checkScenes(const FrameSettings& settings, bool mayHide) {
    for (const PanelScene& scene : panelScenes()) {
        CAPTURE(scene.name);
        SceneFrames frames(scene, settings);
        const bool isThere = !frames.box().isEmpty();
        CHECK((isThere || mayHide));
        checkControls(frames.frames().list(), settings.sizePixels);
    }
}

} // namespace

TEST_CASE("controls of every panel have words, are in sight and lie apart") {
    checkScenes({{1280.0F, 800.0F}, 1.0, TypeFace::Installed}, false);
}

TEST_CASE("so they do where everything is twice as large") {
    checkScenes({{960.0F, 600.0F}, 2.0, TypeFace::Installed}, false);
}

TEST_CASE("so they do where everything is twice as large in the usual window") {
    checkScenes({{640.0F, 400.0F}, 2.0, TypeFace::Installed}, true);
}
