// Pictures of the presenter's view, with Dear ImGui's own letters (tests/support/built_in_type.h).
#include "ui/show/presenter_view.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

#include "gl/framebuffer.h"
#include "tests/support/folders.h"
#include "tests/support/painted_frames.h"
#include "tests/support/picture_fixture.h"
#include "ui/widgets/imgui_internals.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr Tolerance kPanels{3, 0.35, 0.0002}; // as of other panels

// Something to see in the place of a map: from one colour to another, lighter at the top.
gl::Framebuffer stagePicture(int widthPixels, int heightPixels, std::uint32_t blue) {
    gl::Framebuffer picture = *gl::Framebuffer::create(widthPixels, heightPixels);
    std::vector<std::uint32_t> pixels;
    for (int y = 0; y < heightPixels; ++y) {
        for (int x = 0; x < widthPixels; ++x) {
            const auto red = static_cast<std::uint32_t>(160 * x / widthPixels);
            const auto green = static_cast<std::uint32_t>(160 * y / heightPixels);
            pixels.push_back(0xFF000000U | blue << 16U | green << 8U | red);
        }
    }
    picture.writePixels(pixels);
    return picture;
}

struct Case {
    const char* name;
    ImVec2 window;
    double pixelRatio;
    bool isTroubled; // behind, with warnings, in the dark, on the last step but one
};

Picture drawn(const Case& drawn, TypeFace typeFace) {
    Studio::instance(); // its context
    const gl::Framebuffer now = stagePicture(960, 540, 60);
    const gl::Framebuffer next = stagePicture(480, 270, 120);
    ui::PresenterShown shown;
    shown.step = 2;
    shown.stepCount = 10;
    shown.now = {{}, ui::textureIdOf(now.texture()), false};
    shown.next = ui::StepCard{"Chance would put partners 8,100 km apart; they are 5,000 km apart",
                              ui::textureIdOf(next.texture()), drawn.isTroubled};
    shown.notes =
        "Tell the story of the first letter: two mayors, one war behind them, and a school that had "
        "lost its roof.\n\nThen wait. The arcs grow by themselves; say nothing until the last one "
        "has arrived.\n\nIf somebody asks: the years are those of the agreements, not of the visits.";
    shown.times = {"14:05", "2:41", "3:00", "12:30", "on time"};
    shown.monitors = {"eDP-1", "HDMI-1"};
    shown.stageMonitor = 1;
    std::vector<std::string> warnings;
    if (drawn.isTroubled) {
        shown.roomSees = "black";
        shown.times = {"14:09", "1:06:41", "3:00", "12:30", "4 min behind", true, true};
        warnings = {"{year}: not recorded for Culver City, CA and Kaizuka, Japan",
                    "the desktop does not let the show hold off sleep; switch it off in its settings"};
        shown.warnings = warnings;
    }
    OpenGlFrames graphics;
    FrameSettings settings{drawn.window, drawn.pixelRatio, typeFace, "night"};
    InterfaceFrames* self = nullptr;
    InterfaceFrames frames([&] { ui::drawPresenterView(self->look(), drawn.window, shown); }, settings, {},
                           &graphics);
    self = &frames;
    frames.draw(4);
    return pictureOf({{0.0F, 0.0F}, drawn.window}, {0.0F, 0.0F, 0.0F, 1.0F});
}

const std::vector<Case> kCases{{"usual_100", {1280.0F, 800.0F}, 1.0, false},
                               {"usual_200", {960.0F, 600.0F}, 2.0, false},
                               {"large_100", {1920.0F, 1080.0F}, 1.0, true},
                               {"half_100", {944.0F, 1032.0F}, 1.0, true},
                               {"narrow_100", {624.0F, 752.0F}, 1.0, false}};

} // namespace

TEST_CASE("the presenter's view looks as it did") {
    for (const Case& each : kCases) {
        const GoldenVerdict verdict = compareWithGolden(std::string("panels/presenter_") + each.name,
                                                        drawn(each, TypeFace::BuiltIn), {}, kPanels);
        CHECK_MESSAGE(verdict.matches, verdict.explanation);
    }
}

TEST_CASE("pictures of the presenter's view with the fonts installed") {
    if (!g_drawInstalledFonts) return; // nobody asked for them
    for (const Case& each : kCases)
        writePicture(
            artifactFolder() / "panels" / (std::string("presenter_") + each.name + "-installed-fonts.png"),
            drawn(each, TypeFace::Installed));
}
