#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace atlas {

// How the lines of a map look, whoever draws them: pixels and vectors. Widths are design pixels before the
// theme's own scale; opacities stand beside those of the theme's colours, and what comes to more than 1 is 1.
struct LineLook {
    float widthPixels = 1.0F;
    float opacity = 1.0F;
};

inline constexpr LineLook kGraticuleLook{1.0F, 1.0F};
inline constexpr LineLook kLakeShoreLook{0.8F, 1.0F};
inline constexpr LineLook kStateLineLook{0.8F, 1.0F};
inline constexpr LineLook kBorderLook{0.9F, 1.0F};
inline constexpr LineLook kCoastLook{1.0F, 1.0F};
inline constexpr LineLook kDistanceCircleLook{1.0F, 0.75F};
inline constexpr LineLook kMapOutlineLook{1.2F, 1.0F};

// Of what is selected: the outline of a country or state, and arcs. A casing is a shade of the sea behind, so
// that a line stays readable over bundles.
inline constexpr LineLook kSelectedPlaceLook{1.25F, 0.7F};
inline constexpr LineLook kSelectedPlaceCasing{3.4F, 0.4F};
inline constexpr LineLook kLitArcLook{1.8F, 1.0F};
inline constexpr LineLook kLitArcCasing{4.2F, 0.35F};
inline constexpr float kLitDiscScale = 1.25F; // discs at the ends of such arcs, beside others

// A whole country's arcs are drawn finer than one city's, or they would be one area.
inline float litArcThinness(std::size_t arcCount) {
    constexpr float kFewArcs = 60.0F;
    const float share = kFewArcs / std::max(kFewArcs, static_cast<float>(arcCount));
    return std::max(0.3F, std::pow(share, 0.3F));
}

// The few ends of what stands out are seen at the ends of their arcs, however small the towns. In design
// pixels before the theme's scale of discs.
inline float smallestLitRadiusPixels(std::size_t discCount) {
    constexpr std::size_t kFew = 200;
    constexpr float kRadiusPixels = 2.4F;
    return discCount <= kFew ? kRadiusPixels : 0.0F;
}

// Coast and borders once more over the arcs: on the whole world the arcs alone tell where one is; closer, the
// coast has to. Where few arcs hide the coast it needs no second stroke.
inline float traceOpacity(double zoom, std::size_t arcCount) {
    constexpr double kManyArcs = 6000.0;
    const double hidden = std::min(1.0, static_cast<double>(arcCount) / kManyArcs);
    return static_cast<float>(std::clamp(0.45 + 0.3 * zoom, 0.3, 1.0) * hidden);
}

// The lines of that stroke, by how close one looks.
struct TraceLooks {
    LineLook distanceCircles;
    LineLook borders;
    LineLook coast;
};
inline float closenessAt(double zoom) {
    constexpr double kWorld = 2.0;
    constexpr double kRegion = 5.0;
    return static_cast<float>(std::clamp((zoom - kWorld) / (kRegion - kWorld), 0.0, 1.0));
}
inline TraceLooks traceLooks(float closeness) {
    return {{1.2F, 1.0F},
            {0.9F + 0.5F * closeness, 0.6F + 2.2F * closeness},
            {1.0F + 0.2F * closeness, 1.0F + 1.5F * closeness}};
}

// A disc's ring is drawn where it is large enough to bear one; in pixels of the drawing, 0: it is not.
inline double discRingPixels(double radiusPixels, double pixelRatio) {
    const double ring = std::min(pixelRatio, radiusPixels * 0.35);
    return ring > 0.25 ? ring : 0.0;
}

} // namespace atlas
