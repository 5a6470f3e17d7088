#include <doctest/doctest.h>

#include <algorithm>

#include "data/style/theme.h"
#include "scene/annotations/annotations.h"
#include "scene/annotations/caption_block.h"
#include "tests/support/contrast.h"
#include "tests/support/folders.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// Letters half as wide as they are high.
double plainWidth(std::string_view words, const TypeStyle& style) {
    return 0.5 * style.sizePixels * static_cast<double>(words.size());
}

CaptionBlock captionOn(int width, int height, const std::string& caption, const std::string& heading = {}) {
    Viewport viewport;
    viewport.widthPixels = width;
    viewport.heightPixels = height;
    return layOutCaption(heading, caption, DrawListWriter(1.0, plainWidth), Page(viewport));
}

constexpr const char* kLong =
    "Partners are 2,926 km apart on average, and chance would put them half as far again: friendship begins "
    "next "
    "door, with whoever speaks the same language or grows the same wheat";

} // namespace

TEST_CASE("a caption is large enough for the last row and stands in the safe area, on a stage of any shape") {
    for (const auto& [width, height] : {std::pair{1920, 1080}, std::pair{1024, 768}, std::pair{3840, 2160},
                                        std::pair{1080, 1920}, std::pair{2560, 1080}, std::pair{1280, 720}}) {
        for (const std::string caption : {std::string("Iowa and Hebei"), std::string(kLong)}) {
            CAPTURE(width);
            CAPTURE(caption);
            const CaptionBlock block = captionOn(width, height, caption);
            const TextSetting& setting = block.setting;
            CHECK(setting.fit == TextFit::Whole);
            CHECK(setting.size >= height / 20.0);
            CHECK(block.left >= 0.05 * width);
            for (const std::string& line : setting.lines)
                CHECK(block.left + 0.5 * setting.size * static_cast<double>(line.size()) <=
                      0.95 * width + 0.01);
            const double lines = static_cast<double>(setting.lines.size());
            CHECK(block.firstBase + (lines - 1.0) * kLineHeightEms * setting.size <= 0.95 * height + 0.01);
            CHECK(block.top >= (width > height ? 0.45 : 0.25) * height); // above it is the map
        }
    }
}

TEST_CASE("a heading stands over its caption, larger, and leaves the map its room") {
    for (const auto& [width, height] : {std::pair{1920, 1080}, std::pair{1024, 768}, std::pair{1080, 1920}}) {
        CAPTURE(width);
        const CaptionBlock block =
            captionOn(width, height, "Town by town, since 1910", "Grassroots diplomacy");
        CHECK(block.heading.fit == TextFit::Whole);
        CHECK(block.heading.size >= block.setting.size);
        CHECK((width < height || block.heading.size > 1.5 * block.setting.size));
        const double lastHeadingBase =
            block.headingBase +
            kLineHeightEms * block.heading.size * (static_cast<double>(block.heading.lines.size()) - 1.0);
        CHECK(block.firstBase - block.setting.size * kCapitalEms > lastHeadingBase);
        CHECK(block.top < block.headingBase - block.heading.size * kCapitalEms);
        CHECK(block.top >= 0.45 * height);
        const CaptionBlock alone = captionOn(width, height, "", "Grassroots diplomacy");
        CHECK(alone.headingBase > block.headingBase);
        CHECK(alone.headingBase <= 0.95 * height + 0.01);
    }
}

TEST_CASE("words of a caption stand out from their ground, whatever the map behind it shows") {
    const Result<std::vector<Theme>> themes = loadThemes(sourceFolder() / "assets" / "themes");
    REQUIRE(themes);
    CHECK(themes->size() >= 3);
    for (const Theme& theme : *themes) {
        CAPTURE(theme.id);
        for (const float behind : {0.0F, 1.0F}) {
            const Colour ground = over(theme.surround, {behind, behind, behind, 1.0F}, kCaptionGroundOpacity);
            CHECK(contrast(theme.text, ground) >= 7.0);
        }
    }
}

TEST_CASE("the map has the room above a caption, and what is too long for any stage is told") {
    AnnotationRequest request;
    request.caption = "Iowa and Hebei";
    Viewport viewport;
    viewport.widthPixels = 1920;
    viewport.heightPixels = 1080;
    const Annotations annotations = buildAnnotations(request, Theme{}, viewport);
    CHECK(annotations.insets.bottomPixels > 0.05 * 1080);
    CHECK(annotations.insets.bottomPixels < 0.25 * 1080);
    CHECK(annotations.notes.empty());
    for (int i = 0; i < 40; ++i)
        request.caption += " and every other town that has a friend";
    const Annotations tooLong = buildAnnotations(request, Theme{}, viewport);
    REQUIRE(tooLong.notes.size() == 1);
    CHECK(tooLong.notes[0].find("The caption does not fit into 1920 × 1080") == 0);
}
