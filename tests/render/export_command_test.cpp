// What the program itself draws from the command line: arguments, filter, legend and renderer together. Type
// differs from font to font, so that the boxes in which it stands are left out of the comparison; in them
// there has to be type.
#include <doctest/doctest.h>

#include <fmt/core.h>

#include <cstdlib>

#include "tests/support/environment_variable.h"
#include "tests/support/folders.h"
#include "tests/support/picture.h"
#include "tests/support/temporary_folder.h"

using namespace atlas::testing;

namespace {

struct Box {
    int left = 0, top = 0, right = 0, bottom = 0;
};

constexpr int kWidth = 960;
constexpr int kHeight = 540;

// Title and the line of figures; the legend's titles, its figures and samples; the words of the scale bar.
// The ramp of colours stands free between them.
constexpr Box kTitle{0, 0, 460, 48};
constexpr Box kLegendTitles{0, 478, 460, 490};
constexpr Box kLegendFigures{0, 498, 460, 511};
constexpr Box kScaleWords{60, 524, 160, 540};

Picture exported(const std::string& options) {
    const TemporaryFolder folder;
    const EnvironmentVariable home("SISTER_ATLAS_HOME", sourceFolder().string());
    const std::filesystem::path file = folder.path() / "map.png";
    const std::string command =
        fmt::format("'{}' export '{}' --size {}x{} --no-credit --labels 0 {} 2> /dev/null",
                    programFile().string(), file.string(), kWidth, kHeight, options);
    REQUIRE(std::system(command.c_str()) == 0);
    return readPicture(file);
}

template <typename Visit>
void forEachPixel(const Box& box, const Visit& visit) {
    for (int y = box.top; y < box.bottom; ++y) {
        for (int x = box.left; x < box.right; ++x)
            visit(4 * static_cast<std::size_t>(y * kWidth + x));
    }
}

Picture withoutType(Picture picture) {
    for (const Box& box : {kTitle, kLegendTitles, kLegendFigures, kScaleWords}) {
        forEachPixel(box, [&](std::size_t pixel) {
            for (std::size_t i = pixel; i < pixel + 3; ++i)
                picture.rgba[i] = 128;
        });
    }
    return picture;
}

// Pixels as light as letters are in Night.
int lettersIn(const Picture& picture, const Box& box) {
    int light = 0;
    forEachPixel(box, [&](std::size_t pixel) { light += picture.rgba[pixel] > 100 ? 1 : 0; });
    return light;
}

const std::string kYears = "--years 1950-1980 --legend --title 'Founded 1950 to 1980'";

} // namespace

TEST_CASE("years on the command line, with title and legend: what has no year stays faintly beside them") {
    // Partnerships of those years in their colours, thousands without a year as a grey breath behind them,
    // the legend's ramp at the foot.
    const Picture picture = exported(kYears);
    const GoldenVerdict verdict = compareWithGolden("command_line_years", picture, withoutType);
    CHECK_MESSAGE(verdict.matches, verdict.explanation);
    for (const Box& box : {kTitle, kLegendTitles, kLegendFigures, kScaleWords})
        CHECK(lettersIn(picture, box) > 20);
}

TEST_CASE("another range of years, or none of the undated, is another picture") {
    if (g_updateGolden) return;
    const TemporaryFolder folder;
    folder.write("views.json", R"({"version": 1, "views": [{"name": "A", "arcs": {"undated": false}}]})");
    const std::string view = " --view '" + (folder.path() / "views.json").string() + "'";
    const auto isGolden = [](const Picture& picture) {
        return compareWithGolden("command_line_years", picture, withoutType).matches;
    };
    CHECK_FALSE(isGolden(exported(kYears + view)));
    CHECK_FALSE(isGolden(exported("--years 1950-1970 --legend --title 'Founded 1950 to 1980'")));
    CHECK_FALSE(isGolden(exported("--years 1950-1980 --title 'Founded 1950 to 1980'"))); // no ramp, more map
}
