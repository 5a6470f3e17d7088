#include "ui/widgets/tooltip.h"

#include <doctest/doctest.h>

#include "tests/support/imgui_input.h"
#include "tests/support/panel_scenes.h"
#include "ui/gallery/gallery_card.h"

using namespace atlas::testing;
using namespace atlas::ui;

namespace {

constexpr float kWidth = 1280.0F;
constexpr float kHeight = 800.0F;

bool isInside(ImVec2 at, ImVec2 size, ImVec2 window) {
    return at.x >= 0.0F && at.y >= 0.0F && at.x + size.x <= window.x && at.y + size.y <= window.y;
}

bool overlaps(ImVec2 at, ImVec2 size, const TipBox& box) {
    return at.x < box.bottomRight.x && at.x + size.x > box.topLeft.x && at.y < box.bottomRight.y &&
           at.y + size.y > box.topLeft.y;
}

} // namespace

TEST_CASE("a tip stands outside of the panel, at the side nearest to the control") {
    const ImVec2 window{kWidth, kHeight};
    const ImVec2 size{240.0F, 40.0F};
    const TipBox bar{{12.0F, 12.0F}, {1268.0F, 60.0F}};
    const ImVec2 below = tipPlace({{1000.0F, 20.0F}, {1032.0F, 52.0F}}, bar, size, window);
    CHECK(below.y > bar.bottomRight.y);
    CHECK(isInside(below, size, window));
    const TipBox filters{{12.0F, 68.0F}, {300.0F, 788.0F}};
    const ImVec2 aside = tipPlace({{24.0F, 400.0F}, {288.0F, 428.0F}}, filters, size, window);
    CHECK(aside.x > filters.bottomRight.x);
    const TipBox details{{948.0F, 68.0F}, {1268.0F, 788.0F}};
    const ImVec2 left = tipPlace({{960.0F, 400.0F}, {1256.0F, 428.0F}}, details, size, window);
    CHECK_FALSE(overlaps(left, size, details));
    CHECK(isInside(left, size, window));
    const TipBox drawer{{12.0F, 372.0F}, {1268.0F, 788.0F}};
    const ImVec2 above = tipPlace({{24.0F, 384.0F}, {80.0F, 416.0F}}, drawer, size, window);
    CHECK(above.y + size.y < drawer.topLeft.y);
}

TEST_CASE("a tip keeps within a window that is filled by the panel") {
    const ImVec2 window{1216.0F / 3.0F, 760.0F / 3.0F}; // at three times the size
    const TipBox panel{{12.0F, 68.0F}, {393.0F, 241.0F}};
    const ImVec2 size{320.0F, 90.0F};
    for (float y = 68.0F; y < 220.0F; y += 10.0F) {
        const TipBox control{{24.0F, y}, {380.0F, y + 28.0F}};
        CHECK(isInside(tipPlace(control, panel, size, window), size, window));
    }
}

TEST_CASE("a tip that the pointer calls up is never over what it explains") {
    const ImVec2 window{kWidth, kHeight};
    const ImVec2 size{240.0F, 60.0F};
    const TipBox drawer{{12.0F, 372.0F}, {1268.0F, 788.0F}};
    for (float top = 380.0F; top < 760.0F; top += 13.0F) {
        const TipBox row{{24.0F, top}, {1250.0F, top + 26.0F}};
        for (const float x : {30.0F, 600.0F, 1240.0F}) {
            const ImVec2 at = tipPlaceAtPointer(row, drawer, {x, top + 13.0F}, size, window);
            CHECK_FALSE(overlaps(at, size, row));
            CHECK(isInside(at, size, window));
        }
    }
    const TipBox button{{1200.0F, 740.0F}, {1232.0F, 772.0F}}; // in a corner
    CHECK_FALSE(overlaps(tipPlaceAtPointer(button, button, {1210.0F, 750.0F}, size, window), size, button));
}

TEST_CASE("a resting pointer calls up no tip after a key, until it moves") {
    SceneFrames scene(
        {"",
         "Top bar",
         true,
         [](SceneDesk& desk) { desk.search = std::make_shared<const atlas::SearchIndex>(desk.network); },
         {}},
        {});
    const int rest = static_cast<int>(60.0 * kTipSeconds) + 6;
    scene.frames().pointAt("Top bar/Search");
    scene.frames().draw(rest);
    CHECK(shownTip());
    scene.frames().press(ImGuiKey_X);
    scene.frames().draw(rest);
    CHECK_FALSE(shownTip());
    scene.frames().pointAt("Top bar/Search", 0.6F);
    scene.frames().draw(rest);
    CHECK(shownTip());

    // What was chosen in a list that lay over it.
    scene.desk().memory.search.picker.open = true;
    scene.frames().draw(3);
    scene.frames().type(scene.desk().network->cities.name.front());
    scene.frames().press(ImGuiKey_Enter);
    REQUIRE_FALSE(scene.desk().memory.search.picker.isOpen);
    scene.frames().draw(2 * rest);
    CHECK_FALSE(shownTip());
}

TEST_CASE("the tip of a saved view lies over neither its name nor its buttons") {
    for (const PanelScene& shown : panelScenes()) {
        if (shown.name != "gallery") continue;
        SceneFrames scene(shown, {});
        const ListedControl card = scene.frames().control("Gallery/card");
        scene.frames().pointAt("Gallery/card");
        scene.frames().draw(static_cast<int>(60.0 * kTipSeconds) + 6);
        const std::optional<TipBox> tip = shownTip();
        REQUIRE(tip);
        const TipBox whole{card.whole.topLeft,
                           {card.whole.bottomRight.x, card.whole.topLeft.y + kCardHeight}};
        const ImVec2 size{tip->bottomRight.x - tip->topLeft.x, tip->bottomRight.y - tip->topLeft.y};
        CHECK_FALSE(overlaps(tip->topLeft, size, whole));
        return;
    }
    FAIL("there is no gallery");
}
