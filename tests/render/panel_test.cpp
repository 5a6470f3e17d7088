// Pictures of every panel. Letters are Dear ImGui's own (tests/support/built_in_type.h): those of installed
// fonts differ from one release of an operating system to the next. With --installed-fonts the same panels
// are left in the artifact folder with the letters of the window, for a person to look at.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/folders.h"
#include "tests/support/painted_frames.h"
#include "tests/support/panel_scenes.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// Panels are made of plain areas and letters of squares: what differs by more than rounding is a change. A
// few pixels in ten thousand are left to the corners of curves, of which versions of Dear ImGui make more or
// fewer triangles.
constexpr Tolerance kPanels{3, 0.35, 0.0002};

// A window at the usual size, and a larger one in which everything is twice as large: less fits in.
FrameSettings settingsAt(int percent, const char* theme = "night") {
    if (percent == 100) return {{1280.0F, 800.0F}, 1.0, TypeFace::BuiltIn, theme};
    return {{960.0F, 600.0F}, 2.0, TypeFace::BuiltIn, theme};
}

Picture drawn(const PanelScene& scene, FrameSettings settings) {
    settings.sizePixels.y = std::max(settings.sizePixels.y, scene.leastHeightPixels);
    Studio::instance(); // its context
    OpenGlFrames graphics;
    SceneFrames frames(scene, settings, &graphics);
    const ui::ListedBox box = frames.box();
    if (box.isEmpty()) throw std::runtime_error(scene.name + ": nothing is called " + scene.shows);
    return pictureOf(box, frames.look().theme.ocean);
}

std::string nameOf(const PanelScene& scene, int percent, const std::string& theme = "night") {
    return "panels/" + scene.name + "_" + std::to_string(percent) + (theme == "night" ? "" : "_" + theme);
}

void checkGolden(const PanelScene& scene, int percent, const char* theme = "night") {
    const GoldenVerdict verdict = compareWithGolden(nameOf(scene, percent, theme),
                                                    drawn(scene, settingsAt(percent, theme)), {}, kPanels);
    CHECK_MESSAGE(verdict.matches, verdict.explanation);
}

const PanelScene& sceneNamed(std::string_view name) {
    for (const PanelScene& scene : panelScenes()) {
        if (scene.name == name) return scene;
    }
    throw std::runtime_error("no scene is called " + std::string(name));
}

} // namespace

TEST_CASE("each panel looks as it did") {
    for (const PanelScene& scene : panelScenes())
        checkGolden(scene, 100);
}

TEST_CASE("each panel looks as it did, twice as large") {
    for (const PanelScene& scene : panelScenes())
        checkGolden(scene, 200);
}

TEST_CASE("some panels in the light themes") {
    for (const char* theme : {"day", "print"}) {
        for (const char* name :
             {"filters_chosen", "top_bar", "legend_shaded", "details_partnership", "drawer_charts"})
            checkGolden(sceneNamed(name), 100, theme);
    }
}

TEST_CASE("one word that moved by two pixels is another picture, and one ground that is a little lighter") {
    if (g_updateGolden) return; // nothing is golden while it is being made
    const PanelScene& scene = sceneNamed("legend");
    const std::string name = nameOf(scene, 100);
    const Picture as = drawn(scene, settingsAt(100));
    REQUIRE(compareWithGolden(name, as, {}, kPanels).matches);
    const auto inWord = [](int x, int y) { return x >= 10 && x < 70 && y >= 84 && y < 104; }; // "Partners"
    const auto pixel = [&](int x, int y) { return 4 * static_cast<std::size_t>(y * as.widthPixels + x); };
    Picture moved = as;
    Picture lighter = as;
    for (int y = 0; y < as.heightPixels; ++y) {
        for (int x = 0; x < as.widthPixels; ++x) {
            if (!inWord(x, y)) continue;
            std::copy_n(&as.rgba[pixel(x - 2, y)], 4, &moved.rgba[pixel(x, y)]);
            lighter.rgba[pixel(x, y)] = static_cast<std::uint8_t>(std::min(255, as.rgba[pixel(x, y)] + 4));
        }
    }
    CHECK_FALSE(compareWithGolden(name, moved, {}, kPanels).matches);
    CHECK_FALSE(compareWithGolden(name, lighter, {}, kPanels).matches);
}

TEST_CASE("pictures of the panels with the fonts installed") {
    if (!g_drawInstalledFonts) return; // nobody asked for them
    for (const PanelScene& scene : panelScenes()) {
        for (const int percent : {100, 200}) {
            for (const char* theme : {"night", "day", "print"}) {
                FrameSettings settings = settingsAt(percent, theme);
                settings.typeFace = TypeFace::Installed;
                writePicture(artifactFolder() / (nameOf(scene, percent, theme) + "-installed-fonts.png"),
                             drawn(scene, settings));
            }
        }
    }
}
