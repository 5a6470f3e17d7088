#include "data/style/theme.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "../support/sample_network.h"
#include "tests/support/contrast.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

std::filesystem::path themesFolder() {
    return sourceFolder() / "assets" / "themes";
}

std::vector<Theme> themes() {
    Result<std::vector<Theme>> loadedThemes = loadThemes(themesFolder());
    REQUIRE_MESSAGE(loadedThemes.has_value(), (loadedThemes ? std::string() : loadedThemes.error().message));
    return *std::move(loadedThemes);
}

std::string errorOf(const std::filesystem::path& file) {
    const Result<Theme> theme = loadTheme(file);
    return theme ? std::string() : theme.error().message;
}

} // namespace

TEST_CASE("there are four themes, Night first") {
    const std::vector<Theme> all = themes();
    REQUIRE(all.size() == 4);
    CHECK(all[0].id == "night");
    CHECK(all[1].id == "day");
    CHECK(all[2].id == "print");
    CHECK(all[3].id == "stage-day");
    CHECK(all[0].isDark);
    CHECK_FALSE(all[1].isDark);
}

TEST_CASE("words keep a contrast of 4.5 : 1 on their ground in every theme") {
    constexpr double kAa = 4.5;
    for (const Theme& theme : themes()) {
        CAPTURE(theme.id);
        // A panel lets a little of the map through: at worst the land, the sea, or a bundle of arcs.
        std::vector<Colour> behind{theme.ocean, theme.land, theme.surround};
        behind.insert(behind.end(), theme.distanceRamp.begin(), theme.distanceRamp.end());
        for (const Colour& ground : behind) {
            const Colour panel = over(theme.panel, ground);
            CHECK(contrast(theme.text, panel) >= kAa);
            CHECK(contrast(theme.textMuted, panel) >= kAa);
            CHECK(contrast(theme.accent, panel) >= kAa);
            CHECK(contrast(theme.warning, panel) >= kAa);
            CHECK(contrast(theme.text, over(theme.bar, panel)) >= kAa);
        }
        CHECK(contrast(theme.onAccent, theme.accent) >= kAa);
        CHECK(contrast(theme.text, theme.surround) >= kAa);
        CHECK(contrast(theme.textMuted, theme.surround) >= kAa);
    }
}

TEST_CASE("names on the map keep a contrast of 4.5 : 1 on their halo, whatever lies under it") {
    for (const Theme& theme : themes()) {
        CAPTURE(theme.id);
        std::vector<Colour> behind{theme.ocean, theme.land, theme.lake, theme.disc};
        behind.insert(behind.end(), theme.distanceRamp.begin(), theme.distanceRamp.end());
        for (const Colour& ground : behind) {
            const Colour halo = over(theme.labelHalo, ground);
            CHECK(contrast(theme.label, halo) >= 7.0); // AAA: names are small
            CHECK(contrast(theme.labelCountry, halo) >= 4.5);
            CHECK(contrast(theme.highlight, halo) >= 7.0);
        }
    }
}

TEST_CASE("the map itself stays quiet and its marks stand out") {
    for (const Theme& theme : themes()) {
        CAPTURE(theme.id);
        CHECK(contrast(theme.land, theme.ocean) < 1.5);
        CHECK(contrast(theme.disc, theme.land) >= 7.0);
        for (const Colour& arc : theme.distanceRamp) {
            CHECK(contrast(arc, theme.land) >= 3.0); // WCAG 1.4.11, graphical objects
        }
    }
}

TEST_CASE("by day on a stage all that matters keeps 4.5 : 1, and names 7 : 1, on land and sea") {
    const Theme theme = *findTheme(themes(), "stage-day");
    std::vector<Colour> marks{theme.coast, theme.border, theme.stateLine, theme.outline, theme.unknown};
    for (const std::vector<Colour>* palette : {&theme.distanceRamp, &theme.categories, &theme.sequence})
        marks.insert(marks.end(), palette->begin(), palette->end());
    for (const Colour& ground : {theme.land, theme.ocean, theme.lake}) {
        for (const Colour& mark : marks)
            CHECK(contrast(mark, ground) >= 4.5);
        for (const Colour& name : {theme.label, theme.labelCountry, theme.highlight, theme.disc}) {
            CHECK(contrast(name, ground) >= 7.0);
            CHECK(contrast(name, over(theme.labelHalo, theme.distanceRamp.back())) >= 7.0);
        }
    }
    for (const Colour& words : {theme.text, theme.textMuted}) {
        CHECK(contrast(words, theme.surround) >= 7.0); // captions
        CHECK(contrast(words, over(theme.panel, theme.disc)) >= 7.0);
    }
    for (const float scale : {theme.lineScale, theme.nameScale, theme.discScale})
        CHECK(scale > 1.0F);
}

TEST_CASE("scales and the short name may be left away") {
    for (const Theme& theme : themes()) {
        if (theme.id == "stage-day") continue;
        CAPTURE(theme.id);
        CHECK(theme.lineScale == 1.0F);
        CHECK(theme.nameScale == 1.0F);
        CHECK(theme.discScale == 1.0F);
        CHECK(theme.shortName == theme.name);
    }
}

TEST_CASE("colours are read from hexadecimal") {
    CHECK(colourFromHex("#000000") == Colour{0.0F, 0.0F, 0.0F, 1.0F});
    CHECK(colourFromHex("#FFffFF00") == Colour{1.0F, 1.0F, 1.0F, 0.0F});
    for (const char* bad : {"", "#fff", "000000", "#00000g", "#0000000", "#+10203", "red"}) {
        CHECK_FALSE(colourFromHex(bad).has_value());
    }
}

TEST_CASE("an error names the file and the key") {
    const TemporaryFolder folder;
    const std::string night = readFile(themesFolder() / "night.json");
    const auto replaced = [&](const std::string& from, const std::string& to) {
        std::string text = night;
        text.replace(text.find(from), from.size(), to);
        return folder.write("mine.json", text);
    };
    const std::string name = (folder.path() / "mine.json").string();
    CHECK(errorOf(replaced("\"ocean\"", "\"sea\"")) == name + ": \"ocean\" is missing; add it");
    CHECK(errorOf(replaced("\"#eef2f6\"", "\"white\"")).starts_with(name + ": \"text\" has the colour"));
    CHECK(errorOf(replaced("\"#eef2f6\"", "12")).starts_with(name + ": \"text\" is not a colour"));
    CHECK(errorOf(replaced("true", "\"yes\"")).starts_with(name + ": \"isDark\" is not true or false"));
    CHECK(errorOf(replaced("\"Night\"", fmt::format("\"{:N>1000000}\"", ""))) ==
          name + ": \"name\" is longer than 200 bytes; shorten it");
    CHECK(errorOf(replaced("\"isDark\": true,", "\"isDark\": true")).find("line 4") != std::string::npos);
    for (const char* wrong : {"0", "3.5", "-1", "\"2\"", "1e99", "null"}) {
        const std::string scale = fmt::format("\"isDark\": true, \"lineScale\": {}", wrong);
        CHECK(errorOf(replaced("\"isDark\": true", scale)) ==
              name + ": \"lineScale\" is not a number from 0.5 to 3");
    }
    CHECK(errorOf(folder.write("list.json", "[]")).find("not a JSON object") != std::string::npos);
    CHECK_FALSE(loadTheme(folder.path() / "none.json").has_value());
    CHECK_FALSE(loadThemes(folder.path() / "none").has_value());
}
