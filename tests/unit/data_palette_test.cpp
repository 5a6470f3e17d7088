// The palettes of the themes, as people with any colour vision see them.
#include <algorithm>
#include <array>
#include <cmath>

#include "../support/sample_network.h"
#include "data/style/colour_vision.h"
#include "data/style/theme.h"
#include "model/view/arc_legend.h"
#include "tests/support/contrast.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

using Triple = std::array<double, 3>;

// Least distance between two categories, CIE 1976 ΔE*ab, in each vision. About 2.3 is a just noticeable
// difference side by side; thin lines apart from each other need several times that.
constexpr double kMinDistance = 16.0;

constexpr std::array kVisions{ColourVision::Usual, ColourVision::Protan, ColourVision::Deutan,
                              ColourVision::Tritan};

Triple times(const ColourMatrix& matrix, const Triple& vector) {
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    }
    return product;
}

Triple seen(const Colour& colour, ColourVision vision) {
    Triple rgb =
        times(colourMatrixOf(vision), {linear(colour.red), linear(colour.green), linear(colour.blue)});
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    return rgb;
}

// CIE 1976 L*a*b*, white D65, from linear sRGB (IEC 61966-2-1).
Triple lab(const Triple& rgb) {
    constexpr ColourMatrix kToXyz{{{0.4124564, 0.3575761, 0.1804375},
                                   {0.2126729, 0.7151522, 0.0721750},
                                   {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple kWhite{0.95047, 1.0, 1.08883};
    Triple f = times(kToXyz, rgb);
    for (std::size_t i = 0; i < 3; ++i) {
        const double share = f[i] / kWhite[i];
        f[i] = share > 216.0 / 24389.0 ? std::cbrt(share) : (24389.0 / 27.0 * share + 16.0) / 116.0;
    }
    return {116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2])};
}

double distance(const Colour& a, const Colour& b, ColourVision vision) {
    const Triple labA = lab(seen(a, vision));
    const Triple labB = lab(seen(b, vision));
    return std::hypot(labA[0] - labB[0], labA[1] - labB[1], labA[2] - labB[2]);
}

std::vector<Theme> themes() {
    return *loadThemes(sourceFolder() / "assets" / "themes");
}

} // namespace

TEST_CASE("categories can be told apart with any colour vision, and from what is not recorded") {
    for (const Theme& theme : themes()) {
        std::vector<Colour> colours(theme.categories);
        colours.push_back(theme.unknown);
        for (ColourVision vision : kVisions) {
            for (std::size_t a = 0; a < colours.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    CAPTURE(theme.id);
                    CAPTURE(kColourVisionNames[static_cast<std::size_t>(vision)]);
                    CAPTURE(a);
                    CAPTURE(b);
                    CHECK(distance(colours[a], colours[b], vision) >= kMinDistance);
                }
            }
        }
    }
}

TEST_CASE("no two continents, and no two programs, have colours that usual eyes take for one") {
    constexpr double kClearlyApart = 25.0; // what two blues do not reach
    for (const Theme& theme : themes()) {
        for (const ArcColouring colouring : {ArcColouring::Continents, ArcColouring::Program}) {
            const std::vector<Colour> colours = arcPalette(colouring, theme, {});
            for (std::size_t a = 0; a < colours.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    CAPTURE(theme.id);
                    CAPTURE(colouring);
                    CAPTURE(a);
                    CAPTURE(b);
                    CHECK(distance(colours[a], colours[b], kVisions[0]) >= kClearlyApart);
                }
            }
        }
    }
}

TEST_CASE("every colour of arcs stands out of sea and land") {
    for (const Theme& theme : themes()) {
        CAPTURE(theme.id);
        for (const std::vector<Colour>* palette : {&theme.categories, &theme.sequence, &theme.distanceRamp}) {
            for (const Colour& colour : *palette) {
                CHECK(contrast(colour, theme.ocean) >= 3.0); // WCAG 1.4.11, graphical objects
                CHECK(contrast(colour, theme.land) >= 3.0);
            }
        }
        CHECK(contrast(theme.unknown, theme.ocean) >= 3.0);
    }
}

TEST_CASE("a sequence grows steadily away from the ground, so that its order needs no colour at all") {
    for (const Theme& theme : themes()) {
        CAPTURE(theme.id);
        for (std::size_t i = 1; i < theme.sequence.size(); ++i)
            CHECK(contrast(theme.sequence[i], theme.ocean) > contrast(theme.sequence[i - 1], theme.ocean));
    }
}

TEST_CASE(
    "the classes of shaded countries differ in lightness, one after the other, with any colour vision") {
    for (const Theme& theme : themes()) {
        CAPTURE(theme.id);
        REQUIRE(theme.shading.size() >= kShadingCount);
        for (ColourVision vision : kVisions) {
            CAPTURE(kColourVisionNames[static_cast<std::size_t>(vision)]);
            for (std::size_t i = 1; i < kShadingCount; ++i) {
                CAPTURE(i);
                const double before = lab(seen(theme.shading[i - 1], vision))[0];
                const double after = lab(seen(theme.shading[i], vision))[0];
                CHECK((theme.isDark ? after - before : before - after) >= 5.0); // L*, 0 to 100
                CHECK(distance(theme.shading[i - 1], theme.shading[i], vision) >= 9.0);
            }
            // Stripes are of the colour of what is not known, on plain land.
            CHECK(distance(theme.unknown, theme.land, vision) >= 25.0);
        }
    }
}
